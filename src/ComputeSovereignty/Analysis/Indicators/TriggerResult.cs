using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>What happens if a rule's scenario comes true.</summary>
public sealed record TriggerResult
{
    /// <summary>Gets the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Gets the rules that name it.</summary>
    public required IReadOnlyList<IndicatorRule> Rules { get; init; }

    /// <summary>Gets the checkpoint year's share under it; null where there is no plan or no whole.</summary>
    public required double? Share { get; init; }

    /// <summary>Gets the change of the share as far as it counts towards the target; fraction, positive is a gain.</summary>
    public required double ShareChange { get; init; }

    /// <summary>Gets the change of the shortfall of all years by weight; fraction, positive is a gain.</summary>
    public required double StageAChange { get; init; }

    /// <summary>Gets a value indicating whether the checkpoint is met under it.</summary>
    public required bool Met { get; init; }

    /// <summary>Gets the trigger in a sentence.</summary>
    public required Message Words { get; init; }
}
