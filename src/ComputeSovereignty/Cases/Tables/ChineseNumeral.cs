namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads whole numbers in Chinese numerals, such as 三万五千 or 十二.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads a numeral.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, or null where the text is no such numeral or its end may be read in two ways, as in 三万五.</returns>
    internal static decimal? Read(string text)
    {
        decimal whole = 0;
        decimal section = 0;
        decimal digit = -1;
        decimal before = 0;
        foreach (char c in text.Replace('〇', '零').Replace('两', '二').Replace('萬', '万').Replace('億', '亿'))
        {
            decimal unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
            if (unit == 0)
            {
                if (Digits.IndexOf(c, StringComparison.Ordinal) is var value && (value < 0 || digit > 0))
                {
                    return null;
                }

                digit = value;
                before = value == 0 ? 10 : before;
            }
            else if (unit < 10_000)
            {
                section += (digit < 0 && unit == 10 ? 1 : Math.Max(0, digit)) * unit;
                (digit, before) = (-1, unit);
            }
            else
            {
                whole = unit == 10_000 ? whole + ((section + Math.Max(0, digit)) * unit) : (whole + section + Math.Max(0, digit)) * unit;
                (section, digit, before) = (0, -1, unit);
            }
        }

        bool isClear = digit <= 0 || before <= 10;
        return text.Length > 0 && isClear && whole + section + Math.Max(0, digit) is > 0 and var number ? number : null;
    }
}
