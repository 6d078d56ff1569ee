using ComputeSovereignty.Cases;
using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Sums, counts and means of what meets conditions such as <c>"&gt;=5"</c> or <c>"SMIC*"</c>.</summary>
internal static class ConditionFunctions
{
    private static readonly string[] Signs = ["<=", ">=", "<>", "<", ">", "="];

    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        Number("COUNTIF", 2, 2, static a => Met(a, 0).Count()),
        Number("COUNTIFS", 2, Any, static a => Met(a, 0).Count()),
        Number("SUMIF", 2, 3, static a => Chosen(a, If(a), a.Has(2) ? 2 : 0).Sum()),
        Number("AVERAGEIF", 2, 3, static a => Chosen(a, If(a), a.Has(2) ? 2 : 0) is { Count: > 0 } all ? all.Average() : throw new FormulaErrorException("#DIV/0!")),
        Number("SUMIFS", 3, Any, static a => OfAll(a).Sum()),
        Number("AVERAGEIFS", 3, Any, static a => OfAll(a) is { Count: > 0 } all ? all.Average() : throw new FormulaErrorException("#DIV/0!")),
        Number("MINIFS", 3, Any, static a => OfAll(a) is { Count: > 0 } all ? all.Min() : 0),
        Number("MAXIFS", 3, Any, static a => OfAll(a) is { Count: > 0 } all ? all.Max() : 0),
    ];

    /// <summary>Tells whether a text has the form that a text with <c>*</c>, <c>?</c> and <c>~</c> describes; capitals are like small letters.</summary>
    internal static bool IsLike(string text, string pattern)
    {
        int t = 0;
        int p = 0;
        int star = -1;
        int mark = 0;
        while (t < text.Length)
        {
            bool literal = p + 1 < pattern.Length && pattern[p] == '~' && pattern[p + 1] is '*' or '?' or '~';
            int at = literal ? p + 1 : p;
            if (p < pattern.Length && !literal && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && ((!literal && pattern[p] == '?') || char.ToUpperInvariant(pattern[at]) == char.ToUpperInvariant(text[t])))
            {
                (t, p) = (t + 1, at + 1);
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].All(static c => c == '*');
    }

    // Of values that all conditions have a block of the same shape for.
    private static List<double> OfAll(FormulaArguments a) => (a.Block(0).Range, a.Block(1).Range) is var (values, first) && (values.Rows != first.Rows || values.Columns != first.Columns)
        ? throw new FormulaErrorException("#VALUE!") : Chosen(a, Met(a, 1), 0);

    private static IEnumerable<(int Row, int Column)> If(FormulaArguments a) => Met(a, 0, 2);

    // The places where all conditions are met, as rows and columns from the first.
    private static IEnumerable<(int Row, int Column)> Met(FormulaArguments a, int first, int? end = null)
    {
        List<(FormulaBlock Block, Func<FormulaValue, bool> Holds)> conditions = [];
        for (int index = first; index < (end ?? a.Count); index += 2)
        {
            conditions.Add((a.Block(index), index + 1 < a.Count ? Condition(a.Sound(index + 1)) : throw new FormulaRefusedException()));
        }

        FormulaBlock shape = conditions[0].Block;
        if (conditions.Any(c => c.Block.Range.Rows != shape.Range.Rows || c.Block.Range.Columns != shape.Range.Columns))
        {
            throw new FormulaErrorException("#VALUE!");
        }

        // Where a blank meets a condition, what lies beyond all filled cells would count too.
        bool beyond = conditions.All(static c => c.Holds(FormulaValue.Blank));
        if (beyond && (shape.FilledRows < shape.Range.Rows || shape.FilledColumns < shape.Range.Columns) && (long)shape.Range.Rows * shape.Range.Columns > 100_000)
        {
            throw new FormulaRefusedException();
        }

        (int rows, int columns) = beyond ? (shape.Range.Rows, shape.Range.Columns)
            : (conditions.Max(static c => c.Block.FilledRows), conditions.Max(static c => c.Block.FilledColumns));
        return from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               where conditions.All(c => c.Holds(a.Evaluation.At(c.Block, row, column)))
               select (row, column);
    }

    private static List<double> Chosen(FormulaArguments a, IEnumerable<(int Row, int Column)> places, int index)
    {
        FormulaBlock values = a.Block(index);
        List<double> numbers = [];
        foreach ((int row, int column) in places)
        {
            FormulaValue value = values.Sheet is not null && (row < values.Range.Rows && column < values.Range.Columns) ? a.Evaluation.At(values, row, column) : throw new FormulaRefusedException();
            if (value.Kind == FormulaKind.Truth)
            {
                throw new FormulaRefusedException();
            }

            if (value.Kind == FormulaKind.Number || value.IsError)
            {
                numbers.Add(FormulaEvaluation.Number(value));
            }
        }

        return numbers;
    }

    private static Func<FormulaValue, bool> Condition(FormulaValue wanted)
    {
        if (wanted.Kind != FormulaKind.Text)
        {
            return wanted.Kind == FormulaKind.Number ? v => Like(v, wanted.Number)
                : wanted.Kind == FormulaKind.Truth ? v => v.Kind == FormulaKind.Truth && v.Number == wanted.Number : throw new FormulaRefusedException();
        }

        string sign = Signs.FirstOrDefault(s => wanted.Text.StartsWith(s, StringComparison.Ordinal)) ?? string.Empty;
        string rest = wanted.Text[sign.Length..];
        if (CellValue.TryNumeral(rest, out double number))
        {
            return sign switch
            {
                "" or "=" => v => Like(v, number),
                "<>" => v => !Like(v, number),
                _ => v => v.Kind == FormulaKind.Number && Math.Sign(FormulaEvaluation.Compare(v, FormulaValue.Of(number))) is var order
                    && (sign[0] == '<' ? order < 0 || (order == 0 && sign.Length == 2) : order > 0 || (order == 0 && sign.Length == 2)),
            };
        }

        // Texts in order, nothing at all, and what looks like a date or a percentage are understood differently from program to program.
        return rest.Length == 0 ? sign switch
            {
                "<>" => static v => v.Kind != FormulaKind.Blank,
                "=" => static v => v.Kind == FormulaKind.Blank,
                _ => throw new FormulaRefusedException(),
            }
            : sign is "<" or ">" or "<=" or ">=" || char.IsDigit(rest[0]) || rest.ToUpperInvariant() is "TRUE" or "FALSE" || rest[0] == '#' ? throw new FormulaRefusedException()
            : sign == "<>" ? v => v.Kind != FormulaKind.Text || !IsLike(v.Text, rest)
            : v => v.Kind == FormulaKind.Text && IsLike(v.Text, rest);
    }

    private static bool Like(FormulaValue value, double number) => value.Kind switch
    {
        FormulaKind.Number => FormulaEvaluation.Compare(value, FormulaValue.Of(number)) == 0,
        FormulaKind.Text when value.Text.Any(char.IsDigit) && CellValue.TryNumeral(value.Text.Trim(), out _) => throw new FormulaRefusedException(),
        _ => false,
    };
}
