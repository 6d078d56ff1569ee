using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Workbench.Tests.Pages.Plans;

/// <summary>Every text of a block of a page, in one order, numbers of tables with the units of their columns.</summary>
internal static class PageTexts
{
    internal static IEnumerable<string> Of(IBlock block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Note note => [note.Text],
        BulletList list => [list.Heading, .. list.Items],
        DataTable table => [.. Of(table.Caption), .. table.Columns.SelectMany(static c => new[] { c.Name, c.Unit }), .. table.Rows.SelectMany(row => row.Select((cell, i) => Cell(cell, table.Columns[i])))],
        HeatMap map => [.. Of(map.Caption), map.RowTitle, map.ColumnTitle, .. map.Rows, .. map.Columns],
        Timeline time => [.. Of(time.Caption), .. time.Rows.SelectMany(static r => r.Phases.SelectMany(static p => new[] { p.Name, p.Words }).Prepend(r.Detail).Prepend(r.Name))],
        RuleCard card => [card.Name, card.State.Text, card.Sentence, .. card.Facts.SelectMany(static f => new[] { f.Key, f.Value }), .. card.Tests.SelectMany(static t => new[] { t.Clause, t.Name, t.Result.Text, t.Sentence }), card.Remark],
        WaterfallChart fall => [.. Chart(fall), .. fall.Steps.Select(static s => s.Name)],
        IChart chart => Chart(chart),
        _ => throw new ArgumentException($"A block of a kind that nobody reads: {block.GetType()}.", nameof(block)),
    };

    private static IEnumerable<string> Chart(IChart chart) => [.. Of(chart.Caption), chart.Plot.CategoryTitle, .. chart.Plot.Categories, .. chart.Plot.Layers.Select(static l => l.Name)];

    private static IEnumerable<string> Of(Caption caption) => [caption.Title, caption.Unit, caption.Summary, caption.Remark];

    private static string Cell(object? cell, TableColumn column) => cell switch
    {
        double number => Numbers.Say(number, column.Format) is var said && column.Unit.StartsWith("CNY bn", StringComparison.Ordinal) ? $"{said} bn" : column.Unit.StartsWith("亿元", StringComparison.Ordinal) ? $"{said}亿元" : said,
        Badge badge => badge.Text,
        Citation => string.Empty,
        _ => $"{cell}",
    };
}
