using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>What one amount of a lever gives.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Answered">Whether there is a plan.</param>
/// <param name="Met">Whether the checkpoint is met.</param>
/// <param name="Missing">What is missing of the checkpoint year's target; fraction of the whole.</param>
/// <param name="Share">The checkpoint year's share as far as it counts: no more than its target; fraction.</param>
/// <param name="StageA">The shortfall of all years by weight; fraction.</param>
/// <param name="IsWhole">Whether the whole order of objectives was solved; otherwise its share stage alone.</param>
/// <param name="Message">What to tell where there is no plan.</param>
public sealed record LeverTrial(double Amount, bool Answered, bool Met, double Missing, double Share, double StageA, bool IsWhole, Message Message);
