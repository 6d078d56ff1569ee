using System.Xml.Linq;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

[TestFixture]
public sealed partial class FormulationTextTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(FormulationText).Assembly.Location, ".xml"));

    private static string Mini => FormulationText.Write(MiniCase.WithAll, Documentation);

    [Test]
    public void Write_EveryFamily_HasFormulaPriceSourceAndRow()
    {
        string[] sections = Mini.Split("\n### ");

        Assert.That(sections.Skip(1).Select(static s => s.Split('\n')[0]), Is.EqualTo(CapacityModel.Families.Select(static f => f.Name)));
        foreach (string section in sections.Skip(1))
        {
            string name = section.Split('\n')[0];
            Assert.That(section, Does.Contain("Unit: ").And.Contain("\n```\n").And.Contain("Shadow price: ").And.Contain("Source: formulation, "), name);
            Assert.That(section, Does.Contain($"\n{name}(").Or.Contain($"\n{name}:").Or.Contain("The case has no row of it."), name);
        }
    }

    [Test]
    public void Write_Row_IsThatOfTheProgram()
    {
        Assert.That(Mini, Does.Contain("The case has 8 rows of it, such as\n\n```\nLogicCapacity(A,2027H1): + 1 starts(A,DIE,2027H1) - 6 reallocated(A,2027H1) - 8.1 ordered(P-A,2026H1)"));
        Assert.That(Mini, Does.Contain(@"+ 5.4 converted(A-B,2027H1) <= 72  \ thousand wafers"));
    }

    // Every column of the program is explained once, by the name it has there.
    [Test]
    public void Write_EveryDecision_IsExplained()
    {
        string table = Mini[Mini.IndexOf("\n## Decisions", StringComparison.Ordinal)..Mini.IndexOf("\n## How figures are read", StringComparison.Ordinal)];
        IReadOnlyList<ProgramLabel> columns = CapacityModel.Formulate(MiniCase.WithAll).Columns;
        string[] lines = [.. table.Split('\n').Where(static l => l.StartsWith("| `", StringComparison.Ordinal))];

        Assert.That(lines.Select(static l => l.Split('`')[1].Split('(')[0]).Distinct(), Is.EquivalentTo(columns.Select(static c => c.Family).Distinct()));
        Assert.That(lines.Sum(static l => int.Parse(l.Split(" | ")[^1].TrimEnd('|', ' '))), Is.EqualTo(columns.Count));
        Assert.That(lines.Select(static l => l.Split(" | ")[3]), Has.None.Empty);
    }

    [Test]
    public void Write_Text_HasNoLooseMarkup()
    {
        Assert.That(Mini, Does.Not.Contain("<see").And.Not.Contain("<para").And.Not.Contain("ComputeSovereignty.").And.Not.Contain("&gt;"));
        Assert.That(Mini.Split('\n').Where(static l => l.StartsWith("```", StringComparison.Ordinal)).Count() % 2, Is.Zero);
    }

    [Test]
    public void Write_Twice_IsTheSame()
    {
        string first = Mini;

        Assert.That(Mini, Is.EqualTo(first));
    }
}
