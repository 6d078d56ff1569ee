using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is the least change of one lever, alone, with which a share of the checkpoint year's demand is served?</summary>
/// <remarks>
/// The search is that of <see cref="BreakEvens.BreakEvenAnalysis"/>, on whole solves in the case's own order of objectives, since service is settled after the share. Everything else of the case is held fixed.
/// With whole modules, service moves in stairs as the share does; the amount next to the answer is told, its stair is not.
/// </remarks>
/// <param name="variants">The case, solved; somebody must ask for compute.</param>
/// <param name="goal">The share of demand that is to be served; fraction in (0, 1].</param>
public sealed class ServedBreakEvenAnalysis(CaseVariants variants, double goal)
{
    private readonly ParameterCatalog catalog = new(variants.Tables);

    /// <summary>Gets the share of demand that is to be served; fraction.</summary>
    public double Goal => goal;

    /// <summary>Gets what searches have found elsewhere, by <see cref="LeverFound.KeyOf"/>; null where all is searched here.</summary>
    public IReadOnlyDictionary<string, LeverFound>? Known { get; init; }

    /// <summary>Searches a lever, for those who make the report elsewhere.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>What was found, for <see cref="Known"/>.</returns>
    public LeverFound Search(Lever lever, CancellationToken cancellation = default)
    {
        ServedBreakEvenResult result = Find(lever, null, cancellation);
        return new()
        {
            Key = LeverFound.KeyOf(lever),
            IsOpposite = result.Lever != lever,
            Outcome = result.Outcome,
            Amount = result.Amount,
            Missed = result.Missed,
            MissingThere = result.MissingThere,
            ShareAtMost = result.ServedAtMost,
            AmountAtMost = result.AmountAtMost,
            Monotone = result.Monotone,
            Solves = result.Solves,
            Trials = FoundTrial.Of(result.Trials),
        };
    }

    /// <summary>Finds the break-even of many levers, in their order. Those that were not finished when the work was stopped are left out.</summary>
    /// <param name="levers">The levers.</param>
    /// <param name="threads">How many searches run at once.</param>
    /// <param name="progress">Told the title of each lever when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the searches.</param>
    /// <exception cref="OperationCanceledException">The work was stopped before any search was finished.</exception>
    public IReadOnlyList<ServedBreakEvenResult> FindAll(IReadOnlyList<Lever> levers, int threads = 1, IProgress<Message>? progress = null, CancellationToken cancellation = default) =>
    [
        .. StudyJobs.RunUntil<ServedBreakEvenResult>(
            [.. levers.Select(lever => new StudyJob<ServedBreakEvenResult?>(lever.Title, () => Find(lever, null, cancellation)))], threads, progress, cancellation).OfType<ServedBreakEvenResult>(),
    ];

    /// <summary>Finds the break-even of a lever.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="progress">Told each amount when it is solved.</param>
    /// <param name="cancellation">Stops the search.</param>
    public ServedBreakEvenResult Find(Lever lever, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lever);
        if (Known?.GetValueOrDefault(LeverFound.KeyOf(lever)) is { } known)
        {
            return Told(Read(known, known.IsOpposite ? lever.Opposite(catalog) : lever), Message.None);
        }

        LeverTrials trials = new(variants, catalog, lever, [], progress, goal);
        LeverTrial standing = trials.Settle(lever.Neutral, cancellation);
        if (standing.Met && lever.Opposite(catalog) is { } opposite && opposite != lever)
        {
            (lever, trials) = (opposite, new LeverTrials(variants, catalog, opposite, [], progress, goal));
            standing = trials.Settle(lever.Neutral, cancellation);
        }

        if (!standing.Answered)
        {
            return Told(new() { Lever = lever, Outcome = BreakEvenOutcome.NoAnswer, ServedAtMost = double.NaN, AmountAtMost = lever.Neutral }, standing.Message);
        }

        LeverSearch search = new(lever, trials, standing.Met);
        (double Inside, double Outside)? bracket = search.Run(cancellation);
        search.TryFurthest(cancellation);
        double? inside = bracket is { } b ? search.Scale.Amount(b.Inside) : null;
        double? outside = bracket is { } c ? search.Scale.Amount(c.Outside) : null;
        double? missed = standing.Met ? outside : inside;
        LeverTrial[] answered = [.. trials.All.Where(static t => t.Answered)];
        double most = answered.Max(static t => t.Share);
        LeverTrial best = answered.Where(t => t.Share >= most - ShareGap.Visible).MinBy(t => Math.Abs(t.Amount - standing.Amount))!;
        return Told(
            new()
            {
                Lever = lever,
                Outcome = (standing.Met, bracket) switch
                {
                    (false, not null) => BreakEvenOutcome.Meets,
                    (false, null) => BreakEvenOutcome.CannotAlone,
                    (true, not null) => BreakEvenOutcome.HoldsUntil,
                    _ => BreakEvenOutcome.HoldsThroughout,
                },
                Amount = standing.Met ? inside : outside,
                Missed = missed,
                MissingThere = missed is { } there ? trials.Try(there, cancellation).Missing : 0,
                ServedAtMost = best.Share,
                AmountAtMost = best.Amount,
                Monotone = search.IsMonotone(),
                Solves = trials.Solves,
                Trials = [.. trials.All],
            },
            Message.None);
    }

    private static ServedBreakEvenResult Read(LeverFound found, Lever lever) => new()
    {
        Lever = lever,
        Outcome = found.Outcome,
        Amount = found.Amount,
        Missed = found.Missed,
        MissingThere = found.MissingThere,
        ServedAtMost = found.ShareAtMost,
        AmountAtMost = found.AmountAtMost,
        Monotone = found.Monotone,
        Solves = found.Solves,
        Trials = FoundTrial.Read(found.Trials),
    };

    private ServedBreakEvenResult Told(ServedBreakEvenResult result, Message message) => result with
    {
        Moves = LeverAddresses.Moves(result.Lever, catalog),
        PutBack = result.Amount is { } amount ? LeverAddresses.PutBack(result.Lever, amount, catalog) : string.Empty,
        References = LeverAddresses.References(result.Lever, catalog),
        Words = ServedBreakEvenMessages.Of(result, Figure.Target(goal), Period.Of(variants.BaseCase.Settings.CheckpointYear), message),
    };
}
