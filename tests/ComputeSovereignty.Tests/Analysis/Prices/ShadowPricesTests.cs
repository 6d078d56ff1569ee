using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Prices;

/// <summary>Prices, on paper and by solving again.</summary>
[TestFixture]
public sealed class ShadowPricesTests
{
    private static readonly Lazy<IReadOnlyList<CapacityPrice>> Prices = new(static () => new ShadowPrices(StackCase.Variants(), 2).Read());

    // A thousand accelerators are a share point: 100,000 stacks a year more would be 100 points in each of two years, a thousand wspm of HBM (600,000 stacks) 600.
    // Logic ends both after 6.82581 points a year: 6,826 stacks or 11.4 wspm; a whole step is worth those points in both years.
    [TestCase(SupplyStage.Imports, "G-IN", 200, 6.82581)]
    [TestCase(SupplyStage.Hbm, "M", 1200, 0.01137635)]
    public void Price_OfTheBottleneck_IsThatOfThePaperOverItsRange(SupplyStage stage, string key, double points, double holdsTo)
    {
        CapacityPrice price = Of(stage, key);

        Assert.That(price.More!.Points, Is.EqualTo(points).Within(1e-6));
        Assert.That(price.More.HoldsTo, Is.EqualTo(holdsTo).Within(1e-5));
        Assert.That(price.More.IsOpen, Is.False);
        Assert.That(price.Effect, Is.EqualTo(2 * (StackCase.LogicPoints - 70)).Within(1e-4));
        Assert.That(price.CheckpointEffect, Is.EqualTo(StackCase.LogicPoints - 70).Within(1e-4));
    }

    [Test]
    public void Price_OfWhatIsInAbundance_IsNotListed() =>
        Assert.That(Prices.Value.Select(static p => p.Stage).Distinct(), Is.EquivalentTo(new[] { SupplyStage.Hbm, SupplyStage.Imports }));

    [Test]
    public void Price_InWords_SaysHowFarItHolds() =>
        Assert.That($"{Of(SupplyStage.Imports, "G-IN").Words}", Is.EqualTo("Import channel G-IN: 100,000 stacks a year more throughout the plan would cut the cumulative shortfall by 13.7 pp (6.8 pp in 2027). The first 6.826 thousand stacks a year account for 13.7 pp of this."));

    // Price times amount is what solving again takes off the shortfall: up to the end of the range, and less beyond it.
    [TestCase(0.5)]
    [TestCase(1)]
    public void Price_WithinItsRange_IsReproducedBySolvingAgain(double part)
    {
        CapacityPrice price = Of(SupplyStage.Imports, "G-IN");
        double thousands = part * price.More!.HoldsTo;

        double after = StackCase.Variants($"Imports[G-IN].* += {1000 * thousands}").Base.Summary!.Stage("A");
        double beyond = StackCase.Variants($"Imports[G-IN].* += {1500 * price.More.HoldsTo}").Base.Summary!.Stage("A");

        Assert.That(0.2 - after, Is.EqualTo(price.More.Points / 100 * thousands / price.StepSize).Within(1e-6));
        Assert.That(0.2 - beyond, Is.EqualTo(price.More.Points / 100 * price.More.HoldsTo / price.StepSize).Within(1e-6));
    }

    // The same on the baseline, for the line that holds it down.
    [Test]
    public void Price_OfTheBaselinesHbm_IsReproducedBySolvingAgain()
    {
        CaseVariants variants = StackCase.Baseline();
        CapacityPrice price = new ShadowPrices(variants, 2).Read().Single(static p => p.Stage == SupplyStage.Hbm && p.Key == "CXMT");
        double thousands = Math.Min(1, 0.9 * price.More!.HoldsTo);

        VariantResult after = variants.Solve([StackCase.Change($"HbmLines[CXMT].* += {1000 * thousands}")]);

        Assert.That(price.More.Points, Is.GreaterThan(0.1));
        Assert.That(variants.Base.Summary!.Stage("A") - after.Summary!.Stage("A"), Is.EqualTo(price.More.Points / 100 * thousands / price.StepSize).Within(1e-6));
    }

    private static CapacityPrice Of(SupplyStage stage, string key) => Prices.Value.Single(p => p.Stage == stage && p.Key == key);
}
