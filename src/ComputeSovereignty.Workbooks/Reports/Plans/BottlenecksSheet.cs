using ComputeSovereignty.Measures;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Bottlenecks</c>: what is full, and what more of it would be worth.</summary>
internal static class BottlenecksSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Bottlenecks",
            "Binding constraints, and the value of additional capacity",
            "The tightest first. A price stands only where it holds over a range, with the ordered modules as they are; a limit without one binds together with others, and relaxing it alone by a little brings nothing that can be quoted. Percentage points (pp) are summed over the years, by weight.");
        Binding[] priced = [.. plan.Bindings.Where(static b => b.IsPriced)];
        if (priced.Length < plan.Bindings.Count)
        {
            sheet.Note($"{plan.Bindings.Count - priced.Length:#,##0} limits that are reached but have no effect on any objective are left out.");
        }

        // A target asks for something rather than stands in its way.
        sheet.Table("Bottlenecks", Columns(), [.. priced.OrderBy(static b => b.IsTarget).Select(static (b, i) => new Ranked(i + 1, b, NaturalStep.Of(b.Unit)))]);
        if (priced.Length == 0)
        {
            sheet.Note("No single limit lowers the shortfall when it is relaxed.");
        }
    }

    private static IReadOnlyList<Column<Ranked>> Columns() =>
    [
        new("Rank", NumberFormat.Whole, static r => r.Rank),
        new("Constraint", NumberFormat.Text, static r => r.Binding.Family),
        new("Of", NumberFormat.Text, static r => r.Binding.Key),
        new("Period", NumberFormat.Text, static r => r.Binding.Period),
        new("How full", NumberFormat.Percent, static r => r.Binding.Fullness) { Mark = ColumnMark.Bar },
        new("Used", "#,##0.###", static r => r.Step.Shown(r.Binding.Activity)),
        new("Limit", "#,##0.###", static r => r.Step.Shown(r.Binding.Limit)),
        new("Unit", NumberFormat.Text, static r => r.Step.ShownUnit),
        new("One step", NumberFormat.Text, static r => r.Binding.Worth?.Step.Code ?? string.Empty),
        new("Share points gained per step", "0.0000", static r => r.Gain(PricedIn.Share)),
        new("Backlog points saved per step", "0.0000", static r => r.Gain(PricedIn.Backlog)),
        new("Share points gained per natural unit", NumberFormat.Scientific, static r => -100 * r.Binding.Quoted(PricedIn.Share)),
        new("Cost change per natural unit [CNY]", "#,##0.##", static r => r.Binding.Quoted(PricedIn.Cost)),
        new("Natural unit", NumberFormat.Text, static r => r.Binding.Unit),
        new("Price holds from", "#,##0.###", static r => r.Step.Shown(r.Binding.RangeFrom)),
        new("Price holds to", "#,##0.###", static r => r.Step.Shown(r.Binding.RangeTo)),
        new("Confirmed by", NumberFormat.Text, static r => r.Binding.Worth is { } worth ? worth.IsSolved ? "solving again" : "its range" : string.Empty),
        new("In words", NumberFormat.Text, static r => r.Binding.Words) { MaxWidth = 140, OnScreenOnly = true },
    ];

    private sealed record Ranked(int Rank, Binding Binding, NaturalStep Step)
    {
        // Percentage points; null where nothing is quoted.
        internal double? Gain(PricedIn objective) => Binding.Worth is { } worth && worth.Of == objective ? 100 * worth.Gain : null;
    }
}
