using System.Text;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbooks.Cases.Books;
using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Functions of texts.</summary>
internal static class TextFunctions
{
    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        Number("LEN", 1, 1, static a => Plain(a, 0).Length),
        Text("LEFT", 1, 2, static a => Part(a, 0, a.Whole(1, 1))),
        Text("RIGHT", 1, 2, static a => Plain(a, 0) is var text && Count(a.Whole(1, 1)) is var count ? text[^Math.Min(count, text.Length)..] : text),
        Text("MID", 3, 3, static a => Part(a, a.Whole(1) >= 1 ? a.Whole(1) - 1 : throw new FormulaErrorException("#VALUE!"), a.Whole(2))),
        Text("UPPER", 1, 1, static a => Plain(a, 0).ToUpperInvariant()),
        Text("LOWER", 1, 1, static a => Plain(a, 0).ToLowerInvariant()),
        Text("TRIM", 1, 1, static a => string.Join(' ', a.Text(0).Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        Text("CONCATENATE", 1, Any, static a => Joined(a, string.Empty, 0, false)),
        Text("CONCAT", 1, Any, static a => Joined(a, string.Empty, 0, false)),
        Text("TEXTJOIN", 3, Any, static a => Joined(a, a.Text(0), 2, a.Truth(1))),
        Text("REPT", 2, 2, Repeated),
        Text("SUBSTITUTE", 3, 4, Substituted),
        Text("REPLACE", 4, 4, Replaced),
        Truth("EXACT", 2, 2, static a => a.Text(0) == a.Text(1)),
        Number("FIND", 2, 3, static a => Found(a, StringComparison.Ordinal)),
        Number("SEARCH", 2, 3, static a => a.Text(0).AsSpan().IndexOfAny('*', '?', '~') >= 0 ? throw new FormulaRefusedException() : Found(a, StringComparison.OrdinalIgnoreCase)),
        Number("VALUE", 1, 1, static a => a.Scalar(0) is { Kind: FormulaKind.Text } text ? CellValue.TryNumeral(text.Text.Trim(' '), out double number) ? number
            : text.Text.Any(char.IsDigit) ? throw new FormulaRefusedException() : throw new FormulaErrorException("#VALUE!") : a.Number(0)),
        Text("CHAR", 1, 1, static a => a.Whole(0) is >= 32 and < 127 and var code ? ((char)code).ToString() : throw new FormulaRefusedException()),
        Number("CODE", 1, 1, static a => a.Text(0) is [>= ' ' and < '\u007F' and var first, ..] ? first : throw new FormulaRefusedException()),
    ];

    // Letters beyond the first plane count twice in one program and once in another.
    private static string Plain(FormulaArguments a, int index) => a.Text(index) is var text && text.Any(char.IsSurrogate) ? throw new FormulaRefusedException() : text;

    private static int Count(int count) => count >= 0 ? count : throw new FormulaErrorException("#VALUE!");

    private static string Part(FormulaArguments a, int from, int count)
    {
        string text = Plain(a, 0);
        int start = Math.Min(from, text.Length);
        return text.Substring(start, Math.Min(Count(count), text.Length - start));
    }

    private static string Joined(FormulaArguments a, string between, int from, bool skipsEmpty)
    {
        StringBuilder joined = new();
        bool first = true;
        foreach ((FormulaValue value, _) in a.All(from))
        {
            string text = FormulaEvaluation.Text(value);
            if (text.Length == 0 && skipsEmpty)
            {
                continue;
            }

            joined.Append(first ? string.Empty : between).Append(text);
            first = false;
            if (joined.Length > PartXml.MostLetters)
            {
                throw new FormulaRefusedException();
            }
        }

        return joined.ToString();
    }

    private static string Repeated(FormulaArguments a)
    {
        string text = a.Text(0);
        double times = Math.Truncate(a.Number(1));
        return times < 0 ? throw new FormulaErrorException("#VALUE!")
            : text.Length * times > PartXml.MostLetters ? throw new FormulaRefusedException()
            : text.Length == 0 ? string.Empty
            : string.Concat(Enumerable.Repeat(text, (int)times));
    }

    private static string Substituted(FormulaArguments a)
    {
        (string text, string old, string by) = (a.Text(0), a.Text(1), a.Text(2));
        if (old.Length == 0)
        {
            return text;
        }

        if (!a.Has(3))
        {
            return (long)text.Length / old.Length * by.Length > 4 * PartXml.MostLetters ? throw new FormulaRefusedException() : text.Replace(old, by, StringComparison.Ordinal);
        }

        int at = -1;
        for (int left = a.Whole(3) is >= 1 and var place ? place : throw new FormulaErrorException("#VALUE!"); left > 0; left--)
        {
            at = at + 1 <= text.Length ? text.IndexOf(old, at + (at < 0 ? 1 : old.Length), StringComparison.Ordinal) : -1;
            if (at < 0)
            {
                return text;
            }
        }

        return string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + old.Length));
    }

    private static string Replaced(FormulaArguments a)
    {
        string text = Plain(a, 0);
        int start = Math.Min(a.Whole(1) >= 1 ? a.Whole(1) - 1 : throw new FormulaErrorException("#VALUE!"), text.Length);
        int count = Math.Min(Count(a.Whole(2)), text.Length - start);
        return string.Concat(text.AsSpan(0, start), a.Text(3), text.AsSpan(start + count));
    }

    private static double Found(FormulaArguments a, StringComparison comparison)
    {
        string text = Plain(a, 1);
        int from = a.Whole(2, 1);
        if (a.Text(0).Length == 0)
        {
            // Nothing at all is found where the search begins in one program, and nowhere in another.
            throw new FormulaRefusedException();
        }

        int at = from >= 1 && from <= text.Length + 1 ? text.IndexOf(a.Text(0), from - 1, comparison) : -1;
        return at >= 0 ? at + 1 : throw new FormulaErrorException("#VALUE!");
    }
}
