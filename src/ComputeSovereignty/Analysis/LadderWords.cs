using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

/// <summary>Says the ladder in sentences.</summary>
internal static class LadderWords
{
    /// <summary>Says one rung: what is lifted, from where to where, and what would do as well.</summary>
    /// <param name="rung">The rung, without words.</param>
    /// <param name="verdict">The verdict on the case as it stands.</param>
    internal static string Of(LadderRung rung, Verdict verdict)
    {
        string stages = $"{StageMessages.Within(rung.Lift.Stages)}";
        string limit = rung.Lift.Stages.Count > 1 ? "together without limit" : "without limit";
        string move = rung.Lift.ShareGain > ShareGap.Visible
            ? $"raise{Plural(rung)} {verdict.CheckpointYear} from {Wording.Percent(verdict.Target - rung.MissingBefore)} to {To(rung, verdict)}"
            : $"leave{Plural(rung)} {verdict.CheckpointYear} at {To(rung, verdict)}";
        string all = rung.Lift.StageA <= ShareGap.Visible
            ? "; every year then meets its target"
            : $"; over all years {Wording.Size(rung.Lift.StageA)} are still missing, {Wording.Size(rung.Lift.StageAGain)} fewer than before";
        string ties = rung.Ties.Count == 0
            ? string.Empty
            : $" {Wording.Sentence(Wording.Or([.. rung.Ties.Select(static t => $"{StageMessages.Within(t.Stages)}")]))} without limit would do the same.";
        return $"{Wording.Sentence(stages)} {limit} {move}{all}.{ties}";
    }

    /// <summary>Says the whole ladder.</summary>
    /// <param name="ladder">The ladder, without words.</param>
    /// <param name="last">The plan on its top.</param>
    internal static IReadOnlyList<string> Of(Ladder ladder, PlanSummary last) =>
    [
        .. ladder.Rungs.Select(static r => r.Words),
        Ending(ladder, last),
    ];

    private static string Ending(Ladder ladder, PlanSummary last)
    {
        if (ladder.Ending == LadderEnding.NothingBinds)
        {
            string begun = ladder.Rungs.Count == 0 ? "No lift of a supply stage" : "No further lift";
            return $"{begun} reduces what is missing: {Wording.Size(last.Stage("A"))} over all years are held by targets, dates, prices or the programme's own rules, not by supply.";
        }

        return ladder.Rungs.Count == 0
            ? "Every year meets its target as the case stands: there is nothing to lift."
            : $"With {StageMessages.Within([.. ladder.Rungs.SelectMany(static r => r.Lift.Stages)])} lifted, nothing holds any year under its target.";
    }

    // What a plan reaches beyond its target is one of many equal answers and is not quoted.
    private static string To(LadderRung rung, Verdict verdict) =>
        rung.Lift.Met ? $"its target of {Wording.Target(verdict.Target)}" : Wording.Percent(verdict.Target - rung.Lift.Missing);

    private static string Plural(LadderRung rung) =>
        rung.Lift.Stages is [var only] && only is not (Formulation.SupplyStage.Logic or Formulation.SupplyStage.Components or Formulation.SupplyStage.Imports) ? "s" : string.Empty;
}
