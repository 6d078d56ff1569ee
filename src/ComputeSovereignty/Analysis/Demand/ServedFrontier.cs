using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>A pair of amounts of two levers that just serves a share of the checkpoint year's demand.</summary>
/// <param name="First">The amount of the first lever.</param>
/// <param name="Second">The least amount of the second; null where it cannot serve the share at this amount of the first.</param>
/// <param name="ServedAtMost">The largest share of demand served at this amount of the first, as far as it counts towards the goal; fraction.</param>
public sealed record ServedPair(double First, double? Second, double ServedAtMost);

/// <summary>The pairs of amounts of two levers that just serve a share of the checkpoint year's demand.</summary>
/// <param name="First">The first lever.</param>
/// <param name="Second">The second lever.</param>
/// <param name="Goal">The share of demand that is to be served; fraction.</param>
/// <param name="Pairs">The pairs, by the amount of the first, from the case as it stands.</param>
public sealed record ServedFrontier(Lever First, Lever Second, double Goal, IReadOnlyList<ServedPair> Pairs)
{
    /// <summary>How many pairs there are at the most.</summary>
    internal const int MostPairs = Intervals + 1;

    private const int Intervals = 6;

    /// <summary>Finds the pairs: for amounts of the first from nothing to where it is enough by itself, the least amount of the second.</summary>
    /// <remarks>
    /// A first lever that is not enough by itself is turned twice as far as it must be with the second at its furthest; where the second is enough by itself, or both are not even together, as far
    /// as it helps. Every solve is whole, in the case's own order of objectives, since service is settled after the share.
    /// </remarks>
    /// <param name="variants">The case, solved; it must not serve the share as it stands.</param>
    /// <param name="goal">The share of demand that is to be served; fraction.</param>
    /// <param name="levers">The two levers.</param>
    /// <param name="alone">What the first can do by itself; null where that is not known.</param>
    /// <param name="threads">How many pairs are searched at once.</param>
    /// <param name="progress">Told each pair when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the searches.</param>
    internal static ServedFrontier Of(
        CaseVariants variants, double goal, (Lever First, Lever Second) levers, ServedBreakEvenResult? alone, int threads, IProgress<Message>? progress, CancellationToken cancellation)
    {
        (Lever first, Lever second) = levers;
        ParameterCatalog catalog = new(variants.Tables);
        double? enough = alone is { Outcome: BreakEvenOutcome.Meets } ? alone.Amount : null;
        double[] amounts = LeverScale.Evenly(first, enough ?? End(), Intervals);
        return new(first, second, goal, StudyJobs.Run([.. amounts.Select(a => new StudyJob<ServedPair>(DemandMessages.Pair(first.Title.Within(), a == first.Neutral ? LeverMessages.BaseLevel : LeverMessages.Short(first, a)), () => Pair(a)))], threads, progress));

        double End()
        {
            (double? together, _) = Least(first, second.Changes(second.Limit, catalog));
            return together is not { } amount || amount == first.Neutral ? Helping() : LeverScale.TwiceAsFar(first, amount);
        }

        double Helping() => alone is { Outcome: BreakEvenOutcome.CannotAlone } && alone.AmountAtMost != first.Neutral ? alone.AmountAtMost : first.Limit;

        ServedPair Pair(double amount)
        {
            (double? least, double most) = amount == enough ? (second.Neutral, goal) : Least(second, first.Changes(amount, catalog));
            return new(amount, least, most);
        }

        (double? Least, double Most) Least(Lever lever, IReadOnlyList<Cases.Addresses.ParameterChange> beside)
        {
            LeverTrials trials = new(variants, catalog, lever, beside, served: goal);
            if (trials.Settle(lever.Neutral, cancellation).Met)
            {
                return (lever.Neutral, goal);
            }

            LeverSearch search = new(lever, trials, met: false);
            (double, double Outside)? bracket = search.Run(cancellation);
            return (bracket is { } found ? search.Scale.Amount(found.Outside) : null, trials.All.Where(static t => t.Answered).Select(static t => t.Share).DefaultIfEmpty(0).Max());
        }
    }
}
