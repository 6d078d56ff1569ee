using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Analysis;

/// <summary>What a study of break-evens found.</summary>
public sealed record BreakEvenFindings
{
    /// <summary>Gets the case as it stands.</summary>
    public required CaseTables Tables { get; init; }

    /// <summary>Gets the target of the checkpoint year.</summary>
    public required Target Target { get; init; }

    /// <summary>Gets the answer of each lever, alone.</summary>
    public required IReadOnlyList<BreakEvenResult> Levers { get; init; }

    /// <summary>Gets the frontier between two levers; null where it was not asked for.</summary>
    public LeverFrontier? Frontier { get; init; }

    /// <summary>Gets the answer in one sentence.</summary>
    public string Sentence => (Frontier, Levers) switch
    {
        ({ Points.Count: > 0 } frontier, _) => BreakEvenWords.Of(frontier, Target),
        (_, [var only]) => only.Words,
        _ => BreakEvenWords.Of(Levers, Target),
    };

    /// <summary>Gets what else can be quoted.</summary>
    public IReadOnlyList<string> Sentences => Frontier?.Words ?? (Levers.Count > 1 ? Turning : []);

    // What turns the checkpoint, a sentence each; what cannot, in one. The table has the rest.
    private IReadOnlyList<string> Turning =>
    [
        .. Levers.Where(static l => l.Amount is not null).Select(static l => l.Words),
        .. Levers.Where(static l => l.Outcome == BreakEvenOutcome.CannotAlone).ToArray() is { Length: > 0 } cannot ? new[] { BreakEvenWords.Cannot(cannot) } : [],
    ];
}
