using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Formulation;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Ladders of the stack case, solved on paper: HBM allows 70 points a year, logic 76.82581, the targets ask for 80.</summary>
[TestFixture]
public sealed class BottleneckLadderTests
{
    private const string ByTheFirstYear = "Plan[CheckpointYear].Value = 2026";

    // HBM lifted: logic allows 76.82581 in both years, 3.17419 are missing of each. Logic lifted too: nothing is.
    [Test]
    public void Ladder_LiftsTheTightestStageFirst_UntilEveryTargetHolds()
    {
        Ladder ladder = Climb(ByTheFirstYear);

        Assert.That(ladder.Rungs.Select(static r => r.Lift.Stages.Single()), Is.EqualTo(new[] { SupplyStage.Hbm, SupplyStage.Logic }));
        Assert.That(ladder.Rungs.Select(static r => r.MissingBefore), Is.EqualTo(new[] { 0.1, 0.8 - (StackCase.LogicPoints / 100) }).Within(1e-6));
        Assert.That(ladder.Rungs.Select(static r => r.StageABefore), Is.EqualTo(new[] { 0.2, 1.6 - (2 * StackCase.LogicPoints / 100) }).Within(1e-6));
        Assert.That(ladder.Rungs[0].Lift.ShareGain, Is.EqualTo((StackCase.LogicPoints - 70) / 100).Within(1e-6));
        Assert.That(ladder.Rungs[^1].Lift.Met, Is.True);
        Assert.That(ladder.Ending, Is.EqualTo(LadderEnding.TargetsHold));
        Assert.That(ladder.Words.Select(static w => $"{w}"), Is.EqualTo(new[]
        {
            "With unlimited HBM, 2026 rises from 70.0% to 76.8% and the cumulative shortfall falls by 13.7 pp to 6.3 pp.",
            "With unlimited logic wafers as well, 2026 rises from 76.8% to its 80% target and every year is on target.",
        }));
    }

    // Imports lifted: stacks come from abroad, and foreign accelerators fill what is committed, so that nothing asks for domestic ones early. The dies of both years
    // are 153.65: 80 points for 2027, whose target then holds, and 73.65 for 2026. HBM lifted gains 6.83 points in 2027, imports 10.
    [Test]
    public void Ladder_GoesByTheGainInTheCheckpointYear()
    {
        LadderRung first = Climb().Rungs[0];

        Assert.That(first.Lift.Stages, Is.EqualTo(new[] { SupplyStage.Imports }));
        Assert.That(first.Lift.ShareGain, Is.EqualTo(0.1).Within(1e-6));
        LadderLift memory = first.Candidates.Single(static c => c.Stages is [SupplyStage.Hbm]);
        Assert.That(memory.ShareGain, Is.EqualTo((StackCase.LogicPoints - 70) / 100).Within(1e-6));
        Assert.That(memory.StageAGain, Is.EqualTo(first.Lift.StageAGain).Within(1e-6));
    }

    // 111.376 wspm of HBM and the stacks from abroad allow what logic does, to two millionths: neither alone helps, the two together bring 3.17 points.
    [Test]
    public void Ladder_WhereNoSingleLiftGains_LiftsTwoTogetherAndTellsTies()
    {
        Ladder ladder = Climb(ByTheFirstYear, "HbmLines[M].* = 111.376");

        Assert.That(ladder.Rungs, Has.Count.EqualTo(1));
        Assert.That(ladder.Rungs[0].Lift.Stages, Is.EqualTo(new[] { SupplyStage.Logic, SupplyStage.Hbm }));
        Assert.That(ladder.Rungs[0].Lift.ShareGain, Is.EqualTo(0.031744).Within(1e-5));
        Assert.That(ladder.Ending, Is.EqualTo(LadderEnding.TargetsHold));
    }

    // The only product comes after the plan ends: no supply helps.
    [Test]
    public void Ladder_WhereDatesHold_LiftsNothing()
    {
        Ladder ladder = Climb("Recipes[R7].AvailableFrom = 2028-01");

        Assert.That(ladder.Rungs, Is.Empty);
        Assert.That(ladder.Ending, Is.EqualTo(LadderEnding.NothingBinds));
        Assert.That(ladder.Words.Select(static w => $"{w}"), Is.EqualTo(new[] { "Removing supply limits does not reduce the cumulative shortfall of 160.0 pp: it stems from targets, dates, prices or programme rules." }));
    }

    [Test]
    public void Ladder_WhereTargetsHold_HasNoRung()
    {
        Ladder ladder = Climb("HbmLines[M].* *= 1.5", "Lines[A7].* = 30");

        Assert.That(ladder.Rungs, Is.Empty);
        Assert.That(ladder.Words.Select(static w => $"{w}"), Is.EqualTo(new[] { "Every year is on target in the base case." }));
    }

    private static Ladder Climb(params string[] changes) => new BottleneckLadder(StackCase.Variants(changes), 2).Climb();
}
