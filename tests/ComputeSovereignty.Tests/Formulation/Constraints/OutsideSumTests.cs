using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class OutsideSumTests
{
    // Of a thousand packages 0.75 are good, 0.4 of those go to others, 500 TFLOPS each: 0.15 EFLOPS.
    [Test]
    public void Rows_SecondYear_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<OutsideSum>(MiniCase.WithDemand).In("2027H1", "2027H2"), Is.EqualTo("""
            OutsideSum(G,Domestic,2027H1): - 0.15 assembled(R,J,2027H1) + 1 outside(G,Domestic,2027H1) = 0  \ EFLOPS
            OutsideSum(G,Domestic,2027H2): - 0.15 assembled(R,J,2027H2) + 1 outside(G,Domestic,2027H2) = 0  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<OutsideSum>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [Test]
    public void Rows_OutsideNotCounted_AreAbsent() =>
        Assert.That(FamilyRows.Of<OutsideSum>(MiniCase.WithDemand with { Settings = MiniCase.Settings }).Names, Is.Empty);

    [TestCase(2, 0.3, 0)]
    [TestCase(2, 0.2, 0.1)]
    public void Violation_OfWhatIsBuilt_IsInExaflops(double built, double outside, double expected) =>
        Assert.That(FamilyRows.Of<OutsideSum>(MiniCase.WithDemand).Violation("OutsideSum(G,Domestic,2027H1)", ("assembled(R,J,2027H1)", built), ("outside(G,Domestic,2027H1)", outside)), Is.EqualTo(expected).Within(1e-12));
}
