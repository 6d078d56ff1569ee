using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class RunPlaceTests
{
    // As the rows of demand: 0.3 · 0.8 of G at its home U, 0.8 of no pool, which is at home everywhere; 0.3 and 1 at V, which is home to all and never idle. All of a hub at 0.9, all hubs at 0.8 of that; outside and the old fleet hold none.
    [Test]
    public void Rows_OneYear_AreAsReviewed() => Assert.That(FamilyRows.Of<RunPlace>(MiniCase.WithRuns).Text, Is.EqualTo("""
        RunPlace(U,G,2026): - 0.24 working(TRAIN,G,Domestic,U,2026) + 1 run_held(U,G,2026) <= 0  \ EFLOPS
        RunPlace(U,-,2026): - 0.8 working(TRAIN,-,Foreign,U,2026) + 1 run_held(U,-,2026) <= 0  \ EFLOPS
        RunPlace(U,2026): - 0.216 working(TRAIN,G,Domestic,U,2026) - 0.72 working(TRAIN,-,Foreign,U,2026) + 1 run_held(U,2026) <= 0  \ EFLOPS
        RunPlace(V,G,2026): - 0.3 working(TRAIN,G,Domestic,V,2026) + 1 run_held(V,G,2026) <= 0  \ EFLOPS
        RunPlace(V,-,2026): - 1 working(TRAIN,-,Foreign,V,2026) + 1 run_held(V,-,2026) <= 0  \ EFLOPS
        RunPlace(V,2026): - 0.27 working(TRAIN,G,Domestic,V,2026) - 0.9 working(TRAIN,-,Foreign,V,2026) + 1 run_held(V,2026) <= 0  \ EFLOPS
        RunPlace(2026): - 0.192 working(TRAIN,G,Domestic,U,2026) - 0.24 working(TRAIN,G,Domestic,V,2026) - 0.64 working(TRAIN,-,Foreign,U,2026) - 0.8 working(TRAIN,-,Foreign,V,2026) + 1 run_held(2026) <= 0  \ EFLOPS

        """));

    [Test]
    public void Rows_WithoutCrossSiteLoss_SpanNoHubs() => Assert.That(
        FamilyRows.Of<RunPlace>(MiniCase.WithRuns with { Settings = MiniCase.WithDemand.Settings }).Names, Has.Exactly(6).Items.And.None.EqualTo("RunPlace(2026)"));

    [Test]
    public void Rows_NoRun_AreAbsent() => Assert.That(FamilyRows.Of<RunPlace>(MiniCase.WithDemand).Names, Is.Empty);

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<RunPlace>(MiniCase.WithRuns with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(0.04, 0)]
    [TestCase(0.05, 0.01)]
    public void Violation_IsInExaflops(double held, double expected) =>
        Assert.That(FamilyRows.Of<RunPlace>(MiniCase.WithRuns).Violation("RunPlace(2026)", ("working(TRAIN,-,Foreign,V,2026)", 0.05), ("run_held(2026)", held)), Is.EqualTo(expected).Within(1e-12));
}
