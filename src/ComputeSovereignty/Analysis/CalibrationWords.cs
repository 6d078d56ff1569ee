namespace ComputeSovereignty.Analysis;

/// <summary>Says a calibration in sentences that can be quoted.</summary>
internal static class CalibrationWords
{
    /// <summary>Says what was fitted with its uncertainty, how fit and workbook do at the latest observations, and what is held.</summary>
    /// <param name="node">The node.</param>
    /// <param name="figures">Its figures: density, floor, rate, date.</param>
    /// <param name="points">The observations against the curves, in order of date.</param>
    internal static IReadOnlyList<string> Of(string node, IReadOnlyList<CalibratedFigure> figures, IReadOnlyList<CalibratedPoint> points)
    {
        CalibratedFigure[] fitted = [.. figures.Where(static f => f.Held.Length == 0)];
        string what = fitted.Length == 0
            ? $"{node}: the observations tell none of its figures, so nothing is changed."
            : $"{node}: the observed yields give {Wording.List(fitted.Select(Said))}.";
        string fit = $"The fitted curve misses the observed yields by {Miss(points, static p => p.Fitted)}, the workbook's by {Miss(points, static p => p.InWorkbook)} (root mean square).";
        return
        [
            fitted.Length == 0 ? what : $"{what} {fit}",
            Latest(points),
            .. figures.Where(static f => f.Held.Length > 0 && f.Column != "ReferenceDate").Select(static f => $"{f.Column} is held at the workbook's {f.Fitted:0.###}: {f.Held}."),
        ];
    }

    /// <summary>Says which curve is nearer to what was seen last.</summary>
    /// <param name="points">The observations against the curves, in order of date.</param>
    internal static string Latest(IReadOnlyList<CalibratedPoint> points)
    {
        CalibratedPoint last = points[^1];
        double worse = Math.Abs(last.Residual) - Math.Abs(last.Observation.Yield - last.InWorkbook);
        string judged = worse switch
        {
            > Near => "so at the latest point the fit is worse than the workbook's own figures: think twice before it is used for the years ahead",
            < -Near => "so at the latest point the fit is better than the workbook's own figures",
            _ => "so at the latest point both do alike",
        };
        return $"On a {last.Observation.DieArea:0} mm² die {last.Observation.Yield:0.0%} was observed in {last.Observation.Date}; the fitted curve gives {last.Fitted:0.0%}, the workbook's own figures {last.InWorkbook:0.0%}, {judged}.";
    }

    // Half a point of yield.
    private const double Near = 0.005;

    private static string Said(CalibratedFigure figure)
    {
        string name = figure.Column switch { "DefectDensity" => "defect density", "DefectDensityFloor" => "floor", _ => "learning rate" };
        string interval = figure is { From: { } from, To: { } to } ? $"95% interval {from:0.###} to {to:0.###}" : "its error cannot be told";
        return $"{name} {figure.Fitted:0.###} {figure.Unit} ({interval})";
    }

    private static string Miss(IReadOnlyList<CalibratedPoint> points, Func<CalibratedPoint, double> curve) =>
        $"{100 * Math.Sqrt(points.Average(p => (p.Observation.Yield - curve(p)) * (p.Observation.Yield - curve(p)))):0.0} points";
}
