using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Calibrations;

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
            CalibrationMessages.CalibrationTitle,
            CalibrationMessages.CalibrationSubtitle(new(caseName)),
            Sentence(fits, scenario),
            null,
            [.. fits.Select((f, index) => Curve(f, fits.Count > 1 ? $"Curve{index + 1}" : "Curve")), Figures(fits), Points(fits)])
        {
            Findings = [.. fits.SelectMany(static f => f.Words.Skip(1))],
            Provenance = provenance,
            Time = time,
        }.Citing(sources);

    private static Message Sentence(IReadOnlyList<NodeCalibration> fits, string scenario) =>
        fits.Count == 0 ? CalibrationMessages.NoHistory
        : Message.Sentences([.. fits.Select(static f => f.Words[0]), fits.Any(static f => f.Changes.Count > 0) ? CalibrationMessages.WrittenAs(new(scenario)) : Message.None]);

    private static StudySection Curve(NodeCalibration fit, string name) => StudySection.Of(
        name,
        CalibrationMessages.CurveHeading(new(fit.Node), Figure.Number(fit.DieArea, "0")),
        CalibrationMessages.CurveFinding,
        fit.Curve,
        (new("time", CalibrationMessages.Time, "year", "0.00"), static p => p.Years),
        (new("observed", CalibrationMessages.Observed, string.Empty, "0.0%"), static p => p.Observed),
        (new("fitted", CalibrationMessages.FittedHeader, string.Empty, "0.0%"), static p => p.Fitted),
        (new("inWorkbook", CalibrationMessages.InTheCase, string.Empty, "0.0%"), static p => p.InWorkbook)) with
    {
        Chart = new(StudyChartKind.Points, CalibrationMessages.CurveChart(new(fit.Node)), "time", ["observed", "fitted", "inWorkbook"]) { ValueTitle = CalibrationMessages.DieYield },
        IsDetail = true,
        Label = CalibrationMessages.CurveLabel(new(fit.Node)),
    };

    private static StudySection Figures(IReadOnlyList<NodeCalibration> fits) => StudySection.Of(
        "Figures",
        CalibrationMessages.FiguresHeading,
        CalibrationMessages.FiguresFinding,
        fits.SelectMany(static f => f.Figures).Where(static f => f.Column != "ReferenceDate"),
        (new("node", CalibrationMessages.Node), static r => r.Node),
        (new("column", CalibrationMessages.Column), static r => r.Column),
        (new("inWorkbook", CalibrationMessages.InTheCase, string.Empty, "0.0000"), static r => r.InWorkbook),
        (new("fitted", CalibrationMessages.FittedHeader, string.Empty, "0.0000"), static r => r.Fitted),
        (new("standardError", CalibrationMessages.StandardError, string.Empty, "0.0000"), static r => r.StandardError),
        (new("from", CalibrationMessages.From, string.Empty, "0.0000"), static r => r.From),
        (new("to", CalibrationMessages.To, string.Empty, "0.0000"), static r => r.To),
        (new("unit", CalibrationMessages.Unit), static r => r.Unit),
        (new("held", CalibrationMessages.HeldBecause) { IsNote = true }, static r => r.Held)) with
    {
        Label = CalibrationMessages.FiguresLabel,
    };

    private static StudySection Points(IReadOnlyList<NodeCalibration> fits) => StudySection.Of(
        "Points",
        CalibrationMessages.PointsHeading,
        CalibrationMessages.PointsFinding,
        fits.SelectMany(static f => f.Points.Select(p => (f.Node, Point: p))),
        (new("node", CalibrationMessages.Node), static r => r.Node),
        (new("date", StudyMessages.Date), static r => r.Point.Observation.Date.ToString()),
        (new("dieArea", CalibrationMessages.DieArea, "mm²", "#,##0.0"), static r => r.Point.Observation.DieArea),
        (new("observed", CalibrationMessages.Observed, string.Empty, "0.0%"), static r => r.Point.Observation.Yield),
        (new("fitted", CalibrationMessages.FittedHeader, string.Empty, "0.0%"), static r => r.Point.Fitted),
        (new("inWorkbook", CalibrationMessages.InTheCase, string.Empty, "0.0%"), static r => r.Point.InWorkbook),
        (new("residual", CalibrationMessages.Residual, "points", "+0.0;-0.0;0.0"), static r => 100 * r.Point.Residual),
        (new("sources", StudyMessages.Sources), static r => string.Join(" ", r.Point.Observation.References))) with
    {
        Label = CalibrationMessages.PointsLabel,
    };
}
