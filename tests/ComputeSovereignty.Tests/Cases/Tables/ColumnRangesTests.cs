using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>Every figure has a range that no sensible case leaves, and one that it usually keeps.</summary>
[TestFixture]
public sealed class ColumnRangesTests
{
    private static IEnumerable<TestCaseData> Columns =>
        from column in WorkbookSchema.Sheets.SelectMany(static s => s.Columns.Concat(s.Years is { } years ? [years.Year] : []).Select(c => (Sheet: s.Name, Column: c)))
            .Concat(WorkbookSchema.Settings.Select(static c => (Sheet: WorkbookSchema.Plan, Column: c)))
        where column.Column.IsNumeric
        select new TestCaseData(column.Column).SetArgDisplayNames($"{column.Sheet}.{column.Column.Name}");

    [TestCaseSource(nameof(Columns))]
    public void Column_OfFigures_HasTwoLimits(ColumnSchema column)
    {
        Assert.That((double.IsFinite(column.Minimum), double.IsFinite(column.Maximum)), Is.EqualTo((true, true)));
        Assert.That($"{column.Allowed}", Does.Not.Contain("E+"));
        Assert.That(column.MaximumBy.Values, Is.All.LessThanOrEqualTo(column.Maximum));
        Assert.That(column.UsualLeast, Is.LessThan(column.UsualMost));
        Assert.That(column.UsualMost, double.IsFinite(column.UsualMost) ? Is.LessThanOrEqualTo(column.Maximum) : Is.Positive);
    }

    [TestCase("HbmRecipes", "CXMT/HBM2E", "CycleTime", "1e12", "K2", "CXMT/HBM2E: CycleTime is out of range.", "a number from 0 to 120")]
    [TestCase("Accelerators", "Ascend-960", "2027", "1e308", "J6", "Ascend-960: 2027 is out of range.", "a number from 0 to 1,000,000,000")]
    [TestCase("Accelerators", "Ascend-960", "Tdp", "1e9", "G6", "Ascend-960: Tdp is out of range.", "a number from 0 to 1,000,000")]
    [TestCase("Imports", "H20", "2027", "1e12", "G3", "H20: 2027 is out of range.", "a number from 0 to 1,000,000,000")]
    [TestCase("Imports", "CPU-imports", "2027", "1e12", "", "", "")]
    [TestCase("Components", "CPU", "Requirement", "500", "C2", "CPU: Requirement is out of range.", "a number from 0 to 100")]
    [TestCase("Components", "Network", "Requirement", "7.7e-9", "C5", "Network: Requirement is out of range.", "a number from 0 to 100")]
    [TestCase("Accelerators", "Ascend-960", "2027", "1e-4", "J6", "Ascend-960: 2027 is out of range.", "a number from 0 to 1,000,000,000")]
    [TestCase("PackagingLines", "SJ-25D", "Yield", "1e-300", "C2", "SJ-25D: Yield is out of range.", "a fraction from 0.000001 to 1")]
    [TestCase("Plan", "SystemPowerFactor", "Value", "1e9", "B20", "Plan: SystemPowerFactor is out of range.", "a number from 0.01 to 100")]
    [TestCase("Lines", "SMIC-N2", "OtherGrowth", "1e6", "H2", "SMIC-N2: OtherGrowth is out of range.", "a number from −0.99 to 20")]
    public void Figure_BeyondItsLimit_IsAnErrorAtItsCell(string sheet, string key, string column, string text, string cell, string message, string allowed)
    {
        Finding[] errors = [.. new CaseText().Cell(sheet, key, column, text).Read().Errors];

        Assert.That(errors.Select(static f => (f.Place.Sheet, f.Place.Cell, $"{f.Message}", $"{f.Found}", $"{f.Allowed}")), cell.Length == 0 ? Is.Empty : Is.EqualTo(new[] { (sheet, cell, message, text, allowed) }));
    }
}
