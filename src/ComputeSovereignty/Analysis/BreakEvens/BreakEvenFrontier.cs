using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>Which pairs of amounts of two levers just meet the checkpoint?</summary>
/// <remarks>
/// First each lever alone, in the direction in which it helps. Then, for amounts of the first from nothing to its own break-even (or as far as it goes), the least amount
/// of the second by <see cref="BreakEvenAnalysis"/>; and the share on an even grid over both, from the share stage alone, for contours. About 9 searches and 49 quick solves.
/// In programs with whole modules the grid is that of modules that need not be whole, the points are exact. Where the checkpoint is met as the case stands there is no frontier.
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="threads">How many searches run at once.</param>
public sealed class BreakEvenFrontier(CaseVariants variants, int threads = 1)
{
    private const int Intervals = 8;
    private const int GridIntervals = 6;

    private readonly BreakEvenAnalysis breakEven = new(variants);

    /// <summary>Gets the number of steps that progress is told of, at the most.</summary>
    public static int Steps => 2 + Intervals + 1 + GridIntervals + 1;

    /// <summary>Finds the frontier.</summary>
    /// <param name="first">The first lever.</param>
    /// <param name="second">The second lever.</param>
    /// <param name="progress">Told each point when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the searches.</param>
    public LeverFrontier Find(Lever first, Lever second, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        Lever[] levers = [first, second];
        LeverBreakEven[] alone = StudyJobs.Run([.. levers.Select(l => new StudyJob<LeverBreakEven>(ProgressMessages.Alone(l.Title.Within()), () => breakEven.FindEitherWay(l, null, cancellation)))], threads, progress);
        if (alone.Any(static a => a.Outcome is not (BreakEvenOutcome.Meets or BreakEvenOutcome.CannotAlone)))
        {
            return new(alone[0], alone[1], [], [], [alone[0].Words, alone[1].Words]);
        }

        double[] amounts = LeverScale.Evenly(alone[0].Lever, End(alone[0], alone[1].Lever, cancellation), Intervals);
        LeverFrontierPoint[] points = StudyJobs.Run([.. amounts.Select(a => new StudyJob<LeverFrontierPoint>(Named(alone[0].Lever, a), () => Point(alone[0], alone[1], a, cancellation)))], threads, progress);
        double furthest = points.Select(static p => p.Second).OfType<double>().DefaultIfEmpty(Helping(alone[1])).MaxBy(a => Math.Abs(a - alone[1].Lever.Neutral));
        return new(alone[0], alone[1], points, Grid(alone, amounts[^1], furthest, progress, cancellation), [alone[0].Words, alone[1].Words, .. points.Select(static p => p.Words)]);
    }

    // A lever that cannot, alone, is turned twice as far as it must be with the other at its furthest; where both cannot even together, as far as it helps.
    private double End(LeverBreakEven alone, Lever other, CancellationToken cancellation)
    {
        if (alone.Amount is { } enough)
        {
            return enough;
        }

        Lever lever = alone.Lever;
        return breakEven.Find(lever, other.Changes(other.Limit, breakEven.Catalog), null, cancellation) is { Outcome: BreakEvenOutcome.Meets, Amount: { } together }
            ? LeverScale.TwiceAsFar(lever, together)
            : Helping(alone);
    }

    private static double Helping(LeverBreakEven alone) => alone.AmountAtMost == alone.Lever.Neutral ? alone.Lever.Limit : alone.AmountAtMost;

    private static Message Named(Lever lever, double amount) => ProgressMessages.Lever(lever.Title, amount == lever.Neutral ? LeverMessages.BaseLevel : LeverMessages.Short(lever, amount));

    private LeverFrontierPoint Point(LeverBreakEven first, LeverBreakEven second, double amount, CancellationToken cancellation)
    {
        Lever lever = first.Lever;
        LeverBreakEven found = amount == lever.Neutral ? second
            : amount == first.Amount ? second with { Outcome = BreakEvenOutcome.Meets, Amount = second.Lever.Neutral, ShareAtMost = Target }
            : breakEven.Find(second.Lever, lever.Changes(amount, breakEven.Catalog), null, cancellation);
        bool meets = found.Outcome is BreakEvenOutcome.Meets;
        bool met = found.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout;
        double? least = meets ? found.Amount : met ? second.Lever.Neutral : null;
        double share = least is null ? found.ShareAtMost : Target;
        Message with = BreakEvenSentences.With(lever, amount);
        Message words = least is not { } enough ? LeverPairMessages.PointInsufficient(with, LeverAddresses.Named(second.Lever), Figure.Share(share))
            : enough == second.Lever.Neutral ? LeverPairMessages.PointWithoutSecond(with, LeverAddresses.Named(second.Lever))
            : LeverPairMessages.PointSufficient(with, BreakEvenSentences.With(second.Lever, enough));
        return new(amount, least, share, words);
    }

    private List<LeverFrontierShare> Grid(LeverBreakEven[] alone, double toFirst, double toSecond, IProgress<Message>? progress, CancellationToken cancellation)
    {
        double[] first = LeverScale.Evenly(alone[0].Lever, toFirst, GridIntervals);
        double[] second = LeverScale.Evenly(alone[1].Lever, toSecond, GridIntervals);
        return [.. StudyJobs.Run(
            [.. first.Select(a => new StudyJob<List<LeverFrontierShare>>(ProgressMessages.SharesWith(Named(alone[0].Lever, a)), () => Row(alone, a, second, cancellation)))],
            threads,
            progress).SelectMany(static r => r)];
    }

    // Whole solves where the share stage alone leaves a choice between years, as two of its amounts show.
    private List<LeverFrontierShare> Row(LeverBreakEven[] alone, double first, double[] second, CancellationToken cancellation)
    {
        LeverTrials trials = new(breakEven.Relaxed, breakEven.Catalog, alone[1].Lever, alone[0].Lever.Changes(first, breakEven.Catalog));
        LeverTrial[] row = Tried();
        if (!trials.Agrees(second[0], cancellation) || !trials.Agrees(second[second.Length / 2], cancellation))
        {
            trials.WholeOnly = true;
            row = Tried();
        }

        return [.. row.Select(t => new LeverFrontierShare(first, t.Amount, t.Answered ? t.Share : null))];

        LeverTrial[] Tried() => [.. second.Select(amount => trials.Try(amount, cancellation))];
    }

    private double Target => variants.BaseCase.TargetOf(variants.BaseCase.Settings.CheckpointYear).DomesticShare;
}
