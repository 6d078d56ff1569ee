using ComputeSovereignty.Cases.Yield;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Yield;

[TestFixture]
public sealed class YieldModelTests
{
    // At A·D = 1: e^(−1); (1 − e^(−1))²; 1/2; (1 + 1/3)^(−3) = 27/64; with a = 2 (2/3)² = 4/9.
    [TestCase(YieldModel.Poisson, 1, 0, 0.36787944117144233)]
    [TestCase(YieldModel.Murphy, 1, 0, 0.39957640089372803)]
    [TestCase(YieldModel.Seeds, 1, 0, 0.5)]
    [TestCase(YieldModel.NegativeBinomial, 1, 3, 27d / 64)]
    [TestCase(YieldModel.NegativeBinomial, 1, 2, 4d / 9)]

    // At A·D = 2: e^(−2); ((1 − e^(−2))/2)² = 0.43233236²; 1/3; (1 + 2/4)^(−4) = 16/81.
    [TestCase(YieldModel.Poisson, 2, 0, 0.1353352832366127)]
    [TestCase(YieldModel.Murphy, 2, 0, 0.1869112681038772)]
    [TestCase(YieldModel.Seeds, 2, 0, 1d / 3)]
    [TestCase(YieldModel.NegativeBinomial, 2, 4, 16d / 81)]
    public void Of_HandComputed_Agrees(YieldModel model, double defects, double clusterAlpha, double expected) =>
        Assert.That(DieYield.Of(model, 2, defects / 2, clusterAlpha), Is.EqualTo(expected).Within(1e-15));

    // Stapper (1983) and every textbook since: a of 1 is Seeds, a without limit is Poisson.
    [Test]
    public void NegativeBinomial_AtItsLimits_IsSeedsAndPoisson()
    {
        Assert.That(DieYield.Of(YieldModel.NegativeBinomial, 1.3, 0.7, 1), Is.EqualTo(DieYield.Of(YieldModel.Seeds, 1.3, 0.7, 0)).Within(1e-15));
        Assert.That(DieYield.Of(YieldModel.NegativeBinomial, 1.3, 0.7, 1e9), Is.EqualTo(DieYield.Of(YieldModel.Poisson, 1.3, 0.7, 0)).Within(1e-7));
    }

    [Test]
    public void Of_NoDefects_IsOne([Values] YieldModel model) => Assert.That(DieYield.Of(model, 8, 0, 3), Is.EqualTo(1));

    // (1 − e^(−x))/x is 1 − x/2 + …: its square falls by x. Written with a difference it would lose its digits here.
    [Test]
    public void Murphy_HardlyAnyDefects_KeepsItsDigits() =>
        Assert.That(DieYield.Of(YieldModel.Murphy, 1, 1e-9, 0), Is.EqualTo(1 - 1e-9).Within(1e-15));

    [Test]
    public void Of_MoreDefects_YieldsLess([Values] YieldModel model)
    {
        double[] yields = [.. Enumerable.Range(0, 50).Select(i => DieYield.Of(model, 6.66, 0.05 * i, 3))];

        Assert.That(yields, Is.Ordered.Descending.And.All.InRange(0, 1));
    }

    // The baseline's anchors: a 666 mm² die at 0.205 per cm² and a = 3 yields (1 + 6.66·0.205/3)^(−3) = 1.4551^(−3) = 32.5 %.
    [Test]
    public void Of_BaselineDieAtItsStart_IsAThird() =>
        Assert.That(DieYield.Of(YieldModel.NegativeBinomial, 6.66, 0.205, 3), Is.EqualTo(Math.Pow(1.4551, -3)).Within(1e-12));

    // Floor + (D₀ − floor)·e^(−λ·years since the reference date); before it, D₀.
    [TestCase(2025.0, 0.9)]
    [TestCase(2026.0, 0.9)]
    [TestCase(2028.0, 0.1 + (0.8 * 0.36787944117144233))]
    public void DefectDensity_OverTime_FallsTowardsItsFloor(double time, double expected) =>
        Assert.That(
            (MiniCase.Node with { DefectDensity = 0.9, DefectDensityFloor = 0.1, LearningRate = 0.5 }).DefectDensityAt(time),
            Is.EqualTo(expected).Within(1e-15));

    // At a defect density of 3 a centimetre die yields 1/4; a fifth of the bad ones sells as good: 1/4 + 3/4·1/5.
    [Test]
    public void DieYield_WithSalvage_AddsAPartOfTheBad() =>
        Assert.That(
            (MiniCase.Die with { Salvage = 0.2 }).YieldAt(MiniCase.Node with { DefectDensity = 3, DefectDensityFloor = 3 }, 2026),
            Is.EqualTo(0.4).Within(1e-15));

    // Y₁ − (Y₁ − Y₀)·e^(−λ·years): 0.8 − 0.4·e^(−1) two years on at λ = 0.5; before the reference date Y₀.
    [TestCase(2024.0, 0.4)]
    [TestCase(2026.0, 0.4)]
    [TestCase(2028.0, 0.8 - (0.4 * 0.36787944117144233))]
    public void DramDieYield_OverTime_RisesTowardsItsCeiling(double time, double expected) =>
        Assert.That(
            (MiniCase.HbmRecipe with { DieYieldCeiling = 0.8, LearningRate = 0.5 }).DieYieldAt(time),
            Is.EqualTo(expected).Within(1e-15));

    [Test]
    public void StacksPerWafer_OfARecipe_IsGoodDiesOverHeightTimesStackYield() =>
        Assert.That(MiniCase.HbmRecipe.StacksPerWafer(2026.5).Value, Is.EqualTo(25).Within(1e-12));
}
