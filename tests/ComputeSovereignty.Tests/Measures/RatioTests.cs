using ComputeSovereignty.Measures;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Measures;

[TestFixture]
public sealed class RatioTests
{
    // 40,000 CNY a wafer are 0.04 bn CNY a thousand wafers; 27 m CNY a MW are 0.027 bn.
    [Test]
    public void FromNatural_MoneyPerThing_IsBillionsPerThousand()
    {
        Assert.That(Ratio<BillionCny, KiloWafer>.FromNatural(40_000).Value, Is.EqualTo(0.04).Within(1e-15));
        Assert.That(Ratio<BillionCny, Megawatt>.FromNatural(27e6).Value, Is.EqualTo(0.027).Within(1e-15));
        Assert.That(Ratio<BillionCny, Module>.FromNatural(10.17e9).Value, Is.EqualTo(10.17).Within(1e-12));
        Assert.That(Ratio<KiloWafersPerMonth, Module>.FromNatural(5_000).Value, Is.EqualTo(5));
    }

    [Test]
    public void Times_LowerUnit_GivesTheUpperOne()
    {
        Quantity<BillionCny> cost = Ratio<BillionCny, KiloAccelerator>.FromNatural(110_000) * Quantity<KiloAccelerator>.FromNatural(2_000_000);

        Assert.That(cost.Natural, Is.EqualTo(2.2e11).Within(1));
    }

    [Test]
    public void Times_NumberOrMinus_ScalesTheRate()
    {
        Ratio<KiloDie, KiloWafer> rate = new(60);

        Assert.That((0.5 * rate).Value, Is.EqualTo(30));
        Assert.That((-rate).Value, Is.EqualTo(-60));
        Assert.That($"{rate}", Is.EqualTo("60 thousand dies/thousand wafers"));
    }
}
