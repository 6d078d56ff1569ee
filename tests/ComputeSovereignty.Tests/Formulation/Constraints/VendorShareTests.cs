using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class VendorShareTests
{
    // HOME makes at least 0.45 of the two: 0.45·(HOME + OTHER) − HOME; OTHER at most a quarter.
    [Test]
    public void Rows_LeastAndMostOfTwoVendors_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<VendorShare>(TwoVendors).In("2027"), Is.EqualTo("""
            VendorShare(HOME,Min,2027): - 0.55 vendor_output(HOME,2027) + 0.45 vendor_output(OTHER,2027) <= 0  \ thousand accelerators
            VendorShare(OTHER,Max,2027): - 0.25 vendor_output(HOME,2027) + 0.75 vendor_output(OTHER,2027) <= 0  \ thousand accelerators

            """));

    [Test]
    public void Rows_NoLimitGiven_AreAbsent() => Assert.That(FamilyRows.Of<VendorShare>(MiniCase.Case).Names, Is.Empty);

    // A vendor without recipes has no output here: it neither counts in the sum nor is held to a least part.
    [Test]
    public void Rows_VendorWithoutRecipes_AreAbsent() =>
        Assert.That(FamilyRows.Of<VendorShare>(MiniCase.Case with { Vendors = new([MiniCase.HomeVendor, MiniCase.AwayVendor with { MinShare = 0.5 }]) }).Names, Is.Empty);

    [TestCase("HOME,Min", 45, 55, 0)]
    [TestCase("HOME,Min", 44, 56, 1)]       // 45 − 44
    [TestCase("OTHER,Max", 75, 25, 0)]
    [TestCase("OTHER,Max", 74, 26, 1)]      // 26 − 25
    public void Violation_HundredInAll_IsInThousandAccelerators(string row, double home, double other, double expected) =>
        Assert.That(
            FamilyRows.Of<VendorShare>(TwoVendors).Violation($"VendorShare({row},2026)", ("vendor_output(HOME,2026)", home), ("vendor_output(OTHER,2026)", other)),
            Is.EqualTo(expected).Within(1e-12));

    private static PlanningCase TwoVendors => MiniCase.Case with
    {
        Vendors = new([MiniCase.HomeVendor with { MinShare = 0.45 }, MiniCase.AwayVendor, new Vendor { Id = "OTHER", Origin = Origin.Domestic, MaxShare = 0.25 }]),
        Accelerators = new([MiniCase.Home, MiniCase.Away, MiniCase.Home with { Id = "O1", Vendor = "OTHER" }]),
        Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "RO", Sku = "O1" }]),
    };
}
