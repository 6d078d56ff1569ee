using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Yield;

namespace ComputeSovereignty.Analysis.Calibrations;

/// <summary>The yield of a node at one time on a die of one size.</summary>
/// <param name="Years">The time: 2027.5 is the first of July.</param>
/// <param name="InWorkbook">By the workbook's figures.</param>
/// <param name="Fitted">By the fitted figures.</param>
/// <param name="Observed">What was observed, on a die of another size brought to this one; null between observations.</param>
public sealed record YieldCurvePoint(double Years, double InWorkbook, double Fitted, double? Observed);

/// <summary>Draws the yield of a node over time: observations on dies of different sizes lie on no one curve, so all are brought to one size.</summary>
internal static class YieldCurve
{
    private const int Points = 24;
    private const double YearsAhead = 2;
    private const double MostDefects = 100; // per cm²

    /// <summary>Finds the size of die that was observed most often, the latest of equals.</summary>
    /// <param name="observations">The observations in order of time.</param>
    /// <returns>mm².</returns>
    internal static double DieArea(IReadOnlyList<YieldObservation> observations) =>
        observations.Reverse().GroupBy(static o => o.DieArea).OrderByDescending(static g => g.Count()).First().Key;

    /// <summary>Draws the curves from the first observation to two years after the last, and the observations on them.</summary>
    /// <param name="node">The node as the workbook has it.</param>
    /// <param name="fitted">The node as fitted.</param>
    /// <param name="observations">The observations in order of time.</param>
    internal static IReadOnlyList<YieldCurvePoint> Of(ProcessNode node, ProcessNode fitted, IReadOnlyList<YieldObservation> observations)
    {
        double area = DieArea(observations);
        double first = observations[0].Date.Years;
        double step = (observations[^1].Date.Years + YearsAhead - first) / Points;
        IEnumerable<(double Years, double? Observed)> times = Enumerable.Range(0, Points + 1).Select(i => (first + (i * step), (double?)null))
            .Concat(observations.Select(o => (o.Date.Years, (double?)On(node, area, Density(node, o)))));
        return [.. times.OrderBy(static t => t.Years).Select(t => new YieldCurvePoint(t.Years, On(node, area, node.DefectDensityAt(t.Years)), On(node, area, fitted.DefectDensityAt(t.Years)), t.Observed))];
    }

    private static double On(ProcessNode node, double area, double density) => DieYield.Of(node.YieldModel, area / 100, density, node.ClusterAlpha);

    // Yield falls as density rises, so halving finds it.
    private static double Density(ProcessNode node, YieldObservation observation)
    {
        (double low, double high) = (0, MostDefects);
        for (int halving = 0; halving < 60; halving++)
        {
            double middle = (low + high) / 2;
            (low, high) = On(node, observation.DieArea, middle) > observation.Yield ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
