using System.Globalization;
using System.Text;
using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Reads the text of a formula into its parts; whatever it does not know is refused, not guessed.</summary>
/// <param name="book">The workbook, for tables and names.</param>
/// <param name="sheet">The sheet of the formula.</param>
/// <param name="row">The row of the formula.</param>
/// <param name="column">The column of the formula.</param>
/// <param name="text">The formula without its equals sign.</param>
/// <param name="depth">How many names and brackets this stands in.</param>
internal sealed class FormulaParser(Book book, BookSheet sheet, int row, int column, string text, int depth = 0)
{
    private const int MostDepth = 64;

    private static readonly string[][] Operators = [["<=", ">=", "<>", "<", ">", "="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

    private int at;
    private int nested = depth;

    /// <summary>Reads the formula.</summary>
    /// <exception cref="FormulaRefusedException">The formula uses what is not known here.</exception>
    internal FormulaNode Parse()
    {
        FormulaNode whole = Joined(0);
        return at == text.Length ? whole : throw new FormulaRefusedException();
    }

    private FormulaNode Joined(int level)
    {
        if (level == Operators.Length)
        {
            return Signed();
        }

        FormulaNode left = Joined(level + 1);
        while (Take(Operators[level]) is { } taken)
        {
            left = new BinaryNode(taken, left, Joined(level + 1));
        }

        return left;
    }

    private FormulaNode Signed()
    {
        Blanks();
        if (at < text.Length && text[at] is '+' or '-')
        {
            char sign = text[at++];
            Deeper();
            FormulaNode operand = Signed();
            nested--;
            return new UnaryNode(sign, operand);
        }

        FormulaNode node = Primary();
        while (Take(["%"]) is not null)
        {
            node = new UnaryNode('%', node);
        }

        return node;
    }

    private FormulaNode Primary()
    {
        if (at >= text.Length)
        {
            throw new FormulaRefusedException();
        }

        char c = text[at];
        return c switch
        {
            '(' => Bracketed(),
            '"' => new ValueNode(FormulaValue.Of(Quoted('"'))),
            '{' => Braces(),
            '#' => Error(),
            '[' => OwnTable(),
            '\'' => OtherSheet(Quoted('\'')),
            '.' or (>= '0' and <= '9') when RowsOnly() is { } rows => rows,
            '.' or (>= '0' and <= '9') => new ValueNode(FormulaValue.Of(Number())),
            _ => Named(),
        };
    }

    private FormulaNode Bracketed()
    {
        at++;
        Deeper();
        FormulaNode inside = Joined(0);
        nested--;
        return Take([")"]) is null ? throw new FormulaRefusedException() : inside;
    }

    private FormulaNode Named()
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '$' or '\\'))
        {
            at++;
        }

        string word = text[start..at];
        if (word.Length == 0)
        {
            throw new FormulaRefusedException();
        }

        if (at < text.Length && text[at] == '!')
        {
            return OtherSheet(word);
        }

        if (at < text.Length && text[at] == '[')
        {
            return book.Table(word) is { } found ? Structured(found.Sheet, found.Table) : throw new FormulaRefusedException();
        }

        if (at < text.Length && text[at] == '(')
        {
            return Call(word.ToUpperInvariant().Replace("_XLFN.", string.Empty, StringComparison.Ordinal).Replace("_XLWS.", string.Empty, StringComparison.Ordinal));
        }

        at = start;
        return Cells(sheet) is { } cells ? cells : ByName(word);
    }

    private FormulaNode ByName(string word)
    {
        at += word.Length;
        if (word.ToUpperInvariant() is "TRUE" or "FALSE")
        {
            return new ValueNode(FormulaValue.Of(word.Length == 4));
        }

        if (book.Table(word) is { } table)
        {
            return new ValueNode(FormulaValue.Of(StructuredReference.Resolve(table.Sheet, table.Table, string.Empty, (sheet, row))));
        }

        // A relative reference of a name would have to be moved.
        return book.Names.GetValueOrDefault(word) is { Length: > 0 and < 1000 } meaning && nested < MostDepth && !RelativeCells(meaning)
            ? new FormulaParser(book, sheet, row, column, meaning, nested + 1).Parse() : throw new FormulaRefusedException();
    }

    private static bool RelativeCells(string meaning) => FormulaShift.Of(meaning, 1, 1) != meaning;

    private CallNode Call(string name)
    {
        at++;
        Deeper();
        List<FormulaNode> arguments = [];
        if (Take([")"]) is null)
        {
            do
            {
                Blanks();
                arguments.Add(at < text.Length && text[at] is ',' or ')' ? new MissingNode() : Joined(0));
            }
            while (Take([","]) is not null);
            if (Take([")"]) is null || arguments.Count > 255)
            {
                throw new FormulaRefusedException();
            }
        }

        nested--;
        return new CallNode(name, arguments);
    }

    private ValueNode OwnTable() =>
        sheet.Tables.FirstOrDefault(t => t.Range.Has(row, column)) is { } table ? Structured(sheet, table) : throw new FormulaRefusedException();

    private ValueNode Structured(BookSheet of, BookTable table)
    {
        int end = StructuredReference.End(text, at);
        string inside = text[(at + 1)..end];
        at = end + 1;
        return new(FormulaValue.Of(StructuredReference.Resolve(of, table, inside, (sheet, row))));
    }

    private ValueNode OtherSheet(string name)
    {
        if (at >= text.Length || text[at] != '!' || book.Sheet(name) is not { } other)
        {
            throw new FormulaRefusedException();
        }

        at++;
        return Cells(other) ?? throw new FormulaRefusedException();
    }

    // A cell, a block, or whole columns.
    private ValueNode? Cells(BookSheet of)
    {
        int start = at;
        string first = Word();
        int between = at;
        string second = at < text.Length && text[at] == ':' && ++at > 0 ? Word() : string.Empty;
        if (BookRange.Cell(first) is { } one && second.Length == 0)
        {
            at = between;
            return at < text.Length && text[at] == ':' ? throw new FormulaRefusedException() : Block(of, new(one.Row, one.Column, one.Row, one.Column));
        }

        if (BookRange.Cell(first) is { } from && BookRange.Cell(second) is { } to)
        {
            return Block(of, new(Math.Min(from.Row, to.Row), Math.Min(from.Column, to.Column), Math.Max(from.Row, to.Row), Math.Max(from.Column, to.Column)));
        }

        if (BookRange.Cell($"{first}1") is { } left && BookRange.Cell($"{second}1") is { } right && first.All(Letter) && second.All(Letter))
        {
            return Block(of, new(1, Math.Min(left.Column, right.Column), BookRange.MostRows, Math.Max(left.Column, right.Column)));
        }

        at = start;
        return null;

        static bool Letter(char c) => char.IsAsciiLetter(c) || c == '$';
    }

    private ValueNode? RowsOnly()
    {
        int start = at;
        if (int.TryParse(Word(), out int first) && at < text.Length && text[at++] == ':' && int.TryParse(Word(), out int last) && first is > 0 and <= BookRange.MostRows && last is > 0 and <= BookRange.MostRows)
        {
            return Block(sheet, new(Math.Min(first, last), 1, Math.Max(first, last), BookRange.MostColumns));
        }

        at = start;
        return null;
    }

    private static ValueNode Block(BookSheet of, BookRange range) => new(FormulaValue.Of(new FormulaBlock(of, range)));

    private string Word()
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '$'))
        {
            at++;
        }

        return text[start..at];
    }

    private double Number()
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        int exponent = at + (at + 1 < text.Length && text[at] is 'e' or 'E' && text[at + 1] is '+' or '-' ? 2 : 1);
        if (exponent < text.Length && text[at] is 'e' or 'E' && char.IsAsciiDigit(text[exponent]))
        {
            for (at = exponent; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            {
            }
        }

        return double.TryParse(text.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number : throw new FormulaRefusedException();
    }

    private string Quoted(char quote)
    {
        StringBuilder inside = new();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                if (at + 1 >= text.Length || text[at + 1] != quote)
                {
                    at++;
                    return inside.ToString();
                }

                at++;
            }

            inside.Append(text[at]);
        }

        throw new FormulaRefusedException();
    }

    private ValueNode Braces()
    {
        List<List<FormulaValue>> rows = [[]];
        at++;
        do
        {
            FormulaValue value = Signed() switch
            {
                ValueNode { Value.Block: null } plain => plain.Value,
                UnaryNode { Operator: '-', Operand: ValueNode { Value.Kind: FormulaKind.Number } number } => FormulaValue.Of(-number.Value.Number),
                _ => throw new FormulaRefusedException(),
            };
            rows[^1].Add(value);
            if (Take([";"]) is not null)
            {
                rows.Add([]);
            }
            else if (Take([","]) is null && Take(["}"]) is null)
            {
                throw new FormulaRefusedException();
            }
        }
        while (text[at - 1] != '}');
        return rows.All(r => r.Count == rows[0].Count) ? new(FormulaValue.Of(new FormulaBlock([.. rows.Select(static r => r.ToArray())]))) : throw new FormulaRefusedException();
    }

    private ValueNode Error() => new(FormulaValue.Error(Take(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]) ?? throw new FormulaRefusedException()));

    private string? Take(ReadOnlySpan<string> choices)
    {
        Blanks();
        foreach (string choice in choices)
        {
            if (string.CompareOrdinal(text, at, choice, 0, choice.Length) == 0)
            {
                at += choice.Length;
                return choice;
            }
        }

        return null;
    }

    private void Blanks()
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t')
        {
            at++;
        }
    }

    private void Deeper()
    {
        if (++nested > MostDepth)
        {
            throw new FormulaRefusedException();
        }
    }
}
