using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>What is the least change of one lever, alone, with which the checkpoint is met? Or, where it is met: how far may the lever go before it is not?</summary>
/// <remarks>
/// <para>
/// Met means that the checkpoint year's shortfall is zero in the plan of the case's own objective order. Trials grow from a small change until one meets the
/// checkpoint; the bracket is then closed by the secant through the last two shortfalls and by halving, on amounts whose change has three digits (or whole months).
/// Every amount between the neighbour that misses and the answer is finer than three digits.
/// </para>
/// <para>
/// In a linear program trials solve the share stage alone, each from the basis of the one before; the answer and its neighbour are then confirmed by solving the whole
/// order, and where that disagrees the search is repeated with whole solves. About 8 quick solves and 2 whole ones a lever. Everything else of the case is held fixed.
/// </para>
/// <para>
/// Programs with whole modules are always solved whole. Their search begins at the answer of the same program with modules that need not be whole; their share moves in stairs,
/// and the stair next to the answer is found to three digits (<see cref="LeverStair"/>). About 10 whole solves a lever.
/// </para>
/// <para>
/// What holds the share down first, where a lever cannot by itself, is the stage that brings the most when it is lifted alone (<see cref="BottleneckLadder.First"/>).
/// </para>
/// </remarks>
public sealed class BreakEvenAnalysis
{
    private readonly CaseVariants variants;
    private readonly ParameterCatalog catalog;
    private readonly Lazy<BreakEvenAnalysis> relaxed;
    private readonly Lazy<SupplyStage?> holding;

    /// <summary>Initializes the searches of a case.</summary>
    /// <param name="variants">The case, solved.</param>
    public BreakEvenAnalysis(CaseVariants variants)
    {
        this.variants = variants;
        catalog = new(variants.Tables);
        relaxed = new(() => new(new(variants.Tables, variants.LinearEngine, variants.LinearEngine, variants.Options, relax: true)));
        holding = new(() => new BottleneckLadder(Relaxed).First());
    }

    /// <summary>Gets the figures of the case as it stands.</summary>
    public ParameterCatalog Catalog => catalog;

    /// <summary>Gets what searches of levers alone have found elsewhere, by <see cref="LeverFound.KeyOf"/>; null where all is searched here.</summary>
    public IReadOnlyDictionary<string, LeverFound>? Known { get; init; }

    /// <summary>Gets the same case with modules that need not be whole; itself where none must be.</summary>
    internal CaseVariants Relaxed => HasIntegers ? relaxed.Value.Relaxed : variants;

    private bool HasIntegers => variants.BaseProgram.Program.HasIntegers;

    /// <summary>Finds the break-even of a lever.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="cancellation">Stops the search.</param>
    public LeverBreakEven Find(Lever lever, CancellationToken cancellation = default) => Find(lever, [], null, cancellation);

    /// <summary>Finds the break-even of a lever of which it is not known which way helps: first towards its limit, then the other way.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="progress">Told each amount when it is solved.</param>
    /// <param name="cancellation">Stops the search.</param>
    public LeverBreakEven FindEitherWay(Lever lever, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        (Lever, LeverBreakEven)[] ways = EitherWay(lever, progress, cancellation);
        if (ways is not [(_, var first), (_, var second)])
        {
            return ways[0].Item2;
        }

        bool better = second.Outcome is BreakEvenOutcome.Meets or BreakEvenOutcome.HoldsUntil || second.ShareAtMost > first.ShareAtMost + ShareGap.Visible;
        LeverBreakEven chosen = better ? second : first;
        return chosen.Outcome == BreakEvenOutcome.CannotAlone
            ? chosen with { Words = BreakEvenSentences.OfBoth(first, second, variants.BaseCase, holding.Value) }
            : chosen;
    }

    /// <summary>Searches a lever, for those who make the report elsewhere.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="eitherWay">Whether it is not known which way helps, as in <see cref="FindEitherWay"/>.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>What was found, for <see cref="Known"/>.</returns>
    public IReadOnlyList<LeverFound> Search(Lever lever, bool eitherWay, CancellationToken cancellation = default) =>
        eitherWay ? [.. EitherWay(lever, null, cancellation).Select(static w => LeverFound.Of(w.Asked, w.Found))] : [LeverFound.Of(lever, Find(lever, cancellation))];

    /// <summary>Finds the break-even of many levers, in their order. Those that were not finished when the work was stopped are left out.</summary>
    /// <param name="levers">The levers.</param>
    /// <param name="threads">How many searches run at once.</param>
    /// <param name="progress">Told the title of each lever when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the searches.</param>
    /// <exception cref="OperationCanceledException">The work was stopped before any search was finished.</exception>
    public IReadOnlyList<LeverBreakEven> FindAll(IReadOnlyList<Lever> levers, int threads = 1, IProgress<Message>? progress = null, CancellationToken cancellation = default) =>
    [
        .. StudyJobs.RunUntil<LeverBreakEven>(
            [.. levers.Select(lever => new StudyJob<LeverBreakEven?>(lever.Title, () => Find(lever, cancellation)))], threads, progress, cancellation).OfType<LeverBreakEven>(),
    ];

    /// <summary>Finds the break-even of a lever while other changes hold.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="fixedChanges">What else differs from the base.</param>
    /// <param name="progress">Told each amount when it is solved.</param>
    /// <param name="cancellation">Stops the search.</param>
    public LeverBreakEven Find(Lever lever, IReadOnlyList<ParameterChange> fixedChanges, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        if (fixedChanges.Count == 0 && Known?.GetValueOrDefault(LeverFound.KeyOf(lever)) is { } known)
        {
            return Told(known.Result(known.IsOpposite ? lever.Opposite(catalog) : lever), Message.None);
        }

        LeverTrials trials = new(variants, catalog, lever, fixedChanges, progress);
        LeverTrial standing = trials.Settle(lever.Neutral, cancellation);
        if (standing.Met && lever.Opposite(catalog) is { } opposite && opposite != lever)
        {
            (lever, trials) = (opposite, new LeverTrials(variants, catalog, opposite, fixedChanges, progress));
            standing = trials.Settle(lever.Neutral, cancellation);
        }

        if (!standing.Answered)
        {
            return NoAnswer(lever, standing.Message);
        }

        LeverBreakEven? continuous = HasIntegers ? relaxed.Value.Find(lever, fixedChanges, null, cancellation) : null;
        LeverSearch search = new(lever, trials, standing.Met, Hint(lever, continuous, standing.Met));
        (double Inside, double Outside)? bracket = Search(trials, search, standing, cancellation);
        double? relaxedAmount = continuous is { Outcome: BreakEvenOutcome.Meets } && !standing.Met ? continuous.Amount : null;
        return Told(Read(lever, trials, search, standing, bracket, cancellation) with { RelaxedAmount = relaxedAmount }, Message.None);
    }

    // The second way is asked for where the first does not answer, and there is one.
    private (Lever Asked, LeverBreakEven Found)[] EitherWay(Lever lever, IProgress<Message>? progress, CancellationToken cancellation)
    {
        LeverBreakEven first = Find(lever, [], progress, cancellation);
        Lever other = lever.Opposite(catalog) with { Limit = lever.OtherLimit, OtherLimit = lever.Limit };
        return first.Outcome is not (BreakEvenOutcome.CannotAlone or BreakEvenOutcome.HoldsThroughout) || other.Limit == other.Neutral
            ? [(lever, first)]
            : [(lever, first), (other, Find(other, [], progress, cancellation))];
    }

    // What the relaxed program cannot reach is tried at its best amount and at the furthest only.
    private static LeverHint? Hint(Lever lever, LeverBreakEven? relaxed, bool met)
    {
        return relaxed?.Outcome switch
        {
            BreakEvenOutcome.Meets when !met => new(Change(relaxed.Missed), Change(relaxed.Amount)),
            BreakEvenOutcome.HoldsUntil when met => new(Change(relaxed.Amount), Change(relaxed.Missed)),
            BreakEvenOutcome.CannotAlone when !met => new(Change(relaxed.AmountAtMost), double.PositiveInfinity),
            BreakEvenOutcome.HoldsThroughout when met => new(0, double.PositiveInfinity),
            _ => null,
        };

        double Change(double? amount) => Math.Abs((amount ?? lever.Neutral) - lever.Neutral);
    }

    private LeverBreakEven NoAnswer(Lever lever, Message message) =>
        Told(new() { Lever = lever, Outcome = BreakEvenOutcome.NoAnswer, ShareAtMost = double.NaN, AmountAtMost = lever.Neutral, StageAAtBest = double.NaN }, message);

    private LeverBreakEven Told(LeverBreakEven result, Message message) => result with
    {
        Moves = LeverAddresses.Moves(result.Lever, catalog),
        PutBack = result.Amount is { } amount ? LeverAddresses.PutBack(result.Lever, amount, catalog) : string.Empty,
        References = LeverAddresses.References(result.Lever, catalog),
        Words = BreakEvenSentences.Of(result, variants.BaseCase, message, result.Outcome == BreakEvenOutcome.CannotAlone ? holding.Value : null),
    };

    // Quick first; whole where the share stage alone leaves a choice between years that the later objectives settle otherwise.
    private (double Inside, double Outside)? Search(LeverTrials trials, LeverSearch search, LeverTrial standing, CancellationToken cancellation)
    {
        (double Inside, double Outside)? bracket = search.Run(cancellation);
        if (HasIntegers)
        {
            return bracket;
        }

        search.TryFurthest(cancellation);
        if (IsTrue(search.Scale, bracket, standing, trials, cancellation))
        {
            return bracket;
        }

        trials.WholeOnly = true;
        bracket = search.Run(cancellation);
        search.TryFurthest(cancellation);
        return bracket;
    }

    // The amount inside keeps the state of the case as it stands, the one outside changes it; or no plan at the furthest amount does.
    private static bool IsTrue(LeverScale scale, (double Inside, double Outside)? bracket, LeverTrial standing, LeverTrials trials, CancellationToken cancellation) =>
        bracket is { } found
            ? trials.Settle(scale.Amount(found.Outside), cancellation) is { Answered: true } outside && outside.Met != standing.Met
                && trials.Settle(scale.Amount(found.Inside), cancellation) is { Answered: true } inside && inside.Met == standing.Met
            : trials.Agrees(Best(trials, standing).Amount, cancellation) && !trials.MayTurn(scale.Amount(scale.Furthest), standing.Met, cancellation);

    private LeverBreakEven Read(Lever lever, LeverTrials trials, LeverSearch search, LeverTrial standing, (double Inside, double Outside)? bracket, CancellationToken cancellation)
    {
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
        double? answer = standing.Met ? inside : outside;
        LeverStair? stair = missed is { } m && !standing.Met && HasIntegers ? search.Stair(m, cancellation) : null;
        return new()
        {
            Lever = lever,
            Outcome = outcome,
            Amount = answer,
            ShareThere = answer is { } amount ? trials.Try(amount, cancellation).Share : null,
            Missed = missed,
            MissingThere = missed is { } there ? trials.Try(there, cancellation).Missing : 0,
            ShareAtMost = best.Share,
            AmountAtMost = best.Amount,
            StageAAtBest = trials.All.Where(static t => t.Answered).Min(static t => t.StageA),
            Monotone = search.IsMonotone(),
            Stair = stair,
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
