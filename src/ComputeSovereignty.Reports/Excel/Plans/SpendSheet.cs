using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Spend</c>: the programme's budget and the industry fund, by year and purpose.</summary>
internal static class SpendSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.SpendTab, MoneyMessages.SpendTitle, MoneyMessages.SpendSubtitle(Figure.Number(plan.Case.Settings.CnyPerUsd, "0.####")));
        YearSpend[] years = [.. plan.Case.Horizon.CalendarYears.Select(y => YearSpend.Of(plan, y))];
        TableBlock byYear = sheet.Table("Spend", YearColumns(plan), years);
        ChartArea charts = sheet.Charts();
        IReadOnlyList<BudgetStep> budget = BudgetSteps.Of(plan, Fund.Programme);
        IReadOnlyList<BudgetStep> fund = BudgetSteps.Of(plan, Fund.Industry);
        sheet.Table("Budget", BudgetColumns(plan, MoneyColumnMessages.Programme), budget);
        sheet.Table("IndustryFund", BudgetColumns(plan, MoneyColumnMessages.IndustryFund), fund);
        charts.Add(Waterfall(MoneyMessages.BudgetChart, sheet.ChartTable("BudgetWaterfall", WaterfallColumns(), budget)));
        charts.Add(ByYear(byYear, plan));
        charts.Add(Waterfall(MoneyMessages.FundChart, sheet.ChartTable("FundWaterfall", WaterfallColumns(), fund)));
    }

    private static IReadOnlyList<Column<YearSpend>> YearColumns(Plan plan) =>
    [
        new(ColumnMessages.Year, NumberFormat.Text, static y => $"{y.Year}"),
        .. PurposeMessages.Purposes.Select(static purpose => new Column<YearSpend>(PurposeMessages.Of(purpose), DisplayUnit.BillionCny, NumberFormat.TwoDecimals, y => y.Amounts[purpose])),
        new(MoneyColumnMessages.PaidByProgramme, "bn CNY", NumberFormat.TwoDecimals, static y => y.Programme),
        new(MoneyColumnMessages.PaidByIndustry, "bn CNY", NumberFormat.TwoDecimals, static y => y.Industry),
        new(MoneyColumnMessages.All, "bn CNY", NumberFormat.TwoDecimals, static y => y.Programme + y.Industry),
        new(MoneyColumnMessages.All, "bn USD", NumberFormat.TwoDecimals, y => (y.Programme + y.Industry) / plan.Case.Settings.CnyPerUsd),
    ];

    private static IReadOnlyList<Column<BudgetStep>> BudgetColumns(Plan plan, Message fund) =>
    [
        new(fund, NumberFormat.Text, static s => s.Name),
        new(MoneyColumnMessages.Amount, "bn CNY", NumberFormat.TwoDecimals, static s => s.Amount),
        new(MoneyColumnMessages.Amount, "bn USD", NumberFormat.TwoDecimals, s => s.Amount / plan.Case.Settings.CnyPerUsd),
    ];

    private static IReadOnlyList<Column<BudgetStep>> WaterfallColumns() =>
    [
        new(MoneyColumnMessages.Step, NumberFormat.Text, static s => s.Name),
        new(MoneyColumnMessages.HeldUpBy, "bn CNY", NumberFormat.TwoDecimals, static s => s.Base),
        new(MoneyColumnMessages.LimitOrRest, "bn CNY", NumberFormat.TwoDecimals, static s => s.Total ? s.Amount : null),
        new(MoneyColumnMessages.Spent, "bn CNY", NumberFormat.TwoDecimals, static s => s.Total ? null : s.Amount),
    ];

    private static Chart Waterfall(Message title, TableBlock steps) => new(
        title,
        [
            new(SeriesKind.StackedColumn, steps["Step"], steps["Held up by [bn CNY]"], Palette.White) { Invisible = true },
            new(SeriesKind.StackedColumn, steps["Step"], steps["Limit or rest [bn CNY]"], Palette.Ink) { LabelFormat = "#,##0" },
            new(SeriesKind.StackedColumn, steps["Step"], steps["Spent [bn CNY]"], Palette.Orange) { LabelFormat = "#,##0" },
        ])
    {
        ValueTitle = SupplyMessages.BillionCny,
        Legend = false,
        Minimum = 0,
    };

    private static Chart ByYear(TableBlock years, Plan plan) => new(
        MoneyMessages.SpendTitle,
        [
            .. PurposeMessages.Purposes
                .Where(p => plan.Spend.Any(r => r.Purpose == p && Activity.Some(Money.Billions(r.Amount))))
                .Select((p, i) => new ChartSeries(SeriesKind.StackedColumn, years["Year"], years[$"{PurposeMessages.Of(p)} [bn CNY]"], Palette.Pick(Palette.Mixed, i)) { Name = PurposeMessages.Of(p) }),
        ])
    {
        ValueTitle = SupplyMessages.BillionCny,
    };

    private sealed record YearSpend(int Year, IReadOnlyDictionary<SpendPurpose, double> Amounts, double Programme, double Industry)
    {
        public static YearSpend Of(Plan plan, int year)
        {
            SpendRow[] rows = [.. plan.Spend.Where(r => r.Year == year)];
            return new YearSpend(
                year,
                PurposeMessages.Purposes.ToDictionary(static p => p, p => Money.Billions(rows.Where(r => r.Purpose == p).Sum(static r => r.Amount))),
                Money.Billions(rows.Where(static r => r.Fund == Fund.Programme).Sum(static r => r.Amount)),
                Money.Billions(rows.Where(static r => r.Fund == Fund.Industry).Sum(static r => r.Amount)));
        }
    }
}
