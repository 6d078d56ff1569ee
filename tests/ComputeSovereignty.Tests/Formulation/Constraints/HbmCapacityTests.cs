using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class HbmCapacityTests
{
    // m·u = 6·0.5 = 3 thousand wafers for each thousand a month: 3·(5, 7, 8, 8).
    [Test]
    public void Rows_OneGrade_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<HbmCapacity>(MiniCase.Case).Text, Is.EqualTo("""
            HbmCapacity(M,2026H1): + 1 dram_starts(M,G,2026H1) <= 15  \ thousand wafers
            HbmCapacity(M,2026H2): + 1 dram_starts(M,G,2026H2) <= 21  \ thousand wafers
            HbmCapacity(M,2027H1): + 1 dram_starts(M,G,2027H1) <= 24  \ thousand wafers
            HbmCapacity(M,2027H2): + 1 dram_starts(M,G,2027H2) <= 24  \ thousand wafers

            """));

    // A second grade opens in October 2026: none in 2026H1, half of the 21 in 2026H2 for it alone, then both share the line.
    [Test]
    public void Rows_GradeOpensWithinAPeriod_HasARowOfItsOwn() =>
        Assert.That(FamilyRows.Of<HbmCapacity>(TwoGrades).In("2026H1", "2026H2", "2027H1"), Is.EqualTo("""
            HbmCapacity(M,2026H1): + 1 dram_starts(M,G,2026H1) <= 15  \ thousand wafers
            HbmCapacity(M,NEW,2026H2): + 1 dram_starts(M,NEW,2026H2) <= 10.5  \ thousand wafers
            HbmCapacity(M,2026H2): + 1 dram_starts(M,G,2026H2) + 1 dram_starts(M,NEW,2026H2) <= 21  \ thousand wafers
            HbmCapacity(M,2027H1): + 1 dram_starts(M,G,2027H1) + 1 dram_starts(M,NEW,2027H1) <= 24  \ thousand wafers

            """));

    // A module of 2 thousand, online 0, 1/8, 7/8: 3·2·(1/8, 6/8) = 0.75, 4.5 of the running sums; half of it for a grade open half of the period.
    [Test]
    public void Rows_WithProject_AddWhatIsOnline()
    {
        FamilyRows rows = FamilyRows.Of<HbmCapacity>(TwoGrades with { Projects = new([MiniCase.Project with { Kind = ProjectKind.HbmLine, Target = "M" }]) });

        Assert.That(rows.Row("HbmCapacity(M,NEW,2026H2)"), Is.EqualTo(@"+ 1 dram_starts(M,NEW,2026H2) - 0.375 ordered(P-A,2026H1) <= 10.5  \ thousand wafers"));
        Assert.That(
            rows.Row("HbmCapacity(M,2027H1)"),
            Is.EqualTo(@"+ 1 dram_starts(M,G,2027H1) + 1 dram_starts(M,NEW,2027H1) - 4.5 ordered(P-A,2026H1) - 0.75 ordered(P-A,2026H2) <= 24  \ thousand wafers"));
    }

    [Test]
    public void Rows_ProjectOnALogicLine_DoNotSeeIt() =>
        Assert.That(FamilyRows.Of<HbmCapacity>(MiniCase.Case with { Projects = new([MiniCase.Project with { Target = "M" }]) }).Text, Does.Not.Contain("ordered"));

    [TestCase(15, 0)]
    [TestCase(16, 1)]
    [TestCase(5, -10)]
    public void Violation_AtHandMadePoint_IsInThousandWafers(double starts, double expected) =>
        Assert.That(
            FamilyRows.Of<HbmCapacity>(MiniCase.Case).Violation("HbmCapacity(M,2026H1)", ("dram_starts(M,G,2026H1)", starts)),
            Is.EqualTo(expected).Within(1e-12));

    private static PlanningCase TwoGrades => MiniCase.Case with
    {
        HbmGrades = new([MiniCase.Grade, MiniCase.Grade with { Id = "NEW" }]),
        HbmRecipes = new([MiniCase.HbmRecipe, MiniCase.HbmRecipe with { Grade = "NEW", AvailableFrom = new MonthDate(2026, 10) }]),
        Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R2", HbmGrade = "NEW" }]),
    };
}
