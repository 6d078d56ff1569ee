using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class VendorOutputTests
{
    // 0.75 of packages begun are good; what the programme gets of them does not matter here.
    [Test]
    public void Rows_OneVendorWithRecipes_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<VendorOutput>(MiniCase.Case).Text, Is.EqualTo("""
            VendorOutput(HOME,2026): - 0.75 assembled(R,J,2026H1) - 0.75 assembled(R,J,2026H2) + 1 vendor_output(HOME,2026) = 0  \ thousand accelerators
            VendorOutput(HOME,2027): - 0.75 assembled(R,J,2027H1) - 0.75 assembled(R,J,2027H2) + 1 vendor_output(HOME,2027) = 0  \ thousand accelerators

            """));

    [Test]
    public void Rows_TwoProductsOfAVendor_SumOverBoth() =>
        Assert.That(
            FamilyRows.Of<VendorOutput>(MiniCase.Case with
            {
                Accelerators = new([MiniCase.Home, MiniCase.Home with { Id = "H2" }, MiniCase.Away]),
                Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R2", Sku = "H2", AssemblyYield = new(0.5), AvailableFrom = new(2027, 7) }]),
            }).Row("VendorOutput(HOME,2027)"),
            Is.EqualTo(@"- 0.75 assembled(R,J,2027H1) - 0.75 assembled(R,J,2027H2) - 0.5 assembled(R2,J,2027H2) + 1 vendor_output(HOME,2027) = 0  \ thousand accelerators"));

    [TestCase(75, 0)]
    [TestCase(76, 1)]
    [TestCase(74, 1)]
    public void Violation_HundredPackages_IsInThousandAccelerators(double output, double expected) =>
        Assert.That(
            FamilyRows.Of<VendorOutput>(MiniCase.Case).Violation(
                "VendorOutput(HOME,2026)", ("assembled(R,J,2026H1)", 40), ("assembled(R,J,2026H2)", 60), ("vendor_output(HOME,2026)", output)),
            Is.EqualTo(expected).Within(1e-12));
}
