using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>What a study of break-evens finds: one result a lever, and the frontier of two.</summary>
public sealed record BreakEvenResult
{
    private const int UsualSolves = 12;

    /// <summary>Gets the case as it stands.</summary>
    public required CaseTables Tables { get; init; }

    /// <summary>Gets the target of the checkpoint year.</summary>
    public required Target Target { get; init; }

    /// <summary>Gets the answer of each lever, alone.</summary>
    public required IReadOnlyList<LeverBreakEven> Levers { get; init; }

    /// <summary>Gets how many levers have no answer because the searches were stopped.</summary>
    public int LeftOut { get; init; }

    /// <summary>Gets the frontier between two levers; null where it was not asked for.</summary>
    public LeverFrontier? Frontier { get; init; }

    /// <summary>Gets the sources of the case, for the figures that levers move.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Counts the steps that progress is told of, about.</summary>
    /// <param name="variants">The case, solved.</param>
    /// <param name="chosen">The levers: one, two, or none for all headline levers.</param>
    public static int StepsOf(CaseVariants variants, IReadOnlyList<Lever> chosen) => chosen.Count switch
    {
        0 => Headline(variants).Count,
        1 => UsualSolves,
        _ => BreakEvenFrontier.Steps,
    };

    /// <summary>Lists the levers that are searched alone, in order.</summary>
    /// <param name="variants">The case, solved.</param>
    /// <param name="chosen">The levers; none for all headline levers.</param>
    public static IReadOnlyList<Lever> LeversOf(CaseVariants variants, IReadOnlyList<Lever> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return chosen.Count == 0 ? Headline(variants) : chosen;
    }

    /// <summary>Finds the break-even of one lever, the frontier between two, or the break-even of every headline lever.</summary>
    /// <param name="variants">The case, solved.</param>
    /// <param name="chosen">The levers: one, two, or none for all headline levers.</param>
    /// <param name="sources">The sources of the case.</param>
    /// <param name="threads">How many searches run at once.</param>
    /// <param name="progress">Told each step when it is done, one at a time.</param>
    /// <param name="known">What searches have found elsewhere, by <see cref="LeverFound.KeyOf"/>; these are not searched.</param>
    /// <param name="cancellation">Stops the searches.</param>
    /// <exception cref="OperationCanceledException">The work was stopped before there was an answer.</exception>
    public static BreakEvenResult Find(
        CaseVariants variants,
        IReadOnlyList<Lever> chosen,
        IReadOnlyList<SourceReference> sources,
        int threads,
        IProgress<Message>? progress = null,
        IReadOnlyDictionary<string, LeverFound>? known = null,
        CancellationToken cancellation = default)
    {
        BreakEvenAnalysis search = new(variants) { Known = known };
        IReadOnlyList<Lever> headline = chosen.Count == 0 ? Headline(variants) : [];
        LeverFrontier? frontier = chosen is [var first, var second] ? new BreakEvenFrontier(variants, threads).Find(first, second, progress, cancellation) : null;
        IReadOnlyList<LeverBreakEven> levers =
            frontier is not null ? [frontier.First, frontier.Second]
            : chosen is [var only] ? [search.FindEitherWay(only, progress, cancellation)]
            : search.FindAll(headline, threads, progress, cancellation);
        return new()
        {
            Tables = variants.Tables,
            Target = variants.BaseCase.TargetOf(variants.BaseCase.Settings.CheckpointYear),
            Levers = levers,
            LeftOut = Math.Max(0, headline.Count - levers.Count),
            Frontier = frontier,
            Sources = sources,
        };
    }

    /// <summary>Gets the answer in one sentence.</summary>
    public Message Sentence => (Frontier, Levers) switch
    {
        ({ Points.Count: > 0 } frontier, _) => BreakEvenSentences.Of(frontier, Target),
        (_, [var only]) => only.Words,
        _ => BreakEvenSentences.Of(Levers, Target),
    };

    /// <summary>Gets what else can be quoted.</summary>
    public IReadOnlyList<Message> Sentences => Frontier is not null ? [.. Levers.Select(static l => l.Words)] : Levers.Count > 1 ? Turning : [];

    private static IReadOnlyList<Lever> Headline(CaseVariants variants) => new HeadlineLevers(variants.BaseCase, new(variants.Tables)).All();

    // What turns the checkpoint, a sentence each; what cannot, in one or two. The table has the rest.
    private IReadOnlyList<Message> Turning =>
    [
        .. Levers.Where(static l => l.Amount is not null && !l.Lever.AsksForLess).Select(static l => l.Words),
        .. BreakEvenSentences.NotSufficient(Levers).Append(BreakEvenSentences.OnPaper(Levers)).Where(static s => !s.IsEmpty),
    ];
}
