using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>Says whether a checkpoint that the plan misses can be reached at all, and which years pay for it.</summary>
public static class CheckpointReach
{
    private const int MostYears = 2;

    /// <summary>A year whose share falls by less does not pay for another: half a percentage point.</summary>
    private const double LeastFall = 0.005;

    /// <summary>Adds the sentence to a plan's verdict.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="envelope">Its largest shares by year; null where they were not computed.</param>
    public static Plan On(Plan plan, ShareEnvelope? envelope) =>
        envelope?.Rows.FirstOrDefault(r => r.Year == plan.Verdict.CheckpointYear) is { } row
            ? plan with { Verdict = plan.Verdict with { Reach = Of(row, plan.Case.Settings, plan.Verdict.Met, envelope.IsRelaxed) } }
            : plan;

    /// <summary>Says the sentence.</summary>
    /// <param name="row">The checkpoint year of the envelope.</param>
    /// <param name="settings">The case's settings.</param>
    /// <param name="met">Whether the plan meets the checkpoint.</param>
    /// <param name="relaxed">Whether the plan is in whole modules and the largest shares are not.</param>
    /// <returns>Nothing where the checkpoint is met, nothing is known, or the whole is what is deployed: its largest share is no share of that.</returns>
    public static Message Of(EnvelopeRow row, PlanSettings settings, bool met, bool relaxed)
    {
        if (met || !row.Message.IsEmpty || row is not { Alone: { } alone } || settings.ShareDenominator != ShareDenominator.Committed)
        {
            return Message.None;
        }

        (Period year, Figure target) = (Period.Of(row.Year), Figure.Target(row.Target));
        if (alone < row.Target - ShareGap.Tolerance)
        {
            return ReachMessages.NotReachable(year, target, Figure.Share(alone));
        }

        // Where the total shortfall is as small as it can be, a plan that meets the year costs the others more than it gains.
        bool proved = settings.Objective.Kind is ObjectiveKind.Share or ObjectiveKind.Cost && row.AloneShortfall > row.PlanShortfall + ShareGap.Tolerance;
        OtherYear[] lower = [.. row.Others.Where(static o => o.Plan - o.Alone >= LeastFall)];
        OtherYear[] told = [.. lower.OrderByDescending(static o => o.Plan - o.Alone).Take(MostYears).OrderBy(static o => o.Year)];
        Message most = relaxed ? ReachMessages.ReachAtMost(Figure.Share(alone)) : Message.Of(Figure.Share(alone));
        Message cost = told switch { [] => Message.None, [var only] => ReachMessages.But(Falls(only)), _ => ReachMessages.But(Falls(told[0]), Falls(told[1])) };
        return proved && lower.Length > 0
            ? ReachMessages.ReachableAtExpense(year, target, Array.TrueForAll(lower, o => o.Year < row.Year), most, cost)
            : ReachMessages.ReachableWithPriority(year, target, most, cost);
    }

    private static Message Falls(OtherYear other) => other.IsIdle
        ? ReachMessages.LeavesIdle(Period.Of(other.Year), Figure.Share(other.Alone), Figure.Share(other.Plan))
        : ReachMessages.Lowers(Period.Of(other.Year), Figure.Share(other.Plan), Figure.Share(other.Alone));
}
