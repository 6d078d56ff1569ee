using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Deployment</c>: what goes to which hub, and the hubs' power.</summary>
internal static class DeploymentSheet
{
    private const int MostHubs = 12;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Deployment",
            "Where accelerators are deployed, and the power they draw",
            "One row a hub, product and period with deployment; MW at the meter. To the right: the power of each hub, installed and used.");
        sheet.Note("Hubs, products and periods without deployment are left out.");
        sheet.Table("Deployment", Columns(), [.. plan.Deployment.GroupBy(static r => r.Hub).SelectMany(static g => g)]);
        ChartArea charts = sheet.Charts();
        CapacityRow[] hubs = [.. plan.Hubs.GroupBy(static r => r.Name).SelectMany(static g => g)];
        TableBlock power = sheet.Table("HubPower", PackagingSheet.CapacityColumns("Hub", "MW"), hubs);
        string[] periods = [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];
        Pivot used = Pivot.Of("Period", periods, hubs, static r => r.Period, static r => r.Name, static r => r.Used).Largest(MostHubs, "Other hubs");
        Pivot installed = Pivot.Of("Period", periods, hubs, static r => r.Period, static _ => "All hubs installed [MW]", static r => r.Capacity);
        TableBlock usedTable = sheet.ChartTable("PowerUsedByHub", used.Columns(NumberFormat.Whole), used.Rows);
        TableBlock installedTable = sheet.ChartTable("PowerInstalled", installed.Columns(NumberFormat.Whole), installed.Rows);
        charts.AddWide(PowerChart(usedTable, installedTable), 24);
        CapacityCharts.Add(sheet, charts, power, "Hub", "Capacity [MW]", "MW", new CapacityUse("Used [MW]", "Used", Palette.Blue));
    }

    private static Chart PowerChart(TableBlock used, TableBlock installed)
    {
        Chart stack = StockColumns.Stack("Power used by hub, against all that is installed", used, Palette.Mixed, "MW");
        return stack with
        {
            Series = [.. stack.Series, new(SeriesKind.Line, installed["Period"], installed[installed.Headers[1]], Palette.Black) { Name = "Installed" }],
        };
    }

    private static IReadOnlyList<Column<DeploymentRow>> Columns() =>
    [
        new("Hub", NumberFormat.Text, static r => r.Hub),
        new("Product", NumberFormat.Text, static r => r.Sku),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Deployed [accelerators]", NumberFormat.Whole, static r => r.Units),
        new("Power [MW]", NumberFormat.TwoDecimals, static r => r.Megawatts),
    ];
}
