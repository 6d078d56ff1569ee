using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ModuleLimitTests
{
    [Test]
    public void Rows_InAllAndAYear_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ModuleLimit>(MiniCase.Case).Text, Is.EqualTo("""
            ModuleLimit(P-A): + 1 ordered(P-A,2027H2) <= 3  \ modules
            ModuleLimit(P-A,2026): + 1 modules(P-A,2026H1) + 1 modules(P-A,2026H2) <= 2  \ modules
            ModuleLimit(P-A,2027): + 1 modules(P-A,2027H1) + 1 modules(P-A,2027H2) <= 2  \ modules

            """));

    // Orders from July 2026 (the start of 2026H2) to March 2027: 2026H2 and 2027H1, whose running sum is the last.
    [Test]
    public void Rows_Window_HasOrdersWithinItOnly() =>
        Assert.That(
            FamilyRows.Of<ModuleLimit>(With(MiniCase.Project with { EarliestStart = new MonthDate(2026, 7), LatestStart = new MonthDate(2027, 3) })).Text,
            Is.EqualTo("""
            ModuleLimit(P-A): + 1 ordered(P-A,2027H1) <= 3  \ modules
            ModuleLimit(P-A,2026): + 1 modules(P-A,2026H2) <= 2  \ modules
            ModuleLimit(P-A,2027): + 1 modules(P-A,2027H1) <= 2  \ modules

            """));

    // August is after the start of 2026H2: the next start is that of 2027H1.
    [Test]
    public void Rows_WindowOpensWithinAPeriod_WaitForTheNext() =>
        Assert.That(
            FamilyRows.Of<ModuleLimit>(With(MiniCase.Project with { EarliestStart = new MonthDate(2026, 8) })).Names,
            Is.EqualTo(["ModuleLimit(P-A)", "ModuleLimit(P-A,2027)"]));

    [Test]
    public void Rows_NoLimitGiven_AreAbsent() =>
        Assert.That(FamilyRows.Of<ModuleLimit>(With(MiniCase.Project with { MaxModules = null, MaxModulesPerYear = null })).Names, Is.Empty);

    [Test]
    public void Rows_NeverAllowed_AreAbsent() =>
        Assert.That(FamilyRows.Of<ModuleLimit>(With(MiniCase.Project with { EarliestStart = new MonthDate(2031, 1) })).Names, Is.Empty);

    [TestCase(3, 0)]
    [TestCase(4, 1)]
    public void Violation_AtHandMadePoint_IsInModules(double ordered, double expected) =>
        Assert.That(FamilyRows.Of<ModuleLimit>(MiniCase.Case).Violation("ModuleLimit(P-A)", ("ordered(P-A,2027H2)", ordered)), Is.EqualTo(expected).Within(1e-12));

    [TestCase(1, 1, 0)]
    [TestCase(2, 1, 1)]
    public void Violation_OfAYear_IsInModules(double first, double second, double expected) =>
        Assert.That(
            FamilyRows.Of<ModuleLimit>(MiniCase.Case).Violation("ModuleLimit(P-A,2027)", ("modules(P-A,2027H1)", first), ("modules(P-A,2027H2)", second)),
            Is.EqualTo(expected).Within(1e-12));

    private static PlanningCase With(ExpansionProject project) => MiniCase.Case with { Projects = new([project]) };
}
