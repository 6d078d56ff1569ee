using ComputeSovereignty.Cases.Parameters;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Parameters;

[TestFixture]
public sealed class CaseDiffTests
{
    [Test]
    public void Cases_Equal_DifferNowhere() => Assert.That(CaseDiff.Between(CaseText.Unspoilt, new CaseText().Tables()), Is.Empty);

    [Test]
    public void Numbers_WrittenAnotherWay_DoNotDiffer() =>
        Assert.That(CaseDiff.Between(CaseText.Unspoilt, new CaseText().Cell("Plan", "ProgrammeBudget", "Value", "2e12").Tables()), Is.Empty);

    [Test]
    public void Differences_AreToldByAddress()
    {
        IReadOnlyList<CaseDifference> differences = CaseDiff.Between(CaseText.Unspoilt, new CaseText()
            .Cell("Lines", "SMIC-N2", "2027", "32000")
            .Cell("Nodes", "N+3", "AvailableFrom", "")
            .WithoutRow("Hubs", "Wuhu")
            .Row("Vendors", "Intel", "Foreign")
            .Row("Scenarios", "New", "", "HbmLines[*].*", "Scale", "2")
            .CellAt("Scenarios", 12, "Value", "24")
            .Column("Dies", "Colour", "blue")
            .WithoutColumn("Wip", "Note")
            .Renamed("YieldHistory", "Yields")
            .Tables());

        Assert.That(differences.Select(static d => d.ToString()), Is.EqualTo(new[]
        {
            "+ Vendors[Intel]",
            "Nodes[N+3].AvailableFrom: 2031-01 → (blank)",
            "Lines[SMIC-N2].2027: 31000 → 32000",
            "+ Dies.Colour",
            "- Wip.Note",
            "- Hubs[Wuhu]",
            "Scenarios[HBM-slow/HbmRecipes[*].AvailableFrom].Value: 12 → 24",
            "+ Scenarios[New/HbmLines[*].*]",
            "- YieldHistory",
            "+ Yields",
        }));
    }
}
