using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks;

/// <summary>Correlations that cannot all hold, and correlations without effect.</summary>
[TestFixture]
public sealed class CorrelationRulesTests
{
    [Test]
    public void Group_WhoseMembersAllMoveAgainstEachOther_IsAnErrorWithItsCells() => Assert.That(
        Hbm("-0.6", "-0.6", "-0.6").Errors.Select(static f => $"{f}"),
        Is.EqualTo(["case.xlsx, Uncertainty!H8: The correlations of group hbm contradict each other: its members cannot all move against each other this strongly. Found: -0.6 at H8 for HbmLines[CXMT].*; -0.6 at H9 for HbmLines[XMC].*; -0.6 at H10 for HbmLines[SWAYSURE].*. Allowed: −0.5 to 1 where 3 members say the same."]));

    // Eigenvalues of 0.9, −0.9, −0.9: the least is 1 − 2·0.9.
    [Test]
    public void Group_OfMixedSigns_IsToldHowMuchLessWouldDo() =>
        Assert.That($"{Hbm("0.9", "-0.9", "-0.9").Errors.Single().Allowed}", Is.EqualTo("this group's correlations times 0.5555 or less"));

    [TestCase("-0.5", "-0.5", "-0.5")]
    [TestCase("1", "1", "1")]
    [TestCase("0.9", "0.9", "-0.9")]
    [TestCase("-0.9", "-0.9", "0")]
    public void Group_ThatIsPossible_IsFine(string a, string b, string c) => Assert.That(Hbm(a, b, c).Findings.Where(static f => f.Place.Sheet == "Uncertainty"), Is.Empty);

    [Test]
    public void Correlation_WithoutAGroupOrAlone_IsAWarning()
    {
        CaseReading reading = new CaseText().CellAt("Uncertainty", 2, "Correlation", "0.4").CellAt("Uncertainty", 3, "Group", "me").CellAt("Uncertainty", 3, "Correlation", "0.3").Read();

        Assert.That(reading.Warnings.Where(static f => f.Place.Sheet == "Uncertainty").Select(static f => f.ToString()), Is.EqualTo([
            "case.xlsx, Uncertainty!H3: Nodes[N+2].LearningRate is alone in group me: its correlation has no effect. Found: 0.3.",
            "case.xlsx, Uncertainty!H2: Nodes[N+2].DefectDensity has a correlation but no group: it varies independently. Found: 0.4. Allowed: a name in column Group that other rows have too.",
        ]));
    }

    private static CaseReading Hbm(string a, string b, string c) =>
        new CaseText().CellAt("Uncertainty", 8, "Correlation", a).CellAt("Uncertainty", 9, "Correlation", b).CellAt("Uncertainty", 10, "Correlation", c).Read();
}
