using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.Indicators;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>What a gap analysis finds: the gap, what explains it, what would close it, and what to watch.</summary>
public sealed record GapResult
{
    /// <summary>Gets the case as it stands.</summary>
    public required CaseTables Tables { get; init; }

    /// <summary>Gets the answer of the case as it stands.</summary>
    public required PlanSummary Summary { get; init; }

    /// <summary>Gets committed against delivered, one row a year.</summary>
    public required IReadOnlyList<GapYear> Years { get; init; }

    /// <summary>Gets what each stage alone would allow.</summary>
    public required IReadOnlyList<StageCeiling> Ceilings { get; init; }

    /// <summary>Gets the part of the gap that each stage explains, along the chain.</summary>
    public required IReadOnlyList<StageExplanation> Explanations { get; init; }

    /// <summary>Gets the ladder.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>Gets the shadow prices, the largest effect first.</summary>
    public required IReadOnlyList<CapacityPrice> Prices { get; init; }

    /// <summary>Gets the break-even of every headline lever, along the chain.</summary>
    public required IReadOnlyList<LeverBreakEven> Levers { get; init; }

    /// <summary>Gets the leading indicators, in the order of the workbook.</summary>
    public required IReadOnlyList<IndicatorReading> Indicators { get; init; }

    /// <summary>Gets the breaks-when triggers, the most helpful first.</summary>
    public required IReadOnlyList<TriggerResult> Triggers { get; init; }

    /// <summary>Gets the nameplate compute that demand implies for the checkpoint year: more would find no use; PFLOPS, null where nobody asks for compute.</summary>
    public double? DemandCeiling { get; init; }

    /// <summary>Gets the figures that move the answer, those that move it most first.</summary>
    public IReadOnlyList<FigureSwing> Figures { get; init; } = [];

    /// <summary>Gets what the checkpoint year could reach at the expense of others, a sentence; nothing where it is met.</summary>
    public Message Reach { get; init; } = Message.None;

    /// <summary>Gets what the report says in sentences, the verdict first.</summary>
    public IReadOnlyList<Message> Headlines { get; init; } = [];
}
