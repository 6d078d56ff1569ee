using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Parameters;

/// <summary>Optional columns and settings that a case does without can be set: the case is then the one whose file has them.</summary>
[TestFixture]
public sealed class AbsentPlacesTests
{
    private static readonly CaseTables Yearly = DemandCase.Tables.With([Parsed("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly CaseReading Near = CaseReader.ReadCase(Yearly);
    private static readonly ProgramTemplates Templates = new(Near.Case!);

    // Three of them do not move the program of the baseline: all outside counts, its goal is typed, and its labs have reference prices of their own.
    [TestCase("Workloads", "Lab-training", "MinService", "MinService", "0.2", true)]
    [TestCase("Workloads", "Public-inference", "EdgeShare", "EdgeShare", "0.1", true)]
    [TestCase("Workloads", "Lab-training", "MaxSubstitution", "MaxSubstitution", "0.3", true)]
    [TestCase("Workloads", "Champions", "ProgrammePart", "ProgrammePart", "0.8", false)]
    [TestCase("Plan", "OutsideOccupancy", "Value", "", "0.7", true)]
    [TestCase("Plan", "ReferencePool", "Value", "", "Nvidia", false)]
    [TestCase("Plan", "ReferenceComputePrice", "Value", "CNY/PFLOPS-yr", "250000", false)]
    public void Set_PlaceTheFileDoesWithout_IsTheCaseWhoseFileHasIt(string sheet, string key, string column, string header, string value, bool movesTheProgram)
    {
        Assert.That(Missing(sheet, key, column), "the case does without it");

        CaseTables written = Written(sheet, key, header, value);
        TableChange set = Yearly.With([Parsed($"{sheet}[{key}].{column} = {value}")]);

        Assert.That(set.Findings, Is.Empty);
        Assert.That(CaseFingerprint.Of(set.Tables), Is.EqualTo(CaseFingerprint.Of(written)), "the hash of the input");
        Assert.That(CaseDiff.Between(set.Tables, written), Is.Empty);
        Assert.That(CaseDiff.Between(Yearly, set.Tables).Select(static d => $"{d}"), Is.EqualTo(new[] { $"{sheet}[{key}].{column}: (blank) → {value}" }));
        Assert.That(CaseDiff.Between(set.Tables, Yearly).Select(static d => $"{d}"), Is.EqualTo(new[] { $"{sheet}[{key}].{column}: {value} → (blank)" }));

        PlanningCase asSet = CaseReader.ReadCase(set.Tables, Near).Case!;
        string afresh = Text(CapacityModel.Formulate(CaseReader.ReadCase(written).Case!));
        Assert.That(Text(CapacityModel.Formulate(asSet)), Is.EqualTo(afresh), "the program entry by entry");
        Assert.That(Text(Templates.Formulate(asSet)), Is.EqualTo(afresh), "patched");
        Assert.That(afresh == Text(Templates.Base), Is.Not.EqualTo(movesTheProgram));
    }

    [Test]
    public void Set_LeastService_GivesTheStagesOfTheCaseWhoseFileHasIt()
    {
        const string Relaxed = "Plan[IntegerModules].Value = FALSE";
        Plan set = WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(Yearly, string.Empty, Relaxed, "Workloads[Champions].MinService = 0.4")));
        Plan written = WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(Written("Workloads", "Champions", "MinService", "0.4"), string.Empty, Relaxed)));

        Assert.That(set.Stages.Select(static s => (s.Letter, s.Value)), Is.EqualTo(written.Stages.Select(static s => (s.Letter, s.Value))));
        foreach (var row in set.Service!.Demand.Where(static d => d.Workload == "Champions"))
        {
            Assert.That(row.Served + row.Replaced, Is.GreaterThanOrEqualTo((0.4 * row.Asked) - 1e-6), $"{row.Year}");
        }
    }

    [Test]
    public void Set_WithWildcards_FillsEveryRowThatFits()
    {
        CaseTables set = Yearly.With([Parsed("Workloads[*].MinService = 0.1"), Parsed("Workloads[Champions].MinService = 0.3")]).Tables;

        Assert.That(CaseReader.ReadCase(set).Case!.Workloads.Select(static w => w.MinService), Is.EqualTo(new double?[] { 0.1, 0.3, 0.1, 0.1, 0.1 }));
    }

    // What is absent is blank already, so to set it blank leaves the tables as they are.
    [Test]
    public void Set_ToBlank_ChangesNothing()
    {
        TableChange set = Yearly.With([Parsed("Workloads[*].MinService ="), Parsed("Plan[OutsideOccupancy].Value =")]);

        Assert.That(set.Findings, Is.Empty);
        Assert.That(CaseFingerprint.Of(set.Tables), Is.EqualTo(CaseFingerprint.Of(Yearly)));
    }

    [TestCase("Workloads[Champions].MinService *= 2", "Workloads[Champions].MinService is blank, so \"Workloads[Champions].MinService *= 2\" has nothing to change.", "Set it: \"Workloads[Champions].MinService = …\".")]
    [TestCase("Workloads[Champions].ProgrammePart *= 0.5", "Workloads[Champions].ProgrammePart is blank, so \"Workloads[Champions].ProgrammePart *= 0.5\" has nothing to change.", "Blank means 1: write \"Workloads[Champions].ProgrammePart = 0.5\".")]
    [TestCase("Plan[OutsideOccupancy].Value += -0.25", "Plan[OutsideOccupancy].Value is blank, so \"Plan[OutsideOccupancy].Value += -0.25\" has nothing to change.", "Blank means 1: write \"Plan[OutsideOccupancy].Value = 0.75\".")]
    [TestCase("Plan[ReferencePool].Value shift 3", "Plan[ReferencePool].Value is blank, so \"Plan[ReferencePool].Value shift 3\" has nothing to change.", "Set it: \"Plan[ReferencePool].Value = …\".")]
    [TestCase("Workloads[Champions].MinServce = 0.2", "Workloads has no column MinServce that can be changed.", "Did you mean \"MinService\"?")]
    [TestCase("Workloads[Champion].MinService = 0.2", "No row of Workloads has the key Champion.", "Did you mean \"Champions\"?")]
    [TestCase("Plan[OutsideOcupancy].Value = 0.2", "No row of Plan has the key OutsideOcupancy.", "Did you mean \"OutsideOccupancy\"?")]
    [TestCase("Plan[Weather].Value = 0.2", "No row of Plan has the key Weather.", "")]
    public void Change_OfNothing_IsAnErrorThatSaysWhatToWrite(string text, string message, string suggestion)
    {
        Finding told = Yearly.With([Parsed(text)]).Findings.Single();

        Assert.That((told.Severity, $"{told.Message}", $"{told.Suggestion}"), Is.EqualTo((Severity.Error, message, suggestion)));
    }

    [TestCase("Workloads[Champions].MinService = 1.2", "MinService is out of range.")]
    [TestCase("Plan[OutsideTier].Value = Moon", "OutsideTier is not one of its choices.")]
    public void Value_ThePlaceCannotHave_IsAnErrorAndLeftOut(string text, string message)
    {
        TableChange set = Yearly.With([Parsed(text)]);

        Assert.That($"{set.Findings.Single().Message}", Does.EndWith(message));
        Assert.That(CaseFingerprint.Of(set.Tables), Is.EqualTo(CaseFingerprint.Of(Yearly)));
    }

    // A header that is nearly the column's is the column: it is not set beside itself.
    [Test]
    public void Set_ColumnThatIsMistyped_IsAnError()
    {
        TableSheet workloads = Yearly.Find("Workloads")!;
        CaseTables mistyped = Replaced(new(workloads.Name, workloads.Place, workloads.Headers.Select(static h => h.Cell).Append(Cell("MinServce")), workloads.Rows.Select(static r => (TableCell[])[.. r, Cell("0.5")])));

        Assert.That($"{mistyped.With([Parsed("Workloads[Champions].MinService = 0.2")]).Findings.Single().Message}", Is.EqualTo("Workloads has no column MinService that can be changed."));
    }

    [Test]
    public void Scenario_ThatSetsAnAbsentColumn_IsRead()
    {
        TableSheet scenarios = DemandCase.Tables.Find("Scenarios")!;
        string[] row = [.. scenarios.Headers.Select(static h => h.Name switch { "Scenario" => "Guaranteed", "Parameter" => "Workloads[Champions].MinService", "Operation" => "Set", "Value" => "0.4", _ => string.Empty })];
        CaseTables tables = Replaced(new(scenarios.Name, scenarios.Place, scenarios.Headers.Select(static h => h.Cell), [.. scenarios.Rows.Select(static r => r.ToArray()), [.. row.Select(Cell)]]));

        Assert.That(CaseReader.Read(tables).Errors, Is.Empty);
        Assert.That(CaseReader.Read(tables, "Guaranteed", []).Case!.Workloads["Champions"].MinService, Is.EqualTo(0.4));
    }

    // A lever of a figure that stands at its default: it is set, from the default on.
    [Test]
    public void Lever_OfAnAbsentFraction_SetsItFromItsDefault()
    {
        ParameterCatalog catalog = new(Yearly);
        Lever lever = new ChosenLever(catalog).Of("Workloads[Champions].ProgrammePart").Lever!;

        Assert.That((lever.Move, lever.Neutral), Is.EqualTo((LeverMove.Set, 1d)));
        Assert.That(Yearly.With(lever.Changes(0.6, catalog)).HasErrors, Is.False);
        Assert.That($"{new ChosenLever(catalog).Of("Workloads[Champions].ProgrammePart *=").Problem}", Is.EqualTo("Workloads[Champions].ProgrammePart is blank in this case: it can only be set, with \"Workloads[Champions].ProgrammePart =\"."));
    }

    private static bool Missing(string sheet, string key, string column) => Yearly.Find(sheet)!.ColumnOf(column) < 0 || Yearly.Find(sheet)!.RowOf(key) < 0;

    // The tables with the column, or the row of sheet Plan, as a file would have it.
    private static CaseTables Written(string name, string key, string header, string value)
    {
        TableSheet sheet = Yearly.Find(name)!;
        return name == "Plan"
            ? Replaced(new(name, sheet.Place, sheet.Headers.Select(static h => h.Cell), [.. sheet.Rows.Select(static r => r.ToArray()), [Cell(key), Cell(value), Cell(header), .. sheet.Headers.Skip(3).Select(static _ => Cell(string.Empty))]]))
            : Replaced(new(name, sheet.Place, sheet.Headers.Select(static h => h.Cell).Append(Cell(header)), sheet.Rows.Select((r, i) => (TableCell[])[.. r, Cell(sheet.Keys[i] == key ? value : string.Empty)])));
    }

    private static CaseTables Replaced(TableSheet sheet) => new(Yearly.File, Yearly.Sheets.Select(s => s.Name == sheet.Name ? sheet : s));

    private static TableCell Cell(string text) => new(CellValue.Interpret(text), SourceCell.None);

    private static string Text(FormulatedProgram formulated)
    {
        LinearProgram program = formulated.Program;
        double[][] numbers = [[.. program.RowLower], [.. program.RowUpper], [.. program.ColumnLower], [.. program.ColumnUpper], [.. program.Value]];
        int[][] places = [[.. program.ColumnStart], [.. program.RowIndex]];
        return string.Join(
            '\n',
            [
                string.Join(' ', program.RowNames),
                string.Join(' ', program.ColumnNames),
                .. numbers.Select(static n => string.Join(' ', n)),
                .. places.Select(static p => string.Join(' ', p)),
                .. formulated.Stages.Select(static s => $"{s.Letter} {string.Join(' ', s.Cost)}"),
            ]);
    }

    private static ParameterChange Parsed(string text) =>
        ParameterChange.TryParse(text, "--set", out ParameterChange? change, out Finding? finding) ? change! : throw new FormatException($"{finding}");
}
