using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheets <c>Labs</c> and <c>Adoption</c>: what labs spend on compute and researchers, and what firms gain by models.</summary>
internal static class LabsSheet
{
    /// <summary>Writes the sheets; those without rows are left out.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        if (plan.Service is { Labs.Count: > 0 } service)
        {
            ReportSheet sheet = book.AddSheet(
                "Labs",
                "Labs: compute, researchers and what they cost",
                "One row a class of labs and year. Compute share: of what goes to compute and researchers, at the case's elasticity, at the smallest (complements) and at the largest published one, 2.58 (substitutes). To the right: researchers.");
            sheet.Table("Labs", LabColumns(), service.Labs);
            ChartArea charts = sheet.Charts();
            sheet.Table("Talent", TalentColumns(), service.Talent);
            Pivot compute = Pivot.Of("Year", years, service.Labs, static r => $"{r.Year}", static r => r.Lab, static r => r.Compute);
            charts.Add(StockColumns.Stack("Compute that labs ask for", sheet.ChartTable("ComputeByLab", compute.Columns(NumberFormat.Whole), compute.Rows), Palette.Mixed, "usable PFLOPS"));
        }

        if (plan.Service is { Adoption.Count: > 0 } adoption)
        {
            ReportSheet sheet = book.AddSheet(
                "Adoption",
                "Firms that take up models, under their labour rule and without it",
                "One row a sector and year. Burden: pay that stays and the cost of models, over pay, less one. Without the rule all displaced pay leaves.");
            sheet.Table("Adoption", AdoptionColumns(), adoption.Adoption);
            Pivot tokens = Pivot.Of("Year", years, adoption.Adoption, static r => $"{r.Year}", static r => r.Sector, static r => r.Tokens);
            sheet.Charts().Add(StockColumns.Stack("Tokens of adopting firms", sheet.ChartTable("TokensBySector", tokens.Columns(NumberFormat.ThreeDecimals), tokens.Rows), Palette.Mixed, "trillion tokens a day"));
        }
    }

    private static IReadOnlyList<Column<LabRow>> LabColumns() =>
    [
        new("Labs", NumberFormat.Text, static r => r.Lab),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Budget [bn CNY]", NumberFormat.TwoDecimals, static r => Money.Billions(r.Budget)),
        new("Compute share", NumberFormat.Percent, static r => r.ComputeShare),
        new("Compute share, complements", NumberFormat.Percent, static r => r.ShareAsComplements),
        new("Compute share, substitutes", NumberFormat.Percent, static r => r.ShareAsSubstitutes),
        new("Compute [PFLOPS]", NumberFormat.OneDecimal, static r => r.Compute),
        new("Researchers", NumberFormat.OneDecimal, static r => r.Researchers),
    ];

    private static IReadOnlyList<Column<TalentRow>> TalentColumns() =>
    [
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Researchers there are", NumberFormat.Whole, static r => r.Pool),
        new("Newcomers", NumberFormat.Whole, static r => r.Newcomers),
        new("Leavers", NumberFormat.Whole, static r => r.Leavers),
        new("Moves", NumberFormat.Whole, static r => r.Moves),
        new("Lost by moves [researcher-years]", NumberFormat.Whole, static r => r.Lost),
        new("Asked for", NumberFormat.Whole, static r => r.Asked),
        new("Spare", NumberFormat.Whole, static r => r.Spare),
        new("Wage index", NumberFormat.ThreeDecimals, static r => r.Wage),
        new("Clearing wage index", NumberFormat.ThreeDecimals, static r => r.ClearingWage),
        new("Premium of moves [bn CNY]", NumberFormat.ThreeDecimals, static r => Money.Billions(r.PremiumBill)),
    ];

    private static IReadOnlyList<Column<AdoptionRow>> AdoptionColumns() =>
    [
        new("Sector", NumberFormat.Text, static r => r.Sector),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Benefit over cost", NumberFormat.ThreeDecimals, static r => r.Ratio),
        new("Adopted part", NumberFormat.Percent, static r => r.Adopted),
        new("Tokens [trillion tokens/day]", NumberFormat.ThreeDecimals, static r => r.Tokens),
        new("Compute [PFLOPS]", NumberFormat.OneDecimal, static r => r.Compute),
        new("Burden", NumberFormat.Percent, static r => r.Burden),
        new("Benefit over cost without the rule", NumberFormat.ThreeDecimals, static r => r.FreeRatio),
        new("Adopted part without the rule", NumberFormat.Percent, static r => r.FreeAdopted),
        new("Burden without the rule", NumberFormat.Percent, static r => r.FreeBurden),
    ];
}
