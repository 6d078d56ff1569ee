using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Break-evens of the stack case, each solved on paper: HBM gives 60 points a year and 10 come in, logic 3.84129 points a thousand wafers a year more.</summary>
[TestFixture]
public sealed class BreakEvenTests
{
    // 30 wspm of logic: 115.2 points a year, so that HBM alone decides.
    private const string MuchLogic = "Lines[A7].* = 30";

    // 60 x + 10 ≥ 80 from x = 1.16667 on: 1.167 gives 80.02, 1.166 gives 79.96. The shortfall of both years is the same wherever stacks wait for 2027;
    // the backlog objective decides that they do not.
    [Test]
    public void Scaled_Capacity_IsFoundToThreeDigits()
    {
        LeverBreakEven result = Find(StackCase.Variants(MuchLogic), "HbmLines[M].*");

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.Meets));
        Assert.That(result.Amount, Is.EqualTo(1.167).Within(1e-12));
        Assert.That(result.Missed, Is.EqualTo(1.166).Within(1e-12));
        Assert.That(result.MissingThere, Is.EqualTo(0.0004).Within(1e-9));
        Assert.That($"{result.Words}", Is.EqualTo("HbmLines[M].*: +16.7% is sufficient to meet the 80% target for 2027 (threshold between +16.6% and +16.7%)."));
        Assert.That(result.Stair, Is.Null);
    }

    // What holds the share down is what brings the most when it is lifted, as the first rung of the ladder has it; where there is no money that is money, whatever else has a dual.
    // Without power vendors come first: what little the hubs' projects bring would do for products that need less of it.
    [TestCase("Plan[ProgrammeBudget].Value = 0", "money", SupplyStage.Money)]
    [TestCase("Hubs[*].* = 0", "vendors' growth", SupplyStage.Vendors)]
    public void Lever_ThatCannotAlone_NamesWhatBringsTheMostWhenLifted(string change, string cause, SupplyStage stage)
    {
        CaseVariants variants = StackCase.Baseline(change);

        Assert.That($"{Find(variants, "HbmLines[*].*").Words}", Does.Contain($"{cause} remains the bottleneck.").Or.EndWith($"The tightest bottleneck in the base case is {cause}."));
        Assert.That(new BottleneckLadder(variants).Climb().Rungs[0].Lift.Stages, Is.EqualTo(new[] { stage }));
    }

    // Logic allows 76.82581 points: HBM reaches it from (76.82581 − 10)/60 = 1.11376 on, and no more.
    [Test]
    public void Lever_ThatAnotherStageStops_CannotAloneAndSaysHowFarItReaches()
    {
        LeverBreakEven result = Find(StackCase.Variants(), "HbmLines[M].*");

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.CannotAlone));
        Assert.That(result.Amount, Is.Null);
        Assert.That(result.ShareAtMost, Is.EqualTo(StackCase.LogicPoints / 100).Within(1e-6));
        Assert.That(result.AmountAtMost, Is.GreaterThanOrEqualTo(1.1137));
        Assert.That($"{result.Words}", Does.StartWith("HbmLines[M].*: not sufficient on its own").And.Contain("2027 reaches at most 76.8%"));
    }

    // The baseline's lead times: a row with slack between the stages had let 2028 miss by what other years took of it, and made it 0.854 (formulation, section 6).
    [Test]
    public void LeadTimes_OfTheBaseline_NeedNoMoreThanTheyMust()
    {
        CaseVariants baseline = StackCase.Baseline();
        BreakEvenAnalysis search = new(baseline);
        LeverBreakEven result = search.FindEitherWay(new HeadlineLevers(baseline.BaseCase, search.Catalog).All().Single(static l => $"{l.Title}" == "Project lead times"));

        Assert.That((result.Outcome, result.Amount, result.Missed), Is.EqualTo((BreakEvenOutcome.Meets, (double?)0.856, (double?)0.857)));
        Assert.That(result.MissingThere, Is.EqualTo(0.00042).Within(5e-6));
    }

    // 90 x + 10 ≥ 80 down to x = 0.77778: 0.778 gives 80.02, 0.777 gives 79.93.
    [Test]
    public void Checkpoint_ThatIsMet_TellsHowFarTheLeverMayFall()
    {
        LeverBreakEven result = Find(StackCase.Variants(MuchLogic, "HbmLines[M].* *= 1.5"), "HbmLines[M].*");

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.HoldsUntil));
        Assert.That(result.Amount, Is.EqualTo(0.778).Within(1e-12));
        Assert.That(result.Missed, Is.EqualTo(0.777).Within(1e-12));
        Assert.That(result.MissingThere, Is.EqualTo(0.0007).Within(1e-9));
    }

    // A hundred thousand accelerators draw 50 MW of 10,000.
    [Test]
    public void Checkpoint_ThatIsMet_HoldsThroughoutWhereTheLeverIsNoLimit() =>
        Assert.That(Find(StackCase.Variants(MuchLogic, "HbmLines[M].* *= 1.5"), "Hubs[U].*").Outcome, Is.EqualTo(BreakEvenOutcome.HoldsThroughout));

    // 80,000 dies of 240 · 640.215103 need a yield of 0.52066 = 1/(1 + D), D = 0.92063; more defects cannot help, so the search turns round.
    [Test]
    public void Lever_OfWhichLessHelps_IsFoundAllTheSame()
    {
        LeverBreakEven result = Find(StackCase.Variants("HbmLines[M].* *= 2", "Nodes[N7].DefectDensityFloor = 0.1"), "Nodes[N7].DefectDensity");

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.Meets));
        Assert.That(result.Amount, Is.EqualTo(0.9206).Within(1e-12));
        Assert.That(result.Missed, Is.EqualTo(0.9207).Within(1e-12));
    }

    // 115.23872 points of accelerators are made; 80 of them are 69.42%.
    [Test]
    public void Fraction_IsSet_InPerCent()
    {
        LeverBreakEven result = Find(StackCase.Variants(MuchLogic, "HbmLines[M].* *= 2", "Accelerators[H].ProgrammeShare = 0.5"), "Accelerators[H].ProgrammeShare");

        Assert.That(result.Amount, Is.EqualTo(0.695).Within(1e-12));
        Assert.That($"{result.Words}", Does.StartWith("Accelerators[H].ProgrammeShare: 69.5% is sufficient to meet the 80% target for 2027 (threshold between 69.4% and 69.5%)."));
    }

    // Fractions that differ are raised, then lowered: other customers of A7 take 0.8 · 30 · u of 30 wspm; 20.826 must be left, so u ≤ 0.38226.
    [Test]
    public void Fractions_ThatDiffer_AreLoweredWhereRaisingThemDoesNotHelp()
    {
        CaseVariants variants = StackCase.Variants(MuchLogic, "HbmLines[M].* *= 2", "Lines[A7].Utilization = 0.5", "Lines[A7].AcceleratorShare = 0.2");

        LeverBreakEven result = Find(variants, "Lines[*].Utilization");

        Assert.That(result.Lever.Move, Is.EqualTo(LeverMove.AtMost));
        Assert.That(result.Amount, Is.EqualTo(0.382).Within(1e-12));
        Assert.That(result.Missed, Is.EqualTo(0.383).Within(1e-12));
    }

    // N5 comes in January 2030; a twelfth of its 76.8 points a year is more than the 3.17 that are missing, so December 2027 is enough.
    [Test]
    public void Month_IsShifted_ByWholeMonths()
    {
        LeverBreakEven result = Find(StackCase.Variants("HbmLines[M].* *= 2"), "Nodes[N5].AvailableFrom");

        Assert.That(result.Amount, Is.EqualTo(-25));
        Assert.That(result.Missed, Is.EqualTo(-24));
        Assert.That($"{result.Words}", Does.Contain("25 months earlier is sufficient to meet the 80% target for 2027 (threshold between 24 and 25 months)."));
    }

    // Twenty points are missing of both years; the industry's fund buys whole modules of 5 wspm, 3 points a year each, at a billion.
    // Four are enough: 82; three leave 1 point, from 3.00 to 3.99 times a billion. In parts of modules 3.33 would do.
    [Test]
    public void WholeModules_MoveTheShareInStairs_AndTheLastOneIsTold()
    {
        LeverBreakEven result = Find(StackCase.WholeVariants([MuchLogic, .. Modules]), "Plan[IndustryFund].Value");

        Assert.That(result.Amount, Is.EqualTo(4).Within(1e-12));
        Assert.That(result.Missed, Is.EqualTo(3.99).Within(1e-12));
        Assert.That(result.Stair!.From, Is.EqualTo(3).Within(1e-12));
        Assert.That(result.Stair.To, Is.EqualTo(3.99).Within(1e-12));
        Assert.That(result.Stair.Missing, Is.EqualTo(0.01).Within(1e-9));
        Assert.That(result.RelaxedAmount, Is.EqualTo(3.34).Within(1e-12));
        Assert.That($"{result.Words}", Does.Contain("from 3 times the base level to 3.99 times the base level the gap stays at 1.0 pp, then it closes at once. With fractional modules, 3.34 times the base level would be sufficient."));
    }

    // Two modules can be had; each as large as 5 x wspm gives 3 x points: 6 x ≥ 10 from x = 1.6667 on, without a stair.
    [Test]
    public void WholeModules_WithALeverThatMovesTheirSize_HaveNoStair()
    {
        LeverBreakEven result = Find(StackCase.WholeVariants([MuchLogic, .. Modules, "Projects[TOO-LATE].MaxModules = 2", "Plan[IndustryFund].Value = 9e9"]), "Projects[TOO-LATE].ModuleSize");

        Assert.That(result.Amount, Is.EqualTo(1.667).Within(1e-12));
        Assert.That(result.Stair!.Width, Is.Zero);
        Assert.That($"{result.Words}", Does.Contain("at the threshold. The threshold is the same with fractional modules."));
    }

    [Test]
    public void Search_OnItsWay_TellsWhatItTries()
    {
        List<string> told = [];
        BreakEvenAnalysis search = new(StackCase.Variants(MuchLogic));

        LeverBreakEven result = search.FindEitherWay(Chosen(search, "HbmLines[M].*"), new Told(told));

        Assert.That(told, Has.Count.EqualTo(result.Solves));
        Assert.That(told, Has.Member("HbmLines[M].*: × 1.167"));
    }

    [Test]
    public void Levers_StoppedBeforeAnyIsFinished_AreNoResult()
    {
        using CancellationTokenSource stop = new();
        BreakEvenAnalysis search = new(StackCase.Variants());
        stop.Cancel();

        Assert.That(() => search.FindAll([Chosen(search, "HbmLines[M].*")], 1, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    internal static Lever Chosen(BreakEvenAnalysis search, string text)
    {
        (Lever? lever, Message problem) = new ChosenLever(search.Catalog).Of(text);
        return lever ?? throw new ArgumentException($"{problem}", nameof(text));
    }

    private static readonly string[] Modules = ["Projects[TOO-LATE].LeadTime = 0", "Projects[TOO-LATE].ModuleSize = 5", "Projects[TOO-LATE].MaxModules = 9", "Plan[IndustryFund].Value = 1e9"];

    private static LeverBreakEven Find(CaseVariants variants, string lever)
    {
        BreakEvenAnalysis search = new(variants);
        return search.FindEitherWay(Chosen(search, lever));
    }

    private sealed class Told(List<string> told) : IProgress<Message>
    {
        public void Report(Message value) => told.Add($"{value}");
    }
}
