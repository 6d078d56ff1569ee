using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class RunChoiceTests
{
    // 60 PFLOPS in whichever of the seven places is chosen.
    [Test]
    public void Rows_OneYear_AreAsReviewed() => Assert.That(FamilyRows.Of<RunChoice>(MiniCase.WithRuns).Text, Is.EqualTo("""
        RunChoice(U,G,2026): + 1 run_held(U,G,2026) - 0.06 run_chosen(U,G,2026) <= 0  \ EFLOPS
        RunChoice(U,-,2026): + 1 run_held(U,-,2026) - 0.06 run_chosen(U,-,2026) <= 0  \ EFLOPS
        RunChoice(U,2026): + 1 run_held(U,2026) - 0.06 run_chosen(U,2026) <= 0  \ EFLOPS
        RunChoice(V,G,2026): + 1 run_held(V,G,2026) - 0.06 run_chosen(V,G,2026) <= 0  \ EFLOPS
        RunChoice(V,-,2026): + 1 run_held(V,-,2026) - 0.06 run_chosen(V,-,2026) <= 0  \ EFLOPS
        RunChoice(V,2026): + 1 run_held(V,2026) - 0.06 run_chosen(V,2026) <= 0  \ EFLOPS
        RunChoice(2026): + 1 run_held(2026) - 0.06 run_chosen(2026) <= 0  \ EFLOPS

        """));

    [Test]
    public void Rows_NoRun_AreAbsent() => Assert.That(FamilyRows.Of<RunChoice>(MiniCase.WithDemand).Names, Is.Empty);

    [TestCase(1, 0)]
    [TestCase(0.5, 0.03)]
    [TestCase(0, 0.06)]
    public void Violation_HeldWhereNotPlaced_IsInExaflops(double chosen, double expected) =>
        Assert.That(FamilyRows.Of<RunChoice>(MiniCase.WithRuns).Violation("RunChoice(U,G,2026)", ("run_held(U,G,2026)", 0.06), ("run_chosen(U,G,2026)", chosen)), Is.EqualTo(expected).Within(1e-12));
}
