using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Stage ceilings of the stack case, solved on paper.</summary>
[TestFixture]
public sealed class StageCeilingsTests
{
    private static readonly Lazy<IReadOnlyList<StageCeiling>> Ceilings = new(static () => new StageCeilings(StackCase.Variants()).Solve(2));

    // HBM alone: 70,000 accelerators a year of 500 TFLOPS; what one year gives up for another brings nothing, so each misses 10 points. Logic alone: 76,825.81 a year.
    [TestCase(SupplyStage.Hbm, 70_000, 0.1)]
    [TestCase(SupplyStage.Logic, 76_825.81, 0.0317419)]
    public void Ceiling_OfAStageThatBinds_IsWhatItAloneAllows(SupplyStage stage, double accelerators, double missing)
    {
        StageCeiling ceiling = Of(stage);

        Assert.That(ceiling.Years.Select(static y => y.Accelerators!.Value), Is.All.EqualTo(accelerators).Within(0.1));
        Assert.That(ceiling.Years.Select(static y => y.Petaflops!.Value), Is.All.EqualTo(0.5 * accelerators).Within(0.1));
        Assert.That(ceiling.Years.Select(static y => y.Share!.Value), Is.All.EqualTo(0.8 - missing).Within(1e-6));
        Assert.That(ceiling.Missing, Is.EqualTo(missing).Within(1e-6));
        Assert.That(ceiling.StageA, Is.EqualTo(2 * missing).Within(1e-6));
        Assert.That(ceiling.Meets, Is.False);
    }

    // 100,000 interposer wafers a month, 10,000 MW, no growth limit, no component.
    [TestCase(SupplyStage.Packaging)]
    [TestCase(SupplyStage.Power)]
    [TestCase(SupplyStage.Vendors)]
    [TestCase(SupplyStage.Components)]
    public void Ceiling_OfAStageInAbundance_IsNone(SupplyStage stage)
    {
        Assert.That(Of(stage).HasNoLimit, Is.True);
        Assert.That(Of(stage).Meets, Is.True);
    }

    // 10 bn CNY a year at 100,000 CNY.
    [Test]
    public void Ceiling_OfMoney_IsWhatTheCommitmentsBuy() =>
        Assert.That(Of(SupplyStage.Money).Years.Select(static y => y.Accelerators!.Value), Is.All.EqualTo(100_000).Within(0.1));

    // The plan keeps money of 2026 for 2027, when there are stacks for it. What money alone would allow is each year's all the same.
    [Test]
    public void Ceiling_OfMoneyWherePlanDeliversLate_IsStillWhatTheCommitmentsBuy()
    {
        CaseVariants late = StackCase.Variants("HbmLines[M].2027 = 300", "Lines[*].* *= 5");
        StageCeiling money = new StageCeilings(late).Of(SupplyStage.Money);

        Assert.That(late.Base.Summary!.Years.Select(static y => y.Backlog), Has.Some.GreaterThan(1), "money is carried over");
        Assert.That(money.Years.Select(static y => y.Accelerators!.Value), Is.All.EqualTo(100_000).Within(0.1));
    }

    [Test]
    public void Ceiling_OfAStage_IsSaidInWords() =>
        Assert.That($"{Of(SupplyStage.Hbm).Words}", Is.EqualTo("If HBM were the only limit, 2027 could have up to 70,000 domestic accelerators (35 EFLOPS), still 10.0 pp short of the 80% target."));

    private static StageCeiling Of(SupplyStage stage) => Ceilings.Value.Single(c => c.Stage == stage);
}
