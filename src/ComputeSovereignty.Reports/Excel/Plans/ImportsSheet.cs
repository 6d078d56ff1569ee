using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Imports</c>: the import channels in each period.</summary>
internal static class ImportsSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.ImportsTab, SupplyMessages.ImportsTitle, SupplyMessages.ImportsSubtitle(new(plan.Case.Settings.Regime)));
        ImportRow[] sorted = [.. plan.Imports.GroupBy(static r => r.Channel).SelectMany(static g => g)];
        IReadOnlyList<ImportRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(Shown(r, r.Imported)) || Activity.Some(r.Cap));
        sheet.Table("Imports", Columns(), rows);
        ChartArea charts = sheet.Charts();
        string[] periods = [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];
        foreach (ImportKind kind in Enum.GetValues<ImportKind>())
        {
            Pivot pivot = Pivot.Of(ColumnMessages.Period, periods, rows.Where(r => r.Kind == kind), static r => r.Period, static r => r.Channel, static r => Shown(r, r.Imported));
            if (pivot.Headers.Count > 0)
            {
                TableBlock table = sheet.ChartTable($"{kind}Imports", pivot.Columns(kind == ImportKind.Component ? NumberFormat.TwoDecimals : NumberFormat.Whole, Unit(kind)), pivot.Rows);
                charts.Add(StockColumns.Stack(Title(kind), table, Palette.Mixed, SupplyMessages.APeriod(Axis(kind))));
            }
        }
    }

    private static double Shown(ImportRow row, double amount) => row.Kind == ImportKind.Component ? Money.Billions(amount) : amount;

    private static DisplayUnit Unit(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => "accelerators",
        ImportKind.Hbm => "stacks",
        _ => DisplayUnit.BillionCny,
    };

    private static Message Axis(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => SupplyMessages.Accelerators,
        ImportKind.Hbm => SupplyMessages.Stacks,
        _ => SupplyMessages.BillionCny,
    };

    private static Message Title(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => SupplyMessages.AcceleratorImportChart,
        ImportKind.Hbm => SupplyMessages.HbmImportChart,
        _ => SupplyMessages.ComponentImportChart,
    };

    private static IReadOnlyList<Column<ImportRow>> Columns() =>
    [
        new(SupplyColumnMessages.Channel, NumberFormat.Text, static r => r.Channel),
        new(ColumnMessages.Kind, NumberFormat.Text, static r => WordMessages.Of(r.Kind)),
        new(SupplyColumnMessages.Item, NumberFormat.Text, static r => r.Item),
        new(SupplyColumnMessages.Category, NumberFormat.Text, static r => r.Category),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Unit, NumberFormat.Text, static r => Unit(r.Kind)),
        new(SupplyColumnMessages.Cap, "#,##0.###", static r => Shown(r, r.Cap)) { UnitOf = static r => Unit(r.Kind) },
        new(SupplyColumnMessages.DeliveredShare, NumberFormat.Percent, static r => r.DeliveredShare),
        new(SupplyColumnMessages.Allowed, "#,##0.###", static r => Shown(r, r.Cap) * r.DeliveredShare) { UnitOf = static r => Unit(r.Kind) },
        new(ColumnMessages.Imported, "#,##0.###", static r => Shown(r, r.Imported)) { UnitOf = static r => Unit(r.Kind) },
    ];
}
