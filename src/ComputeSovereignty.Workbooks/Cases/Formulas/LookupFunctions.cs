using ComputeSovereignty.Workbooks.Cases.Books;
using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Functions that look for a value, or count cells.</summary>
internal static class LookupFunctions
{
    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        new("VLOOKUP", 3, 4, static a => Looked(a, false)),
        new("HLOOKUP", 3, 4, static a => Looked(a, true)),
        new("XLOOKUP", 3, 4, XLookup),
        Number("MATCH", 2, 3, static a => 1 + Place(a, a.Sound(0), Listed(a.Block(1)), a.Whole(2, 1) switch { 0 => true, 1 => false, _ => throw new FormulaRefusedException() })),
        new("INDEX", 2, 3, Index),
        new("CHOOSE", 2, Any, static a => a.Whole(0) is >= 1 and var choice && choice < a.Count ? a.Value(choice) : FormulaValue.Error("#VALUE!")),
        Number("ROWS", 1, 1, static a => a.Block(0).Range.Rows),
        Number("COLUMNS", 1, 1, static a => a.Block(0).Range.Columns),
        Number("ROW", 1, 1, static a => a.Block(0) is { Sheet: not null, Range: { Rows: 1 } range } ? range.Top : throw new FormulaRefusedException()),
        Number("COLUMN", 1, 1, static a => a.Block(0) is { Sheet: not null, Range: { Columns: 1 } range } ? range.Left : throw new FormulaRefusedException()),
    ];

    private static FormulaValue Looked(FormulaArguments a, bool isAcross)
    {
        FormulaBlock block = a.Block(1);
        int other = a.Whole(2) - 1;
        if (other < 0 || other >= (isAcross ? block.Range.Rows : block.Range.Columns))
        {
            return FormulaValue.Error(other < 0 ? "#VALUE!" : "#REF!");
        }

        IEnumerable<(int Row, int Column)> places = isAcross ? Enumerable.Range(0, block.FilledColumns).Select(static c => (0, c)) : Enumerable.Range(0, block.FilledRows).Select(static r => (r, 0));
        int place = Place(a, a.Sound(0), (block, [.. places]), a.Count > 3 && !a.Truth(3));
        return Held(a, block, isAcross ? other : place, isAcross ? place : other);
    }

    private static FormulaValue XLookup(FormulaArguments a)
    {
        FormulaBlock values = a.Block(2);
        (FormulaBlock Block, (int, int)[] Places) listed = Listed(a.Block(1));
        if (Math.Max(values.Range.Rows, values.Range.Columns) < listed.Places.Length || (values.Range.Rows > 1 && values.Range.Columns > 1))
        {
            throw new FormulaRefusedException();
        }

        int place = Exact(a, a.Sound(0), listed, false);
        return place < 0 ? a.Has(3) ? a.Value(3) : FormulaValue.Error("#N/A")
            : Held(a, values, values.Range.Columns == 1 ? place : 0, values.Range.Columns == 1 ? 0 : place);
    }

    private static FormulaValue Index(FormulaArguments a)
    {
        FormulaBlock block = a.Block(0);
        bool across = a.Count == 2 && block.Range.Rows == 1;
        int row = across ? 1 : a.Whole(1);
        int column = across ? a.Whole(1) : a.Whole(2, 1);
        if (row < 1 || column < 1 || (a.Count == 2 && block.Range.Rows > 1 && block.Range.Columns > 1))
        {
            throw new FormulaRefusedException();
        }

        return row > block.Range.Rows || column > block.Range.Columns ? FormulaValue.Error("#REF!") : Held(a, block, row - 1, column - 1);
    }

    // As a block of one cell, a blank stays blank for those who ask.
    private static FormulaValue Held(FormulaArguments a, FormulaBlock block, int row, int column) => block.Sheet is not { } sheet ? a.Evaluation.At(block, row, column)
        : FormulaValue.Of(new FormulaBlock(sheet, new BookRange(block.Range.Top + row, block.Range.Left + column, block.Range.Top + row, block.Range.Left + column)));

    private static (FormulaBlock Block, (int Row, int Column)[] Places) Listed(FormulaBlock block) =>
        block.Range.Columns == 1 ? (block, [.. Enumerable.Range(0, block.FilledRows).Select(static r => (r, 0))])
        : block.Range.Rows == 1 ? (block, [.. Enumerable.Range(0, block.FilledColumns).Select(static c => (0, c))])
        : throw new FormulaRefusedException();

    private static int Place(FormulaArguments a, FormulaValue sought, (FormulaBlock Block, (int Row, int Column)[] Places) listed, bool isExact)
    {
        int place = isExact ? Exact(a, sought, listed, true) : Nearest(a, sought, listed);
        return place >= 0 ? place : throw new FormulaErrorException("#N/A");
    }

    private static int Exact(FormulaArguments a, FormulaValue sought, (FormulaBlock Block, (int Row, int Column)[] Places) listed, bool isLike)
    {
        if (sought.Kind == FormulaKind.Blank || sought is { Kind: FormulaKind.Text, Text.Length: 0 })
        {
            throw new FormulaRefusedException();
        }

        return Array.FindIndex(listed.Places, p => a.Evaluation.At(listed.Block, p.Row, p.Column) is var value && value.Kind == sought.Kind
            && (sought.Kind == FormulaKind.Text && isLike ? ConditionFunctions.IsLike(value.Text, sought.Text) : FormulaEvaluation.Same(value, sought)));
    }

    // The last that is not greater, of numbers in order; where they are not, programs find different ones.
    private static int Nearest(FormulaArguments a, FormulaValue sought, (FormulaBlock Block, (int Row, int Column)[] Places) listed)
    {
        FormulaValue[] values = [.. listed.Places.Select(p => a.Evaluation.At(listed.Block, p.Row, p.Column))];
        if (sought.Kind != FormulaKind.Number || values.Any(static v => v.Kind != FormulaKind.Number) || values.Zip(values.Skip(1)).Any(static pair => pair.First.Number > pair.Second.Number))
        {
            throw new FormulaRefusedException();
        }

        return Array.FindLastIndex(values, v => FormulaEvaluation.Compare(v, sought) <= 0);
    }
}
