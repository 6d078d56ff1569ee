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

    private readonly FormulaText letters = new(text);
    private int nested = depth;

    /// <summary>Reads the formula.</summary>
    /// <exception cref="FormulaRefusedException">The formula uses what is not known here.</exception>
    internal FormulaNode Parse()
    {
        FormulaNode whole = Joined(0);
        return letters.IsAtEnd ? whole : throw new FormulaRefusedException();
    }

    private FormulaNode Joined(int level)
    {
        if (level == Operators.Length)
        {
            return Signed();
        }

        FormulaNode left = Joined(level + 1);
        while (letters.Take(Operators[level]) is { } taken)
        {
            left = new BinaryNode(taken, left, Joined(level + 1));
        }

        return left;
    }

    private FormulaNode Signed()
    {
        letters.SkipBlanks();
        if (letters.Next is ('+' or '-') and var sign)
        {
            letters.At++;
            Deeper();
            FormulaNode operand = Signed();
            nested--;
            return new UnaryNode(sign, operand);
        }

        FormulaNode node = Primary();
        while (letters.Take(["%"]) is not null)
        {
            node = new UnaryNode('%', node);
        }

        return node;
    }

    private FormulaNode Primary() => letters.Next switch
    {
        '(' => Bracketed(),
        '"' => new ValueNode(FormulaValue.Of(letters.Quoted('"'))),
        '{' => Braces(),
        '#' => Error(),
        '[' => OwnTable(),
        '\'' => OtherSheet(letters.Quoted('\'')),
        '.' or (>= '0' and <= '9') when RowsOnly() is { } rows => rows,
        '.' or (>= '0' and <= '9') => new ValueNode(FormulaValue.Of(letters.Number())),
        _ => Named(),
    };

    private FormulaNode Bracketed()
    {
        letters.At++;
        Deeper();
        FormulaNode inside = Joined(0);
        nested--;
        return letters.Take([")"]) is null ? throw new FormulaRefusedException() : inside;
    }

    private FormulaNode Named()
    {
        int start = letters.At;
        string word = letters.Name();
        if (word.Length == 0)
        {
            throw new FormulaRefusedException();
        }

        switch (letters.Next)
        {
            case '!':
                return OtherSheet(word);
            case '[':
                return book.Table(word) is { } found ? Structured(found.Sheet, found.Table) : throw new FormulaRefusedException();
            case '(':
                return Call(word.ToUpperInvariant().Replace("_XLFN.", string.Empty, StringComparison.Ordinal).Replace("_XLWS.", string.Empty, StringComparison.Ordinal));
            default:
                letters.At = start;
                return Cells(sheet) is { } cells ? cells : ByName(word);
        }
    }

    private FormulaNode ByName(string word)
    {
        letters.At += word.Length;
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
        letters.At++;
        Deeper();
        List<FormulaNode> arguments = [];
        if (letters.Take([")"]) is null)
        {
            do
            {
                letters.SkipBlanks();
                arguments.Add(letters.Next is ',' or ')' ? new MissingNode() : Joined(0));
            }
            while (letters.Take([","]) is not null);
            if (letters.Take([")"]) is null || arguments.Count > 255)
            {
                throw new FormulaRefusedException();
            }
        }

        nested--;
        return new CallNode(name, arguments);
    }

    private ValueNode OwnTable() =>
        sheet.Tables.FirstOrDefault(t => t.Range.Has(row, column)) is { } table ? Structured(sheet, table) : throw new FormulaRefusedException();

    private ValueNode Structured(BookSheet of, BookTable table) => new(FormulaValue.Of(StructuredReference.Resolve(of, table, letters.Bracketed(), (sheet, row))));

    private ValueNode OtherSheet(string name)
    {
        if (letters.Next != '!' || book.Sheet(name) is not { } other)
        {
            throw new FormulaRefusedException();
        }

        letters.At++;
        return Cells(other) ?? throw new FormulaRefusedException();
    }

    // A cell, a block, or whole columns.
    private ValueNode? Cells(BookSheet of)
    {
        int start = letters.At;
        string first = letters.Word();
        int between = letters.At;
        string second = letters.Skip(':') ? letters.Word() : string.Empty;
        if (BookRange.Cell(first) is { } one && second.Length == 0)
        {
            letters.At = between;
            return letters.Next == ':' ? throw new FormulaRefusedException() : Block(of, new(one.Row, one.Column, one.Row, one.Column));
        }

        if (BookRange.Cell(first) is { } from && BookRange.Cell(second) is { } to)
        {
            return Block(of, new(Math.Min(from.Row, to.Row), Math.Min(from.Column, to.Column), Math.Max(from.Row, to.Row), Math.Max(from.Column, to.Column)));
        }

        if (BookRange.Cell($"{first}1") is { } left && BookRange.Cell($"{second}1") is { } right && first.All(Letter) && second.All(Letter))
        {
            return Block(of, new(1, Math.Min(left.Column, right.Column), BookRange.MostRows, Math.Max(left.Column, right.Column)));
        }

        letters.At = start;
        return null;

        static bool Letter(char c) => char.IsAsciiLetter(c) || c == '$';
    }

    private ValueNode? RowsOnly()
    {
        int start = letters.At;
        if (int.TryParse(letters.Word(), out int first) && letters.Skip(':') && int.TryParse(letters.Word(), out int last) && first is > 0 and <= BookRange.MostRows && last is > 0 and <= BookRange.MostRows)
        {
            return Block(sheet, new(Math.Min(first, last), 1, Math.Max(first, last), BookRange.MostColumns));
        }

        letters.At = start;
        return null;
    }

    private static ValueNode Block(BookSheet of, BookRange range) => new(FormulaValue.Of(new FormulaBlock(of, range)));

    private ValueNode Braces()
    {
        List<List<FormulaValue>> rows = [[]];
        letters.At++;
        string? then;
        do
        {
            FormulaValue value = Signed() switch
            {
                ValueNode { Value.Block: null } plain => plain.Value,
                UnaryNode { Operator: '-', Operand: ValueNode { Value.Kind: FormulaKind.Number } number } => FormulaValue.Of(-number.Value.Number),
                _ => throw new FormulaRefusedException(),
            };
            rows[^1].Add(value);
            then = letters.Take([";", ",", "}"]) ?? throw new FormulaRefusedException();
            if (then == ";")
            {
                rows.Add([]);
            }
        }
        while (then != "}");
        return rows.All(r => r.Count == rows[0].Count) ? new(FormulaValue.Of(new FormulaBlock([.. rows.Select(static r => r.ToArray())]))) : throw new FormulaRefusedException();
    }

    private ValueNode Error() => new(FormulaValue.Error(letters.Take(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]) ?? throw new FormulaRefusedException()));

    private void Deeper()
    {
        if (++nested > MostDepth)
        {
            throw new FormulaRefusedException();
        }
    }
}
