using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ImportMarginTests
{
    // Only 2027 has a limit: a fifth of 20 bn. F1 costs 0.25 bn a thousand with its levy.
    [Test]
    public void Rows_OneYearWithLimit_AreAsReviewed() =>
        Assert.That(
            FamilyRows.Of<ImportMargin>(MiniCase.Case).Text,
            Is.EqualTo("ImportMargin(2027): + 0.25 deployed_total(F1,2027H1) + 1 foreign_components(COMP,2027H1) + 0.25 deployed_total(F1,2027H2) + 1 foreign_components(COMP,2027H2) <= 4  \\ bn CNY\n"));

    [Test]
    public void Rows_Deployed_MeasureOnTechnologySpend() =>
        Assert.That(
            FamilyRows.Of<ImportMargin>(MiniCase.Case with { Settings = MiniCase.Settings with { ShareDenominator = ShareDenominator.Deployed } }).Row("ImportMargin(2027)"),
            Is.EqualTo(@"+ 0.25 deployed_total(F1,2027H1) + 1 foreign_components(COMP,2027H1) + 0.25 deployed_total(F1,2027H2) + 1 foreign_components(COMP,2027H2) - 0.2 technology_spend(2027) <= 0  \ bn CNY"));

    // Neither basis nor scope changes what foreign value is; components that do not count are not foreign value.
    [TestCase(ShareBasis.Compute, ShareScope.Technology)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators)]
    public void Rows_OtherBasisOrScope_AreTheSame(ShareBasis basis, ShareScope scope) =>
        Assert.That(
            FamilyRows.Of<ImportMargin>(MiniCase.Case with { Settings = MiniCase.Settings with { ShareBasis = basis, ShareScope = scope } }).Text,
            Is.EqualTo(FamilyRows.Of<ImportMargin>(MiniCase.Case).Text));

    [Test]
    public void Rows_ComponentThatDoesNotCount_IsLeftOut() =>
        Assert.That(
            FamilyRows.Of<ImportMargin>(MiniCase.Case with { Components = new([MiniCase.Component with { CountsTowardShare = false }]) }).Row("ImportMargin(2027)"),
            Is.EqualTo(@"+ 0.25 deployed_total(F1,2027H1) + 0.25 deployed_total(F1,2027H2) <= 4  \ bn CNY"));

    // 12·0.25 + 1 = 4
    [TestCase(12, 1, 0)]
    [TestCase(12, 2, 1)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double accelerators, double components, double expected) =>
        Assert.That(
            FamilyRows.Of<ImportMargin>(MiniCase.Case).Violation("ImportMargin(2027)", ("deployed_total(F1,2027H1)", accelerators), ("foreign_components(COMP,2027H2)", components)),
            Is.EqualTo(expected).Within(1e-12));
}
