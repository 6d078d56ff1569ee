using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>Chooses what is said of the ladder and of the most that one stage alone would allow.</summary>
internal static class LadderSentences
{
    /// <summary>Says what a stage alone would allow in the checkpoint year, and whether it alone keeps the year from its target.</summary>
    /// <param name="ceiling">The ceiling, without words.</param>
    /// <param name="planningCase">The case.</param>
    internal static Message Of(StageCeiling ceiling, PlanningCase planningCase)
    {
        Message stage = StageMessages.Within(ceiling.Stage);
        int checkpoint = planningCase.Settings.CheckpointYear;
        if (ceiling.Years.FirstOrDefault(y => y.Year == checkpoint) is not { } row)
        {
            return CeilingMessages.OnlyLimitUnknown(stage);
        }

        Period year = Period.Of(checkpoint);
        Figure target = Figure.Target(planningCase.TargetOf(checkpoint).DomesticShare);
        Message verdict = ceiling.Meets ? CeilingMessages.MeetingTarget(target) : CeilingMessages.ShortOfTarget(target, Figure.Size(ceiling.Missing));
        return row is { Accelerators: { } accelerators, Petaflops: { } petaflops }
            ? CeilingMessages.OnlyLimit(stage, year, Figure.About(accelerators), Figure.Compute(petaflops), verdict)
            : CeilingMessages.OnlyLimitOpen(stage, year, verdict);
    }

    /// <summary>Says one rung of the ladder: what is lifted, from where to where, and what would do as well.</summary>
    /// <param name="rung">The rung, without words.</param>
    /// <param name="verdict">The verdict on the base case.</param>
    internal static Message Of(LadderRung rung, Verdict verdict)
    {
        Message years = rung.Lift.StageA <= ShareGap.Visible
            ? LadderMessages.EveryYearOnTarget
            : LadderMessages.ShortfallFalls(Figure.Size(rung.Lift.StageAGain), Figure.Size(rung.Lift.StageA));
        return Message.Sentences(
            LadderMessages.Rung(StageMessages.Within(rung.Lift.Stages), rung.Number == 1, Move(rung, verdict), years),
            rung.Ties.Count > 0 ? LadderMessages.SameEffect(new([.. rung.Ties.Select(static t => StageMessages.Within(t.Stages))], Joint.Or)) : Message.None);
    }

    /// <summary>Says the whole ladder.</summary>
    /// <param name="ladder">The ladder, without words.</param>
    /// <param name="last">The plan on its top.</param>
    internal static IReadOnlyList<Message> Of(Ladder ladder, PlanSummary last)
    {
        Message ending = ladder.Ending == LadderEnding.NothingBinds ? LadderMessages.SupplyDoesNotBind(Figure.Size(last.Stage("A")), ladder.Rungs.Count == 0)
            : ladder.Rungs.Count == 0 ? LadderMessages.NothingToLift
            : Message.None;
        return [.. ladder.Rungs.Select(static r => r.Words).Append(ending).Where(static m => !m.IsEmpty)];
    }

    // What a plan reaches beyond its target is one of many equal answers and is not quoted.
    private static Message Move(LadderRung rung, Verdict verdict)
    {
        Period year = Period.Of(verdict.CheckpointYear);
        Figure before = Figure.Share(verdict.Target - rung.MissingBefore);
        return (rung.Lift.ShareGain > ShareGap.Visible, rung.Lift.Met) switch
        {
            (true, true) => LadderMessages.RisesToTarget(year, before, Figure.Target(verdict.Target)),
            (true, false) => LadderMessages.Rises(year, before, Figure.Share(verdict.Target - rung.Lift.Missing)),
            (false, true) => LadderMessages.StaysOnTarget(year),
            _ => LadderMessages.Stays(year, Figure.Share(verdict.Target - rung.Lift.Missing)),
        };
    }
}
