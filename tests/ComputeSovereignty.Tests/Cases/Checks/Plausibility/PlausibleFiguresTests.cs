using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Checks.Plausibility;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks.Plausibility;

/// <summary>Figures and names that are allowed and yet unlikely are warnings with their neighbours, until the workbook accepts them.</summary>
[TestFixture]
public sealed class PlausibleFiguresTests
{
    // Claims of sources are nobody's input, and dates, versions and keys are no figures.
    private static readonly string[] SheetsOfWords = ["Sources", "Heuristics", "Conflicts"];

    // Names that are numbers, a stock of any size, a correlation of any strength, and a part of a result that nobody knows yet.
    private static readonly string[] Undecidable = ["Roadmap[M-01].Target = 0.00075", "Recipes[960].Recipe = 960000", "Recipes[960].Recipe = 0.96", "Stockpiles[Die/ASC910/Foreign].Quantity = 400", "Uncertainty[].Correlation = 0.0006"];

    private static IEnumerable<string> Scenarios => new ScenarioTree(CaseReader.Read(CaseText.Unspoilt).Studies.Scenarios).Names;

    [TestCaseSource(nameof(Scenarios))]
    public void Baseline_UnderEachScenario_IsPlausible(string scenario) =>
        Assert.That(CaseReader.Read(CaseText.Unspoilt, scenario, []).Warnings.Where(static w => !$"{w.Message}".Contains("out of reach", StringComparison.Ordinal)), Is.Empty);

    [TestCase("HbmLines", "CXMT", "2028", "31000000", "I2", "CXMT: 31,000,000 in 2028 is a jump against 20,000 in 2027 and 43,000 in 2029.")]
    [TestCase("HbmLines", "XMC", "2028", "6", "I3", "XMC: 6 in 2028 is a jump against 3,500 in 2027 and 8,000 in 2029.")]
    [TestCase("HbmLines", "XMC", "2030", "100", "K3", "XMC: 100 in 2030 is a jump against 8,000 in 2029.")]
    [TestCase("HbmLines", "CXMT", "2025", "1000000", "F2", "CXMT: 1,000,000 in 2025 is a jump against 11,000 in 2026.")]
    [TestCase("Lines", "SMIC-N2", "2030", "380000", "P2", "SMIC-N2: 380,000 in 2030 is a jump against 36,000 in 2029.")]
    [TestCase("Hubs", "Guian", "2028", "11400", "I3", "Guian: 11,400 in 2028 is a jump against 660 in 2027 and 1,680 in 2029.")]
    [TestCase("Components", "CPU", "2028", "", "H2", "CPU: 0 in 2028 is a jump against 5,000,000,000 in 2027 and 13,000,000,000 in 2029.")]
    [TestCase("Accelerators", "H20", "2028", "734", "K11", "H20: 734 in 2028 is a jump against 77,300 in 2027 and 69,800 in 2029.")]
    [TestCase("Projects", "HBM-CXMT", "Capex", "7458000", "F5", "HBM-CXMT: Capex is 7,458,000; the median of the others is 3,729,000,000.")]
    [TestCase("Vendors", "Huawei", "Shipments", "81200000", "C2", "Huawei: Shipments is 81,200,000; the median of the others is 265,000.")]
    [TestCase("Hubs", "Guian", "FacilityCapex", "27000", "D3", "Guian: FacilityCapex is 27,000; the median of the others is 27,000,000.")]
    [TestCase("Accelerators", "Ascend-960", "Tdp", "9000", "G6", "Ascend-960: it draws 9 W per TFLOPS; the median of the other products is 1.2 W.")]
    [TestCase("Accelerators", "Ascend-960", "Fp16", "100", "D6", "Ascend-960: with 100 TFLOPS it costs CNY 1,900 and draws 9 W per TFLOPS; the medians of the other products are CNY 156.2 and 1.2 W.")]
    [TestCase("Accelerators", "Ascend-910B", "Memory", "64000", "F2", "Ascend-910B: its Memory is 64,000 GB, but recipe 910B stacks 4 × 16 GB = 64 GB of HBM2E.")]
    [TestCase("HbmGrades", "HiBL", "Capacity", "0", "F4", "Ascend-950PR: its Memory is 112 GB, but recipe 950PR stacks 4 × 0 GB = 0 GB of HiBL.")]
    [TestCase("Plan", "CnyPerUsd", "Value", "678", "B7", "CnyPerUsd is 678; the usual range is 3 to 15.")]
    [TestCase("Conversions", "SMIC-N2-to-N3", "CapacityFactor", "7.5", "D2", "SMIC-N2-to-N3: CapacityFactor is 7.5; the usual range is 0.05 to 2.")]
    [TestCase("PackagingLines", "SJ-25D", "Yield", "0.0085", "C2", "SJ-25D: Yield is 0.0085; the usual range is 0.1 to 1.")]
    [TestCase("Vendors", "Huawei", "Note", "IDC cards, 2023", "C2", "Huawei: its Note names 2023, but Shipments must be of 2025, the year before the plan.")]
    [TestCase("ExportControls", "Current/GPU", "Category", "GPUU", "B2", "No import channel is in category GPUU, which Current governs: the step has no effect.", "Did you mean \"GPU\"?")]
    [TestCase("ExportControls", "Current/GPU", "Regime", "Curent", "A2", "Regime Curent is chosen neither by the plan nor by a scenario.", "Did you mean \"Current\"?")]
    [TestCase("Imports", "HBM-indirect", "Category", "Memory", "D5", "No regime names the category of HBM-indirect, so it is delivered in full.")]
    [TestCase("Imports", "MI308", "Category", "GPUU", "D4", "No regime names the category of MI308, so it is delivered in full.", "Did you mean \"GPU\"?")]
    public void Figure_ThatIsUnlikely_IsAWarningUntilAccepted(string sheet, string key, string column, string text, string cell, string message, string suggestion = "")
    {
        Finding warning = new CaseText().Cell(sheet, key, column, text).Read().Warnings.First(w => $"{w.Message}" == message);
        Assert.That((warning.Place.Cell, $"{warning.Suggestion}"), Is.EqualTo((cell, $"{suggestion} {PlausibilityMessages.Accept}".Trim())));

        string place = warning.Place.Sheet;
        string row = place == sheet ? key : "Ascend-950PR";
        string rest = column == "Note" ? text : string.Empty;
        CaseText accepted = new CaseText().Cell(sheet, key, column, text).Cell(place, place == "ExportControls" ? KeyOf(row, column, text) : row, "Note", $"{rest}; accepted: {column}, by the ministry");
        Assert.That(accepted.Read().Warnings.Select(static w => $"{w.Message}"), place == sheet && column != "Note" ? Has.None.EqualTo(message) : Is.Not.Null);
    }

    // The baseline as it comes, with its demand side: what is steep and true, such as tokens a day, is no slip.
    [Test]
    public void Baseline_WithItsDemandSide_IsPlausible() =>
        Assert.That(CaseReader.Read(CaseFiles.Read(Repository.PathOf("data", "baseline"))).Warnings.Select(static w => w.Place.Sheet), Is.EqualTo(["Targets"]), "demand above the goal is all it warns of");

    // Three zeros too many or too few, in any sheet: no figure of the baseline is a thousandth or a thousand times itself in silence, but for those listed.
    [Test]
    public void Slip_OfThreeZeros_IsToldAtItsCell()
    {
        CaseTables baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
        HashSet<string> before = [.. CaseReader.Read(baseline).Findings.Select(static f => $"{f}")];
        string[] silent =
        [
            .. from sheet in baseline.Sheets
               where !SheetsOfWords.Contains(sheet.Name)
               from column in Enumerable.Range(0, sheet.Headers.Count)
               let row = Enumerable.Range(0, sheet.Rows.Count).FirstOrDefault(r => sheet.Rows[r][column].Value is { Kind: CellKind.Number, Number: not 0 }, -1)
               where row >= 0
               from factor in new[] { 1000, 0.001 }
               let text = (sheet.Rows[row][column].Value.Number * factor).ToString("R", CultureInfo.InvariantCulture)
               let reading = CaseReader.Read(new OneCell(sheet, row, column, text).Applied(baseline))
               where !reading.Errors.Concat(reading.Warnings).Any(f => !before.Contains($"{f}"))
               select $"{sheet.Name}[{sheet.Keys[row]}].{sheet.Headers[column].Name} = {text}",
        ];

        Assert.That(silent, Is.EquivalentTo(Undecidable), string.Join('\n', silent));
    }

    // Observations come without notes: the advice is one that can be followed, and it helps.
    [Test]
    public void Observation_ThatIsUnlikely_IsAcceptedInANoteThatIsAdded()
    {
        CaseTables baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
        TableSheet sheet = baseline.Find("Indicators")!;
        Finding warning = CaseReader.Read(new OneCell(sheet, 0, sheet.ColumnOf("Value"), "808").Applied(baseline)).Warnings.Single(static w => w.Place.Sheet == "Indicators");

        Assert.That(sheet.ColumnOf("Note"), Is.Negative);
        Assert.That($"{warning.Message} {warning.Suggestion}", Is.EqualTo("SMIC utilization: 808 was observed; the observation beside it is 0.855. If it is right, add a column Note and write \"accepted\" in its row."));
    }

    // A threshold is held against a figure of the case, an observation, a share, periods that bind, or a part of a path.
    [TestCase("HeuristicTests", "Measure", "Targets[2028].DomesticShare", "Value", "80", "The threshold for Targets[2028].DomesticShare is 80; its usual range is 0.01 to 1.")]
    [TestCase("HeuristicTests", "Measure", "Accelerators[Ascend-950DT].2028", "Value", "9500000", "The threshold for Accelerators[Ascend-950DT].2028 is 9,500,000; it is held against 87,600.")]
    [TestCase("HeuristicTests", "Measure", "Result:binding.hbm@2028", "Value", "5", "The threshold for Result:binding.hbm@2028 is 5; its usual range is 0 to 4.")]
    [TestCase("HeuristicTests", "Measure", "Indicator:Ascend shipments", "Value", "812", "The threshold for Indicator:Ascend shipments is 812; it is held against 812,000.")]
    [TestCase("Roadmap", "Tracks", "Result:near.share", "Target", "75", "The threshold for Result:near.share is 75; its usual range is 0 to 1.")]
    [TestCase("IndicatorRules", "Indicator", "Ascend shipments", "Green", "1000", "The threshold for Ascend shipments is 1,000; it is held against 1.")]
    [TestCase("IndicatorRules", "Indicator", "SMIC utilization", "Amber", "95", "The threshold for Lines[SMIC-N2].Utilization is 95; its usual range is 0.02 to 1.")]
    public void Threshold_ThatIsHardlyEverReached_IsToldOnce(string name, string by, string row, string column, string text, string message)
    {
        CaseTables baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
        TableSheet sheet = baseline.Find(name)!;
        int at = Enumerable.Range(0, sheet.Rows.Count).First(r => sheet.Rows[r][sheet.ColumnOf(by)].Value.Text == row);
        Finding warning = CaseReader.Read(new OneCell(sheet, at, sheet.ColumnOf(column), text).Applied(baseline)).Warnings.Single(w => w.Place.Sheet == name);

        Assert.That(($"{warning.Message}", warning.Place), Is.EqualTo((message, sheet.Rows[at][sheet.ColumnOf(column)].Source)));
    }

    [TestCase("Scenarios", "Value", "Scale", 1000, false)]
    [TestCase("Scenarios", "Value", "ShiftMonths", 1000, false)]
    [TestCase("Scenarios", "Value", "ShiftMonths", 1000, true)]
    [TestCase("Uncertainty", "P1", "Scale", 0.001, false)]
    [TestCase("Uncertainty", "P3", "Scale", 1000, false)]
    [TestCase("Uncertainty", "P1", "Set", 0.001, false)]
    [TestCase("Uncertainty", "P1", "Set", 0.001, true)]
    public void Change_ThatIsUnlikely_IsAWarningWhateverTheScenarioUntilAccepted(string name, string column, string operation, double factor, bool isAccepted)
    {
        CaseTables baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
        TableSheet sheet = baseline.Find(name)!;
        int how = sheet.ColumnOf(name == "Scenarios" ? "Operation" : "Effect");
        int at = sheet.ColumnOf(column);
        int row = Enumerable.Range(0, sheet.Rows.Count).First(r => sheet.Rows[r][how].Value.Text == operation && sheet.Rows[r][at].Value is { Kind: CellKind.Number, Number: > 0 });
        CaseTables slipped = new OneCell(sheet, row, at, (sheet.Rows[row][at].Value.Number * factor).ToString("R", CultureInfo.InvariantCulture)).Applied(baseline);
        TableSheet changed = slipped.Find(name)!;
        CaseReading reading = CaseReader.Read(isAccepted ? new OneCell(changed, row, changed.ColumnOf("Note"), "accepted").Applied(slipped) : slipped);

        Assert.That(reading.Warnings.Count(w => w.Place == changed.Rows[row][at].Source), Is.EqualTo(isAccepted ? 0 : 1));
    }

    [Test]
    public void Figure_SetByAnOption_IsWarnedOfAtTheOption()
    {
        Assert.That(ParameterChange.TryParse("HbmLines[CXMT].2028 = 31000000", "--set", out ParameterChange? change, out _), Is.True);

        Finding warning = CaseReader.Read(CaseText.Unspoilt, ScenarioTree.Base, [change!]).Warnings.Single(static w => !$"{w.Message}".Contains("out of reach", StringComparison.Ordinal));

        Assert.That(($"{warning.Message}", $"{warning.Suggestion}"), Is.EqualTo(("CXMT: 31,000,000 in 2028 is a jump against 20,000 in 2027 and 43,000 in 2029.", string.Empty)));
    }

    [Test]
    public void Figure_SetByAScenario_IsAcceptedByItsNote()
    {
        CaseText Text(string note) => new CaseText().Row("Scenarios", "Boom", string.Empty, "HbmLines[CXMT].2028", "Set", "31000000", note);

        Assert.That(CaseReader.Read(Text("A boom").Tables(), "Boom", []).Warnings.Select(static w => w.Place.Sheet), Is.EqualTo(new[] { "Scenarios" }));
        Assert.That(CaseReader.Read(Text("A boom; accepted").Tables(), "Boom", []).Warnings, Is.Empty);
    }

    [Test]
    public void Plan_MovedToALaterStart_IsAskedForItsOpeningFigures()
    {
        CaseReading reading = new CaseText().WithoutRows("Scenarios").WithoutRows("IndicatorRules").WithoutRows("Uncertainty").Cell("Plan", "StartYear", "Value", "2027").Cell("Plan", "Years", "Value", "4")
            .Cell("Lines", "SMIC-N2", "OtherGrowth", "0").Cell("Lines", "HW-N2", "OtherGrowth", "0").Read();

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Warnings.Select(static w => $"{w.Message}"), Does.Contain("The plan starts in 2027 but the capacities in 2025: Shipments, Stockpiles, Wip and Utilization must be of 2026."));
    }

    [TestCase("accepted", "Tdp", true)]
    [TestCase("Accepted by the ministry", "Tdp", true)]
    [TestCase("accepted: Tdp, Memory", "Tdp", true)]
    [TestCase("accepted: Memory", "Tdp", false)]
    [TestCase("accepted: the ministry's own figure", "Tdp", true)]
    [TestCase("not accepted", "Tdp", false)]
    [TestCase("unaccepted", "Tdp", false)]
    [TestCase("已接受：Tdp", "Tdp", true)]
    [TestCase("", "Tdp", false)]
    public void Note_Accepts(string note, string column, bool expected) =>
        Assert.That(Acceptance.Says(note, column, static name => name.ToUpperInvariant() is "TDP" or "MEMORY"), Is.EqualTo(expected));

    private static string KeyOf(string key, string column, string text)
    {
        string[] parts = key.Split('/');
        parts[column == "Regime" ? 0 : 1] = text;
        return string.Join('/', parts);
    }
}
