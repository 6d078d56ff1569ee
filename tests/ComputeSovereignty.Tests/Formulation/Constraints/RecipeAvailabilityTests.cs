using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class RecipeAvailabilityTests
{
    // Open from April: half of the 6 thousand wafers of 2026H1.
    [Test]
    public void Rows_RecipeOpensWithinAPeriod_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<RecipeAvailability>(MiniCase.Case).Text, Is.EqualTo("""
            RecipeAvailability(R,J,2026H1): + 0.0454250841 assembled(R,J,2026H1) <= 3  \ thousand wafers

            """));

    // The last month is July 2027, to its end: one month of six, 10.5/6 = 1.75 thousand wafers.
    [Test]
    public void Rows_RecipeEndsWithinAPeriod_HasTheMonthsUpToTheEndOfTheLast() =>
        Assert.That(
            FamilyRows.Of<RecipeAvailability>(Open(null, new MonthDate(2027, 7))).Text,
            Is.EqualTo("RecipeAvailability(R,J,2027H2): + 0.0454250841 assembled(R,J,2027H2) <= 1.75  \\ thousand wafers\n"));

    [Test]
    public void Rows_RecipeOpensAndEndsWithPeriods_AreAbsent() =>
        Assert.That(FamilyRows.Of<RecipeAvailability>(Open(new MonthDate(2026, 7), new MonthDate(2026, 12))).Names, Is.Empty);

    [Test]
    public void Rows_NeverOpen_AreAbsent() =>
        Assert.That(FamilyRows.Of<RecipeAvailability>(Open(new MonthDate(2027, 7), new MonthDate(2026, 12))).Names, Is.Empty);

    // A module ordered at once, 1/8 online in 2026H2: 3·2/8 = 0.75, a third of it for a recipe of two months.
    [Test]
    public void Rows_WithProject_AddWhatIsOnline() =>
        Assert.That(
            FamilyRows.Of<RecipeAvailability>(Open(new MonthDate(2026, 11), null) with { Projects = new([MiniCase.Project with { Kind = ProjectKind.PackagingLine, Target = "J" }]) }).Text,
            Is.EqualTo("RecipeAvailability(R,J,2026H2): + 0.0454250841 assembled(R,J,2026H2) - 0.25 ordered(P-A,2026H1) <= 2  \\ thousand wafers\n"));

    // 22.0142685 packages a wafer.
    [TestCase(66.0428056, 0)]
    [TestCase(66.0428056 + 22.0142685, 1)]
    public void Violation_AtHandMadePoint_IsInThousandWafers(double packages, double expected) =>
        Assert.That(
            FamilyRows.Of<RecipeAvailability>(MiniCase.Case).Violation("RecipeAvailability(R,J,2026H1)", ("assembled(R,J,2026H1)", packages)),
            Is.EqualTo(expected).Within(1e-8));

    private static PlanningCase Open(MonthDate? from, MonthDate? until) =>
        MiniCase.Case with { Recipes = new([MiniCase.Recipe with { AvailableFrom = from, DiscontinuedAfter = until }]) };
}
