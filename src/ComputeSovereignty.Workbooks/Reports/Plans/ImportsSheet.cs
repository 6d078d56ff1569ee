using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Imports</c>: the import channels in each period.</summary>
internal static class ImportsSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Imports",
            "What comes in from abroad, and what the regime lets in",
            $"One row a channel and period; accelerators and stacks in units, components in bn CNY. Regime of export controls: {plan.Case.Settings.Regime}. Allowed = cap × delivered share.");
        ImportRow[] sorted = [.. plan.Imports.GroupBy(static r => r.Channel).SelectMany(static g => g)];
        IReadOnlyList<ImportRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(Shown(r, r.Imported)) || Activity.Some(r.Cap));
        sheet.Table("Imports", Columns(), rows);
        ChartArea charts = sheet.Charts();
        string[] periods = [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];
        foreach (ImportKind kind in Enum.GetValues<ImportKind>())
        {
            Pivot pivot = Pivot.Of("Period", periods, rows.Where(r => r.Kind == kind), static r => r.Period, static r => r.Channel, static r => Shown(r, r.Imported));
            if (pivot.Headers.Count > 0)
            {
                TableBlock table = sheet.ChartTable($"{kind}Imports", pivot.Columns(kind == ImportKind.Component ? NumberFormat.TwoDecimals : NumberFormat.Whole), pivot.Rows);
                charts.Add(StockColumns.Stack(Title(kind), table, Palette.Mixed, $"{Unit(kind)} a period"));
            }
        }
    }

    private static double Shown(ImportRow row, double amount) => row.Kind == ImportKind.Component ? Money.Billions(amount) : amount;

    private static string Unit(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => "accelerators",
        ImportKind.Hbm => "stacks",
        _ => "bn CNY",
    };

    private static string Title(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => "Accelerators imported, by channel",
        ImportKind.Hbm => "HBM stacks imported, by channel",
        _ => "Components imported, by channel",
    };

    private static IReadOnlyList<Column<ImportRow>> Columns() =>
    [
        new("Channel", NumberFormat.Text, static r => r.Channel),
        new("Kind", NumberFormat.Text, static r => r.Kind.ToString()),
        new("Item", NumberFormat.Text, static r => r.Item),
        new("Category", NumberFormat.Text, static r => r.Category),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Unit", NumberFormat.Text, static r => Unit(r.Kind)),
        new("Cap", "#,##0.###", static r => Shown(r, r.Cap)),
        new("Delivered share", NumberFormat.Percent, static r => r.DeliveredShare),
        new("Allowed", "#,##0.###", static r => Shown(r, r.Cap) * r.DeliveredShare),
        new("Imported", "#,##0.###", static r => Shown(r, r.Imported)),
    ];
}
