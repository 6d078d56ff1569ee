using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class RunSizeTests
{
    [Test]
    public void Rows_OneYear_AreAsReviewed() => Assert.That(FamilyRows.Of<RunSize>(MiniCase.WithRuns).Text, Is.EqualTo("""
        RunSize(2026): + 1 run_held(U,G,2026) + 1 run_held(U,-,2026) + 1 run_held(U,2026) + 1 run_held(V,G,2026) + 1 run_held(V,-,2026) + 1 run_held(V,2026) + 1 run_held(2026) + 1 run_short(2026) = 0.06  \ EFLOPS

        """));

    [Test]
    public void Rows_NoRun_AreAbsent() => Assert.That(FamilyRows.Of<RunSize>(MiniCase.WithDemand).Names, Is.Empty);

    [TestCase(0.02, 0)]
    [TestCase(0.01, 0.01)]
    public void Violation_NeitherHeldNorShort_IsInExaflops(double lacking, double expected) =>
        Assert.That(FamilyRows.Of<RunSize>(MiniCase.WithRuns).Violation("RunSize(2026)", ("run_held(2026)", 0.04), ("run_short(2026)", lacking)), Is.EqualTo(expected).Within(1e-12));
}
