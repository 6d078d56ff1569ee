using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Spend</c>: the programme's budget and the industry fund, by year and purpose.</summary>
internal static class SpendSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Spend",
            "What the money goes to",
            $"bn CNY, paid when ordered or deployed; levy and premium included. USD at {plan.Case.Settings.CnyPerUsd:0.####} CNY.");
        YearSpend[] years = [.. plan.Case.Horizon.CalendarYears.Select(y => YearSpend.Of(plan, y))];
        TableBlock byYear = sheet.Table("Spend", YearColumns(plan), years);
        ChartArea charts = sheet.Charts();
        IReadOnlyList<BudgetStep> budget = BudgetSteps.Of(plan, Fund.Programme);
        IReadOnlyList<BudgetStep> fund = BudgetSteps.Of(plan, Fund.Industry);
        sheet.Table("Budget", BudgetColumns(plan, "Programme"), budget);
        sheet.Table("IndustryFund", BudgetColumns(plan, "Industry fund"), fund);
        charts.Add(Waterfall("The programme's budget", sheet.ChartTable("BudgetWaterfall", WaterfallColumns(), budget)));
        charts.Add(ByYear(byYear, plan));
        charts.Add(Waterfall("The industry fund", sheet.ChartTable("FundWaterfall", WaterfallColumns(), fund)));
    }

    private static IReadOnlyList<Column<YearSpend>> YearColumns(Plan plan) =>
    [
        new("Year", NumberFormat.Text, static y => $"{y.Year}"),
        .. SpendWords.Purposes.Select(static purpose => new Column<YearSpend>($"{SpendWords.Of(purpose)} [bn CNY]", NumberFormat.TwoDecimals, y => y.Amounts[purpose])),
        new("All paid by the programme [bn CNY]", NumberFormat.TwoDecimals, static y => y.Programme),
        new("All paid by the industry fund [bn CNY]", NumberFormat.TwoDecimals, static y => y.Industry),
        new("All [bn CNY]", NumberFormat.TwoDecimals, static y => y.Programme + y.Industry),
        new("All [bn USD]", NumberFormat.TwoDecimals, y => (y.Programme + y.Industry) / plan.Case.Settings.CnyPerUsd),
    ];

    private static IReadOnlyList<Column<BudgetStep>> BudgetColumns(Plan plan, string fund) =>
    [
        new(fund, NumberFormat.Text, static s => s.Name),
        new("Amount [bn CNY]", NumberFormat.TwoDecimals, static s => s.Amount),
        new("Amount [bn USD]", NumberFormat.TwoDecimals, s => s.Amount / plan.Case.Settings.CnyPerUsd),
    ];

    private static IReadOnlyList<Column<BudgetStep>> WaterfallColumns() =>
    [
        new("Step", NumberFormat.Text, static s => s.Name),
        new("Held up by [bn CNY]", NumberFormat.TwoDecimals, static s => s.Base),
        new("Limit or rest [bn CNY]", NumberFormat.TwoDecimals, static s => s.Total ? s.Amount : null),
        new("Spent [bn CNY]", NumberFormat.TwoDecimals, static s => s.Total ? null : s.Amount),
    ];

    private static Chart Waterfall(string title, TableBlock steps) => new(
        title,
        [
            new(SeriesKind.StackedColumn, steps["Step"], steps["Held up by [bn CNY]"], Palette.White) { Invisible = true },
            new(SeriesKind.StackedColumn, steps["Step"], steps["Limit or rest [bn CNY]"], Palette.Ink) { LabelFormat = "#,##0" },
            new(SeriesKind.StackedColumn, steps["Step"], steps["Spent [bn CNY]"], Palette.Orange) { LabelFormat = "#,##0" },
        ])
    {
        ValueTitle = "bn CNY",
        Legend = false,
        Minimum = 0,
    };

    private static Chart ByYear(TableBlock years, Plan plan) => new(
        "Spend by year and purpose",
        [
            .. SpendWords.Purposes
                .Where(p => plan.Spend.Any(r => r.Purpose == p && Activity.Some(Money.Billions(r.Amount))))
                .Select((p, i) => new ChartSeries(SeriesKind.StackedColumn, years["Year"], years[$"{SpendWords.Of(p)} [bn CNY]"], Palette.Pick(Palette.Mixed, i)) { Name = SpendWords.Of(p) }),
        ])
    {
        ValueTitle = "bn CNY",
    };

    private sealed record YearSpend(int Year, IReadOnlyDictionary<SpendPurpose, double> Amounts, double Programme, double Industry)
    {
        public static YearSpend Of(Plan plan, int year)
        {
            SpendRow[] rows = [.. plan.Spend.Where(r => r.Year == year)];
            return new YearSpend(
                year,
                SpendWords.Purposes.ToDictionary(static p => p, p => Money.Billions(rows.Where(r => r.Purpose == p).Sum(static r => r.Amount))),
                Money.Billions(rows.Where(static r => r.Fund == Fund.Programme).Sum(static r => r.Amount)),
                Money.Billions(rows.Where(static r => r.Fund == Fund.Industry).Sum(static r => r.Amount)));
        }
    }
}
