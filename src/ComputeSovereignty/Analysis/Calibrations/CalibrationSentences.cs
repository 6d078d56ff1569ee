using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Calibrations;

/// <summary>Chooses what to say of a calibration.</summary>
internal static class CalibrationSentences
{
    // Half a point of yield.
    private const double Near = 0.005;

    /// <summary>Says what was fitted with its uncertainty, how fit and workbook do at the latest observations, and what is held.</summary>
    /// <param name="node">The node.</param>
    /// <param name="figures">Its figures: density, floor, rate, date.</param>
    /// <param name="points">The observations against the curves, in order of date.</param>
    internal static IReadOnlyList<Message> Of(string node, IReadOnlyList<CalibratedFigure> figures, IReadOnlyList<CalibratedPoint> points)
    {
        CalibratedFigure[] fitted = [.. figures.Where(static f => f.Held.IsEmpty)];
        return
        [
            fitted.Length == 0
                ? CalibrationMessages.NothingTold(new(node))
                : Message.Sentences(
                    CalibrationMessages.Fitted(new(node), new([.. fitted.Select(Said)])), CalibrationMessages.Misses(Miss(points, static p => p.Fitted), Miss(points, static p => p.InWorkbook))),
            Latest(points),
            .. figures.Where(static f => !f.Held.IsEmpty && f.Column != "ReferenceDate")
                .Select(static f => CalibrationMessages.HeldAt(CalibrationMessages.FigureName(f.Column), Figure.Number(f.Fitted, "0.###"), f.Held)),
        ];
    }

    /// <summary>Says which curve is nearer to what was seen last.</summary>
    /// <param name="points">The observations against the curves, in order of date.</param>
    internal static Message Latest(IReadOnlyList<CalibratedPoint> points)
    {
        CalibratedPoint last = points[^1];
        double worse = Math.Abs(last.Residual) - Math.Abs(last.Observation.Yield - last.InWorkbook);
        return CalibrationMessages.Latest(
            Figure.Number(last.Observation.DieArea, "0"),
            Figure.Share(last.Observation.Yield),
            new($"{last.Observation.Date}"),
            Figure.Share(last.Fitted),
            Figure.Share(last.InWorkbook),
            worse switch { > Near => CalibrationMessages.LatestWorse, < -Near => CalibrationMessages.LatestBetter, _ => CalibrationMessages.LatestAlike });
    }

    private static Message Said(CalibratedFigure figure)
    {
        (Message name, Figure value) = (CalibrationMessages.FigureName(figure.Column), Figure.Amount(figure.Fitted, figure.Unit, "0.###"));
        return figure is { From: { } from, To: { } to }
            ? CalibrationMessages.WithInterval(name, value, Figure.Number(from, "0.###"), Figure.Number(to, "0.###"))
            : CalibrationMessages.WithoutInterval(name, value);
    }

    private static Figure Miss(IReadOnlyList<CalibratedPoint> points, Func<CalibratedPoint, double> curve) =>
        Figure.Points(Math.Sqrt(points.Average(p => (p.Observation.Yield - curve(p)) * (p.Observation.Yield - curve(p)))));
}
