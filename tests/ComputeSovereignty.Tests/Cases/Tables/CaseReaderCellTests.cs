using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>What may not stand in a cell, with what the planner is told.</summary>
[TestFixture]
public sealed class CaseReaderCellTests
{
    // One source is missing, not each row that cites it: sheet Plan, which is read on its side, counts with the others.
    [Test]
    public void Source_ThatIsNotListed_IsOneWarningForAllRows()
    {
        string[] warnings =
        [
            .. new CaseText().Cell("Plan", "StartYear", "Source", "Z9").Cell("Targets", "2026", "Source", "D003 Z9").Cell("Targets", "2027", "Source", "Z9").Cell("Hubs", "Ulanqab", "Source", "Z8")
                .Read().Warnings.Where(static w => $"{w.Message}".Contains("not on sheet Sources", StringComparison.Ordinal)).Select(static w => $"{w.Place.Sheet} {w.Found}: {w.Message}"),
        ];

        Assert.That(warnings, Is.EquivalentTo(new[] { "Plan Z9: The source is not on sheet Sources; 3 rows cite it.", "Hubs Z8: The source is not on sheet Sources." }));
    }

    [TestCase("Lines", "SMIC-N2", "MaxUtilization", "97", "E2", "SMIC-N2: MaxUtilization is out of range.", "97 is not a fraction; write 0.97.")]
    [TestCase("Lines", "SMIC-N2", "MaxUtilization", "97%", "E2", "SMIC-N2: MaxUtilization is not a number.", "97% is not a fraction; write 0.97.")]
    [TestCase("Targets", "2028", "DomesticShare", "80", "B4", "2028: DomesticShare is out of range.", "80 is not a fraction; write 0.8.")]
    [TestCase("Lines", "SMIC-N2", "2027", "31,000", "M2", "SMIC-N2: 2027 is not a number.", "Write 31000.")]
    [TestCase("Lines", "SMIC-N2", "2027", "2,6000", "M2", "SMIC-N2: 2027 is not a number.", "Write 26000 or 2.6.")]
    [TestCase("Lines", "SMIC-N2", "2027", "1,23,456", "M2", "SMIC-N2: 2027 is not a number.", "Write 123456.")]
    [TestCase("Lines", "SMIC-N2", "Utilization", "0,985", "F2", "SMIC-N2: Utilization is not a number.", "Write 0.985.")]
    [TestCase("Lines", "SMIC-N2", "Utilization", "0,93", "F2", "SMIC-N2: Utilization is not a number.", "Write 0.93.")]
    [TestCase("Lines", "SMIC-N2", "2027", "about 31000", "M2", "SMIC-N2: 2027 is not a number.", "")]
    [TestCase("Lines", "SMIC-N2", "2027", "-5", "M2", "SMIC-N2: 2027 is out of range.", "")]
    [TestCase("Lines", "SMIC-N2", "2027", "NaN", "M2", "SMIC-N2: 2027 is not a number.", "")]
    [TestCase("Lines", "SMIC-N2", "2027", "inf", "M2", "SMIC-N2: 2027 is not a number.", "")]
    [TestCase("Lines", "SMIC-N2", "2027", "1e999", "M2", "SMIC-N2: 2027 is not a number.", "")]
    [TestCase("Lines", "SMIC-N2", "2027", "#REF!", "M2", "SMIC-N2: 2027 holds a spreadsheet error.", "Fix the formula, or write the value.")]
    [TestCase("Lines", "SMIC-N2", "2027", "", "M2", "2027 of SMIC-N2 is blank.", "")]
    [TestCase("Lines", "SMIC-N2", "Node", "N2", "D2", "SMIC-N2: Node \"N2\" does not exist on sheet Nodes.", "Did you mean \"N+2\"?")]
    [TestCase("Recipes", "910C", "HbmGrade", "HBM2", "E3", "910C: HbmGrade \"HBM2\" does not exist on sheet HbmGrades.", "Did you mean \"HBM2E\"?")]
    [TestCase("Recipes", "910C", "Sku", "Ascend 910C", "B3", "910C: Sku \"Ascend 910C\" does not exist on sheet Accelerators.", "Did you mean \"Ascend-910C\"?")]
    [TestCase("Projects", "N2-SMIC", "Target", "SMICN2", "C2", "N2-SMIC: Target \"SMICN2\" does not exist on sheet Lines.", "Did you mean \"SMIC-N2\"?")]
    [TestCase("Projects", "HBM-CXMT", "Target", "SMIC-N2", "C5", "HBM-CXMT: Target \"SMIC-N2\" does not exist on sheet HbmLines.", "")]
    [TestCase("Vendors", "Huawei", "Origin", "Domestik", "B2", "Huawei: Origin is not one of its choices.", "Did you mean \"Domestic\"?")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "2031-1", "C3", "N+3: AvailableFrom is not a month.", "Write 2031-01.")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "01/2031", "C3", "N+3: AvailableFrom is not a month.", "Write 2031-01.")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "Jan 2031", "C3", "N+3: AvailableFrom is not a month.", "Write 2031-01.")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "2031-01-15", "C3", "N+3: AvailableFrom is not a month.", "Write 2031-01.")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "2031Q3", "C3", "N+3: AvailableFrom is not a month.", "Write 2031-07.")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "2031", "C3", "N+3: AvailableFrom is not a month.", "")]
    [TestCase("Nodes", "N+3", "AvailableFrom", "soon", "C3", "N+3: AvailableFrom is not a month.", "")]
    [TestCase("Nodes", "N+2", "ClusterAlpha", "", "I2", "N+2 has the yield model NegativeBinomial, which needs a ClusterAlpha.", "")]
    [TestCase("Nodes", "N+2", "WaferCost", "", "K2", "WaferCost of N+2 is blank.", "")]
    [TestCase("Nodes", "N+2", "ReferenceDate", "", "G2", "ReferenceDate of N+2 is blank.", "")]
    [TestCase("Components", "CPU", "CountsTowardShare", "yes", "E2", "CPU: CountsTowardShare is neither TRUE nor FALSE.", "Write TRUE.")]
    [TestCase("Components", "CPU", "Basis", "PerAccelerators", "B2", "CPU: Basis is not one of its choices.", "Did you mean \"PerAccelerator\"?")]
    [TestCase("Hubs", "Guian", "Pue", "0.9", "C3", "Guian: Pue is out of range.", "")]
    [TestCase("Hubs", "Guian", "CapitalEfficiency", "0", "E3", "Guian: CapitalEfficiency is out of range.", "")]
    [TestCase("PackagingLines", "SJ-25D", "Yield", "0", "C2", "SJ-25D: Yield is out of range.", "")]
    [TestCase("Dies", "ASC910", "Width", "0", "C2", "ASC910: Width is out of range.", "")]
    [TestCase("Imports", "HBM-indirect", "Levy", "0.1", "E5", "HBM-indirect brings no accelerators; a levy applies to accelerators only.", "")]
    [TestCase("Imports", "H20", "Levy", "15", "E3", "H20: Levy is out of range.", "15 is not a fraction; write 0.15.")]
    [TestCase("Imports", "H20", "Kind", "HBM stacks", "B3", "H20: Kind is not one of its choices.", "")]
    [TestCase("Vendors", "Huawei", "Shipments", "", "C2", "Huawei has a MaxGrowth, so its Shipments of the year before the plan are needed.", "")]
    [TestCase("Vendors", "T-Head", "MinShare", "0.2", "E4", "The MinShare of T-Head is above its MaxShare.", "")]
    [TestCase("Conversions", "SMIC-N2-to-N3", "ToLine", "SMIC-N2", "C2", "SMIC-N2-to-N3 converts a line into itself.", "")]
    [TestCase("Projects", "HBM-CXMT", "Unit", "MW", "E5", "The modules of HBM-CXMT, a project of kind HbmLine, are counted in another unit.", "")]
    [TestCase("Projects", "HBM-CXMT", "Unit", "", "E5", "Unit of HBM-CXMT is blank.", "")]
    [TestCase("Recipes", "910C", "StacksPerUnit", "", "F3", "910C uses HBM2E, so its StacksPerUnit must be given.", "")]
    [TestCase("Recipes", "910C", "HbmGrade", "", "E3", "910C has stacks but no grade.", "")]
    [TestCase("Accelerators", "H20", "2028", "", "K11", "2028 of H20 is blank.", "")]
    [TestCase("Sources", "A001", "Confidence", "mediun", "E2", "A001: Confidence is not one of its choices.", "Did you mean \"Medium\"?")]
    [TestCase("Plan", "IntegerModules", "Value", "ja", "B22", "Plan: IntegerModules is neither TRUE nor FALSE.", "Write TRUE.")]
    [TestCase("Plan", "PeriodsPerYear", "Value", "3", "B6", "Plan: PeriodsPerYear is not one of 1, 2, 4, 12.", "")]
    [TestCase("Plan", "Years", "Value", "4.5", "B5", "Plan: Years is not a whole number.", "Write 4.")]
    [TestCase("Plan", "ShareBasis", "Value", "Values", "B11", "Plan: ShareBasis is not one of its choices.", "Did you mean \"Value\"?")]
    [TestCase("Plan", "ShareBasis", "Value", "Units", "B11", "A unit share has no committed denominator.", "Set ShareDenominator to Deployed, or ShareBasis to Value or Compute.")]
    [TestCase("Plan", "CheckpointYear", "Value", "2035", "B16", "The checkpoint year is not a year of the plan.", "")]
    [TestCase("Plan", "Objective", "Value", "Year:2040", "B15", "The objective Year needs a year of the plan.", "")]
    [TestCase("Plan", "Objective", "Value", "Year", "B15", "The objective Year needs a year of the plan.", "")]
    [TestCase("Plan", "Regime", "Value", "Curent", "B17", "Plan: Regime \"Curent\" does not exist on sheet ExportControls.", "Did you mean \"Current\"?")]
    [TestCase("Plan", "ProgrammeBudget", "Value", "2tn", "B8", "Plan: ProgrammeBudget is not a number.", "")]
    [TestCase("Plan", "EdgeExclusion", "Unit", "cm", "C18", "The unit of EdgeExclusion is not the expected one.", "")]
    [TestCase("Vendors", "Nvidia", "Vendor", "AMD", "A8", "Duplicate key AMD.", "")]
    [TestCase("Vendors", "Nvidia", "Vendor", "Nvi*dia", "A7", "Nvi*dia: Vendor has a character that is reserved for parameter addresses.", "Write it without [ ] / * and line breaks.")]
    public void Cell_Wrong_IsToldWithPlaceMessageAndSuggestion(string sheet, string key, string column, string text, string cell, string message, string suggestion)
    {
        CaseReading reading = new CaseText().Cell(sheet, key, column, text).Read();

        Finding[] told = [.. reading.Errors.Where(f => f.Place == new SourceCell("case.xlsx", sheet, cell))];
        Assert.That(told.Select(static f => $"{f.Message}"), Does.Contain(message), string.Join('\n', reading.Findings));
        Assert.That($"{told.First(f => $"{f.Message}" == message).Suggestion}", Is.EqualTo(suggestion));
        Assert.That(reading.Case, Is.Null);
    }

    [TestCase("Lines", "SMIC-N2", "MaxUtilization", "", 1)]
    [TestCase("Nodes", "N+2", "LearningRate", "", 0)]
    public void Cell_BlankWithADefault_IsTheDefault(string sheet, string key, string column, string text, double value)
    {
        CaseReading reading = new CaseText().Cell(sheet, key, column, text).Read();

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(sheet == "Lines" ? reading.Case!.Lines[key].MaxUtilization : reading.Case!.Nodes[key].LearningRate, Is.EqualTo(value));
    }

    [Test]
    public void Settings_Blank_AreTheirDefaults()
    {
        CaseReading reading = new CaseText().Cell("Plan", "Objective", "Value", "").Cell("Plan", "EdgeExclusion", "Value", "").Cell("Plan", "IndustryFund", "Value", "")
            .Cell("Plan", "MaxFinishedStock", "Value", "").WithoutRow("Plan", "CheckpointYear").WithoutRow("Plan", "ScribeLane").Read();

        Assert.That(reading.Errors, Is.Empty);
        PlanSettings settings = reading.Case!.Settings;
        Assert.That((settings.Objective.Kind, settings.EdgeExclusion, settings.IndustryFund, settings.MaxFinishedStock, settings.CheckpointYear, settings.ScribeLane), Is.EqualTo((ObjectiveKind.Share, 3d, (object?)null, (double?)null, 2028, 0.1)));
    }

    [Test]
    public void Setting_MissingWithoutDefault_IsAnError()
    {
        CaseReading reading = new CaseText().WithoutRow("Plan", "ProgrammeBudget").Read();

        Assert.That(reading.Errors.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Plan: ProgrammeBudget of Plan is blank. Allowed: a number from 0 to 10,000,000,000,000,000." }));
    }

    [Test]
    public void Finding_AsText_NamesFileSheetCellFoundAllowedAndSuggestion()
    {
        CaseReading reading = new CaseText().Cell("Dies", "ASC910", "Node", "N2+").Read();

        Assert.That($"{reading.Errors.First()}", Is.EqualTo("case.xlsx, Dies!B2: ASC910: Node \"N2+\" does not exist on sheet Nodes. Found: N2+. Allowed: N+2, N+3. Did you mean \"N+2\"?"));
    }

    [Test]
    public void Number_StoredAsText_IsAnError()
    {
        TableSheet lines = CaseText.Unspoilt.Find("Lines")!;
        TableCell cell = lines.Rows[0][lines.ColumnOf("Utilization")];
        CaseTables tables = new("case.xlsx", CaseText.Unspoilt.Sheets.Select(s => s.Name != "Lines" ? s
            : new TableSheet(s.Name, s.Place, s.Headers.Select(static h => h.Cell), s.Rows.Select(r => r.Select(c => c == cell ? c with { Value = CellValue.OfText("0.93") } : c).ToArray()))));

        Finding error = CaseReader.Read(tables).Errors.First();
        Assert.That(($"{error.Message}", $"{error.Suggestion}"), Is.EqualTo(("SMIC-N2: Utilization is not a number.", "It is a number stored as text: make the cell a number, 0.93.")));
    }

    [Test]
    public void Source_NotInSources_IsAWarningWithTheNearestId()
    {
        CaseReading reading = new CaseText().Cell("Dies", "ASC910", "Source", "D080 D08O").Read();

        Finding warning = reading.Warnings.First();
        Assert.That((warning.Place.Cell, $"{warning.Found}", reading.Case is not null), Is.EqualTo(("G2", "D08O", true)));
        Assert.That($"{warning.Suggestion}", Does.StartWith("Did you mean \"D08"));
    }
}
