using ComputeSovereignty.Cases;


namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what a yield calibration gave.</summary>
public static class CalibrationReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="caseName">The case.</param>
    /// <param name="fits">The calibrated nodes.</param>
    /// <param name="scenario">The scenario that the fit was written as.</param>
    /// <param name="sources">The sources that observations cite.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(
        string caseName,
        IReadOnlyList<NodeCalibration> fits,
        string scenario,
        IReadOnlyList<SourceReference> sources,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time) =>
        new StudyReport(
            "calibration",
            "Yield calibration",
            $"{caseName}: defect density, floor and learning rate fitted to the yield history",
            Sentence(fits, scenario),
            null,
            [.. fits.Select((f, index) => Curve(f, fits.Count > 1 ? $"Curve{index + 1}" : "Curve")), Figures(fits), Points(fits)])
        {
            Findings = [.. fits.SelectMany(static f => f.Words.Skip(1))],
            Provenance = provenance,
            Time = time,
        }.Citing(sources);

    private static string Sentence(IReadOnlyList<NodeCalibration> fits, string scenario) =>
        fits.Count == 0 ? "The yield history names no node of the case: nothing was fitted."
        : $"{string.Join(" ", fits.Select(static f => f.Words[0]))}{(fits.Any(static f => f.Changes.Count > 0) ? $" Written as scenario {scenario}." : string.Empty)}";

    private static StudySection Curve(NodeCalibration fit, string name) => StudySection.Of(
        name,
        $"Yield of {fit.Node} over time, on a die of {fit.DieArea:0} mm²",
        "The curves of the fit and of the workbook; what was observed on dies of another size is brought to this one by its defect density.",
        fit.Curve,
        (new("time", "Time", "year", "0.00"), static p => p.Years),
        (new("observed", "Observed", string.Empty, "0.0%"), static p => p.Observed),
        (new("fitted", "Fitted", string.Empty, "0.0%"), static p => p.Fitted),
        (new("inWorkbook", "In the workbook", string.Empty, "0.0%"), static p => p.InWorkbook)) with
    {
        Chart = new(StudyChartKind.Points, $"Die yield of {fit.Node}: observed, fitted, in the workbook", "time", ["observed", "fitted", "inWorkbook"]) { ValueTitle = "Die yield" },
        IsDetail = true,
        Label = $"Curve of {fit.Node}",
    };

    private static StudySection Figures(IReadOnlyList<NodeCalibration> fits) => StudySection.Of(
        "Figures",
        "What the fit changes",
        "A figure that the fit puts at its bound, or whose standard error is larger than itself, is held at the workbook's: one rule for all. The interval holds the figure with 95% confidence, by Student's t. The reference date of a node moves to its first observation, before which the model does not learn.",
        fits.SelectMany(static f => f.Figures).Where(static f => f.Column != "ReferenceDate"),
        (new("node", "Node"), static r => r.Node),
        (new("column", "Figure"), static r => r.Column),
        (new("inWorkbook", "In the workbook", string.Empty, "0.0000"), static r => r.InWorkbook),
        (new("fitted", "Fitted", string.Empty, "0.0000"), static r => r.Fitted),
        (new("standardError", "Standard error", string.Empty, "0.0000"), static r => r.StandardError),
        (new("from", "From", string.Empty, "0.0000"), static r => r.From),
        (new("to", "To", string.Empty, "0.0000"), static r => r.To),
        (new("unit", "Unit"), static r => r.Unit),
        (new("held", "Held because") { IsNote = true }, static r => r.Held));

    private static StudySection Points(IReadOnlyList<NodeCalibration> fits) => StudySection.Of(
        "Points",
        "Every observation against the curves",
        "Yields on the die that was observed.",
        fits.SelectMany(static f => f.Points.Select(p => (f.Node, Point: p))),
        (new("node", "Node"), static r => r.Node),
        (new("date", "Date"), static r => r.Point.Observation.Date.ToString()),
        (new("dieArea", "Die area", "mm²", "#,##0.0"), static r => r.Point.Observation.DieArea),
        (new("observed", "Observed", string.Empty, "0.0%"), static r => r.Point.Observation.Yield),
        (new("fitted", "Fitted", string.Empty, "0.0%"), static r => r.Point.Fitted),
        (new("inWorkbook", "In the workbook", string.Empty, "0.0%"), static r => r.Point.InWorkbook),
        (new("residual", "Observed less fitted", "points", "+0.0;-0.0;0.0"), static r => 100 * r.Point.Residual),
        (new("sources", "Sources"), static r => string.Join(" ", r.Point.Observation.References)));
}
