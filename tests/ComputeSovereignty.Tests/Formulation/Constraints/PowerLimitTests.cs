using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class PowerLimitTests
{
    // 10 and 30 MW at the ends of 2025 and 2026: 15 and 25 at the midpoints between.
    [Test]
    public void Rows_OneHub_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<PowerLimit>(MiniCase.Case).Text, Is.EqualTo("""
            PowerLimit(U,2026H1): + 1 power_load(U,2026H1) <= 15  \ MW
            PowerLimit(U,2026H2): + 1 power_load(U,2026H2) <= 25  \ MW
            PowerLimit(U,2027H1): + 1 power_load(U,2027H1) <= 30  \ MW
            PowerLimit(U,2027H2): + 1 power_load(U,2027H2) <= 30  \ MW

            """));

    // A module of 8 MW, online 0, 1/8, 7/8, 1: 8·(1/8, 6/8, 1/8) of the running sums. A project for another hub does not count.
    [Test]
    public void Rows_WithProject_AddWhatIsOnline() =>
        Assert.That(
            FamilyRows.Of<PowerLimit>(MiniCase.Case with
            {
                Projects = new(
                [
                    MiniCase.Project with { Kind = ProjectKind.Hub, Target = "U", ModuleSize = 8 },
                    MiniCase.Project with { Id = "P-V", Kind = ProjectKind.Hub, Target = "V", ModuleSize = 8 },
                ]),
            }).Row("PowerLimit(U,2027H2)"),
            Is.EqualTo(@"+ 1 power_load(U,2027H2) - 1 ordered(P-A,2026H1) - 6 ordered(P-A,2026H2) - 1 ordered(P-A,2027H1) <= 30  \ MW"));

    [TestCase(15, 0)]
    [TestCase(16, 1)]
    public void Violation_AtHandMadePoint_IsInMegawatts(double load, double expected) =>
        Assert.That(FamilyRows.Of<PowerLimit>(MiniCase.Case).Violation("PowerLimit(U,2026H1)", ("power_load(U,2026H1)", load)), Is.EqualTo(expected).Within(1e-12));
}
