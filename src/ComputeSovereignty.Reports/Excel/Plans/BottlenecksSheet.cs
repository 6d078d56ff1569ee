using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Bottlenecks</c>: what is full, and what more of it would be worth.</summary>
internal static class BottlenecksSheet
{
    // One page of paper: with the summary and the path, four pages tell the plan.
    private const int Printed = 28;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.BottlenecksTab, EvidenceMessages.BottlenecksTitle, EvidenceMessages.BottlenecksSubtitle);
        Binding[] priced = [.. plan.Bindings.Where(static b => b.IsPriced)];
        if (priced.Length < plan.Bindings.Count)
        {
            sheet.Note(EvidenceMessages.WithoutEffect(Figure.Count(plan.Bindings.Count - priced.Length)));
        }

        if (priced.Length > Printed)
        {
            sheet.Note(EvidenceMessages.PrintedRows(Figure.Count(Printed), Figure.Count(priced.Length)));
        }

        // A target asks for something rather than stands in its way.
        sheet.Table("Bottlenecks", Columns(), [.. priced.OrderBy(static b => b.IsTarget).Select(static (b, i) => new Ranked(i + 1, b, NaturalStep.Of(b.Unit)))], isResult: false, Printed);
        if (priced.Length == 0)
        {
            sheet.Note(PlanMessages.NoSingleLimit);
        }
    }

    private static IReadOnlyList<Column<Ranked>> Columns() =>
    [
        new(EvidenceColumnMessages.Rank, NumberFormat.Whole, static r => r.Rank),
        new(EvidenceColumnMessages.Constraint, NumberFormat.Text, static r => LimitMessages.Of(r.Binding.Family)),
        new(EvidenceColumnMessages.Of, NumberFormat.Text, static r => LimitMessages.Key(r.Binding.Key)),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Binding.Period),
        new(EvidenceColumnMessages.HowFull, NumberFormat.Percent, static r => r.Binding.Fullness) { Mark = ColumnMark.Bar },
        new(ColumnMessages.Used, "#,##0.###", static r => r.Step.Shown(r.Binding.Activity)) { UnitOf = static r => r.Unit },
        new(ColumnMessages.Limit, "#,##0.###", static r => r.Step.Shown(r.Binding.Limit)) { UnitOf = static r => r.Unit },
        new(ColumnMessages.Unit, NumberFormat.Text, static r => r.Unit),
        new(EvidenceColumnMessages.OneStep, NumberFormat.Text, static r => WordMessages.Step(r.Binding.Worth)),
        new(EvidenceColumnMessages.SharePerStep, "0.0000", static r => r.Gain(PricedIn.Share)),
        new(EvidenceColumnMessages.BacklogPerStep, "0.0000", static r => r.Gain(PricedIn.Backlog)),
        new(EvidenceColumnMessages.SharePerUnit, NumberFormat.Scientific, static r => -100 * r.Binding.Quoted(PricedIn.Share)) { OnScreenOnly = true },
        new(EvidenceColumnMessages.CostPerUnit, "CNY", "#,##0.##", static r => r.Binding.Quoted(PricedIn.Cost)) { OnScreenOnly = true },
        new(EvidenceColumnMessages.NaturalUnit, NumberFormat.Text, static r => DisplayUnit.Of(r.Binding.Unit)) { OnScreenOnly = true },
        new(EvidenceColumnMessages.HoldsFrom, "#,##0.###", static r => r.Step.Shown(r.Binding.RangeFrom)) { UnitOf = static r => r.Unit, OnScreenOnly = true },
        new(EvidenceColumnMessages.HoldsTo, "#,##0.###", static r => r.Step.Shown(r.Binding.RangeTo)) { UnitOf = static r => r.Unit, OnScreenOnly = true },
        new(EvidenceColumnMessages.ConfirmedBy, NumberFormat.Text, static r => r.Binding.Worth is { } worth ? worth.IsSolved ? EvidenceMessages.BySolving : EvidenceMessages.ByRange : null) { OnScreenOnly = true },
        new(EvidenceColumnMessages.InWords, NumberFormat.Text, static r => r.Binding.Words) { MaxWidth = 140, OnScreenOnly = true },
    ];

    private sealed record Ranked(int Rank, Binding Binding, NaturalStep Step)
    {
        internal DisplayUnit Unit => Step.ShownUnit;

        // Percentage points; null where nothing is quoted.
        internal double? Gain(PricedIn objective) => Binding.Worth is { } worth && worth.Of == objective ? 100 * worth.Gain : null;
    }
}
