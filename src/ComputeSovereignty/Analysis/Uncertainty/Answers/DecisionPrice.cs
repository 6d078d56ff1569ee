using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>What it costs one result that orders are decided now and cannot follow the future.</summary>
/// <param name="Result">The result.</param>
/// <param name="Adaptive">Its mean where futures order freely.</param>
/// <param name="Kept">Its mean under the base plan's orders.</param>
/// <param name="Difference">The mean difference, kept less free, of the same draws.</param>
/// <param name="Low">The lower end of its 95 % interval.</param>
/// <param name="High">The upper end of its 95 % interval.</param>
/// <param name="Worst">The difference that one draw in twenty exceeds, on the side that is worse for the share.</param>
/// <param name="Draws">How many draws have both.</param>
public sealed record DecisionPrice(ResultColumn Result, double Adaptive, double Kept, double Difference, double Low, double High, double Worst, int Draws)
{
    /// <summary>Computes the price for some results.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="results">The results.</param>
    /// <returns>One a result of which both are known in at least two draws.</returns>
    internal static IReadOnlyList<DecisionPrice> Of(IDrawTable draws, IReadOnlyList<ResultColumn> results) => [.. results.Select(r => Of(draws, r)).OfType<DecisionPrice>()];

    private static DecisionPrice? Of(IDrawTable draws, ResultColumn result)
    {
        double[] free = draws.Numbers(DrawLayout.Figure(Investments.Adaptive, result.Name));
        double[] kept = draws.Numbers(DrawLayout.Figure(Investments.Fixed, result.Name));
        int[] both = [.. Enumerable.Range(0, Math.Min(free.Length, kept.Length)).Where(d => double.IsFinite(free[d]) && double.IsFinite(kept[d]))];
        if (both.Length < 2)
        {
            return null;
        }

        double[] differences = [.. both.Select(d => kept[d] - free[d])];
        double mean = differences.Average();
        double deviation = Math.Sqrt(differences.Sum(d => (d - mean) * (d - mean)) / (differences.Length - 1));
        double half = NormalCurve.Inverse(0.975) * deviation / Math.Sqrt(differences.Length);
        bool moreIsWorse = result.Name.StartsWith("shortfall", StringComparison.Ordinal) || result.Name.StartsWith("backlog", StringComparison.Ordinal) || result.Name is "weightedShortfall" or "spend";
        return new(result, both.Average(d => free[d]), both.Average(d => kept[d]), mean, mean - half, mean + half, new Quantiles(differences).At(moreIsWorse ? 0.95 : 0.05)!.Value, both.Length);
    }
}

/// <summary>How often the base plan's orders could not stand as planned.</summary>
/// <param name="Whole">In how many futures every order stood.</param>
/// <param name="Moved">In how many an order came later, since the future did not allow it sooner.</param>
/// <param name="Dropped">In how many an order was never allowed.</param>
/// <param name="Cut">In how many a limit of the future forced some orders to be cut.</param>
/// <param name="Draws">Of how many.</param>
public sealed record OrderFate(int Whole, int Moved, int Dropped, int Cut, int Draws)
{
    /// <summary>Counts the fates.</summary>
    /// <param name="draws">The draws.</param>
    internal static OrderFate Of(IDrawTable draws)
    {
        double[] moved = draws.Numbers(DrawLayout.Figure(Investments.Fixed, "moved"));
        double[] dropped = draws.Numbers(DrawLayout.Figure(Investments.Fixed, "dropped"));
        double[] cut = draws.Numbers(DrawLayout.Figure(Investments.Fixed, "cut"));
        return new(moved.Where((m, d) => m == 0 && dropped[d] == 0 && cut[d] == 0).Count(), moved.Count(static m => m > 0), dropped.Count(static m => m > 0), cut.Count(static c => c > 0), moved.Count(static m => !double.IsNaN(m)));
    }
}
