using System.Globalization;
using System.Text;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Finds the number that a text means as people type numbers: full-width digits, 万 and 亿, signs of currency, marks of thousands of every habit.</summary>
internal static class NumberMeant
{
    private static readonly (string Word, decimal Size)[] Sizes =
    [
        ("万亿", 1e12m), ("萬億", 1e12m), ("百万", 1e6m), ("千万", 1e7m), ("百亿", 1e10m), ("千亿", 1e11m), ("亿", 1e8m), ("億", 1e8m), ("万", 1e4m), ("萬", 1e4m), ("千", 1e3m),
        ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m),
    ];

    private static readonly string[] Currencies = ["CNY", "RMB", "USD", "EUR", "US$", "人民币", "美元", "元", "圆", "￥", "¥", "$", "€", "£", "円"];

    /// <summary>Proposes what to write instead of a text.</summary>
    /// <param name="column">What the cell must hold.</param>
    /// <param name="value">What it holds.</param>
    /// <returns>The proposal; nothing where there is no good guess.</returns>
    internal static Message Proposal(ColumnSchema column, CellValue value)
    {
        string text = value.Text.Trim();
        if (CellValue.TryNumeral(text, out double stored))
        {
            return CellMessages.NumberAsText(new(CellValue.Numeral(stored)));
        }

        string plain = Plain(text);
        if (plain.EndsWith('%') && Meanings(Bare(plain[..^1], column)) is [var percent])
        {
            string part = Written(percent / 100);
            return column.Kind == ColumnKind.Fraction ? CellMessages.NotAFraction(new(text), new(part)) : FindingMessages.Write(new(part));
        }

        decimal[] meanings = [.. Meanings(Bare(plain, column)).Distinct()];
        return meanings.Length == 0 ? Message.None : CellMessages.WriteOneOf(Listing.Of(meanings.Select(Written), Joint.Or));
    }

    // Digits of every script, true minus, full-width signs and blanks of every width, each by its plain letter.
    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune letter in (text.Length <= 60 ? text : string.Empty).EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(letter);
            if (category == UnicodeCategory.DecimalDigitNumber)
            {
                plain.Append((int)Rune.GetNumericValue(letter));
            }
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control) && letter.Value is not ('_' or '\'' or 0x2019 or 0x02BC or 0xFF07 or 0x066C))
            {
                plain.Append(letter.Value switch
                {
                    0x2212 or 0x2010 or 0x2011 or 0x2012 or 0x2013 or 0xFE63 or 0xFF0D => "-",
                    0xFF0B or 0xFE62 => "+",
                    0xFF0C or 0x060C or 0x3001 => ",",
                    0xFF0E or 0x3002 => ".",
                    0x066B => ".",
                    0xFF05 or 0x066A => "%",
                    0xFF08 => "(",
                    0xFF09 => ")",
                    _ => letter.ToString(),
                });
            }
        }

        return plain.ToString();
    }

    // Without currency, unit and brackets; brackets mean less than nothing, as accountants write it.
    private static (string Digits, decimal Size) Bare(string plain, ColumnSchema column)
    {
        string bare = plain;
        bool negative = bare is ['(', .., ')'];
        bare = negative ? bare[1..^1] : bare;
        string sign = bare is ['-' or '+', ..] ? bare[..1] : string.Empty;
        bare = bare[sign.Length..];
        foreach (string word in Currencies.Append(column.Unit.Replace(" ", string.Empty, StringComparison.Ordinal)).Where(static w => w.Length > 0))
        {
            bare = bare.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? bare[word.Length..] : bare;
            bare = bare.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? bare[..^word.Length] : bare;
        }

        if (sign.Length == 0 && bare is ['-', ..])
        {
            (sign, bare) = ("-", bare[1..]);
        }

        (string word2, decimal size) = Sizes.FirstOrDefault(s => bare.EndsWith(s.Word, StringComparison.OrdinalIgnoreCase) && bare.Length > s.Word.Length && char.IsAsciiDigit(bare[^(s.Word.Length + 1)]));
        bare = word2 is null ? bare : bare[..^word2.Length];
        return (bare, (word2 is null ? 1 : size) * (negative || sign == "-" ? -1 : 1));
    }

    private static List<decimal> Meanings((string Digits, decimal Size) bare)
    {
        (string digits, decimal size) = bare;
        if (ChineseNumeral.Read(digits) is { } numeral)
        {
            return [numeral * size];
        }

        int commas = digits.Count(static c => c == ',');
        int points = digits.Count(static c => c == '.');
        if (digits.Length is 0 or > 28 || !char.IsAsciiDigit(digits[^1]) || digits.Any(static c => !char.IsAsciiDigit(c) && c is not (',' or '.')))
        {
            return Scientific(digits, size);
        }

        char last = digits.LastOrDefault(static c => !char.IsAsciiDigit(c));
        return commas == 0 && points <= 1 ? Read(digits, size)
            : commas > 0 && points > 0 ? (last == '.' ? points : commas) > 1 ? [] : IsGrouped(digits.Split(last)[0], last == '.' ? ',' : '.') ? Read(Decimal(digits, last), size) : []
            : points > 1 ? IsGrouped(digits, '.') ? Read(digits.Replace(".", string.Empty, StringComparison.Ordinal), size) : []
            : IsGrouped(digits, ',') ? Read(digits.Replace(",", string.Empty, StringComparison.Ordinal), size)
            : commas > 1 ? []
            : digits.Split(',') is [not "0", { Length: > 3 }] ? [.. Read(digits.Replace(",", string.Empty, StringComparison.Ordinal), size), .. Read(Decimal(digits, ','), size)]
            : Read(Decimal(digits, ','), size);
    }

    private static List<decimal> Scientific(string digits, decimal size) =>
        CellValue.TryNumeral(digits, out double number) && Math.Abs(number) < 1e15 ? [(decimal)number * size] : [];

    // Thousands; hundred thousands as in India, and ten thousands as in China only where several marks show the habit.
    private static bool IsGrouped(string digits, char mark)
    {
        string[] groups = digits.Split(mark);
        return groups[0] is [>= '1' and <= '9', ..] && groups.Length > 1 && ((groups[0].Length <= 3 && groups.Skip(1).All(static g => g.Length == 3))
            || (groups.Length > 2 && groups[0].Length <= 2 && groups[^1].Length == 3 && groups.Skip(1).SkipLast(1).All(static g => g.Length == 2))
            || (groups.Length > 2 && groups[0].Length <= 4 && groups.Skip(1).All(static g => g.Length == 4)));
    }

    private static string Decimal(string digits, char point) => string.Concat(digits.Where(c => char.IsAsciiDigit(c) || c == point)).Replace(point, '.');

    private static List<decimal> Read(string digits, decimal size) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) < 1e15m ? [number * size] : [];

    private static string Written(decimal number) => CellValue.Numeral((double)number);
}
