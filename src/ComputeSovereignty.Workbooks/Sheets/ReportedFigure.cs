using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>One figure of a report on a line of its own, for pivot tables: a table's cell with everything that says what it is.</summary>
/// <param name="Table">The name of the table it stands in.</param>
/// <param name="Item">What it is of: the texts to the left of the table's first figure, but period and unit.</param>
/// <param name="Year">The year; null for none.</param>
/// <param name="Period">The period within a year; empty for none.</param>
/// <param name="Figure">The header, without its unit.</param>
/// <param name="Unit">The unit; empty for none.</param>
/// <param name="Value">The number, as the table shows it.</param>
internal sealed record ReportedFigure(string Table, string Item, int? Year, string Period, string Figure, string Unit, double Value)
{
    private const int YearDigits = 4;

    /// <summary>Takes a table apart.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="name">The table's name.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="block">The values as shown.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal static IEnumerable<ReportedFigure> Of<T>(string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, TableBlock block, Speaker reader)
    {
        string[] headers = [.. columns.Select(c => reader.Say(c.Title))];
        bool[] isFigure = [.. columns.Select((_, i) => block.Rows.Any(r => Number(r[i]) is not null))];
        int year = headers.IndexOf(reader.Say(TidyMessages.Year));
        int period = headers.IndexOf(reader.Say(TidyMessages.Period));
        int unitOfRow = headers.IndexOf(reader.Say(TidyMessages.Unit));
        int[] figures = [.. Enumerable.Range(0, headers.Length).Where(i => isFigure[i] && i != year)];
        int[] keys = [.. Enumerable.Range(0, figures.FirstOrDefault(headers.Length)).Where(i => !isFigure[i] && i != period && i != unitOfRow)];
        for (int row = 0; row < rows.Count; row++)
        {
            object?[] shown = block.Rows[row];
            string when = period < 0 ? string.Empty : Convert.ToString(shown[period])!;
            int? yearOf = YearOf(year < 0 ? when : Convert.ToString(shown[year]));
            string item = string.Join(" · ", keys.Where(i => i != year || yearOf is null).Select(i => shown[i]).OfType<string>().Where(static t => t.Length > 0));
            foreach (int i in figures)
            {
                if (Number(shown[i]) is { } value)
                {
                    (string figure, string unit) = Apart(headers[i], columns[i].UnitTextOf(rows[row], reader));
                    yield return new(name, item, yearOf, when, figure, unit, value);
                }
            }
        }
    }

    // A total stands where a year does, under a name of its own.
    private static int? YearOf(string? text) => text?.Length >= YearDigits && int.TryParse(text[..YearDigits], out int year) ? year : null;

    // A header may say its unit itself.
    private static (string Figure, string Unit) Apart(string header, string unit) => unit.Length == 0 && header.EndsWith(']') && header.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var at
        ? (header[..at], header[(at + 2)..^1])
        : (header, unit);

    private static double? Number(object? shown) => shown switch
    {
        double number => number,
        int number => number,
        long number => number,
        _ => null,
    };
}
