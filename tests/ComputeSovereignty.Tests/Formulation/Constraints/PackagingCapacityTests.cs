using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class PackagingCapacityTests
{
    // A 40 mm interposer: π·300²/(4·1600) − π·300/√3200 = 44.1786467 − 16.6608110 = 27.5178357 gross, 0.8 of them good: 1/22.0142685 = 0.0454250841 wafers a package.
    // m·u = 6·0.5 = 3: 3·(2, 2, 2.5, 3.5) thousand wafers.
    [Test]
    public void Rows_OneRecipe_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<PackagingCapacity>(MiniCase.Case).Text, Is.EqualTo("""
            PackagingCapacity(J,2026H1): + 0.0454250841 assembled(R,J,2026H1) <= 6  \ thousand wafers
            PackagingCapacity(J,2026H2): + 0.0454250841 assembled(R,J,2026H2) <= 6  \ thousand wafers
            PackagingCapacity(J,2027H1): + 0.0454250841 assembled(R,J,2027H1) <= 7.5  \ thousand wafers
            PackagingCapacity(J,2027H2): + 0.0454250841 assembled(R,J,2027H2) <= 10.5  \ thousand wafers

            """));

    // A scribe lane of 0.1 mm stands around the square interposer: S = 40.1², and 3 mm of the rim are lost: d = 294.
    // π·294²/(4·1608.01) − π·294/√(2·1608.01) = 42.2178193 − 16.2868776 = 25.9309417; 1/(0.8·25.9309417) = 0.0482049597.
    [Test]
    public void Rows_ScribeLaneAndEdge_TakeInterposersAway() =>
        Assert.That(
            FamilyRows.Of<PackagingCapacity>(MiniCase.Case with { Settings = MiniCase.Settings with { ScribeLane = 0.1, EdgeExclusion = 3 } }).Row("PackagingCapacity(J,2026H1)"),
            Does.StartWith("+ 0.0482049597 assembled(R,J,2026H1)"));

    // One module of 2 thousand, online 0, 1/8, 7/8: 3·2·(1/8, 6/8).
    [Test]
    public void Rows_WithProject_AddWhatIsOnline() =>
        Assert.That(
            FamilyRows.Of<PackagingCapacity>(MiniCase.Case with { Projects = new([MiniCase.Project with { Kind = ProjectKind.PackagingLine, Target = "J" }]) })
                .Row("PackagingCapacity(J,2027H1)"),
            Is.EqualTo(@"+ 0.0454250841 assembled(R,J,2027H1) - 4.5 ordered(P-A,2026H1) - 0.75 ordered(P-A,2026H2) <= 7.5  \ thousand wafers"));

    [Test]
    public void Rows_NoRecipeOpenYet_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<PackagingCapacity>(MiniCase.Case with { Recipes = new([MiniCase.Recipe with { AvailableFrom = new(2027, 7) }]) }).Names,
            Is.EqualTo(["PackagingCapacity(J,2027H2)"]));

    // 22.0142685 packages a wafer: 6 thousand wafers carry 132.0856112 thousand.
    [TestCase(132.0856112, 0)]
    [TestCase(132.0856112 + 22.0142685, 1)]
    public void Violation_AtHandMadePoint_IsInThousandWafers(double packages, double expected) =>
        Assert.That(
            FamilyRows.Of<PackagingCapacity>(MiniCase.Case).Violation("PackagingCapacity(J,2026H1)", ("assembled(R,J,2026H1)", packages)),
            Is.EqualTo(expected).Within(1e-8));
}
