using System.Globalization;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>What the search of one lever found, as data that can be kept and sent; its words are made again where it is read.</summary>
public sealed record LeverFound
{
    /// <summary>Gets the lever that was asked for, as <see cref="KeyOf"/> writes it.</summary>
    public required string Key { get; init; }

    /// <summary>Gets a value indicating whether the answer is of <see cref="Lever.Opposite"/>: the checkpoint is met as the case stands.</summary>
    public bool IsOpposite { get; init; }

    /// <summary>Gets what was found.</summary>
    public required BreakEvenOutcome Outcome { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.Amount"/>.</summary>
    public double? Amount { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.ShareThere"/>.</summary>
    public double? ShareThere { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.Missed"/>.</summary>
    public double? Missed { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.MissingThere"/>.</summary>
    public double MissingThere { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.ShareAtMost"/>; of service, the share of demand that is served at most.</summary>
    public double ShareAtMost { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.AmountAtMost"/>.</summary>
    public double AmountAtMost { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.StageAAtBest"/>.</summary>
    public double StageAAtBest { get; init; }

    /// <summary>Gets a value indicating whether more of the lever never hurt among the amounts tried.</summary>
    public bool Monotone { get; init; } = true;

    /// <summary>Gets <see cref="LeverBreakEven.Stair"/>.</summary>
    public LeverStair? Stair { get; init; }

    /// <summary>Gets <see cref="LeverBreakEven.RelaxedAmount"/>.</summary>
    public double? RelaxedAmount { get; init; }

    /// <summary>Gets how many programs were solved.</summary>
    public int Solves { get; init; }

    /// <summary>Gets the amounts that had a plan, in order.</summary>
    public IReadOnlyList<FoundTrial> Trials { get; init; } = [];

    /// <summary>Gives the same text for the same search: what moves, how, and how far it is tried either way.</summary>
    /// <param name="lever">The lever.</param>
    public static string KeyOf(Lever lever)
    {
        ArgumentNullException.ThrowIfNull(lever);
        return string.Create(CultureInfo.InvariantCulture, $"{lever.Move}{(lever.Compounds ? " yearly" : string.Empty)} {string.Join(", ", lever.Addresses)}: {lever.Neutral:R} to {lever.Limit:R} or {lever.OtherLimit:R}");
    }

    /// <summary>Writes what a search found.</summary>
    /// <param name="asked">The lever that was asked for.</param>
    /// <param name="result">What was found.</param>
    internal static LeverFound Of(Lever asked, LeverBreakEven result) => new()
    {
        Key = KeyOf(asked),
        IsOpposite = result.Lever != asked,
        Outcome = result.Outcome,
        Amount = result.Amount,
        ShareThere = result.ShareThere,
        Missed = result.Missed,
        MissingThere = result.MissingThere,
        ShareAtMost = result.ShareAtMost,
        AmountAtMost = result.AmountAtMost,
        StageAAtBest = result.StageAAtBest,
        Monotone = result.Monotone,
        Stair = result.Stair,
        RelaxedAmount = result.RelaxedAmount,
        Solves = result.Solves,
        Trials = FoundTrial.Of(result.Trials),
    };

    /// <summary>Reads what the search found, without its words.</summary>
    /// <param name="lever">The lever that it is of.</param>
    internal LeverBreakEven Result(Lever lever) => new()
    {
        Lever = lever,
        Outcome = Outcome,
        Amount = Amount,
        ShareThere = ShareThere,
        Missed = Missed,
        MissingThere = MissingThere,
        ShareAtMost = ShareAtMost,
        AmountAtMost = AmountAtMost,
        StageAAtBest = StageAAtBest,
        Monotone = Monotone,
        Stair = Stair,
        RelaxedAmount = RelaxedAmount,
        Solves = Solves,
        Trials = FoundTrial.Read(Trials),
    };
}

/// <summary>What one amount of a lever gave, as data: a <see cref="LeverTrial"/> that has a plan.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Met">Whether the goal is met.</param>
/// <param name="Missing">What is missing of the goal.</param>
/// <param name="Share">The share that counts.</param>
/// <param name="StageA">The shortfall of all years.</param>
/// <param name="IsWhole">Whether the whole order of objectives was solved.</param>
public sealed record FoundTrial(double Amount, bool Met, double Missing, double Share, double StageA, bool IsWhole)
{
    /// <summary>Writes trials; those without a plan are nothing to tell.</summary>
    /// <param name="trials">The trials.</param>
    internal static IReadOnlyList<FoundTrial> Of(IEnumerable<LeverTrial> trials) =>
        [.. trials.Where(static t => t.Answered).Select(static t => new FoundTrial(t.Amount, t.Met, t.Missing, t.Share, t.StageA, t.IsWhole))];

    /// <summary>Reads trials.</summary>
    /// <param name="trials">What was written.</param>
    internal static IReadOnlyList<LeverTrial> Read(IEnumerable<FoundTrial> trials) =>
        [.. trials.Select(static t => new LeverTrial(t.Amount, true, t.Met, t.Missing, t.Share, t.StageA, t.IsWhole, Message.None))];
}
