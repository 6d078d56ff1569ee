using System.Globalization;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Carries the text of a number through a number format: <c>50000.0</c> becomes the number 50000 with one decimal, and reads back as <c>50000.0</c>.</summary>
internal static class NumberText
{
    /// <summary>The format of a month.</summary>
    internal const string MonthFormat = "yyyy-mm";

    /// <summary>The format of text, so that what is typed stays as it is.</summary>
    internal const string TextFormat = "@";

    /// <summary>Finds the format that shows a number with as many decimals as its text has.</summary>
    /// <param name="value">A number.</param>
    /// <param name="isYear">Whether thousands stay together, as in a year.</param>
    internal static string FormatOf(CellValue value, bool isYear)
    {
        string shortest = CellValue.Numeral(value.Number);
        if (shortest.Contains('E', StringComparison.Ordinal))
        {
            return "General";
        }

        string text = IsPadded(value.Text, shortest) ? value.Text : shortest;
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string whole = isYear ? "0" : "#,##0";
        return point < 0 ? whole : $"{whole}.{new string('0', text.Length - point - 1)}";
    }

    /// <summary>Writes a number as its format shows it, but never with fewer decimals than it has.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The number format.</param>
    internal static string TextOf(double number, string format)
    {
        string shortest = CellValue.Numeral(number);
        if (shortest.Contains('E', StringComparison.Ordinal) || format.AsSpan().IndexOfAny("%E/?") >= 0)
        {
            return shortest;
        }

        int decimals = Decimals(format);
        int point = shortest.IndexOf('.', StringComparison.Ordinal);
        int given = point < 0 ? 0 : shortest.Length - point - 1;
        return decimals <= given ? shortest : $"{shortest}{(point < 0 ? "." : string.Empty)}{new string('0', decimals - given)}";
    }

    /// <summary>Tells whether a format shows dates: it has a year, month or day outside quotes and brackets.</summary>
    /// <param name="format">The number format.</param>
    internal static bool IsDate(string format)
    {
        bool quoted = false;
        bool bracketed = false;
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            (quoted, bracketed) = (c == '"' ? !quoted : quoted, c == '[' || (c != ']' && bracketed));
            if (c is '\\' or '_' or '*')
            {
                i++;
            }
            else if (!quoted && !bracketed && char.ToUpperInvariant(c) is 'Y' or 'D' or 'M')
            {
                return !format.Equals("General", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>Writes a date of the spreadsheet program: a month where it is the first of one, else the day.</summary>
    /// <param name="serial">The date as a number of days.</param>
    /// <param name="since1904">Whether days count from 1904.</param>
    internal static string DateText(double serial, bool since1904)
    {
        double days = since1904 ? serial + 1462 : serial;
        if (days is < 1 or > 2_900_000)
        {
            return CellValue.Numeral(serial);
        }

        // Excel counts a 29 February 1900 that there was not, so its days before that are one more than this count's.
        DateTime date = DateTime.FromOADate(days < 60 ? days + 1 : days);
        return date.ToString(date is { Day: 1, TimeOfDay.Ticks: 0 } ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsPadded(string text, string shortest) =>
        text.Length > shortest.Length && text.StartsWith(shortest, StringComparison.Ordinal)
        && (shortest.Contains('.', StringComparison.Ordinal) ? text[shortest.Length..] : text[shortest.Length] == '.' ? text[(shortest.Length + 1)..] : "x").All(static c => c == '0')
        && !text.EndsWith('.');

    private static int Decimals(string format)
    {
        string first = format.Split(';')[0];
        int point = first.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : first.Skip(point + 1).TakeWhile(static c => c == '0').Count();
    }
}
