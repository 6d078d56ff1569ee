using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Parameters;

/// <summary>What changes do to tables, and which are refused.</summary>
[TestFixture]
public sealed class ChangeApplicationTests
{
    [TestCase("Lines[SMIC-N2].2027 = 32000", "Lines[SMIC-N2].2027", "32000")]
    [TestCase("Lines[SMIC-N2].2027 *= 1.5", "Lines[SMIC-N2].2027", "46500")]
    [TestCase("Lines[SMIC-N2].2027 += -1000", "Lines[SMIC-N2].2027", "30000")]
    [TestCase("Lines[SMIC-N2].Installed@2027 += -1000", "Lines[SMIC-N2].2027", "30000")]
    [TestCase("Lines[SMIC-*].20*@2027 += 1", "", "")]
    [TestCase("Targets[*].MaxImportShare@2028 = 0.25", "Targets[2028].MaxImportShare", "0.25")]
    [TestCase("Nodes[N+3].AvailableFrom = 2029-01", "Nodes[N+3].AvailableFrom", "2029-01")]
    [TestCase("Nodes[N+3].AvailableFrom shift -24", "Nodes[N+3].AvailableFrom", "2029-01")]
    [TestCase("Nodes[N+3].AvailableFrom shift 1.25", "Nodes[N+3].AvailableFrom", "2031-02+0.25")]
    [TestCase("Nodes[N+3].AvailableFrom =", "Nodes[N+3].AvailableFrom", "")]
    [TestCase("Plan[IntegerModules].Value = FALSE", "Plan[IntegerModules].Value", "FALSE")]
    [TestCase("Plan[Regime].Value = Thaw", "Plan[Regime].Value", "Thaw")]
    [TestCase("Stockpiles[Hbm/HBM2E/Foreign].Quantity *= 2", "Stockpiles[Hbm/HBM2E/Foreign].Quantity", "5000000")]
    [TestCase("HbmRecipes[*/HBM3].StackYield *= 0.5", "HbmRecipes[XMC/HBM3].StackYield", "0.275")]
    [TestCase("Dies[ASC910].Node = N+3", "Dies[ASC910].Node", "N+3")]
    public void Change_Applied_GivesTheValue(string text, string address, string value)
    {
        TableChange changed = Apply(text);

        if (address.Length == 0)
        {
            Assert.That(changed.HasErrors, Is.True);
            return;
        }

        Assert.That(changed.Findings, Is.Empty);
        Assert.That(new ParameterCatalog(changed.Tables).Find(ParameterAddress.Parse(address))!.Value.Text, Is.EqualTo(value));
    }

    [TestCase("HbmLines[*].* *= 1.5", "HbmLines", 18)]
    [TestCase("HbmLines[CXMT].* += 100", "HbmLines", 6)]
    [TestCase("HbmLines[*].2028 += 100", "HbmLines", 3)]
    [TestCase("HbmLines[*].202* += 100", "HbmLines", 15)]
    [TestCase("HbmLines[*].Installed += 100", "HbmLines", 18)]
    [TestCase("Projects[N2-*].EarliestStart = 2026-07", "Projects", 2)]
    [TestCase("Accelerators[*].ProgrammeShare = 0.85", "Accelerators", 12)]
    [TestCase("HbmRecipes[CXMT/*].StackYield *= 0.9", "HbmRecipes", 3)]
    public void Wildcards_ChangeExactlyTheirCells(string text, string sheet, int cells)
    {
        CaseTables after = Apply(text).Tables;

        Assert.That(CaseDiff.Between(CaseText.Unspoilt, after), Has.Count.EqualTo(cells).And.All.Matches<CaseDifference>(d => d.Kind == DifferenceKind.Changed && d.Address.StartsWith(sheet, StringComparison.Ordinal)));
    }

    [Test]
    public void Changes_AreAppliedInTheirOrder()
    {
        Assert.That(Capacity("HbmLines[CXMT].2026 = 100", "HbmLines[CXMT].2026 *= 3", "HbmLines[CXMT].2026 += 1"), Is.EqualTo(301));
        Assert.That(Capacity("HbmLines[CXMT].2026 += 1", "HbmLines[CXMT].2026 *= 3", "HbmLines[CXMT].2026 = 100"), Is.EqualTo(100));
    }

    [Test]
    public void Change_LeavesTheTablesItBeganWith()
    {
        string before = CaseText.Unspoilt.Find("HbmLines")!.Rows[0][6].Value.Text;

        Apply("HbmLines[CXMT].2026 = 7");

        Assert.That(CaseText.Unspoilt.Find("HbmLines")!.Rows[0][6].Value.Text, Is.EqualTo(before));
    }

    // CXMT: 1000, 11000, 20000, 31000, 43000, 54000 at the ends of 2025 … 2030.
    [TestCase(12, new double[] { 1000, 1000, 11000, 20000, 31000, 43000 })]
    [TestCase(24, new double[] { 1000, 1000, 1000, 11000, 20000, 31000 })]
    [TestCase(6, new double[] { 1000, 6000, 15500, 25500, 37000, 48500 })]
    [TestCase(3, new double[] { 1000, 8500, 17750, 28250, 40000, 51250 })]
    [TestCase(0, new double[] { 1000, 11000, 20000, 31000, 43000, 54000 })]
    [TestCase(-12, new double[] { 11000, 20000, 31000, 43000, 54000, 54000 })]
    public void Series_Shifted_IsTheOldLineReadEarlier(double months, double[] expected)
    {
        CaseReading reading = CaseReader.ReadCase(Apply($"HbmLines[CXMT].* shift {months}").Tables);

        Assert.That(reading.Case!.HbmLines["CXMT"].Installed.Values.Select(static v => v.Natural), Is.EqualTo(expected).Within(1e-9));
        Assert.That(reading.Case.HbmLines["XMC"].Installed[2026].Natural, Is.EqualTo(2000));
    }

    [TestCase("Line[SMIC-N2].2027 = 1", "There is no sheet Line with parameters.", "Did you mean \"Lines\"?")]
    [TestCase("Scenarios[HBM-fast].Value = 1", "There is no sheet Scenarios with parameters.", "")]
    [TestCase("HbmLines[CXTM].2027 = 1", "No row of HbmLines has the key CXTM.", "Did you mean \"CXMT\"?")]
    [TestCase("HbmLines[C*X].2027 = 1", "No row of HbmLines has the key C*X.", "")]
    [TestCase("HbmRecipes[CXMT].StackYield = 1", "No row of HbmRecipes has the key CXMT.", "")]
    [TestCase("Lines[SMIC-N2].Utilisation = 1", "Lines has no column Utilisation that can be changed.", "Did you mean \"Utilization\"?")]
    [TestCase("Lines[SMIC-N2].2041 = 1", "Lines has no column 2041 that can be changed.", "")]
    [TestCase("Lines[SMIC-N2].Line = X", "Lines has no column Line that can be changed.", "")]
    [TestCase("Lines[SMIC-N2].Utilization@2027 = 1", "Lines has no column Utilization in 2027 that can be changed.", "Did you mean \"Utilization\"?")]
    [TestCase("Dies[ASC910].* = 1", "Dies has no column * that can be changed.", "")]
    [TestCase("Targets[*].MaxSpend@2041 = 1", "No row of Targets has the key * in 2041.", "")]
    [TestCase("Plan[Regim].Value = Thaw", "No row of Plan has the key Regim.", "Did you mean \"Regime\"?")]
    [TestCase("Plan[Regime].Unit = x", "", "")]
    public void Address_MatchingNothing_IsAnErrorWithTheNearestName(string text, string message, string suggestion)
    {
        Finding[] told = [.. Apply(text).Findings.Where(static f => f.Severity == Severity.Error)];
        if (message.Length == 0)
        {
            Assert.That(told, Is.Empty);
            return;
        }

        Assert.That(told.Select(static f => ($"{f.Message}", f.Place.File)), Is.EqualTo(new[] { (message, $"--set \"{text}\"") }));
        Assert.That($"{told[0].Suggestion}", Does.StartWith(suggestion));
    }

    [TestCase("Lines[SMIC-N2].Utilization = 93", "Lines[SMIC-N2].Utilization a value it cannot have: Utilization is out of range.", "93", "93 is not a fraction; write 0.93.")]
    [TestCase("Accelerators[H20].ProgrammeShare *= 1.5", "Accelerators[H20].ProgrammeShare a value it cannot have: ProgrammeShare is out of range.", "1.5", "1.5 is not a fraction; write 0.015 for 1.5%, or 0.15 for 15%.")]
    [TestCase("Lines[SMIC-N2].2027 += -40000", "Lines[SMIC-N2].2027 a value it cannot have: 2027 is out of range.", "-9000", "")]
    [TestCase("Lines[SMIC-N2].2027 = many", "Lines[SMIC-N2].2027 a value it cannot have: 2027 is not a number.", "many", "")]
    [TestCase("Lines[SMIC-N2].2027 *= much", "Lines[SMIC-N2].2027 a value it cannot have: Scale needs a number.", "much", "")]
    [TestCase("Lines[SMIC-N2].2027 =", "Lines[SMIC-N2].2027 a value it cannot have: 2027 must be given.", "", "")]
    [TestCase("Lines[SMIC-N2].2027 *= 1e308", "Lines[SMIC-N2].2027 a value it cannot have: 2027 is not a number.", "Infinity", "")]
    [TestCase("Lines[SMIC-N2].2027 shift 12", "Lines[SMIC-N2].2027 a value it cannot have: only months and whole year-end series can be shifted.", "31000", "")]
    [TestCase("Accelerators[H20].* shift 12", "Accelerators[H20].2026 a value it cannot have: only months and whole year-end series can be shifted.", "81400.0", "")]
    [TestCase("Nodes[N+3].AvailableFrom = 2028", "Nodes[N+3].AvailableFrom a value it cannot have: AvailableFrom is not a month.", "2028", "")]
    [TestCase("Nodes[N+3].AvailableFrom *= 2", "Nodes[N+3].AvailableFrom a value it cannot have: only numbers can be changed by Scale.", "2031-01", "")]
    [TestCase("Plan[PeriodsPerYear].Value *= 2", "Plan[PeriodsPerYear].Value a value it cannot have: PeriodsPerYear is not one of 1, 2, 4, 12.", "8", "")]
    [TestCase("Vendors[AMD].Origin = Domestik", "Vendors[AMD].Origin a value it cannot have: Origin is not one of its choices.", "Domestik", "Did you mean \"Domestic\"?")]
    public void Value_OutOfItsColumnsRange_IsAnErrorAndLeftOut(string text, string message, string found, string suggestion)
    {
        TableChange changed = Apply(text);

        Finding error = changed.Findings.First(static f => f.Severity == Severity.Error);
        Assert.That($"{error.Message}", Does.EndWith($"gives {message}"));
        Assert.That(($"{error.Found}", $"{error.Suggestion}"), Is.EqualTo((found, suggestion)));
        Assert.That($"{error.Allowed}", Is.Not.Empty);
        if (!text.Contains(".*", StringComparison.Ordinal))
        {
            Assert.That(CaseDiff.Between(CaseText.Unspoilt, changed.Tables), Is.Empty);
        }
    }

    [Test]
    public void Month_Blank_StaysBlankWithANote()
    {
        TableChange changed = Apply("HbmRecipes[*].AvailableFrom shift 12");

        Assert.That(changed.Findings.Select(static f => (f.Severity, $"{f.Message}")), Is.EqualTo(new[]
        {
            (Severity.Note, "HbmRecipes[CXMT/HBM2E].AvailableFrom is blank, so \"HbmRecipes[*].AvailableFrom shift 12\" leaves it blank."),
            (Severity.Note, "HbmRecipes[XMC/HBM2E].AvailableFrom is blank, so \"HbmRecipes[*].AvailableFrom shift 12\" leaves it blank."),
        }));
        Assert.That(CaseReader.ReadCase(changed.Tables).Case!.HbmRecipes["CXMT/HBM3"].AvailableFrom, Is.EqualTo(new MonthDate(2027, 7)));
    }

    [Test]
    public void Default_Scaled_IsTheDefaultTimesTheFactor()
    {
        CaseTables tables = new CaseText().Cell("Hubs", "Guian", "CapitalEfficiency", "").Tables();
        ParameterChange.TryParse("Hubs[Guian].CapitalEfficiency *= 0.8", "--set", out ParameterChange? change, out _);

        Assert.That(CaseReader.ReadCase(tables.With([change!]).Tables).Case!.Hubs["Guian"].CapitalEfficiency, Is.EqualTo(0.8));
    }

    [Test]
    public void Month_ShiftedByAFraction_KeepsIt()
    {
        MonthDate? shifted = CaseReader.ReadCase(Apply("HbmRecipes[CXMT/HBM3].AvailableFrom shift 2.123456789").Tables).Case!.HbmRecipes["CXMT/HBM3"].AvailableFrom;

        Assert.That(shifted!.Value.Months, Is.EqualTo(new MonthDate(2026, 7).Months + 2.123456789).Within(1e-12));
    }

    [Test]
    public void Reference_ThatDoesNotExist_IsToldWhereItWasWritten()
    {
        CaseReading reading = CaseReader.Read(CaseText.Unspoilt, ScenarioTree.Base, [Parsed("Plan[Regime].Value = Thwa")]);

        Assert.That(reading.Errors.Select(static f => f.ToString()), Is.EqualTo(new[] { "--set \"Plan[Regime].Value = Thwa\": Plan: Regime \"Thwa\" does not exist on sheet ExportControls. Found: Thwa. Allowed: Current, CpuExtension, Thaw, Squeeze. Did you mean \"Thaw\"?" }));
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Address_OfEveryEntry_NamesExactlyThatEntry(int index)
    {
        ParameterCatalog catalog = new(CaseText.Unspoilt);
        ParameterEntry entry = catalog.Entries[Math.Abs(index % catalog.Entries.Count)];

        Assert.That(catalog.Matching(ParameterAddress.Parse(entry.Address.ToString())), Is.EqualTo(new[] { entry }));
    }

    private static TableChange Apply(params string[] texts) => CaseText.Unspoilt.With(texts.Select(Parsed).ToArray());

    private static ParameterChange Parsed(string text) =>
        ParameterChange.TryParse(text, "--set", out ParameterChange? change, out Finding? finding) ? change! : throw new FormatException($"{finding}");

    private static double Capacity(params string[] texts) => CaseReader.ReadCase(Apply(texts).Tables).Case!.HbmLines["CXMT"].Installed[2026].Natural;
}
