using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>The figures by which plans are compared, as columns: the same in every table of a study.</summary>
internal static class FigureColumns
{
    /// <summary>Says whether a plan meets the checkpoint.</summary>
    /// <param name="figures">The plan; null where there is none.</param>
    internal static StudyMark Verdict(PlanFigures? figures) => figures switch
    {
        null => VerdictMessages.NoPlan,
        { Certified: false } => VerdictMessages.NotCertified,
        _ => VerdictMessages.Of(figures.Met),
    };

    /// <summary>Makes a table of variants.</summary>
    /// <param name="name">The name of sheet and member.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="finding">What to take away.</param>
    /// <param name="rows">The variants.</param>
    internal static StudySection Section(string name, Message heading, Message finding, IReadOnlyList<ComparisonRow> rows) => StudySection.Of(
        name,
        heading,
        finding,
        rows,
        [
            (new("variant", FigureMessages.Variant), static r => r.Variant.Title),
            .. Of<ComparisonRow>(static r => r.Figures),
            .. Asks(rows) ? Service<ComparisonRow>(static r => r.Figures) : [],
            (new("gain", FigureMessages.GainOverBase, "points", "0.00"), static r => 100 * r.Gain),
            (StudyColumn.InWords(), static r => r.Words),
            (new("changes", FigureMessages.Changes) { IsNote = true }, static r => string.Join("; ", r.Variant.Changes)),
            (new("note", FigureMessages.Note) { IsNote = true }, static r => r.Variant.Note),
        ]);

    /// <summary>Makes a table of the points of a grid: a column for each axis, then the figures.</summary>
    /// <param name="name">The name of sheet and member.</param>
    /// <param name="answers">The grid with its answers.</param>
    internal static StudySection Points(string name, GridComparison answers) => StudySection.Of(
        name,
        FigureMessages.EveryPoint(answers.Grid.Name),
        FigureMessages.OneRowAPoint,
        answers.Rows.Select((row, index) => (Row: row, Place: answers.Grid.PlaceOf(index))),
        [
            .. answers.Grid.Axes.Select((axis, index) => (new StudyColumn($"axis{index + 1}", axis.Title.AtBeginning()), (Func<(ComparisonRow Row, IReadOnlyList<int> Place), object?>)(p => axis.Steps[p.Place[index]].Label))),
            .. Of<(ComparisonRow Row, IReadOnlyList<int> Place)>(static p => p.Row.Figures),
            .. Asks(answers.Rows) ? Service<(ComparisonRow Row, IReadOnlyList<int> Place)>(static p => p.Row.Figures) : [],
            (new("gain", FigureMessages.GainOverBase, "points", "0.00"), static p => 100 * p.Row.Gain),
            (new("variant", FigureMessages.Variant) { IsNote = true }, static p => p.Row.Variant.Title),
        ]) with
    {
        IsDetail = true,
    };

    /// <summary>Gives the columns.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    /// <param name="figures">Takes the plan from a row.</param>
    internal static IReadOnlyList<(StudyColumn Column, Func<T, object?> Cell)> Of<T>(Func<T, PlanFigures?> figures) =>
    [
        (new("verdict", FigureMessages.Checkpoint) { IsVerdict = true }, r => Verdict(figures(r))),
        (new("share", FigureMessages.Share, string.Empty, "0.0%"), r => figures(r)?.Share),
        (new("target", FigureMessages.Target, string.Empty, "0.0%"), r => figures(r)?.Target),
        (new("shortfall", FigureMessages.GapToTarget, "points", "0.0"), r => 100 * figures(r)?.Shortfall),
        (new("weightedShortfall", FigureMessages.CumulativeShortfall, "points", "0.0"), r => 100 * figures(r)?.WeightedShortfall),
        (new("binding", FigureMessages.TightestBottleneck), r => figures(r)?.BindingWords),
        (new("compute", FigureMessages.ComputeAtCheckpoint, "PFLOPS", "#,##0"), r => figures(r)?.Compute),
        (new("finalCompute", FigureMessages.ComputeAtEnd, "PFLOPS", "#,##0"), r => figures(r)?.FinalCompute),
        (new("backlog", FigureMessages.UnspentAtCheckpoint, "bn CNY", "#,##0.0"), r => figures(r)?.Backlog / 1e9),
        (new("finalBacklog", FigureMessages.UnspentAtEnd, "bn CNY", "#,##0.0"), r => figures(r)?.FinalBacklog / 1e9),
        (new("spend", FigureMessages.Spend, "bn CNY", "#,##0"), r => figures(r)?.Spend / 1e9),
        (new("firstYearMet", FigureMessages.FirstYearMet, string.Empty, "0"), r => figures(r)?.FirstYearMet),
    ];

    /// <summary>Tells whether anybody asks for compute in some variant.</summary>
    /// <param name="rows">The variants.</param>
    internal static bool Asks(IEnumerable<ComparisonRow> rows) => rows.Any(static r => r.Figures?.Demand is not null);

    /// <summary>Gives the columns of usable compute, of a case that asks for it.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    /// <param name="figures">Takes the plan from a row.</param>
    internal static IReadOnlyList<(StudyColumn Column, Func<T, object?> Cell)> Service<T>(Func<T, PlanFigures?> figures) =>
    [
        (new("demand", FigureMessages.DemandAtCheckpoint, "EFLOPS", "#,##0.0"), r => figures(r)?.Demand?.Asked / 1000),
        (new("served", FigureMessages.ServedAtCheckpoint, "EFLOPS", "#,##0.0"), r => figures(r)?.Demand?.Served / 1000),
        (new("servedShare", FigureMessages.ServedShare, string.Empty, "0.0%"), r => figures(r)?.Demand?.Part),
        (new("weightedUnserved", FigureMessages.WeightedUnserved, string.Empty, "0.0%"), r => figures(r)?.WeightedUnserved),
    ];
}
