using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class VendorGrowthTests
{
    // A growth of one half from 100 thousand shipped in 2025: at most 150 in 2026.
    [Test]
    public void Rows_OneVendorWithLimit_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<VendorGrowth>(MiniCase.Case).Text, Is.EqualTo("""
            VendorGrowth(HOME,2026): + 1 vendor_output(HOME,2026) <= 150  \ thousand accelerators
            VendorGrowth(HOME,2027): - 1.5 vendor_output(HOME,2026) + 1 vendor_output(HOME,2027) <= 0  \ thousand accelerators

            """));

    [Test]
    public void Rows_NoLimitGiven_AreAbsent() =>
        Assert.That(FamilyRows.Of<VendorGrowth>(MiniCase.Case with { Vendors = new([MiniCase.HomeVendor with { MaxGrowth = null }, MiniCase.AwayVendor]) }).Names, Is.Empty);

    // The importer's vendor makes nothing here: its growth has no row.
    [Test]
    public void Rows_VendorWithoutRecipes_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<VendorGrowth>(MiniCase.Case with { Vendors = new([MiniCase.HomeVendor with { MaxGrowth = null }, MiniCase.AwayVendor with { MaxGrowth = 1, Shipments = new(5) }]) }).Names,
            Is.Empty);

    [TestCase(100, 150, 0)]
    [TestCase(100, 151, 1)]
    [TestCase(0, 1, 1)]     // after a year of nothing there is nothing to grow from
    public void Violation_AtHandMadePoint_IsInThousandAccelerators(double before, double after, double expected) =>
        Assert.That(
            FamilyRows.Of<VendorGrowth>(MiniCase.Case).Violation("VendorGrowth(HOME,2027)", ("vendor_output(HOME,2026)", before), ("vendor_output(HOME,2027)", after)),
            Is.EqualTo(expected).Within(1e-12));
}
