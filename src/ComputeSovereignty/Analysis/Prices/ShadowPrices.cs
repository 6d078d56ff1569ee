using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Prices;

/// <summary>What is one more natural unit of each capacity worth in share, and how far does that hold?</summary>
/// <remarks>
/// <para>
/// Prices are of stage A, the shortfall of all years by weight, summed over the periods in which the capacity stands: a thousand wafer starts a month more from the first
/// period to the last. The dual of a capacity is −Σ dual(row) · ∂(right side of row)/∂(capacity).
/// </para>
/// <para>
/// Optima of this kind are degenerate: several prices fit one plan, and the range of a basis is often empty. So where share comes first in the case's order, the program is
/// solved again with one step more and one step less, and the first straight piece of the shortfall gives the price at the margin with its exact range; where none begins at the plan, or another objective comes first, the whole step alone is told. A dual is only used to choose what is solved. Modules are held as the plan orders them, so what another module would bring is not in these prices. About 6 quick solves a capacity, and one with the backlog for its effect in the checkpoint year. Prices under
/// a hundredth of a point a step are left out.
/// </para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="threads">How many capacities are priced at once.</param>
public sealed class ShadowPrices(CaseVariants variants, int threads = 1)
{
    /// <summary>A price below this many share points a step is none.</summary>
    private const double Tolerance = 0.01;

    private readonly FormulatedProgram formulated = variants.BaseProgram;

    /// <summary>Reads the prices, the largest effect of a step first.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>One row a capacity with a price; none where the case has no plan.</returns>
    public IReadOnlyList<CapacityPrice> Read(CancellationToken cancellation = default)
    {
        if (variants.Base.Summary is not { } summary)
        {
            return [];
        }

        LinearProgram program = formulated.Program.FixedAt(summary.Values);
        ShareProbe standing = variants.Probe(formulated, program, null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!standing.Solved)
        {
            return [];
        }

        IGrouping<CapacityStep, (int Row, double Change)>[] priced = [.. Capacities().Where(c => Math.Abs(c.Sum(r => standing.Results[^1].Solution.Duals[r.Row] * r.Change)) > Tolerance)];
        double? missing = new PriceCurve(variants, program, standing, []).MissingWith(0, cancellation);
        CapacityPrice?[] prices = new CapacityPrice?[priced.Length];
        Parallel.For(0, priced.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation }, index =>
            prices[index] = Price(priced[index].Key, new PriceCurve(variants, program, standing, [.. priced[index]]), missing, cancellation));
        return [.. prices.OfType<CapacityPrice>()
            .Where(static p => Math.Max(Math.Abs(p.Effect), Math.Abs(p.EffectOfLess ?? 0)) > Tolerance)
            .OrderByDescending(static p => Math.Round(Math.Abs(p.Effect), 9))
            .ThenBy(static p => p.Stage)
            .ThenBy(static p => $"{p.Capacity}", StringComparer.Ordinal)
            .ThenBy(static p => $"{p.Step}", StringComparer.Ordinal)];
    }

    private IEnumerable<IGrouping<CapacityStep, (int Row, double Change)>> Capacities()
    {
        Dictionary<string, int> periods = formulated.Case.Horizon.Periods.ToDictionary(formulated.Case.Horizon.Label, StringComparer.Ordinal);
        return from row in Enumerable.Range(0, formulated.Rows.Count)
               let step = formulated.Describe(row).Step?.Invoke(formulated.Case, periods.GetValueOrDefault(formulated.Rows[row].Period, -1))
               where step is not null
               group (row, step.Value.Change) by step.Value.Step;
    }

    private CapacityPrice? Price(CapacityStep capacity, PriceCurve curve, double? missing, CancellationToken cancellation)
    {
        bool shareFirst = formulated.Stages[0].Letter == "A";
        if (curve.Effect(cancellation) is not { } effect)
        {
            return null;
        }

        PriceSide? more = shareFirst ? curve.More(cancellation) : null;
        CapacityPrice price = new()
        {
            Stage = capacity.Stage,
            Key = capacity.Key,
            Capacity = capacity.Capacity,
            Step = capacity.Step,
            Unit = capacity.PerStep,
            StepSize = capacity.Size,
            Effect = effect,
            More = more is null ? null : more with { HoldsTo = more.HoldsTo * capacity.Size },
            EffectOfLess = shareFirst ? curve.Less(cancellation) : null,
            CheckpointEffect = 100 * (missing - curve.MissingWith(1, cancellation)),
        };
        return price with { Words = PriceMessages.Of(price, formulated.Case.Settings.CheckpointYear) };
    }
}
