namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The figures by which plans are compared, as columns: the same in every table of a study.</summary>
internal static class FigureColumns
{
    /// <summary>Says whether a plan meets the checkpoint.</summary>
    /// <param name="figures">The plan; null where there is none.</param>
    internal static string Verdict(PlanFigures? figures) => figures switch
    {
        null => "no plan",
        { Certified: false } => "not certified",
        { Met: true } => "met",
        _ => "not met",
    };

    /// <summary>Makes a table of variants.</summary>
    /// <param name="name">The name of sheet and member.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="finding">What to take away.</param>
    /// <param name="rows">The variants.</param>
    internal static StudySection Section(string name, string heading, string finding, IEnumerable<ComparisonRow> rows) => StudySection.Of(
        name,
        heading,
        finding,
        rows,
        [
            (new("variant", "Variant"), static r => r.Variant.Name),
            .. Of<ComparisonRow>(static r => r.Figures),
            (new("gain", "Shortfall less than the base's", "points", "0.00"), static r => 100 * r.Gain),
            (new("words", StudyColumn.InWords), static r => r.Words),
            (new("changes", "Changes") { IsNote = true }, static r => string.Join("; ", r.Variant.Changes)),
            (new("note", "Note") { IsNote = true }, static r => r.Variant.Note),
        ]);

    /// <summary>Makes a table of the points of a grid: a column for each axis, then the figures.</summary>
    /// <param name="name">The name of sheet and member.</param>
    /// <param name="answers">The grid with its answers.</param>
    internal static StudySection Points(string name, GridComparison answers) => StudySection.Of(
        name,
        $"{answers.Grid.Name}: every point",
        "One row a point of the grid, with its plan's figures.",
        answers.Rows.Select((row, index) => (Row: row, Place: answers.Grid.PlaceOf(index))),
        [
            .. answers.Grid.Axes.Select((axis, index) => (new StudyColumn($"axis{index + 1}", Wording.Sentence(axis.Title)), (Func<(ComparisonRow Row, IReadOnlyList<int> Place), object?>)(p => axis.Steps[p.Place[index]].Label))),
            .. Of<(ComparisonRow Row, IReadOnlyList<int> Place)>(static p => p.Row.Figures),
            (new("gain", "Shortfall less than the base's", "points", "0.00"), static p => 100 * p.Row.Gain),
            (new("variant", "Variant") { IsNote = true }, static p => p.Row.Variant.Name),
        ]) with
    {
        IsDetail = true,
    };

    /// <summary>Gives the columns.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    /// <param name="figures">Takes the plan from a row.</param>
    internal static IReadOnlyList<(StudyColumn Column, Func<T, object?> Cell)> Of<T>(Func<T, PlanFigures?> figures) =>
    [
        (new("verdict", "Checkpoint") { IsVerdict = true }, r => Verdict(figures(r))),
        (new("share", "Share", string.Empty, "0.0%"), r => figures(r)?.Share),
        (new("target", "Target", string.Empty, "0.0%"), r => figures(r)?.Target),
        (new("shortfall", "Short of the target", "points", "0.0"), r => 100 * figures(r)?.Shortfall),
        (new("weightedShortfall", "Shortfall over all targets", "points", "0.0"), r => 100 * figures(r)?.WeightedShortfall),
        (new("binding", "Binds first"), r => figures(r)?.BindingWords),
        (new("compute", "Compute installed at the checkpoint", "PFLOPS", "#,##0"), r => figures(r)?.Compute),
        (new("finalCompute", "Compute installed at the end", "PFLOPS", "#,##0"), r => figures(r)?.FinalCompute),
        (new("backlog", "Backlog at the checkpoint", "bn CNY", "#,##0.0"), r => figures(r)?.Backlog / 1e9),
        (new("finalBacklog", "Backlog at the end", "bn CNY", "#,##0.0"), r => figures(r)?.FinalBacklog / 1e9),
        (new("spend", "Programme and industry spend", "bn CNY", "#,##0"), r => figures(r)?.Spend / 1e9),
        (new("firstYearMet", "First year met", string.Empty, "0"), r => figures(r)?.FirstYearMet),
    ];
}
