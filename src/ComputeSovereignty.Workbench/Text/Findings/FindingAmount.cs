using System.Globalization;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text.Findings;

/// <summary>Figures in a unit that is a tenth or a hundredth of the one that they are given in: 1,884 bn CNY are 18,840 亿元, 2.34 million are 234 万. Digits move, nothing is rounded.</summary>
internal static partial class FindingAmount
{
    // Above ten thousand of the smaller unit Chinese goes on to 万 of it, and from 万 to 亿.
    private const decimal Myriad = 10_000;

    /// <summary>Writes each number of a text as many times as large.</summary>
    /// <param name="numbers">Numbers written 1,234.5, and what stands between them.</param>
    /// <param name="digits">By how many digits, from 0.</param>
    internal static string Of(string numbers, int digits) => digits == 0 ? numbers : Of(Number().Replace(numbers, static m => Moved(m.Value)), digits - 1);

    /// <summary>Says an amount with its smaller unit; a single large one in 万 of it.</summary>
    /// <param name="numbers">A number, or two with … between them.</param>
    /// <param name="unit">The smaller unit.</param>
    /// <param name="digits">By how many digits the number grows.</param>
    internal static string Say(string numbers, string unit, int digits)
    {
        string said = Of(numbers, digits);
        string sign = said[..^said.TrimStart('−', '+', '±', '-').Length];
        return decimal.TryParse(said[sign.Length..], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) && number >= Myriad
            ? $"{sign}{(number / Myriad).ToString("#,##0.##########", CultureInfo.InvariantCulture)} {(unit.StartsWith('万') ? $"亿{unit[1..]}" : $"万{unit}")}"
            : $"{said} {unit}";
    }

    private static string Moved(string number)
    {
        string[] parts = number.Replace(",", string.Empty, StringComparison.Ordinal).Split('.');
        string moved = parts.Length == 1 ? $"{parts[0]}0" : $"{parts[0]}{parts[1][..1]}.{parts[1][1..]}".TrimEnd('.');
        string whole = moved.Split('.')[0].TrimStart('0').PadLeft(1, '0');
        string decimals = moved.Contains('.', StringComparison.Ordinal) ? moved[moved.IndexOf('.', StringComparison.Ordinal)..] : string.Empty;
        return Thousands().Replace(whole, ",") + decimals;
    }

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\d)(?=(?:\d{3})+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
