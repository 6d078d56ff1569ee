using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheets <c>Labs</c> and <c>Adoption</c>: what labs spend on compute and researchers, and what firms gain by models.</summary>
internal static class LabsSheet
{
    /// <summary>Writes the sheets; those without rows are left out.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        if (plan.Service is { Labs.Count: > 0 } service)
        {
            ReportSheet sheet = book.AddSheet(SheetMessages.LabsTab, ServiceMessages.LabsTitle, ServiceMessages.LabsSubtitle);
            sheet.Table("Labs", [.. LabColumns(), .. EvidenceColumns.Of<LabRow>(inputs, static (e, r) => e.Of(r))], service.Labs);
            ChartArea charts = sheet.Charts();
            sheet.Table("Talent", [.. TalentColumns(), .. EvidenceColumns.Of<TalentRow>(inputs, static (e, r) => e.Of(r))], service.Talent);
            Pivot compute = Pivot.Of(ColumnMessages.Year, years, service.Labs, static r => $"{r.Year}", static r => r.Lab, static r => r.Compute);
            charts.Add(StockColumns.Stack(ServiceMessages.LabChart, sheet.ChartTable("ComputeByLab", compute.Columns(NumberFormat.Whole), compute.Rows), Palette.Mixed, ServiceMessages.UsablePetaflops));
        }

        if (plan.Service is { Adoption.Count: > 0 } adoption)
        {
            ReportSheet sheet = book.AddSheet(SheetMessages.AdoptionTab, ServiceMessages.AdoptionTitle, ServiceMessages.AdoptionSubtitle);
            sheet.Table("Adoption", [.. AdoptionColumns(), .. EvidenceColumns.Of<AdoptionRow>(inputs, static (e, r) => e.Of(r))], adoption.Adoption);
            Pivot tokens = Pivot.Of(ColumnMessages.Year, years, adoption.Adoption, static r => $"{r.Year}", static r => r.Sector, static r => r.Tokens);
            sheet.Charts().Add(StockColumns.Stack(ServiceMessages.TokenChart, sheet.ChartTable("TokensBySector", tokens.Columns(NumberFormat.ThreeDecimals), tokens.Rows), Palette.Mixed, ServiceMessages.TokenAxis));
        }
    }

    private static IReadOnlyList<Column<LabRow>> LabColumns() =>
    [
        new(ServiceColumnMessages.Labs, NumberFormat.Text, static r => r.Lab),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Budget, "bn CNY", NumberFormat.TwoDecimals, static r => Money.Billions(r.Budget)),
        new(ServiceColumnMessages.ComputeShare, NumberFormat.Percent, static r => r.ComputeShare),
        new(ServiceColumnMessages.ComputeShareComplements, NumberFormat.Percent, static r => r.ShareAsComplements),
        new(ServiceColumnMessages.ComputeShareSubstitutes, NumberFormat.Percent, static r => r.ShareAsSubstitutes),
        new(ColumnMessages.Compute, "PFLOPS", NumberFormat.OneDecimal, static r => r.Compute),
        new(ServiceColumnMessages.Researchers, NumberFormat.OneDecimal, static r => r.Researchers),
    ];

    private static IReadOnlyList<Column<TalentRow>> TalentColumns() =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.ResearchersThereAre, NumberFormat.Whole, static r => r.Pool),
        new(ServiceColumnMessages.Newcomers, NumberFormat.Whole, static r => r.Newcomers),
        new(ServiceColumnMessages.Leavers, NumberFormat.Whole, static r => r.Leavers),
        new(ServiceColumnMessages.Moves, NumberFormat.Whole, static r => r.Moves),
        new(ServiceColumnMessages.LostByMoves, "researcher-years", NumberFormat.Whole, static r => r.Lost),
        new(ServiceColumnMessages.AskedFor, NumberFormat.Whole, static r => r.Asked),
        new(ServiceColumnMessages.Spare, NumberFormat.Whole, static r => r.Spare),
        new(ServiceColumnMessages.WageIndex, NumberFormat.ThreeDecimals, static r => r.Wage),
        new(ServiceColumnMessages.ClearingWageIndex, NumberFormat.ThreeDecimals, static r => r.ClearingWage),
        new(ServiceColumnMessages.PremiumOfMoves, "bn CNY", NumberFormat.ThreeDecimals, static r => Money.Billions(r.PremiumBill)),
    ];

    private static IReadOnlyList<Column<AdoptionRow>> AdoptionColumns() =>
    [
        new(ServiceColumnMessages.Sector, NumberFormat.Text, static r => r.Sector),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.BenefitOverCost, NumberFormat.ThreeDecimals, static r => r.Ratio),
        new(ServiceColumnMessages.AdoptedPart, NumberFormat.Percent, static r => r.Adopted),
        new(ServiceColumnMessages.Tokens, "trillion tokens/day", NumberFormat.ThreeDecimals, static r => r.Tokens),
        new(ColumnMessages.Compute, "PFLOPS", NumberFormat.OneDecimal, static r => r.Compute),
        new(ServiceColumnMessages.Burden, NumberFormat.Percent, static r => r.Burden),
        new(ServiceColumnMessages.BenefitOverCostWithoutTheRule, NumberFormat.ThreeDecimals, static r => r.FreeRatio),
        new(ServiceColumnMessages.AdoptedPartWithoutTheRule, NumberFormat.Percent, static r => r.FreeAdopted),
        new(ServiceColumnMessages.BurdenWithoutTheRule, NumberFormat.Percent, static r => r.FreeBurden),
    ];
}
