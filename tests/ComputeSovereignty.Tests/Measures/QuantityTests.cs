using ComputeSovereignty.Measures;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Measures;

[TestFixture]
public sealed class QuantityTests
{
    [Test]
    public void FromNatural_EveryUnit_IsThePlannersSize()
    {
        Assert.That(Quantity<KiloWafer>.FromNatural(26_000).Value, Is.EqualTo(26));
        Assert.That(Quantity<KiloAccelerator>.FromNatural(812_000).Value, Is.EqualTo(812));
        Assert.That(Quantity<BillionCny>.FromNatural(2e12).Value, Is.EqualTo(2000));
        Assert.That(Quantity<Megawatt>.FromNatural(60).Value, Is.EqualTo(60));
        Assert.That(Quantity<Percent>.FromNatural(0.5).Value, Is.EqualTo(50));
    }

    [TestCase(0.0)]
    [TestCase(12345.678)]
    [TestCase(-3e9)]
    public void Natural_ThereAndBack_IsTheSame(double natural) =>
        Assert.That(Quantity<BillionCny>.FromNatural(natural).Natural, Is.EqualTo(natural).Within(1e-6));

    [Test]
    public void Arithmetic_OfOneUnit_IsThatOfItsValues()
    {
        Quantity<Megawatt> five = new(5);
        Quantity<Megawatt> two = new(2);

        Assert.That(five + two, Is.EqualTo(new Quantity<Megawatt>(7)));
        Assert.That(five - two, Is.EqualTo(new Quantity<Megawatt>(3)));
        Assert.That(0.5 * five, Is.EqualTo(five * 0.5));
        Assert.That(five / two, Is.EqualTo(2.5));
        Assert.That(five > two && two < five && five >= two && two <= five, Is.True);
        Assert.That(five.CompareTo(two), Is.Positive);
        Assert.That(Quantity<Megawatt>.Zero.Value, Is.Zero);
    }

    [Test]
    public void ToString_Quantity_CarriesItsUnit() => Assert.That($"{new Quantity<KiloWafer>(31.4)}", Is.EqualTo("31.4 thousand wafers"));

    [Test]
    public void UnitOfMeasure_OfAType_SaysWhatTheTypeSays() =>
        Assert.That(UnitOfMeasure.Of<KiloStack>(), Is.EqualTo(new UnitOfMeasure("thousand stacks", "stacks", 1000)));
}
