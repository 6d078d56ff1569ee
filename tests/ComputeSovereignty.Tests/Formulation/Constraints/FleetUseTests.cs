using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class FleetUseTests
{
    // Means of the year. TRAIN needs young machines, SERVE any.
    [Test]
    public void Rows_SecondYear_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<FleetUse>(MiniCase.WithDemand).In("2027"), Is.EqualTo("""
            FleetUse(G,Domestic,U,0.5,2027): - 0.5 alive(G,Domestic,U,0.5,2027H1) - 0.5 alive(G,Domestic,U,0.5,2027H2) + 1 working(TRAIN,G,Domestic,U,2027) <= 0  \ EFLOPS
            FleetUse(G,Domestic,U,all,2027): - 0.5 alive(G,Domestic,U,all,2027H1) - 0.5 alive(G,Domestic,U,all,2027H2) + 1 working(TRAIN,G,Domestic,U,2027) + 1 working(SERVE,G,Domestic,U,2027) <= 0  \ EFLOPS
            FleetUse(G,Domestic,outside,0.5,2027): - 0.5 alive(G,Domestic,outside,0.5,2027H1) - 0.5 alive(G,Domestic,outside,0.5,2027H2) + 1 working(TRAIN,G,Domestic,outside,2027) <= 0  \ EFLOPS
            FleetUse(G,Domestic,outside,all,2027): - 0.5 alive(G,Domestic,outside,all,2027H1) - 0.5 alive(G,Domestic,outside,all,2027H2) + 1 working(TRAIN,G,Domestic,outside,2027) + 1 working(SERVE,G,Domestic,outside,2027) <= 0  \ EFLOPS
            FleetUse(-,Foreign,U,0.5,2027): - 0.5 alive(-,Foreign,U,0.5,2027H1) - 0.5 alive(-,Foreign,U,0.5,2027H2) + 1 working(TRAIN,-,Foreign,U,2027) <= 0  \ EFLOPS
            FleetUse(-,Foreign,U,all,2027): - 0.5 alive(-,Foreign,U,all,2027H1) - 0.5 alive(-,Foreign,U,all,2027H2) + 1 working(TRAIN,-,Foreign,U,2027) + 1 working(SERVE,-,Foreign,U,2027) <= 0  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<FleetUse>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    // Within half a year nothing gets older than a year, so the rows of the young alone would say less than those of all.
    [Test]
    public void Rows_AgeThatNothingReaches_AreThoseOfAll() => Assert.That(
        FamilyRows.Of<FleetUse>(MiniCase.WithDemand with { Pools = new([MiniCase.Pool with { Life = 5 }]), Workloads = new([MiniCase.Train with { MaxAge = 3 }, MiniCase.Serve]) }).Names, Has.None.Contain(",3,"));

    [TestCase(4, 2, 3, 0)]
    [TestCase(4, 2, 3.5, 0.5)]
    public void Violation_OfTheYoung_IsInExaflops(double first, double second, double working, double expected) =>
        Assert.That(FamilyRows.Of<FleetUse>(MiniCase.WithDemand).Violation("FleetUse(G,Domestic,U,0.5,2027)", ("alive(G,Domestic,U,0.5,2027H1)", first), ("alive(G,Domestic,U,0.5,2027H2)", second), ("working(TRAIN,G,Domestic,U,2027)", working)), Is.EqualTo(expected).Within(1e-12));
}
