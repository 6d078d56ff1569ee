using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>The draw nearest to a quantile: a future that can be opened and solved.</summary>
/// <param name="Name">Its name as a scenario, for example <c>Draw-P05</c>.</param>
/// <param name="Level">The quantile.</param>
/// <param name="Draw">The draw.</param>
/// <param name="Quantile">The quantile's share of the checkpoint year.</param>
/// <param name="Share">The draw's.</param>
/// <param name="Changes">What it changes.</param>
public sealed record NamedDraw(string Name, double Level, long Draw, double Quantile, double Share, IReadOnlyList<ParameterChange> Changes)
{
    /// <summary>The quantiles for which a draw is named.</summary>
    private static readonly double[] Levels = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Finds the draws.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="way">The way of investing.</param>
    /// <remarks>Where several draws are equally near, as all those that meet a target exactly, the one whose shortfall over all targets is nearest to its own quantile is taken, then the first.</remarks>
    internal static IReadOnlyList<NamedDraw> Of(Simulation simulation, IDrawTable draws, Investments way)
    {
        ResultSchema schema = simulation.Schema;
        double[] shares = draws.Numbers(DrawLayout.Figure(way, schema.MainShare(schema.Checkpoint)));
        double[] shortfalls = draws.Numbers(DrawLayout.Figure(way, ResultSchema.WeightedShortfall));
        (Quantiles all, Quantiles short_) = (new(shares), new(shortfalls));
        int[] planned = [.. Enumerable.Range(0, shares.Length).Where(d => !double.IsNaN(shares[d]))];
        return planned.Length == 0 ? [] : [.. Levels.Select(Nearest)];

        NamedDraw Nearest(double level)
        {
            double quantile = all.At(level)!.Value;
            double shortfall = short_.At(1 - level)!.Value;
            int draw = planned.OrderBy(d => Math.Round(Math.Abs(shares[d] - quantile), 7)).ThenBy(d => Math.Abs(shortfalls[d] - shortfall)).First();
            return new($"Draw-P{100 * level:00}", level, draw, quantile, shares[draw], simulation.Model.Changes(simulation.Drivers(draw)));
        }
    }
}
