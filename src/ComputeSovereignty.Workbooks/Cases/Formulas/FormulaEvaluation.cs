using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Computes the parts of a formula with the rules of spreadsheet programs for blanks, texts, truths and errors.</summary>
/// <param name="cells">What cells hold.</param>
internal sealed class FormulaEvaluation(ComputedFormulas cells)
{
    // What is left of a difference of two numbers alike is noise; spreadsheet programs make it 0.
    private const double Noise = 1.8e-15;

    /// <summary>Gets a value indicating whether days count from 1904.</summary>
    internal bool Since1904 => cells.Since1904;

    /// <summary>Computes a part that must be a single value.</summary>
    /// <param name="node">The part.</param>
    internal FormulaValue Scalar(FormulaNode node)
    {
        FormulaValue value = Value(node);
        return value.Block is not { } block ? value
            : block.Range.Rows == 1 && block.Range.Columns == 1 ? At(block, 0, 0) : throw new FormulaRefusedException();
    }

    /// <summary>Computes a part, which may be a block of cells.</summary>
    /// <param name="node">The part.</param>
    internal FormulaValue Value(FormulaNode node)
    {
        cells.Step();
        return node switch
        {
            ValueNode value => value.Value,
            MissingNode => FormulaValue.Blank,
            UnaryNode unary => Unary(unary.Operator, Scalar(unary.Operand)),
            BinaryNode binary => Binary(binary.Operator, Scalar(binary.Left), Scalar(binary.Right)),
            CallNode call => FormulaFunctions.Call(this, call),
            _ => throw new FormulaRefusedException(),
        };
    }

    /// <summary>Computes a part in which blocks are computed element by element, as in <c>SUMPRODUCT((A1:A3="x")*B1:B3)</c>.</summary>
    /// <param name="node">The part.</param>
    internal FormulaValue Elementwise(FormulaNode node) => node switch
    {
        UnaryNode unary => Map(Elementwise(unary.Operand), FormulaValue.Of(0), (value, _) => Unary(unary.Operator, value)),
        BinaryNode binary => Map(Elementwise(binary.Left), Elementwise(binary.Right), (left, right) => Binary(binary.Operator, left, right)),
        _ => Value(node),
    };

    /// <summary>Gets a value of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    internal FormulaValue At(FormulaBlock block, int row, int column) =>
        block.Sheet is { } sheet ? cells.Cell(sheet, block.Range.Top + row, block.Range.Left + column) : block.Value(row, column);

    /// <summary>Lists the values of a block, row by row, without what lies beyond all filled cells.</summary>
    /// <param name="block">The block.</param>
    internal IEnumerable<FormulaValue> All(FormulaBlock block)
    {
        for (int row = 0; row < block.FilledRows; row++)
        {
            for (int column = 0; column < block.FilledColumns; column++)
            {
                yield return At(block, row, column);
            }
        }
    }

    /// <summary>Turns a value into a number.</summary>
    /// <param name="value">The value.</param>
    internal static double Number(FormulaValue value) => value.Kind switch
    {
        FormulaKind.Number or FormulaKind.Truth => value.Number,
        FormulaKind.Blank => 0,
        FormulaKind.Text when CellValue.TryNumeral(value.Text.Trim(' '), out double number) => number,
        FormulaKind.Text when value.Text.Any(char.IsDigit) => throw new FormulaRefusedException(),
        FormulaKind.Text => throw new FormulaErrorException("#VALUE!"),
        FormulaKind.Error => throw new FormulaErrorException(value.Text),
        _ => throw new FormulaRefusedException(),
    };

    /// <summary>Turns a value into text.</summary>
    /// <param name="value">The value.</param>
    internal static string Text(FormulaValue value) => value.Kind switch
    {
        FormulaKind.Text => value.Text,
        FormulaKind.Blank => string.Empty,
        FormulaKind.Number when value.Number.ToString("G15", CultureInfo.InvariantCulture) is { } text && !text.Contains('E', StringComparison.Ordinal) => text,
        FormulaKind.Error => throw new FormulaErrorException(value.Text),
        _ => throw new FormulaRefusedException(),
    };

    /// <summary>Turns a value into a truth.</summary>
    /// <param name="value">The value.</param>
    internal static bool Truth(FormulaValue value) => value.Kind switch
    {
        FormulaKind.Number or FormulaKind.Truth => value.Number != 0,
        FormulaKind.Blank => false,
        FormulaKind.Text when value.Text.ToUpperInvariant() is "TRUE" or "FALSE" => throw new FormulaRefusedException(),
        FormulaKind.Text => throw new FormulaErrorException("#VALUE!"),
        FormulaKind.Error => throw new FormulaErrorException(value.Text),
        _ => throw new FormulaRefusedException(),
    };

    /// <summary>Compares two values that are no errors: numbers before texts before truths, capitals like small letters.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    internal static int Compare(FormulaValue left, FormulaValue right)
    {
        left = left.Kind == FormulaKind.Blank ? BlankLike(right) : left;
        right = right.Kind == FormulaKind.Blank ? BlankLike(left) : right;
        return left.Kind != right.Kind ? left.Kind == FormulaKind.Truth || right.Kind == FormulaKind.Truth ? throw new FormulaRefusedException() : left.Kind.CompareTo(right.Kind)
            : left.Kind != FormulaKind.Text ? CompareNumbers(left.Number, right.Number)
            : string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase) ? 0
            : IsPlain(left.Text) && IsPlain(right.Text) ? string.Compare(left.Text, right.Text, StringComparison.OrdinalIgnoreCase) : throw new FormulaRefusedException();
    }

    /// <summary>Tells whether two values that are no errors are equal.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    internal static bool Same(FormulaValue left, FormulaValue right) =>
        left.Kind == FormulaKind.Text && right.Kind == FormulaKind.Text ? string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase) : Compare(left, right) == 0;

    /// <summary>Adds two numbers; what is left of numbers alike but for noise is 0.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another.</param>
    internal static double Sum(double left, double right)
    {
        double sum = left + right;
        return Math.Abs(sum) < Noise * Math.Max(Math.Abs(left), Math.Abs(right)) ? 0 : sum;
    }

    private static FormulaValue BlankLike(FormulaValue other) => other.Kind switch
    {
        FormulaKind.Text => FormulaValue.Of(string.Empty),
        FormulaKind.Truth => FormulaValue.Of(false),
        _ => FormulaValue.Of(0),
    };

    private static bool IsPlain(string text) => text.Length > 0 && text.All(char.IsAsciiLetterOrDigit);

    // Programs compare some digits only; numbers that agree in almost all of theirs are not compared here.
    private static int CompareNumbers(double left, double right)
    {
        double gap = Math.Abs(left - right);
        double size = Math.Max(Math.Abs(left), Math.Abs(right));
        return gap <= 5e-16 * size ? 0 : gap > 1e-13 * size ? left.CompareTo(right) : throw new FormulaRefusedException();
    }

    private static FormulaValue Unary(char sign, FormulaValue operand) => sign switch
    {
        '+' => operand,
        '-' => FormulaValue.Of(-Number(operand)),
        _ => FormulaValue.Of(Number(operand) / 100),
    };

    private static FormulaValue Binary(string sign, FormulaValue left, FormulaValue right)
    {
        if (left.IsError || right.IsError)
        {
            return left.IsError ? left : right;
        }

        return sign switch
        {
            "+" => FormulaValue.Of(Sum(Number(left), Number(right))),
            "-" => FormulaValue.Of(Sum(Number(left), -Number(right))),
            "*" => FormulaValue.Of(Number(left) * Number(right)),
            "/" => Number(left) is var dividend && Number(right) is var divisor && divisor == 0 ? FormulaValue.Error("#DIV/0!") : FormulaValue.Of(dividend / divisor),
            "^" => FormulaValue.Of(FormulaMath.Power(Number(left), Number(right))),
            "&" => FormulaValue.Of(Text(left) + Text(right)),
            "=" => FormulaValue.Of(Same(left, right)),
            "<>" => FormulaValue.Of(!Same(left, right)),
            "<" => FormulaValue.Of(Compare(left, right) < 0),
            "<=" => FormulaValue.Of(Compare(left, right) <= 0),
            ">" => FormulaValue.Of(Compare(left, right) > 0),
            _ => FormulaValue.Of(Compare(left, right) >= 0),
        };
    }

    private FormulaValue Map(FormulaValue left, FormulaValue right, Func<FormulaValue, FormulaValue, FormulaValue> each)
    {
        if (left.Block is null && right.Block is null)
        {
            return each(left, right);
        }

        BookRange shape = (left.Block ?? right.Block)!.Range;
        if ((long)shape.Rows * shape.Columns > 100_000 || (left.Block is { } a && right.Block is { } b && (a.Range.Rows != b.Range.Rows || a.Range.Columns != b.Range.Columns)))
        {
            throw new FormulaRefusedException();
        }

        FormulaValue[][] values = new FormulaValue[shape.Rows][];
        for (int row = 0; row < shape.Rows; row++)
        {
            values[row] = new FormulaValue[shape.Columns];
            for (int column = 0; column < shape.Columns; column++)
            {
                values[row][column] = each(left.Block is { } l ? At(l, row, column) : left, right.Block is { } r ? At(r, row, column) : right);
            }
        }

        return FormulaValue.Of(new FormulaBlock(values));
    }
}
