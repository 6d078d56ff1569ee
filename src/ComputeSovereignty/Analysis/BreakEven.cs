using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Parameters;

namespace ComputeSovereignty.Analysis;

/// <summary>What is the least change of one lever, alone, with which the checkpoint is met? Or, where it is met: how far may the lever go before it is not?</summary>
/// <remarks>
/// <para>
/// Met means that the checkpoint year's shortfall is zero in the plan of the case's own objective order. Trials grow from a small change until one meets the
/// checkpoint; the bracket is then closed by the secant through the last two shortfalls and by halving, on amounts whose change has three digits (or whole months).
/// Every amount between the neighbour that misses and the answer is finer than three digits.
/// </para>
/// <para>
/// In a linear program trials solve the share stage alone, each from the basis of the one before; the answer and its neighbour are then confirmed by solving the whole
/// order, and where that disagrees the search is repeated with whole solves. Programs with whole modules are always solved whole; their share moves in stairs, and the width
/// of the last one is reported. About 8 quick solves and 2 whole ones a lever. Everything else of the case is held fixed.
/// </para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
public sealed class BreakEven(CaseVariants variants)
{
    private readonly ParameterCatalog catalog = new(variants.Tables);

    /// <summary>Gets the figures of the case as it stands.</summary>
    public ParameterCatalog Catalog => catalog;

    /// <summary>Finds the break-even of a lever.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="cancellation">Stops the search.</param>
    public BreakEvenResult Find(Lever lever, CancellationToken cancellation = default) => Find(lever, [], cancellation);

    /// <summary>Finds the break-even of a lever of which it is not known which way helps: first towards its limit, then the other way.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="cancellation">Stops the search.</param>
    public BreakEvenResult FindEitherWay(Lever lever, CancellationToken cancellation = default)
    {
        BreakEvenResult first = Find(lever, cancellation);
        bool found = first.Outcome is not (BreakEvenOutcome.CannotAlone or BreakEvenOutcome.HoldsThroughout);
        if (found || lever.OtherLimit == lever.Neutral || lever.Move is LeverMove.AtLeast or LeverMove.AtMost)
        {
            return first;
        }

        BreakEvenResult second = Find(lever with { Limit = lever.OtherLimit, OtherLimit = lever.Limit }, cancellation);
        bool better = second.Outcome is BreakEvenOutcome.Meets or BreakEvenOutcome.HoldsUntil || second.ShareAtMost > first.ShareAtMost + ShareGap.Visible;
        BreakEvenResult chosen = better ? second : first;
        return chosen.Outcome == BreakEvenOutcome.CannotAlone
            ? chosen with { Words = BreakEvenWords.OfBoth(first, second, variants.BaseCase, variants.Base.Summary?.FirstBinding) }
            : chosen;
    }

    /// <summary>Finds the break-even of many levers, in their order.</summary>
    /// <param name="levers">The levers.</param>
    /// <param name="threads">How many searches run at once.</param>
    /// <param name="progress">Told the title of each lever when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the searches.</param>
    public IReadOnlyList<BreakEvenResult> FindAll(IReadOnlyList<Lever> levers, int threads = 1, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        BreakEvenResult[] results = new BreakEvenResult[levers.Count];
        Lock telling = new();
        Parallel.For(0, levers.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation }, index =>
        {
            results[index] = Find(levers[index], cancellation);
            lock (telling)
            {
                progress?.Report(levers[index].Title);
            }
        });
        return results;
    }

    /// <summary>Finds the break-even of a lever while other changes hold.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="fixedChanges">What else differs from the base.</param>
    /// <param name="cancellation">Stops the search.</param>
    public BreakEvenResult Find(Lever lever, IReadOnlyList<ParameterChange> fixedChanges, CancellationToken cancellation = default)
    {
        LeverTrials trials = new(variants, catalog, lever, fixedChanges);
        LeverTrial standing = trials.Settle(lever.Neutral, cancellation);
        if (standing.Met && lever.Opposite(catalog) is { } opposite && opposite != lever)
        {
            (lever, trials) = (opposite, new LeverTrials(variants, catalog, opposite, fixedChanges));
            standing = trials.Settle(lever.Neutral, cancellation);
        }

        if (!standing.Answered)
        {
            return Told(new() { Lever = lever, Outcome = BreakEvenOutcome.NoAnswer, ShareAtMost = double.NaN, AmountAtMost = lever.Neutral, StageAAtBest = double.NaN }, standing.Message);
        }

        LeverSearch search = new(lever, trials, standing.Met);
        (double Inside, double Outside)? bracket = search.Run(cancellation);
        if (bracket is { } found && !Confirmed(found, standing.Met, trials, search, cancellation))
        {
            trials.WholeOnly = true;
            bracket = search.Run(cancellation);
        }

        return Told(Read(lever, trials, search, standing, bracket, cancellation), string.Empty);
    }

    private BreakEvenResult Told(BreakEvenResult result, string message) =>
        result with { Words = BreakEvenWords.Of(result, variants.BaseCase, message, variants.Base.Summary?.FirstBinding) };

    // The amount inside keeps the state of the case as it stands, the one outside changes it.
    private static bool Confirmed((double Inside, double Outside) bracket, bool met, LeverTrials trials, LeverSearch search, CancellationToken cancellation) =>
        trials.Settle(search.Scale.Amount(bracket.Outside), cancellation) is { Answered: true } outside && outside.Met != met
        && trials.Settle(search.Scale.Amount(bracket.Inside), cancellation) is { Answered: true } inside && inside.Met == met;

    private BreakEvenResult Read(Lever lever, LeverTrials trials, LeverSearch search, LeverTrial standing, (double Inside, double Outside)? bracket, CancellationToken cancellation)
    {
        if (!variants.BaseProgram.Program.HasIntegers)
        {
            search.TryFurthest(cancellation);
        }

        LeverTrial best = Best(trials, standing);
        if (bracket is null && !standing.Met)
        {
            best = trials.Settle(best.Amount, cancellation) is { Answered: true } settled ? settled : best;
        }

        BreakEvenOutcome outcome = (standing.Met, bracket) switch
        {
            (false, not null) => BreakEvenOutcome.Meets,
            (false, null) => BreakEvenOutcome.CannotAlone,
            (true, not null) => BreakEvenOutcome.HoldsUntil,
            _ => BreakEvenOutcome.HoldsThroughout,
        };
        double? inside = bracket is { } b ? search.Scale.Amount(b.Inside) : null;
        double? outside = bracket is { } c ? search.Scale.Amount(c.Outside) : null;
        double? missed = standing.Met ? outside : inside;
        double? stair = missed is { } m && !standing.Met && variants.BaseProgram.Program.HasIntegers ? search.StairFrom(m, cancellation) : null;
        return new()
        {
            Lever = lever,
            Outcome = outcome,
            Amount = standing.Met ? inside : outside,
            Missed = missed,
            MissingThere = missed is { } there ? trials.Try(there, cancellation).Missing : 0,
            ShareAtMost = variants.BaseCase.TargetOf(variants.BaseCase.Settings.CheckpointYear).DomesticShare - best.Missing,
            AmountAtMost = best.Amount,
            StageAAtBest = trials.All.Where(static t => t.Answered).Min(static t => t.StageA),
            Monotone = search.IsMonotone(),
            StairFrom = stair,
            Solves = trials.Solves,
            Trials = [.. trials.All],
        };
    }

    // Of equal amounts the nearest to the case as it stands.
    private static LeverTrial Best(LeverTrials trials, LeverTrial standing)
    {
        LeverTrial[] answered = [.. trials.All.Where(static t => t.Answered)];
        double least = answered.Min(static t => t.Missing);
        return answered.Where(t => t.Missing <= least + ShareGap.Visible).MinBy(t => Math.Abs(t.Amount - standing.Amount))!;
    }
}
