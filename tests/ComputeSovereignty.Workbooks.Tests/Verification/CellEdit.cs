using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>A change that somebody could make to a cell: a number by a hundredth, a day by a month, a verdict, another name, a digit of a sentence.</summary>
internal static class CellEdit
{
    private static readonly Dictionary<string, string> Opposites = new(StringComparer.Ordinal)
    {
        ["met"] = "not met",
        ["not met"] = "met",
        ["holds"] = "FAILS",
        ["yes"] = "NO",
        ["TRUE"] = "FALSE",
        ["FALSE"] = "TRUE",
        ["Domestic"] = "Foreign",
        ["Foreign"] = "Domestic",
        ["no limit"] = "0",
    };

    /// <summary>Changes a value.</summary>
    /// <param name="value">What the cell holds.</param>
    /// <param name="column">What the cells of its column hold.</param>
    /// <param name="random">Draws another name.</param>
    public static object Of(object value, IReadOnlyList<object> column, Random random) => value switch
    {
        DateTime day => day.AddMonths(1),
        double number when !IsNoise(number, column) => (number * 1.01) + Math.CopySign(1e-6 * Math.Abs(number), number),
        double => Math.Max(0.05, 0.01 * column.OfType<double>().Select(Math.Abs).DefaultIfEmpty(0).Max()),
        int number => number + 1,
        string text when Opposites.TryGetValue(text, out string? opposite) => opposite,
        string text when text.Length > 60 && text.Any(char.IsAsciiDigit) && random.Next(2) == 0 => OtherDigit(text),
        string text => OtherName(text, column, random),
        _ => $"{value}x",
    };

    /// <summary>Gets the cells of a column that hold something.</summary>
    public static IReadOnlyList<(CellPlace Place, object Value)> Cells(PlanBook book, PlanTable table, string header)
    {
        int column = table.Frame.Left + table.Headers.ToList().IndexOf(header);
        return [.. table.Rows.Select(r => new CellPlace(table.Frame.Sheet, r.Number, column)).Select(p => (p, book.ValueOf(p))).Where(static c => c.Item2 is not null).Select(static c => (c.p, c.Item2!))];
    }

    // What an engine leaves of a zero.
    private static bool IsNoise(double number, IReadOnlyList<object> column) => Math.Abs(number) <= 1e-12 * column.OfType<double>().Select(Math.Abs).DefaultIfEmpty(0).Max();

    private static string OtherName(string text, IReadOnlyList<object> column, Random random)
    {
        string[] others = [.. column.OfType<string>().Distinct().Where(o => o != text)];
        return others.Length > 0 ? others[random.Next(others.Length)] : $"{text}x";
    }

    private static string OtherDigit(string text)
    {
        int at = text.ToList().FindLastIndex(char.IsAsciiDigit);
        return $"{text[..at]}{(char)('0' + ((text[at] - '0' + 5) % 10))}{text[(at + 1)..]}";
    }
}
