using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

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
    /// <returns>Empty where the checkpoint is met, nothing is known, or the whole is what is deployed: its largest share is no share of that.</returns>
    public static string Of(EnvelopeRow row, PlanSettings settings, bool met, bool relaxed)
    {
        if (met || row.Message.Length > 0 || row is not { Alone: { } alone } || settings.ShareDenominator != ShareDenominator.Committed)
        {
            return string.Empty;
        }

        string target = $"{Wording.Target(row.Target)} in {row.Year}";
        string most = $"{(relaxed ? "at most " : string.Empty)}{Wording.Percent(alone)}";
        if (alone < row.Target - ShareGap.Tolerance)
        {
            return $"No plan reaches {target}: with every other year giving way, {row.Year} reaches at most {Wording.Percent(alone)}.";
        }

        // Where the total shortfall is as small as it can be, a plan that meets the year costs the others more than it gains.
        bool proved = settings.Objective.Kind is ObjectiveKind.Share or ObjectiveKind.Cost && row.AloneShortfall > row.PlanShortfall + ShareGap.Tolerance;
        OtherYear[] lower = [.. row.Others.Where(static o => o.Plan - o.Alone >= LeastFall)];
        OtherYear[] told = [.. lower.OrderByDescending(static o => o.Plan - o.Alone).Take(MostYears).OrderBy(static o => o.Year)];
        string cost = told.Length > 0 ? $", but {Wording.List(told.Select(Falls))}" : string.Empty;
        string how = proved && lower.Length > 0
            ? $"achievable only at the expense of {(Array.TrueForAll(lower, o => o.Year < row.Year) ? "earlier" : "other")} years"
            : $"achievable if {row.Year} is given priority over the other years";
        return $"{target} is {how}: giving {row.Year} priority lifts it to {most}{cost}.";
    }

    private static string Falls(OtherYear other) => other.IsIdle
        ? $"leaves {other.Year} with almost no domestic deployment ({Wording.Percent(other.Alone)} instead of {Wording.Percent(other.Plan)})"
        : $"lowers {other.Year} from {Wording.Percent(other.Plan)} to {Wording.Percent(other.Alone)}";
}
