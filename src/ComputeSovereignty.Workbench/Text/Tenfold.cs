using System.Globalization;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>Figures in a unit that is a tenth of the one that they are given in: 1,884 bn CNY are 18,840 亿元. Digits move, nothing is rounded.</summary>
internal static partial class Tenfold
{
    // Above ten thousand of the smaller unit Chinese goes on to 万 of it.
    private const decimal Myriad = 10_000;

    /// <summary>Writes each number of a text ten times as large.</summary>
    /// <param name="numbers">Numbers written 1,234.5, and what stands between them.</param>
    internal static string Of(string numbers) => Number().Replace(numbers, static m => Moved(m.Value));

    /// <summary>Says an amount with its smaller unit; a single large one in 万 of it.</summary>
    /// <param name="numbers">A number, or two with … between them.</param>
    /// <param name="unit">The smaller unit.</param>
    internal static string Say(string numbers, string unit)
    {
        string sign = numbers[..^numbers.TrimStart('−', '+', '±', '-').Length];
        return decimal.TryParse(numbers[sign.Length..], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) && number * 10 >= Myriad
            ? $"{sign}{(number * 10 / Myriad).ToString("#,##0.##########", CultureInfo.InvariantCulture)} 万{unit}"
            : $"{Of(numbers)} {unit}";
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
