using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ComponentCapacityTests
{
    // Half of the year's 0.5 and 1 bn CNY at base price; foreign ones as far as the channel brings them.
    [Test]
    public void Rows_OneComponentAndChannel_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ComponentCapacity>(MiniCase.Case).In("2026H1", "2027H1"), Is.EqualTo("""
            ComponentCapacity(COMP,Domestic,2026H1): + 1 domestic_components(COMP,2026H1) <= 0.25  \ bn CNY
            ComponentCapacity(COMP,Foreign,2026H1): - 1 imported(C-IN,2026H1) + 1 foreign_components(COMP,2026H1) <= 0  \ bn CNY
            ComponentCapacity(COMP,Domestic,2027H1): + 1 domestic_components(COMP,2027H1) <= 0.5  \ bn CNY
            ComponentCapacity(COMP,Foreign,2027H1): - 1 imported(C-IN,2027H1) + 1 foreign_components(COMP,2027H1) <= 0  \ bn CNY

            """));

    [Test]
    public void Rows_TwoChannels_AddUp() =>
        Assert.That(
            FamilyRows.Of<ComponentCapacity>(MiniCase.Case with { Imports = new([MiniCase.ComponentChannel, MiniCase.ComponentChannel with { Id = "C2" }, MiniCase.StackChannel]) })
                .Row("ComponentCapacity(COMP,Foreign,2026H1)"),
            Is.EqualTo(@"- 1 imported(C-IN,2026H1) - 1 imported(C2,2026H1) + 1 foreign_components(COMP,2026H1) <= 0  \ bn CNY"));

    [Test]
    public void Rows_TwoComponents_HaveTheChannelsOfTheirOwn() =>
        Assert.That(
            FamilyRows.Of<ComponentCapacity>(MiniCase.Case with
            {
                Components = new([MiniCase.Component, MiniCase.Component with { Id = "FAN", DomesticCapacity = MiniCase.Money(3, 4) }]),
                Imports = new([MiniCase.ComponentChannel, MiniCase.ComponentChannel with { Id = "FAN-IN", Item = "FAN" }]),
            }).In("2027H2"),
            Is.EqualTo("""
            ComponentCapacity(COMP,Domestic,2027H2): + 1 domestic_components(COMP,2027H2) <= 0.5  \ bn CNY
            ComponentCapacity(COMP,Foreign,2027H2): - 1 imported(C-IN,2027H2) + 1 foreign_components(COMP,2027H2) <= 0  \ bn CNY
            ComponentCapacity(FAN,Domestic,2027H2): + 1 domestic_components(FAN,2027H2) <= 2  \ bn CNY
            ComponentCapacity(FAN,Foreign,2027H2): - 1 imported(FAN-IN,2027H2) + 1 foreign_components(FAN,2027H2) <= 0  \ bn CNY

            """));

    // Without a channel nothing foreign comes.
    [Test]
    public void Rows_NoChannel_HoldForeignAtZero() =>
        Assert.That(
            FamilyRows.Of<ComponentCapacity>(MiniCase.Case with { Imports = new([]) }).Row("ComponentCapacity(COMP,Foreign,2026H1)"),
            Is.EqualTo(@"+ 1 foreign_components(COMP,2026H1) <= 0  \ bn CNY"));

    [TestCase(0.25, 0)]
    [TestCase(0.35, 0.1)]
    public void Violation_Domestic_IsInBillionCny(double bought, double expected) =>
        Assert.That(
            FamilyRows.Of<ComponentCapacity>(MiniCase.Case).Violation("ComponentCapacity(COMP,Domestic,2026H1)", ("domestic_components(COMP,2026H1)", bought)),
            Is.EqualTo(expected).Within(1e-12));

    [TestCase(1, 1, 0)]
    [TestCase(1, 1.5, 0.5)]
    [TestCase(1, 0.5, -0.5)]    // more may come in than is used
    public void Violation_Foreign_IsInBillionCny(double imported, double bought, double expected) =>
        Assert.That(
            FamilyRows.Of<ComponentCapacity>(MiniCase.Case).Violation(
                "ComponentCapacity(COMP,Foreign,2026H1)", ("imported(C-IN,2026H1)", imported), ("foreign_components(COMP,2026H1)", bought)),
            Is.EqualTo(expected).Within(1e-12));
}
