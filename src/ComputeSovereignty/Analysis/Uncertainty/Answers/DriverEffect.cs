using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>What a driver does to a result.</summary>
/// <param name="Driver">The driver.</param>
/// <param name="Result">The result.</param>
/// <param name="Correlation">The rank correlation; null where the result does not vary.</param>
/// <param name="LowEnd">The figure that a fifth of the draws do not exceed.</param>
/// <param name="HighEnd">The figure that a fifth of the draws exceed.</param>
/// <param name="AtLow">The mean result over the draws up to the low end; null where none has it.</param>
/// <param name="AtHigh">The mean result over the draws from the high end on.</param>
public sealed record DriverEffect(UncertainDriver Driver, ResultColumn Result, RankCorrelation? Correlation, double LowEnd, double HighEnd, double? AtLow, double? AtHigh)
{
    /// <summary>Gets how far the result swings from the low to the high end.</summary>
    public double Swing => AtHigh - AtLow ?? 0;

    /// <summary>Computes the effects of all drivers on some results.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="way">The way of investing.</param>
    /// <param name="results">The results.</param>
    /// <returns>One a result and driver; for each result the drivers in the order of the sheet.</returns>
    internal static IReadOnlyList<DriverEffect> Of(Simulation simulation, IDrawTable draws, Investments way, IReadOnlyList<ResultColumn> results)
    {
        (ResultColumn Column, double[] Values, double[]? Ranks)[] columns =
        [
            .. results.Select(r =>
            {
                double[] values = draws.Numbers(DrawLayout.Figure(way, r.Name));
                return (r, values, values.Any(double.IsNaN) ? null : RankCorrelation.Ranks(values));
            }),
        ];
        List<DriverEffect> effects = [];
        foreach (UncertainDriver driver in simulation.Model.Drivers)
        {
            double[] drawn = draws.Numbers(driver.Name);
            double[] ranks = RankCorrelation.Ranks(drawn);
            Quantiles quantiles = new(drawn);
            (double low, double high) = (quantiles.At(0.2) ?? double.NaN, quantiles.At(0.8) ?? double.NaN);
            foreach ((ResultColumn column, double[] values, double[]? resultRanks) in columns)
            {
                RankCorrelation? correlation = resultRanks is null ? RankCorrelation.Of(drawn, values) : RankCorrelation.OfRanks(ranks, resultRanks);
                effects.Add(new(driver, column, correlation, low, high, Mean(values, drawn, v => v <= low), Mean(values, drawn, v => v >= high)));
            }
        }

        return [.. effects.OrderBy(e => results.ToList().IndexOf(e.Result))];
    }

    private static double? Mean(double[] values, double[] drawn, Func<double, bool> within)
    {
        double[] some = [.. values.Where((v, draw) => within(drawn[draw]) && double.IsFinite(v))];
        return some.Length == 0 ? null : some.Average();
    }
}
