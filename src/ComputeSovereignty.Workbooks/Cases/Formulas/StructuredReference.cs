using System.Text;
using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>A reference by the names of a table and its columns: <c>HbmLines[[#This Row],[2027 '[wspm']]]</c>.</summary>
internal static class StructuredReference
{
    /// <summary>Finds the cells that a reference means.</summary>
    /// <param name="sheet">The sheet of the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="inside">What stands in the outer brackets.</param>
    /// <param name="from">The sheet and row of the formula.</param>
    internal static FormulaBlock Resolve(BookSheet sheet, BookTable table, string inside, (BookSheet Sheet, int Row) from)
    {
        (List<string> parts, List<string> columns, bool isSpan) = Items(inside);
        (int left, int right) = Columns(table, columns, isSpan);
        (int top, int bottom) = Rows(table, parts, sheet, from);
        return new(sheet, new(top, left, bottom, right));
    }

    private static (int Left, int Right) Columns(BookTable table, List<string> columns, bool isSpan)
    {
        int[] places = [.. columns.Select(name => table.Columns.ToList().FindIndex(c => c.Equals(name, StringComparison.OrdinalIgnoreCase)))];
        if (places.Contains(-1) || places.Length > 2 || (places.Length == 2 && !isSpan))
        {
            throw new FormulaRefusedException();
        }

        return places.Length == 0 ? (table.Range.Left, table.Range.Right) : (table.Range.Left + places.Min(), table.Range.Left + places.Max());
    }

    private static (int Top, int Bottom) Rows(BookTable table, List<string> parts, BookSheet sheet, (BookSheet Sheet, int Row) from)
    {
        (int first, int last) = (table.Range.Top + table.HeaderRows, table.Range.Bottom - table.TotalRows);
        int top = int.MaxValue;
        int bottom = 0;
        foreach (string part in parts.Count > 0 ? parts : ["#DATA"])
        {
            (int Top, int Bottom) rows = part.ToUpperInvariant() switch
            {
                "#DATA" => (first, last),
                "#ALL" => (table.Range.Top, table.Range.Bottom),
                "#HEADERS" when table.HeaderRows == 1 => (table.Range.Top, table.Range.Top),
                "#TOTALS" when table.TotalRows == 1 => (table.Range.Bottom, table.Range.Bottom),
                "#THIS ROW" when sheet == from.Sheet && from.Row >= first && from.Row <= last => (from.Row, from.Row),
                _ => throw new FormulaRefusedException(),
            };
            (top, bottom) = (Math.Min(top, rows.Top), Math.Max(bottom, rows.Bottom));
        }

        return top <= bottom ? (top, bottom) : throw new FormulaRefusedException();
    }

    // Parts of the table such as #This Row, columns, and whether a colon joins those.
    private static (List<string> Parts, List<string> Columns, bool IsSpan) Items(string inside)
    {
        List<string> parts = [];
        List<string> columns = [];
        bool isSpan = false;
        string text = inside.Trim();
        if (text.StartsWith('@'))
        {
            parts.Add("#This Row");
            text = text[1..].TrimStart();
        }

        if (text.Length > 0 && text[0] != '[')
        {
            (text[0] == '#' ? parts : columns).Add(Unescaped(text));
            return (parts, columns, false);
        }

        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '[')
            {
                int end = End(text, at);
                string item = text[(at + 1)..end];
                (item.StartsWith('#') ? parts : columns).Add(item.StartsWith('#') ? item : Unescaped(item));
                at = end;
            }
            else if (text[at] is ':')
            {
                isSpan = true;
            }
            else if (text[at] is not (',' or ' '))
            {
                throw new FormulaRefusedException();
            }
        }

        return (parts, columns, isSpan);
    }

    /// <summary>Finds the bracket that closes another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    internal static int End(string text, int open)
    {
        int depth = 0;
        for (int at = open; at < text.Length; at++)
        {
            if (text[at] == '\'')
            {
                at++;
            }
            else if (text[at] == '[')
            {
                depth++;
            }
            else if (text[at] == ']' && --depth == 0)
            {
                return at;
            }
        }

        throw new FormulaRefusedException();
    }

    private static string Unescaped(string name)
    {
        StringBuilder plain = new();
        for (int at = 0; at < name.Length; at++)
        {
            at += name[at] == '\'' && at + 1 < name.Length ? 1 : 0;
            plain.Append(name[at]);
        }

        return plain.ToString();
    }
}
