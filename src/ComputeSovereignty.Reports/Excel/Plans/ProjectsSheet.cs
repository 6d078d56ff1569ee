using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Projects</c>: what is ordered when, and online when.</summary>
internal static class ProjectsSheet
{
    private const int MostBars = 40;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.ProjectsTab, MoneyMessages.ProjectsTitle, MoneyMessages.ProjectsSubtitle);
        OrderRow[] orders = [.. plan.Orders.OrderBy(static o => o.Ordered).ThenBy(static o => o.FirstOnline)];
        sheet.Table("Projects", Columns(plan), orders);
        if (orders.Length == 0)
        {
            sheet.Note(MoneyMessages.NothingOrdered);
            return;
        }

        ChartArea charts = sheet.Charts();
        TimelineBar[] bars = [.. orders.OrderByDescending(static o => o.Capex).Take(MostBars).OrderBy(static o => o.Ordered).ThenBy(static o => o.FirstOnline).Select(TimelineBar.Of)];
        if (bars.Length < orders.Length)
        {
            sheet.Note(MoneyMessages.LargestOrders(Figure.Count(MostBars), Figure.Count(orders.Length)));
        }

        TableBlock timeline = sheet.ChartTable("Timeline", TimelineColumns(), bars);
        charts.AddWide(Timeline(timeline, plan.Case.Horizon, bars), Math.Max(14, 6 + (int)Math.Ceiling(bars.Length * 1.1)));
    }

    private static Chart Timeline(TableBlock bars, Horizon horizon, TimelineBar[] orders) => new(
        MoneyMessages.TimelineChart,
        [
            new(SeriesKind.StackedBar, bars["Order"], bars["Ordered [year]"], Palette.White) { Invisible = true },
            new(SeriesKind.StackedBar, bars["Order"], bars["Building [years]"], Palette.Orange) { Name = MoneyMessages.BuildingSeries },
            new(SeriesKind.StackedBar, bars["Order"], bars["Ramping up [years]"], Palette.Blue) { Name = MoneyMessages.RampingSeries },
        ])
    {
        ValueFormat = NumberFormat.Year,
        Minimum = horizon.StartYear,
        Maximum = Math.Max(horizon.StartYear + horizon.Years, Math.Ceiling(orders.Max(static o => o.Start + o.Lead + o.Ramp))),
        Step = 1,
    };

    private static IReadOnlyList<Column<TimelineBar>> TimelineColumns() =>
    [
        new(MoneyColumnMessages.Order, NumberFormat.Text, static b => b.Label) { MaxWidth = 60 },
        new(MoneyColumnMessages.Ordered, "year", NumberFormat.TwoDecimals, static b => b.Start),
        new(MoneyColumnMessages.Building, "years", NumberFormat.TwoDecimals, static b => b.Lead),
        new(MoneyColumnMessages.RampingUp, "years", NumberFormat.TwoDecimals, static b => b.Ramp),
    ];

    private static IReadOnlyList<Column<OrderRow>> Columns(Plan plan) =>
    [
        new(MoneyColumnMessages.Project, NumberFormat.Text, static o => o.Project),
        new(ColumnMessages.Kind, NumberFormat.Text, static o => WordMessages.OrderKind(o.Kind)),
        new(MoneyColumnMessages.Expands, NumberFormat.Text, static o => o.Target),
        new(MoneyColumnMessages.OrderedIn, NumberFormat.Text, static o => o.Period),
        new(MoneyColumnMessages.Ordered, NumberFormat.Month, static o => Day(o.Ordered)),
        new(MoneyColumnMessages.FirstOnline, NumberFormat.Month, static o => Day(o.FirstOnline)),
        new(MoneyColumnMessages.FullyOnline, NumberFormat.Month, static o => Day(o.FullyOnline)),
        new(MoneyColumnMessages.Modules, "#,##0.##", static o => o.Modules),
        new(MoneyColumnMessages.CapacityAdded, NumberFormat.Whole, static o => o.Capacity),
        new(ColumnMessages.Unit, NumberFormat.Text, static o => DisplayUnit.Of(o.Unit)),
        new(MoneyColumnMessages.Cost, "bn CNY", NumberFormat.TwoDecimals, static o => Money.Billions(o.Capex)),
        new(MoneyColumnMessages.Cost, "bn USD", NumberFormat.TwoDecimals, o => Money.Billions(o.Capex) / plan.Case.Settings.CnyPerUsd),
        new(MoneyColumnMessages.PaidBy, NumberFormat.Text, static o => WordMessages.Of(o.Fund)),
    ];

    private static DateTime Day(MonthDate date)
    {
        double whole = Math.Floor(date.Months + 1e-9);
        DateTime first = new((int)(whole / 12), (int)(whole % 12) + 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return first.AddDays(Math.Floor(Math.Max(0, date.Months - whole) * DateTime.DaysInMonth(first.Year, first.Month)));
    }

    private sealed record TimelineBar(Message Label, double Start, double Lead, double Ramp)
    {
        public static TimelineBar Of(OrderRow order) => new(
            order.Kind == "Conversion" ? MoneyMessages.ConversionOrder(new(order.Project), Figure.Number(order.Modules, "#,##0")) : MoneyMessages.ModuleOrder(new(order.Project), Figure.Number(order.Modules, "0.##")),
            order.Ordered.Years,
            order.FirstOnline.Years - order.Ordered.Years,
            order.FullyOnline.Years - order.FirstOnline.Years);
    }
}
