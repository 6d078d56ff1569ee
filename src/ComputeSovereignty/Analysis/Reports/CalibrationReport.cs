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
        IReadOnlyList<KeyValuePair<string, string>> provenance,
        DateTimeOffset time) =>
        new(
            "calibration",
            "Yield calibration",
            $"{caseName}: defect density, floor and learning rate fitted to the yield history",
            fits.Count == 0 ? "The yield history names no node of the case: nothing was fitted." : $"{string.Join("; ", fits.Select(static f => $"{f.Node} fits its observed yields to {f.Residual:0.0%}"))}. Written as scenario {scenario}.",
            null,
            [Points(fits), Figures(fits)])
        {
            Findings = [.. fits.SelectMany(static f => f.Words)],
            Sources = [.. sources.Where(s => fits.SelectMany(static f => f.Points).Any(p => p.Observation.References.Contains(s.Id)))],
            Provenance = provenance,
            Time = time,
        };

    private static StudySection Points(IReadOnlyList<NodeCalibration> fits) => StudySection.Of(
        "Points",
        "Observed yields against the curves",
        "Observed is what was published; fitted is the curve through it; the workbook's curve stands beside.",
        fits.SelectMany(static f => f.Points.Select(p => (f.Node, Point: p))),
        (new("time", "Time", "year", "0.00"), static r => r.Point.Observation.Date.Years),
        (new("observed", "Observed", string.Empty, "0.0%"), static r => r.Point.Observation.Yield),
        (new("fitted", "Fitted", string.Empty, "0.0%"), static r => r.Point.Fitted),
        (new("inWorkbook", "In the workbook", string.Empty, "0.0%"), static r => r.Point.InWorkbook),
        (new("residual", "Residual", string.Empty, "0.0%"), static r => r.Point.Residual),
        (new("node", "Node"), static r => r.Node),
        (new("dieArea", "Die area", "mm2", "#,##0.0"), static r => r.Point.Observation.DieArea),
        (new("date", "Date"), static r => r.Point.Observation.Date.ToString()),
        (new("sources", "Sources"), static r => string.Join(" ", r.Point.Observation.References))) with
    {
        Chart = new(StudyChartKind.Points, "Yield over time: observed, fitted, in the workbook", "time", ["observed", "fitted", "inWorkbook"]),
    };

    private static StudySection Figures(IReadOnlyList<NodeCalibration> fits) => StudySection.Of(
        "Figures",
        "What the fit changes",
        "The interval holds the figure with 95 % confidence, by Student's t; a figure that was held says why.",
        fits.SelectMany(static f => f.Figures),
        (new("node", "Node"), static r => r.Node),
        (new("column", "Figure"), static r => r.Column),
        (new("unit", "Unit"), static r => r.Unit),
        (new("inWorkbook", "In the workbook", string.Empty, "0.0000"), static r => r.InWorkbook),
        (new("fitted", "Fitted", string.Empty, "0.0000"), static r => r.Fitted),
        (new("standardError", "Standard error", string.Empty, "0.0000"), static r => r.StandardError),
        (new("from", "From", string.Empty, "0.0000"), static r => r.From),
        (new("to", "To", string.Empty, "0.0000"), static r => r.To),
        (new("held", "Held because"), static r => r.Held));
}
