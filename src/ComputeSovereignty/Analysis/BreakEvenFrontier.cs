using ComputeSovereignty.Analysis.Levers;

namespace ComputeSovereignty.Analysis;

/// <summary>Which pairs of amounts of two levers just meet the checkpoint?</summary>
/// <remarks>
/// First each lever alone, in the direction in which it helps. Then, for amounts of the first from nothing to its own break-even (or as far as it goes), the least amount
/// of the second by <see cref="BreakEven"/>; and the share on an even grid over both, from the share stage alone, for contours. About 9 searches and 49 quick solves.
/// Where the checkpoint is met as the case stands there is no frontier.
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="threads">How many searches run at once.</param>
public sealed class BreakEvenFrontier(CaseVariants variants, int threads = 1)
{
    private const int Steps = 8;
    private const int GridSteps = 6;

    private readonly BreakEven breakEven = new(variants);

    /// <summary>Finds the frontier.</summary>
    /// <param name="first">The first lever.</param>
    /// <param name="second">The second lever.</param>
    /// <param name="progress">Told each point when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the searches.</param>
    public LeverFrontier Find(Lever first, Lever second, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        BreakEvenResult[] alone = new BreakEvenResult[2];
        Parallel.For(0, 2, Options(cancellation), index => alone[index] = breakEven.FindEitherWay(index == 0 ? first : second, cancellation));
        if (alone.Any(static a => a.Outcome is not (BreakEvenOutcome.Meets or BreakEvenOutcome.CannotAlone)))
        {
            return new(alone[0], alone[1], [], [], [alone[0].Words, alone[1].Words]);
        }

        double[] amounts = Amounts(alone[0], alone[0].Amount ?? alone[0].Lever.Limit, Steps);
        LeverFrontierPoint[] points = new LeverFrontierPoint[amounts.Length];
        Lock telling = new();
        Parallel.For(0, amounts.Length, Options(cancellation), index =>
        {
            points[index] = Point(alone[0], alone[1], amounts[index], cancellation);
            lock (telling)
            {
                progress?.Report($"{alone[0].Lever.Title} {LeverWords.Short(alone[0].Lever, amounts[index])}");
            }
        });
        double furthest = points.Select(static p => p.Second).OfType<double>().DefaultIfEmpty(alone[1].Lever.Limit).MaxBy(a => Math.Abs(a - alone[1].Lever.Neutral));
        return new(alone[0], alone[1], points, Grid(alone, amounts[^1], furthest, cancellation), [alone[0].Words, alone[1].Words, .. points.Select(static p => p.Words)]);
    }

    private ParallelOptions Options(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation };

    // From the case as it stands to an amount in even steps; months and the last amount stay whole.
    private static double[] Amounts(BreakEvenResult alone, double to, int steps)
    {
        Lever lever = alone.Lever;
        LeverScale scale = new(lever, to);
        return [.. Enumerable.Range(0, steps + 1)
            .Select(i => i == 0 ? lever.Neutral : i == steps ? to : scale.Amount(scale.Up(scale.Furthest * i / steps)))
            .Distinct()];
    }

    private LeverFrontierPoint Point(BreakEvenResult first, BreakEvenResult second, double amount, CancellationToken cancellation)
    {
        Lever lever = first.Lever;
        BreakEvenResult found = amount == lever.Neutral ? second
            : amount == first.Amount ? second with { Outcome = BreakEvenOutcome.Meets, Amount = second.Lever.Neutral, ShareAtMost = Target }
            : breakEven.Find(second.Lever, lever.Changes(amount, breakEven.Catalog), cancellation);
        bool meets = found.Outcome is BreakEvenOutcome.Meets;
        bool met = found.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout;
        double? least = meets ? found.Amount : met ? second.Lever.Neutral : null;
        double share = least is null ? found.ShareAtMost : Target;
        string with = amount == lever.Neutral ? $"With {lever.Title} as it stands" : $"With {lever.Title} {LeverWords.Short(lever, amount)}";
        string words = least is not { } enough ? $"{with}, {second.Lever.Title} cannot meet the target: the most it reaches is {Wording.Percent(share)}."
            : enough == second.Lever.Neutral ? $"{with}, {second.Lever.Title} is enough as it stands."
            : $"{with}, {second.Lever.Title} {LeverWords.Short(second.Lever, enough)} is enough.";
        return new(amount, least, share, words);
    }

    private List<LeverFrontierShare> Grid(BreakEvenResult[] alone, double toFirst, double toSecond, CancellationToken cancellation)
    {
        double[] first = Amounts(alone[0], toFirst, GridSteps);
        double[] second = Amounts(alone[1], toSecond, GridSteps);
        IReadOnlyList<LeverFrontierShare>[] rows = new IReadOnlyList<LeverFrontierShare>[first.Length];
        Parallel.For(0, first.Length, Options(cancellation), index => rows[index] = Row(alone, first[index], second, cancellation));
        return [.. rows.SelectMany(static r => r)];
    }

    private List<LeverFrontierShare> Row(BreakEvenResult[] alone, double first, double[] second, CancellationToken cancellation)
    {
        LeverTrials trials = new(variants, breakEven.Catalog, alone[1].Lever, alone[0].Lever.Changes(first, breakEven.Catalog));
        return [.. second.Select(amount => trials.Try(amount, cancellation) is { Answered: true } trial
            ? new LeverFrontierShare(first, amount, Target - trial.Missing)
            : new LeverFrontierShare(first, amount, null))];
    }

    private double Target => variants.BaseCase.TargetOf(variants.BaseCase.Settings.CheckpointYear).DomesticShare;
}
