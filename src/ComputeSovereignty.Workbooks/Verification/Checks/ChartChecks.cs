using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The charts: each series stands on a column of a table, whole or one thing's rows, and keeps what the cells hold.</summary>
/// <param name="book">The workbook.</param>
internal sealed class ChartChecks(PlanBook book)
{
    /// <summary>What the check of charts is called.</summary>
    public const string Name = "Charts draw what their tables hold";

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        Rule rule = new(Name);
        rule.Holds(book.Charts.Count > 0, "charts", "none", "some", "A plan's workbook has charts.");
        foreach (PlanChart chart in book.Charts)
        {
            string place = $"{chart.Part} ({chart.Title})";
            rule.Holds(chart.Lines.Count > 0, place, "no series", "one or more", "A chart draws something.");
            foreach (ChartLine line in chart.Lines)
            {
                Line(rule, chart, line, place);
            }
        }

        yield return rule.Outcome;
    }

    private void Line(Rule rule, PlanChart chart, ChartLine line, string place)
    {
        PlanTable? table = TableOf(line.Values);
        PlanTable? along = TableOf(line.Categories);
        bool together = table is not null && along is not null && (table == along || IsSameAxis(table, line.Values!, line.Categories!));
        rule.Holds(together, place, Said(line.Values), "a column of a table", "Values and axis stand in one table.");
        if (!together || line is not { Values: { } values, Categories: { } categories } || table is null)
        {
            return;
        }

        rule.Holds(values.Top == categories.Top && values.Bottom == categories.Bottom, place, Said(values), Said(categories), "Values and axis have the same rows.");
        rule.Holds(categories.Column < values.Column, place, Said(categories), "a column before the values", "The axis stands before the values.");
        rule.Holds(IsWhole(table, values, chart.Title), place, Said(values), "all rows of the table, or all of one thing", "No row is left out.");
        Kept(rule, place, values);
        Kept(rule, place, categories);
        if (line.Header is { } header)
        {
            rule.Holds(header.Top == table.Frame.Top && header.Column == values.Column, place, Said(header), "the header of the values", "A series has the name of its column.");
            Kept(rule, place, header);
        }
        else
        {
            Named(rule, place, line.Name ?? string.Empty, table.Shown[values.Column - table.Frame.Left]);
        }
    }

    // Some programs keep one axis for all series of a chart: another table's column does where it holds the same as a column of the series' own.
    private bool IsSameAxis(PlanTable table, ChartRange values, ChartRange axis) =>
        values.Sheet == axis.Sheet && Enumerable.Range(table.Frame.Left, values.Column - table.Frame.Left)
            .Any(column => Enumerable.Range(values.Top, values.Bottom - values.Top + 1).All(row => book.TextOf(values.Sheet, row, column) == book.TextOf(axis.Sheet, row, axis.Column)));

    // A name that is written into the chart has a word of the column's header, or is the target, the installed, or blank.
    private static void Named(Rule rule, string place, string name, string header)
    {
        string[] words = [.. name.Split(' ', ',', '[', ']').Where(static w => w.Length > 3)];
        bool fits = name.Trim().Length == 0 || header.Contains(name, StringComparison.OrdinalIgnoreCase) || words.Any(w => header.Contains(w.TrimEnd('s'), StringComparison.OrdinalIgnoreCase))
            || (name == "Installed" && (header.StartsWith("Capacity", StringComparison.Ordinal) || header.Contains("installed", StringComparison.OrdinalIgnoreCase)))
            || (name == "Other customers" && header.StartsWith("Other load", StringComparison.Ordinal))
            || (name == "已安装" && (header.StartsWith("产能", StringComparison.Ordinal) || header.StartsWith("容量", StringComparison.Ordinal) || header.Contains("装机", StringComparison.Ordinal)))
            || Enumerable.Range(0, Math.Max(0, name.Length - 1)).Any(i => name[i] >= '\u4e00' && name[i + 1] >= '\u4e00' && header.Contains(name.Substring(i, 2), StringComparison.Ordinal));
        rule.Holds(fits, place, name, header, "A series has a name of its column.");
    }

    private PlanTable? TableOf(ChartRange? range) => range is null ? null : book.Tables.FirstOrDefault(t =>
        t.Frame.Sheet == range.Sheet && t.Frame.Top < range.Top && range.Bottom <= t.Frame.Bottom && t.Frame.Left <= range.Column && range.Column <= t.Frame.Right);

    private bool IsWhole(PlanTable table, ChartRange range, string title)
    {
        if (range.Top == table.Frame.Top + 1 && range.Bottom == table.Frame.Bottom)
        {
            return true;
        }

        return Enumerable.Range(range.Top, range.Bottom - range.Top + 1).All(r => First(r) == title)
            && (range.Top == table.Frame.Top + 1 || First(range.Top - 1) != title)
            && (range.Bottom == table.Frame.Bottom || First(range.Bottom + 1) != title);

        string First(int row) => book.TextOf(table.Frame.Sheet, row, table.Frame.Left);
    }

    private void Kept(Rule rule, string place, ChartRange range)
    {
        for (int row = range.Top; row <= range.Bottom; row++)
        {
            CellPlace cell = new(range.Sheet, row, range.Column);
            object? value = book.ValueOf(cell);
            string? kept = range.Kept.GetValueOrDefault(row - range.Top);
            bool same = value switch
            {
                null => kept is null,
                double number => double.TryParse(kept, out double drawn) && Math.Abs(drawn - number) <= 1e-8 * Math.Max(1, Math.Abs(number)),
                _ => kept == Convert.ToString(value),
            };
            rule.Holds(same, cell.ToString(), kept ?? "nothing", Convert.ToString(value) ?? "nothing", $"What {place} keeps of the cell.");
        }
    }

    private static string Said(ChartRange? range) => range is null ? "no cells" : $"{new CellPlace(range.Sheet, range.Top, range.Column)} to row {range.Bottom}";
}
