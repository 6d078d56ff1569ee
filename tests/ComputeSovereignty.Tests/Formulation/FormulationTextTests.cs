using System.Xml.Linq;
using ComputeSovereignty.Cases;
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

    [Test]
    public void Write_Document_HasItsSectionsInOrder() => Assert.That(
        Mini.Split('\n').Where(static l => l.StartsWith("# ", StringComparison.Ordinal) || l.StartsWith("## ", StringComparison.Ordinal)),
        Is.EqualTo(new[] { "# The formulation", "## Rules, in the order of the supply chain", "## Decisions", "## How figures are read", "## Objectives", "## Domestic share", "## Certificate", "## Units" }));

    [Test]
    public void Write_Head_SaysTheCaseAndItsSize()
    {
        LinearProgram program = CapacityModel.Formulate(MiniCase.WithAll).Program;

        Assert.That(Mini, Does.Contain("Generated from the code: "));
        Assert.That(Mini, Does.Contain($", 2026 to 2027, 2 periods a year: {program.RowCount} rows, {program.ColumnCount} columns, {program.EntryCount} non-zeros, {program.IsInteger.ToArray().Count(static i => i)} whole columns. "));
        Assert.That(Mini, Does.Contain($"lie between {RowText.Number(program.Value.ToArray().Min(static v => Math.Abs(v)))} and {RowText.Number(program.Value.ToArray().Max(static v => Math.Abs(v)))}.\n"));
    }

    // The table of rules says of each how many rows it has, and of bookkeeping that it never gives.
    [Test]
    public void Write_Rules_AreCountedAndNamedByTheirKind()
    {
        IReadOnlyList<ProgramLabel> rows = CapacityModel.Formulate(MiniCase.WithAll).Rows;
        string[][] lines = Lines("## Rules, in the order of the supply chain");

        Assert.That(lines[0], Is.EqualTo(new[] { "Rule", "What it says", "Unit", "Rows", "Stage", "Kind", "Step" }));
        Assert.That(lines.Skip(2).Select(static l => l[0]), Is.EqualTo(CapacityModel.Families.Select(static f => $"[{f.Name}](#{f.Name.ToLowerInvariant()})")));
        Assert.That(lines.Skip(2).Select(static l => int.Parse(l[3])), Is.EqualTo(CapacityModel.Families.Select(f => rows.Count(r => r.Family == f.Name))));
        foreach (string[] line in lines.Skip(2))
        {
            LimitClass[] kinds = [.. rows.Where(r => line[0].StartsWith($"[{r.Family}]", StringComparison.Ordinal)).Select(static r => CapacityModel.Describe(r).Class).Distinct()];
            Assert.That(line[5], Is.EqualTo(string.Join("; ", kinds.Select(static k => k == LimitClass.Physics ? "bookkeeping" : $"{k}".ToLowerInvariant()))), line[0]);
        }
    }

    [Test]
    public void Write_Objectives_AreThoseOfTheCase()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(MiniCase.WithAll);
        string section = Section("## Objectives");

        Assert.That(section.Split('\n').Count(static l => l.StartsWith("* Stage ", StringComparison.Ordinal)), Is.EqualTo(7));
        Assert.That(section, Does.Contain("Optimises objectives in order").And.Contain("A solved stage is held by its `OptimalFace`, exactly.").And.Contain("How far a stage may move"));
        Assert.That(Lines("## Objectives").Where(static l => l[0].Contains(", ", StringComparison.Ordinal)), Is.EqualTo(formulated.Stages.Select(static s => new[]
        {
            $"{s.Letter}, {s.Name}, {(s.Name is "Compute" ? "most" : "least")}", s.Unit.Symbol, $"{s.Cost.Count(static c => c is < 0 or > 0)}",
        })));
        Assert.That(Lines("## Objectives").Select(static l => l[0]), Is.SupersetOf(Enum.GetNames<ObjectiveKind>().Select(static n => $"`{n}`")));
    }

    [TestCase(ShareBasis.Value, "Committed")]
    [TestCase(ShareBasis.Units, "Deployed")]
    public void Write_Shares_MarkTheOneThatIsConstrained(ShareBasis basis, string denominator)
    {
        PlanSettings settings = MiniCase.Settings with { ShareBasis = basis, ShareDenominator = Enum.Parse<ShareDenominator>(denominator) };
        string[] marked = [.. FormulationText.Write(MiniCase.Case with { Settings = settings }, Documentation).Split('\n').Where(static l => l.Contains("(constrained)", StringComparison.Ordinal))];

        Assert.That(marked, Is.EqualTo(new[] { $"| {ShareDefinition.Of(settings).Title} (constrained) | `{ShareDefinition.Of(settings).Name}` |" }));
        Assert.That(Section("## Domestic share"), Does.Contain("\nB: ").And.Contain("\nB₀: "));
    }

    [Test]
    public void Write_Certificate_SaysWhatHoldsEachFigure()
    {
        Dictionary<string, string> limits = Lines("## Certificate").Skip(2).ToDictionary(static l => l[0].Trim('`'), static l => l[^1]);

        Assert.That(limits.Where(static l => l.Value == "1E-06").Select(static l => l.Key), Is.EqualTo(new[] { "RowViolation", "BoundViolation", "DualInfeasibility", "Complementarity", "DualityGap", "Integrality" }));
        Assert.That(limits.Where(static l => l.Value != "1E-06").Select(static l => $"{l.Key}: {l.Value}"), Is.EqualTo(new[] { "IntegerGap: the gap asked for", "Violations: none", "Doubts: none", "Feasible: yes", "Best: yes", "Holds: yes" }));
        Assert.That(Section("## Certificate"), Does.Contain("The evidence for a solution").And.Contain("Two halves are judged apart"));
    }

    [Test]
    public void Write_Units_AreThoseOfRowsColumnsAndStages()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(MiniCase.WithAll);
        HashSet<string> used = [.. formulated.Rows.Select(static r => r.Unit.Symbol), .. formulated.Columns.Select(static c => c.Unit.Symbol), .. formulated.Stages.Select(static s => s.Unit.Symbol)];

        Assert.That(Lines("## Units").Skip(2).Select(static l => l[0]), Is.EquivalentTo(used));
        Assert.That(Lines("## Units"), Does.Contain(new[] { "thousand wafers", "wafers", "1000" }));
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

    private static string Section(string heading) => Mini.Split($"{heading}\n")[1].Split("\n## ")[0];

    // The cells of a section's tables, the headers and the line below them first.
    private static string[][] Lines(string heading) =>
        [.. Section(heading).Split('\n').Where(static l => l.StartsWith('|')).Select(static l => l.Trim('|').Split(" | ").Select(static c => c.Trim()).ToArray())];

    [Test]
    public void Write_Twice_IsTheSame()
    {
        string first = Mini;

        Assert.That(Mini, Is.EqualTo(first));
    }
}
