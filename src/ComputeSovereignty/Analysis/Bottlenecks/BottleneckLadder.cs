using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>Which stage holds the targets down, and what holds them next once it is lifted?</summary>
/// <remarks>
/// <para>
/// On each rung every stage that binds is lifted without limit on top of those lifted before, the case is solved again, and the lift with the largest gain stays:
/// the gain in the checkpoint year as far as it counts towards the target, then the gain in stage A (the shortfall of all years by weight), then the order of the
/// chain. Ties are told. Where no single lift gains although lifting everything would, pairs are lifted together, then everything. The ladder ends where every year
/// meets its target or nothing binds.
/// </para>
/// <para>
/// Held fixed: commitments, targets, the programme's own rules, dates of products and nodes. In a linear program a stage without shadow price cannot gain by itself
/// and is not solved. At most 36 solves with 8 stages, and on each rung that needs them 28 pairs.
/// </para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="threads">How many lifts are solved at once.</param>
public sealed class BottleneckLadder(CaseVariants variants, int threads = 1)
{
    private readonly FormulatedProgram formulated = variants.BaseProgram;

    /// <summary>Climbs the ladder.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    public Ladder Climb(CancellationToken cancellation = default)
    {
        if (variants.Base.Summary is not { } summary)
        {
            return new(variants.BaseCase.Settings.CheckpointYear, 0, null, 0, 0, [], LadderEnding.NoPlan, [variants.Base.Message]);
        }

        PlanSummary plan = summary;
        HashSet<SupplyStage> lifted = [];
        List<LadderRung> rungs = [];
        LadderEnding ending = LadderEnding.TargetsHold;
        while (plan.Stage("A") > ShareGap.Visible)
        {
            List<(LadderLift Lift, PlanSummary? Plan)> lifts = Lifts(plan, lifted, cancellation);
            if (lifts.Count == 0 || lifts[0] is not { Lift.Gains: true, Plan: { } next })
            {
                ending = LadderEnding.NothingBinds;
                break;
            }

            LadderRung rung = new(rungs.Count + 1, lifts[0].Lift, plan.Verdict.Share, ShareGap.Of(plan), plan.Stage("A"), [.. lifts.Select(static l => l.Lift)], Message.None);
            rungs.Add(rung with { Words = LadderSentences.Of(rung, summary.Verdict) });
            lifted.UnionWith(rung.Lift.Stages);
            plan = next;
        }

        Ladder ladder = new(summary.Verdict.CheckpointYear, summary.Verdict.Target, summary.Verdict.Share, ShareGap.Of(summary), summary.Stage("A"), rungs, ending, []);
        return ladder with { Words = LadderSentences.Of(ladder, plan) };
    }

    /// <summary>Finds the stage that brings the most when it is lifted alone: what holds the share down first.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>Null where no stage brings anything by itself, or there is no plan.</returns>
    public SupplyStage? First(CancellationToken cancellation = default) =>
        variants.Base.Summary is { } plan && plan.Stage("A") > ShareGap.Visible
        && Ranked(plan, [], [.. SupplyStages.Liftable.Select(static s => new[] { s })], cancellation) is [{ Lift: { Gains: true, Stages: [var first] } }, ..]
            ? first
            : null;

    private List<(LadderLift Lift, PlanSummary? Plan)> Lifts(PlanSummary plan, HashSet<SupplyStage> lifted, CancellationToken cancellation)
    {
        List<SupplyStage> left = [.. SupplyStages.Liftable.Where(s => !lifted.Contains(s))];
        List<(LadderLift Lift, PlanSummary? Plan)> single = Ranked(plan, lifted, [.. left.Select(static s => new[] { s })], cancellation);
        if (single.Count == 0 || single[0].Lift.Gains || Ranked(plan, lifted, [[.. left]], cancellation) is not [{ Lift.Gains: true } all])
        {
            return single;
        }

        SupplyStage[][] pairs = [.. from first in left from second in left where first < second select new[] { first, second }];
        List<(LadderLift Lift, PlanSummary? Plan)> together = Ranked(plan, lifted, pairs, cancellation);
        return together is [{ Lift.Gains: true }, ..] ? [together[0], .. single] : [all, .. single];
    }

    private List<(LadderLift Lift, PlanSummary? Plan)> Ranked(
        PlanSummary plan, HashSet<SupplyStage> lifted, SupplyStage[][] candidates, CancellationToken cancellation)
    {
        (LadderLift Lift, PlanSummary? Plan)[] lifts = new (LadderLift, PlanSummary?)[candidates.Length];
        Parallel.For(0, candidates.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation }, index =>
            lifts[index] = Lifted(plan, lifted, candidates[index], cancellation));
        cancellation.ThrowIfCancellationRequested();

        // Gains are compared as ties are told, so that the chain decides between equals and not an engine's rounding.
        return [.. lifts
            .OrderByDescending(static l => Math.Round(l.Lift.ShareGain / ShareGap.Visible))
            .ThenByDescending(static l => Math.Round(l.Lift.StageAGain / ShareGap.Visible))];
    }

    private (LadderLift Lift, PlanSummary? Plan) Lifted(PlanSummary plan, HashSet<SupplyStage> lifted, SupplyStage[] stages, CancellationToken cancellation)
    {
        bool priceless = stages.Length == 1 && !plan.Priced.Contains(stages[0]) && !formulated.Program.HasIntegers;
        if (priceless)
        {
            return (Read(plan, plan, stages), plan);
        }

        VariantResult result = variants.SolveAltered(SupplyStages.Lift(formulated, formulated.Program, lifted.Union(stages).ToHashSet()), cancellation);
        return result.Summary is { } next
            ? (Read(plan, next, stages), next)
            : (Read(plan, plan, stages) with { Message = result.Message }, null);
    }

    private static LadderLift Read(PlanSummary before, PlanSummary after, SupplyStage[] stages) => new()
    {
        Stages = stages,
        Share = after.Verdict.Share,
        Missing = ShareGap.Of(after),
        StageA = after.Stage("A"),
        ShareGain = ShareGap.Of(before) - ShareGap.Of(after),
        StageAGain = before.Stage("A") - after.Stage("A"),
        Met = after.Verdict.Met,
    };
}
