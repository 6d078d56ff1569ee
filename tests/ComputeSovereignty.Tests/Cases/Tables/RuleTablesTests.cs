using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>Sheets Heuristics, HeuristicTests and Roadmap: what is read, and what is told of a wrong cell.</summary>
[TestFixture]
public sealed class RuleTablesTests
{
    private static readonly string[] TestColumns = ["Heuristic", "Test", "Clause", "Group", "Measure", "Comparison", "Value", "Margin", "Scenario"];
    private static readonly string[] RoadmapColumns = ["Task", "Area", "Title", "Target", "Unit", "Due", "Tracks", "Direction", "Source", "Note"];

    [Test]
    public void Read_OfARightTest_KeepsEveryCell()
    {
        CaseReading reading = Read("Rule|Saturation|When|a|Lines[SMIC-N2].Utilization|>=|0.9||N3-2028");
        HeuristicTest test = reading.Studies.HeuristicTests.Single();

        Assert.That(About(reading), Is.Empty);
        Assert.That((test.Heuristic, test.Name, test.Clause, test.Group, $"{test.Measure}", test.Measure.Kind, test.Comparison), Is.EqualTo(("Rule", "Saturation", TestClause.When, "a", "Lines[SMIC-N2].Utilization", MeasureKind.Figure, TestComparison.AtLeast)));
        Assert.That((test.Value.Number, test.Threshold, test.Margin, test.Scenario), Is.EqualTo((0.9, (MeasureName?)null, 0.1, "N3-2028")));
    }

    [TestCase("Result:stacks.domestic@2028", MeasureKind.Result, "stacks.domestic", 2028)]
    [TestCase("Result:near.share", MeasureKind.Result, "near.share", null)]
    [TestCase("Indicator:SMIC utilization", MeasureKind.Indicator, "SMIC utilization", null)]
    [TestCase("Nodes[N+3].AvailableFrom", MeasureKind.Figure, "Nodes[N+3].AvailableFrom", null)]
    public void TryParse_OfAName_TellsWhatIsMeasured(string text, MeasureKind kind, string name, int? year)
    {
        Assert.That(MeasureName.TryParse(text, out MeasureName? measure), Is.True);
        Assert.That((measure!.Kind, measure.Name, measure.Year, $"{measure}"), Is.EqualTo((kind, name, year, text)));
    }

    [TestCase("Rool|T|When||Result:service|>=|0.9||", "HeuristicTests!A2", "Heuristic \"Rool\" does not exist on sheet Heuristics.")]
    [TestCase("Rule|T|Wenn||Result:service|>=|0.9||", "HeuristicTests!C2", "Clause is not one of its choices.")]
    [TestCase("Rule|T|When||Result:servise|>=|0.9||", "HeuristicTests!E2", "There is no result servise.")]
    [TestCase("Rule|T|When||service|>=|0.9||", "HeuristicTests!E2", "This is not the name of a measure.")]
    [TestCase("Rule|T|When||Result:service@2050|>=|0.9||", "HeuristicTests!E2", "2050 is not a year of the plan.")]
    [TestCase("Rule|T|When||Result:accelerators.Huawai|>=|0.9||", "HeuristicTests!E2", "Huawai is not on sheet Vendors.")]
    [TestCase("Rule|T|When||Result:delivered.GPUS|>=|0.9||", "HeuristicTests!E2", "GPUS is not on sheet Imports.")]
    [TestCase("Rule|T|When||Lines[SMIC-N9].Utilization|>=|0.9||", "HeuristicTests!E2", "No row of Lines has the key SMIC-N9.")]
    [TestCase("Rule|T|When||Lines[*].Utilization|>=|0.9||", "HeuristicTests!E2", "A measure is one figure; this address names several.")]
    [TestCase("Rule|T|When||Result:service|>=|much||", "HeuristicTests!G2", "A word is neither larger nor smaller than another.")]
    [TestCase("Rule|T|When||Result:service|=>|0.9||", "HeuristicTests!F2", "Comparison is not one of its choices.")]
    [TestCase("Rule|T|When||Result:service|>=|0.9|-1|", "HeuristicTests!H2", "Margin is out of range.")]
    public void Read_OfAWrongTest_IsAnErrorWithItsCell(string row, string place, string message)
    {
        Finding[] errors = [.. Read(row).Errors];

        Assert.That(errors.Select(static e => $"{e.Place.Sheet}!{e.Place.Cell}"), Is.EqualTo([place]));
        Assert.That(errors.Select(static e => $"{e.Message}"), Has.One.EndsWith(message));
    }

    // What a sheet would hold that the case does without is not measured; a scenario or an observation may still come.
    [TestCase("Rule|T|When||Labs[Startups].Number|<=|3||", "")]
    [TestCase("Rule|T|When||Result:service.Lab-training|>=|0.9||", "")]
    [TestCase("Rule|T|When||Result:service|>=|0.9||Nowhere", "Warning: The scenario of test T does not exist.")]
    [TestCase("Rule|T|When||Indicator:Cloud gross margin|<=|0.05||", "Note: Cloud gross margin has no observation, so the test is not measured.")]
    [TestCase("Rule|T|Breaks||Result:service|>=|0.9||", "Warning: Rule has no When test, so its state is unknown.")]
    public void Read_OfATestOfNothingYet_IsNoError(string row, string told) => Assert.That(About(Read(row)), told.Length == 0 ? Is.Empty : Is.EqualTo([told]));

    // A scenario of a sheet that is left out waits for it; where it is asked for, that is an error.
    [Test]
    public void Read_OfAScenarioOfASheetThatIsLeftOut_IsANote()
    {
        CaseText text = new CaseText().Row("Scenarios", "Consolidation", string.Empty, "Labs[Startups].Number", "Set", "3");

        Assert.That(text.Read().Errors, Is.Empty);
        Assert.That(text.Read().Notes.Select(static n => $"{n.Message}"), Has.One.EqualTo("Scenario Consolidation changes sheet Labs, which this workbook does not have; it cannot be run."));
        Assert.That(CaseReader.Read(text.Tables(), "Consolidation", []).Errors.Select(static e => $"{e.Message}"), Has.Some.Contains("Sheet Labs is missing"));
    }

    [TestCase("M-1||Title|0.75||2028-12|Result:near.share|HigherIsBetter||", "")]
    [TestCase("M-1||Title|soon||2028-12|Result:near.share|HigherIsBetter||", "The target is not a number, although higher or lower is better.")]
    [TestCase("M-1||Title|0.75||2028-12|Nodes[N+3].AvailableFrom|EarlierIsBetter||", "The target is not a month, although earlier or later is better.")]
    [TestCase("M-1||Title|0.75||2028-12|near.share|HigherIsBetter||", "This is not the name of a measure.")]
    [TestCase("M-1||Title|0.75||end of 2028|Result:near.share|HigherIsBetter||", "M-1: Due is not a month.")]
    public void Read_OfATask_TellsWhatIsWrong(string row, string message)
    {
        CaseTables tables = new CaseText().Tables();
        CaseReading reading = CaseReader.Read(new CaseTables(tables.File, [.. tables.Sheets, Sheet("Roadmap", RoadmapColumns, row)]));

        Assert.That(reading.Errors.Select(static e => $"{e.Message}"), message.Length == 0 ? Is.Empty : Is.EqualTo([message]));
        Assert.That(reading.Studies.Roadmap, Has.Count.EqualTo(message.Length == 0 ? 1 : 0));
    }

    private static IEnumerable<string> About(CaseReading reading) => reading.Findings.Where(static f => f.Place.Sheet.StartsWith("Heuristic", StringComparison.Ordinal)).Select(static f => $"{f.Severity}: {f.Message}");

    private static CaseReading Read(string row)
    {
        CaseTables tables = new CaseText().Tables();
        return CaseReader.Read(new CaseTables(tables.File, [.. tables.Sheets, Sheet("Heuristics", ["Heuristic", "Confidence", "Domain", "When", "Prefer", "Over", "Because", "BreaksWhen", "Date"], "Rule|High|||||||"), Sheet("HeuristicTests", TestColumns, row)]));
    }

    private static TableSheet Sheet(string name, string[] columns, string row) => new(
        name,
        new("case.xlsx", name, string.Empty),
        columns.Select((c, i) => new TableCell(CellValue.OfText(c), new("case.xlsx", name, TableCell.Address(1, i + 1)))),
        [row.Split('|').Select((t, i) => new TableCell(CellValue.Interpret(t), new("case.xlsx", name, TableCell.Address(2, i + 1)))).ToArray()]);
}
