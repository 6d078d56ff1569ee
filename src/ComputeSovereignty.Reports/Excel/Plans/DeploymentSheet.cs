using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Deployment</c>: what goes to which hub, and the hubs' power.</summary>
internal static class DeploymentSheet
{
    private const int MostHubs = 12;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.DeploymentTab, SupplyMessages.DeploymentTitle, SupplyMessages.DeploymentSubtitle);
        sheet.Table("Deployment", Columns(), [.. plan.Deployment.GroupBy(static r => r.Hub).SelectMany(static g => g)]);
        ChartArea charts = sheet.Charts();
        CapacityRow[] hubs = [.. plan.Hubs.GroupBy(static r => r.Name).SelectMany(static g => g)];
        TableBlock power = sheet.Table("HubPower", PackagingSheet.CapacityColumns(ColumnMessages.Hub, ColumnMessages.Room, "MW"), hubs);
        string[] periods = [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];
        Pivot used = Pivot.Of(ColumnMessages.Period, periods, hubs, static r => r.Period, static r => r.Name, static r => r.Used).Largest(MostHubs, SupplyMessages.OtherHubs);
        Pivot installed = Pivot.Of(ColumnMessages.Period, periods, hubs, static r => r.Period, static _ => SupplyMessages.AllHubsInstalled, static r => r.Capacity);
        TableBlock usedTable = sheet.ChartTable("PowerUsedByHub", used.Columns(NumberFormat.Whole), used.Rows);
        TableBlock installedTable = sheet.ChartTable("PowerInstalled", installed.Columns(NumberFormat.Whole), installed.Rows);
        charts.AddWide(PowerChart(usedTable, installedTable), 24);
        CapacityCharts.Add(sheet, charts, power, "Hub", "Capacity [MW]", SupplyMessages.MegawattAxis, new CapacityUse("Used [MW]", SupplyMessages.UsedSeries, Palette.Blue));
    }

    private static Chart PowerChart(TableBlock used, TableBlock installed)
    {
        Chart stack = StockColumns.Stack(SupplyMessages.PowerChart, used, Palette.Mixed, SupplyMessages.MegawattAxis);
        return stack with
        {
            Series = [.. stack.Series, new(SeriesKind.Line, installed["Period"], installed[installed.Headers[1]], Palette.Black) { Name = SupplyMessages.InstalledSeries }],
        };
    }

    private static IReadOnlyList<Column<DeploymentRow>> Columns() =>
    [
        new(ColumnMessages.Hub, NumberFormat.Text, static r => r.Hub),
        new(ColumnMessages.Product, NumberFormat.Text, static r => r.Sku),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Deployed, "accelerators", NumberFormat.Whole, static r => r.Units),
        new(SupplyColumnMessages.Power, "MW", NumberFormat.TwoDecimals, static r => r.Megawatts),
    ];
}
