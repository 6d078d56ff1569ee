using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Projects</c>: what is ordered when, and online when.</summary>
internal static class ProjectsSheet
{
    private const int MostBars = 40;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Projects",
            "What is ordered, and when it is online",
            "One row an order of an expansion project or of a conversion between lines. Paid when ordered.");
        OrderRow[] orders = [.. plan.Orders.OrderBy(static o => o.Ordered).ThenBy(static o => o.FirstOnline)];
        sheet.Table("Projects", Columns(plan), orders);
        if (orders.Length == 0)
        {
            sheet.Note("No project and no conversion is ordered.");
            return;
        }

        ChartArea charts = sheet.Charts();
        TimelineBar[] bars = [.. orders.OrderByDescending(static o => o.Capex).Take(MostBars).OrderBy(static o => o.Ordered).ThenBy(static o => o.FirstOnline).Select(TimelineBar.Of)];
        if (bars.Length < orders.Length)
        {
            sheet.Note($"The timeline shows the {MostBars} dearest of {orders.Length} orders.");
        }

        TableBlock timeline = sheet.ChartTable("Timeline", TimelineColumns(), bars);
        charts.AddWide(Timeline(timeline, plan.Case.Horizon, bars), Math.Max(14, 6 + (int)Math.Ceiling(bars.Length * 1.1)));
    }

    private static Chart Timeline(TableBlock bars, Horizon horizon, TimelineBar[] orders) => new(
        "From order to full capacity",
        [
            new(SeriesKind.StackedBar, bars["Order"], bars["Ordered [year]"], Palette.White) { Invisible = true },
            new(SeriesKind.StackedBar, bars["Order"], bars["Building [years]"], Palette.Orange) { Name = "Building" },
            new(SeriesKind.StackedBar, bars["Order"], bars["Ramping up [years]"], Palette.Blue) { Name = "Ramping up" },
        ])
    {
        ValueFormat = NumberFormat.Year,
        Minimum = horizon.StartYear,
        Maximum = Math.Max(horizon.StartYear + horizon.Years, Math.Ceiling(orders.Max(static o => o.Start + o.Lead + o.Ramp))),
        Step = 1,
    };

    private static IReadOnlyList<Column<TimelineBar>> TimelineColumns() =>
    [
        new("Order", NumberFormat.Text, static b => b.Label) { MaxWidth = 60 },
        new("Ordered [year]", NumberFormat.TwoDecimals, static b => b.Start),
        new("Building [years]", NumberFormat.TwoDecimals, static b => b.Lead),
        new("Ramping up [years]", NumberFormat.TwoDecimals, static b => b.Ramp),
    ];

    private static IReadOnlyList<Column<OrderRow>> Columns(Plan plan) =>
    [
        new("Project", NumberFormat.Text, static o => o.Project),
        new("Kind", NumberFormat.Text, static o => o.Kind),
        new("Target", NumberFormat.Text, static o => o.Target),
        new("Ordered in", NumberFormat.Text, static o => o.Period),
        new("Ordered", NumberFormat.Month, static o => Day(o.Ordered)),
        new("First online", NumberFormat.Month, static o => Day(o.FirstOnline)),
        new("Fully online", NumberFormat.Month, static o => Day(o.FullyOnline)),
        new("Modules (conversions: wspm)", "#,##0.##", static o => o.Modules),
        new("Capacity added", NumberFormat.Whole, static o => o.Capacity),
        new("Unit", NumberFormat.Text, static o => o.Unit),
        new("Cost [bn CNY]", NumberFormat.TwoDecimals, static o => Money.Billions(o.Capex)),
        new("Cost [bn USD]", NumberFormat.TwoDecimals, o => Money.Billions(o.Capex) / plan.Case.Settings.CnyPerUsd),
        new("Paid by", NumberFormat.Text, static o => o.Fund.ToString()),
    ];

    private static DateTime Day(MonthDate date)
    {
        double whole = Math.Floor(date.Months + 1e-9);
        DateTime first = new((int)(whole / 12), (int)(whole % 12) + 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return first.AddDays(Math.Floor(Math.Max(0, date.Months - whole) * DateTime.DaysInMonth(first.Year, first.Month)));
    }

    private sealed record TimelineBar(string Label, double Start, double Lead, double Ramp)
    {
        public static TimelineBar Of(OrderRow order) => new(
            order.Kind == "Conversion" ? $"{order.Project}, {order.Modules:#,##0} wspm" : $"{order.Project} × {order.Modules:0.##}",
            order.Ordered.Years,
            order.FirstOnline.Years - order.Ordered.Years,
            order.FullyOnline.Years - order.FirstOnline.Years);
    }
}
