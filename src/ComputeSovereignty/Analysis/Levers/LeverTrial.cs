using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>What one amount of a lever gives.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Answered">Whether there is a plan.</param>
/// <param name="Met">Whether the checkpoint is met.</param>
/// <param name="Missing">What is missing of the checkpoint year's target, a fraction of the whole; where service is the goal, of the share of demand that is to be served.</param>
/// <param name="Share">The checkpoint year's share as far as it counts, no more than its target, a fraction; where service is the goal, the share of demand served.</param>
/// <param name="StageA">The shortfall of all years by weight, a fraction; where service is the goal, what goes unserved, stage S.</param>
/// <param name="IsWhole">Whether the whole order of objectives was solved; otherwise its share stage alone.</param>
/// <param name="Message">What to tell where there is no plan.</param>
public sealed record LeverTrial(double Amount, bool Answered, bool Met, double Missing, double Share, double StageA, bool IsWhole, Message Message);
