using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>How a file of separated values is laid out: what separates its fields, and what spreadsheet programs pad it with.</summary>
internal static class CsvShape
{
    /// <summary>Finds what separates the fields.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The separator, how many letters of a line that only names it are left out, and what to tell about it.</returns>
    internal static (char Separator, int Skipped, Message? Note) Of(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var found ? found : text.Length;
        string header = text[..end];
        if (header.Trim(' ', '"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && header.Trim(' ', '"')[4..] is var rest && rest.Trim(',', ';', '\t', ' ', '"', '|').Length == 0)
        {
            char named = rest.Length > 0 && rest[0] is ';' or '\t' ? rest[0] : ',';
            int skipped = Math.Min(text.Length, end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1));
            return (named, skipped, named == '\t' ? TableMessages.TabLine : TableMessages.SeparatorLine);
        }

        int commas = header.Count(static c => c == ',');
        int tabs = header.Count(static c => c == '\t');
        int semicolons = header.Count(static c => c == ';');
        if (tabs > commas && tabs > semicolons)
        {
            return ('\t', 0, TableMessages.Tabs);
        }

        return (semicolons > commas ? ';' : ',', 0, null);
    }

    /// <summary>Counts the columns without those at the end in which nothing stands.</summary>
    /// <param name="records">Shape: [records][fields].</param>
    internal static int Width(List<string[]> records)
    {
        int width = records[0].Length;
        while (width > 1 && records.All(r => r.Length < width || string.IsNullOrWhiteSpace(r[width - 1])))
        {
            width--;
        }

        return width;
    }

    /// <summary>Reads a field; blanks around a number or a truth do not count.</summary>
    /// <param name="field">The field.</param>
    internal static CellValue Value(string field) => CellValue.Interpret(field.Trim()) is { Kind: not CellKind.Text } value ? value : CellValue.Interpret(field);
}
