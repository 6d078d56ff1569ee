using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class LogicCapacityTests
{
    // m = 6. Line A: u = 0.9, other load 6. Right sides 6·(0.9·12.5 − 6) = 31.5, 6·(0.9·17.5 − 6) = 58.5, 6·(0.9·20 − 6) = 72.
    // A module brings 2 thousand wspm, online 0, 1/8, 7/8, 1: by parts 6·0.9·2·(1/8, 6/8, 1/8) = 1.35, 8.1, 1.35 of the running sums.
    // What is converted leaves at once: 6·0.9 = 5.4. Line B gains half of it, online 1/8, 7/8, 1: 6·0.5·(1/8, 6/8, 1/8) = 0.375, 2.25, 0.375.
    [Test]
    public void Rows_TwoLinesProjectAndConversion_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<LogicCapacity>(MiniCase.Case).Text, Is.EqualTo("""
            LogicCapacity(A,2026H1): + 1 starts(A,DIE,2026H1) - 6 reallocated(A,2026H1) <= 31.5  \ thousand wafers
            LogicCapacity(A,2026H2): + 1 starts(A,DIE,2026H2) - 6 reallocated(A,2026H2) - 1.35 ordered(P-A,2026H1) + 5.4 converted(A-B,2026H2) <= 58.5  \ thousand wafers
            LogicCapacity(A,2027H1): + 1 starts(A,DIE,2027H1) - 6 reallocated(A,2027H1) - 8.1 ordered(P-A,2026H1) - 1.35 ordered(P-A,2026H2) + 5.4 converted(A-B,2027H1) <= 72  \ thousand wafers
            LogicCapacity(A,2027H2): + 1 starts(A,DIE,2027H2) - 6 reallocated(A,2027H2) - 1.35 ordered(P-A,2026H1) - 8.1 ordered(P-A,2026H2) - 1.35 ordered(P-A,2027H1) + 5.4 converted(A-B,2027H2) <= 72  \ thousand wafers
            LogicCapacity(B,2026H1): + 1 starts(B,DIE,2026H1) <= 0  \ thousand wafers
            LogicCapacity(B,2026H2): + 1 starts(B,DIE,2026H2) - 0.375 converted(A-B,2026H2) <= 0  \ thousand wafers
            LogicCapacity(B,2027H1): + 1 starts(B,DIE,2027H1) - 2.25 converted(A-B,2026H2) - 0.375 converted(A-B,2027H1) <= 6  \ thousand wafers
            LogicCapacity(B,2027H2): + 1 starts(B,DIE,2027H2) - 0.375 converted(A-B,2026H2) - 2.25 converted(A-B,2027H1) - 0.375 converted(A-B,2027H2) <= 18  \ thousand wafers

            """));

    // α = 3 of 6 months: every term but the starts is halved, so 58.5 becomes 29.25.
    [Test]
    public void Rows_NodeOpensWithinAPeriod_CountItsPartOnly()
    {
        FamilyRows rows = FamilyRows.Of<LogicCapacity>(MiniCase.Case with { Nodes = new([MiniCase.Node with { AvailableFrom = new MonthDate(2026, 10) }]) });

        Assert.That(rows.In("2026H1"), Is.Empty, "the node does not exist yet");
        Assert.That(
            rows.Row("LogicCapacity(A,2026H2)"),
            Is.EqualTo(@"+ 1 starts(A,DIE,2026H2) - 3 reallocated(A,2026H2) - 0.675 ordered(P-A,2026H1) + 2.7 converted(A-B,2026H2) <= 29.25  \ thousand wafers"));
    }

    // Other load 6·16^0.25 = 12 at the first midpoint: 6·(0.9·12.5 − 12) = −4.5: the line must move load off.
    [Test]
    public void Rows_OtherLoadGrows_TakeItAtTheMidpoint() =>
        Assert.That(
            FamilyRows.Of<LogicCapacity>(MiniCase.Case with { Lines = new([MiniCase.LineA with { OtherGrowth = 15 }, MiniCase.LineB]) }).Row("LogicCapacity(A,2026H1)"),
            Is.EqualTo(@"+ 1 starts(A,DIE,2026H1) - 6 reallocated(A,2026H1) <= -4.5  \ thousand wafers"));

    [TestCase(31.5, 0, 0)]
    [TestCase(32.5, 0, 1)]      // a thousand wafers too many
    [TestCase(37.5, 1, 0)]      // moving 1,000 wspm off frees six months of it
    [TestCase(0, 0, -31.5)]
    public void Violation_AtHandMadePoint_IsInThousandWafers(double starts, double reallocated, double expected) =>
        Assert.That(
            FamilyRows.Of<LogicCapacity>(MiniCase.Case).Violation("LogicCapacity(A,2026H1)", ("starts(A,DIE,2026H1)", starts), ("reallocated(A,2026H1)", reallocated)),
            Is.EqualTo(expected).Within(1e-12));

    // Two modules ordered in 2026H1 are 4 thousand wspm, 7/8 of them online in 2027H1: 6·0.9·3.5 = 18.9 more.
    // One ordered in 2026H2 as well (N = 3): 1/8 of 2 thousand: 1.35 more. Converting 2 takes 10.8.
    [Test]
    public void Violation_WithOrders_ReadsTheRunningSums() =>
        Assert.That(
            FamilyRows.Of<LogicCapacity>(MiniCase.Case).Violation(
                "LogicCapacity(A,2027H1)",
                ("starts(A,DIE,2027H1)", 72 + 18.9 + 1.35 - 10.8),
                ("ordered(P-A,2026H1)", 2),
                ("ordered(P-A,2026H2)", 3),
                ("converted(A-B,2027H1)", 2)),
            Is.Zero.Within(1e-12));
}
