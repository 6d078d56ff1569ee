using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>What may be wrong with sheets, headers, keys and years; and that everything is told in one run.</summary>
[TestFixture]
public sealed class CaseReaderStructureTests
{
    [Test]
    public void Baseline_AsItStands_HasNeitherErrorsNorWarnings() =>
        Assert.That(new CaseText().Read().Findings.Where(static f => f.Severity > Severity.Note), Is.Empty);

    [Test]
    public void Sheet_Missing_IsAnError() =>
        Assert.That(Errors(new CaseText().WithoutSheet("Wip")), Is.EqualTo(new[] { "case.xlsx, Wip: Sheet Wip is missing; one row of it is work in progress before the start." }));

    [Test]
    public void Sheet_Misspelt_IsAnErrorAndAWarningThatNameEachOther()
    {
        CaseReading reading = new CaseText().Renamed("HbmGrades", "HBM grade").Read();

        Assert.That(reading.Errors.First().ToString(), Is.EqualTo("case.xlsx, HbmGrades: Sheet HbmGrades is missing; one row of it is an HBM grade. If it is sheet \"HBM grade\", rename that sheet."));
        Assert.That(reading.Warnings.First().ToString(), Is.EqualTo("case.xlsx, HBM grade: Sheet HBM grade is unknown and not read. Did you mean \"HbmGrades\"?"));
    }

    [Test]
    public void Column_Misspelt_IsAnErrorAtItsHeader() =>
        Assert.That(Errors(new CaseText().Header("Dies", "Width", "Widht [mm]")), Is.EqualTo(new[] { "case.xlsx, Dies!C1: Column Width [mm] is missing. Found: Widht. Write \"Width [mm]\"." }));

    [Test]
    public void Column_Missing_IsOneErrorForAllItsRows() =>
        Assert.That(Errors(new CaseText().WithoutColumn("Hubs", "Pue")), Is.EqualTo(new[] { "case.xlsx, Hubs: Column Pue is missing." }));

    [Test]
    public void Column_Unknown_IsAWarning() =>
        Assert.That(new CaseText().Column("Hubs", "Altitude [m]", "1").Read().Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Hubs!N1: Column Altitude [m] is unknown and not read." }));

    [TestCase("Source")]
    [TestCase("Note")]
    public void Column_SourceOrNote_MayBeMissing(string column) => Assert.That(Errors(new CaseText().WithoutColumn("Hubs", column)), Is.Empty);

    [TestCase("Width [cm]", "[cm]")]
    [TestCase("Width", "no unit")]
    public void Unit_Other_IsAnErrorThatSaysTheExpectedOne(string header, string found) =>
        Assert.That(Errors(new CaseText().Header("Dies", "Width", header)), Is.EqualTo(new[] { $"case.xlsx, Dies!C1: The unit of Width is not the expected one. Found: {found}. Allowed: Width [mm]. Convert the figures if they are in another unit, and write \"Width [mm]\"." }));

    [Test]
    public void Unit_OfAYear_IsCheckedToo() =>
        Assert.That(Errors(new CaseText().Header("Lines", "2027", "2027 [kwspm]"))[0], Does.StartWith("case.xlsx, Lines!M1: The unit of 2027 is not the expected one. Found: [kwspm]. Allowed: 2027 [wspm]."));

    [Test]
    public void Column_Twice_IsAnError() =>
        Assert.That(Errors(new CaseText().Column("Dies", "Node", "N+2")), Is.EqualTo(new[] { "case.xlsx, Dies!I1: Column Node appears twice. Allowed: each column once." }));

    [Test]
    public void Year_Missing_IsAnError() =>
        Assert.That(Errors(new CaseText().WithoutColumn("HbmLines", "2025").WithoutColumn("HbmLines", "2029")), Is.EqualTo(new[] { "case.xlsx, HbmLines: Installed needs one column per year; missing: 2025 [wspm], 2029 [wspm]. Allowed: 2025 to 2030, the end of the year before the plan and of each of its years." }));

    [Test]
    public void Year_Surplus_IsAWarning() =>
        Assert.That(new CaseText().Column("Imports", "2031 [units or CNY]", "1").Read().Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Imports!M1: The plan does not use 2031. Allowed: 2026 to 2030, each year of the plan." }));

    [Test]
    public void Years_ShorterPlan_ReadsAndWarns()
    {
        CaseReading reading = new CaseText().Cell("Plan", "Years", "Value", "3").Read();

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Case!.Targets.Select(static t => t.Year), Is.EqualTo(new[] { 2026, 2027, 2028 }));
        Assert.That(reading.Warnings.Select(static f => $"{f.Message}"), Does.Contain("The 2030 target is outside the plan's years and not used."));
    }

    [Test]
    public void Target_Missing_IsAnError() =>
        Assert.That(Errors(new CaseText().WithoutRow("Targets", "2027")), Is.EqualTo(new[] { "case.xlsx, Targets: Targets are missing for 2027. Allowed: one row for each year 2026 to 2030." }));

    [Test]
    public void Target_Twice_IsAnErrorThatNamesTheFirst() =>
        Assert.That(Errors(new CaseText().Cell("Targets", "2027", "Year", "2028")), Does.Contain("case.xlsx, Targets!A4: Duplicate key 2028. Found: 2028. Allowed: each key once; the first is A3."));

    [Test]
    public void CompositeKey_Twice_IsAnError() =>
        Assert.That(Errors(new CaseText().Row("Wip", "CXMT", "HBM2E", "1"))[0], Does.StartWith("case.xlsx, Wip!A10: Duplicate key CXMT/HBM2E."));

    [Test]
    public void Settings_UnknownAndTwice_AreTold()
    {
        CaseReading reading = new CaseText().Row("Plan", "Regim", "Thaw").Row("Plan", "Years", "6").Read();

        Assert.That(reading.Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Plan!A23: The setting is unknown and not read. Found: Regim. Did you mean \"Regime\"?" }));
        Assert.That(reading.Errors.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Plan!A24: Duplicate setting Years. Allowed: each setting once." }));
    }

    [Test]
    public void Setting_WithoutItsUnit_IsAWarning() =>
        Assert.That(new CaseText().Cell("Plan", "ProgrammeBudget", "Unit", "").Read().Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Plan!C8: ProgrammeBudget has no unit and is read as CNY." }));

    [Test]
    public void ExportControls_Empty_DeliverEverythingWithAWarning()
    {
        CaseReading reading = new CaseText().WithoutRows("ExportControls").WithoutRows("Scenarios").WithoutRows("IndicatorRules").Read();

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Warnings.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "Sheet ExportControls has no rows, so every import cap is delivered in full." }));
        Assert.That(reading.Case!.Delivered("GPU", 0), Is.EqualTo(1));
    }

    [Test]
    public void Errors_ManyAtOnce_AreAllToldInOneRun_ColumnsBeforeRowsBeforeRelations()
    {
        string[] told = Errors(new CaseText()
            .WithoutSheet("Wip")
            .Header("Dies", "Height", "Height [cm]")
            .WithoutColumn("HbmLines", "2028")
            .Cell("Lines", "HW-N2", "Node", "N+1")
            .Cell("Targets", "2028", "DomesticShare", "80")
            .Cell("Nodes", "N+3", "AvailableFrom", "2031")
            .Cell("Vendors", "Nvidia", "Vendor", "AMD")
            .Cell("Vendors", "Cambricon", "MinShare", "0.9")
            .Cell("Lines", "SMIC-N2", "2028", "1000")
            .Cell("Plan", "Regime", "Value", "Wall")
            .Cell("Imports", "H20", "2026", "#N/A"));

        string[] order = ["Sheet Wip is missing", "The unit of Height", "Installed needs one column", "Regime \"Wall\" does not exist", "DomesticShare is out of range", "MinShare of Cambricon is above", "Duplicate key", "AvailableFrom is not a month", "HW-N2: Node \"", "H20: 2026 holds a spreadsheet error"];
        int[] positions = [.. order.Select(o => Array.FindIndex(told, t => t.Contains(o, StringComparison.Ordinal)))];
        Assert.That(positions, Has.None.Negative, string.Join('\n', told));
        Assert.That(positions, Is.Ordered);
    }

    [Test]
    public void Errors_OfRowsAndBetweenTables_AreToldTogether()
    {
        string[] told = Errors(new CaseText().Cell("Dies", "PPU", "Width", "wide").Cell("Lines", "SMIC-N2", "2028", "1000"));

        Assert.That(told, Has.Length.EqualTo(2), string.Join('\n', told));
        Assert.That(told[1], Does.StartWith("case.xlsx, Lines!N2: SMIC-N2 cannot carry its other customers' load in Q3 2028"));
    }

    private static string[] Errors(CaseText text) => [.. text.Read().Errors.Select(static f => f.ToString())];
}
