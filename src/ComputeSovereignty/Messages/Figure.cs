using System.Globalization;

namespace ComputeSovereignty.Messages;

/// <summary>A figure with its unit, said with the digits and the unit that its readers expect.</summary>
/// <param name="Value">The number, in the unit of its kind; null where there is none.</param>
/// <param name="Kind">The kind, which names the unit in documents.</param>
public sealed record Figure(double? Value, string Kind) : IArgument
{
    private Func<Speaker, string> Words { get; init; } = static speaker => speaker.Nothing;

    // Files and commands are written with a hyphen for a minus sign.
    private bool IsAsInFiles { get; init; }

    /// <summary>Makes a share: <c>71.7%</c>.</summary>
    /// <param name="fraction">Fraction; null where there is none.</param>
    public static Figure Share(double? fraction) => new(fraction, "share") { Words = speaker => fraction is { } value ? $"{Positive(value, 0.0005):0.0%}" : speaker.Nothing };

    /// <summary>Makes a target as people wrote it: <c>80%</c>, <c>72.5%</c>.</summary>
    /// <param name="fraction">Fraction.</param>
    public static Figure Target(double fraction) => new(fraction, "share") { Words = _ => $"{fraction:0.####%}" };

    /// <summary>Makes a difference of shares, with its sign: <c>8.3 pp</c>, with more digits where it is small.</summary>
    /// <param name="fraction">Fraction: 0.01 is a point.</param>
    public static Figure Points(double fraction) => new(fraction, "points") { Words = speaker => speaker.Points(PointDigits(fraction)) };

    /// <summary>Makes a change of a share with its sign, whichever it is: <c>+23.0 pp</c>, <c>−1.2 pp</c>.</summary>
    /// <param name="fraction">Fraction: 0.01 is a point.</param>
    public static Figure Change(double fraction) => new(fraction, "points")
    {
        Words = speaker => PointDigits(Math.Abs(fraction)) is var digits && digits.All(static c => c is '0' or '.') ? speaker.Points(digits) : speaker.Points($"{(fraction < 0 ? '−' : '+')}{digits}"),
    };

    /// <summary>Makes the size of a difference of shares, whatever its sign: <c>8.3 pp</c>, <c>less than 0.001 pp</c>.</summary>
    /// <param name="fraction">Fraction: 0.01 is a point.</param>
    public static Figure Size(double fraction) => new(Math.Abs(fraction), "points")
    {
        Words = speaker => Math.Abs(fraction) is > 0 and < 0.999999e-5 ? (speaker.IsChinese ? $"不足{speaker.Points("0.001")}" : $"less than {speaker.Points("0.001")}") : speaker.Points(PointDigits(Math.Abs(fraction))),
    };

    /// <summary>Makes a part of a whole in whole per cent: <c>64%</c>.</summary>
    /// <param name="fraction">Fraction.</param>
    /// <param name="format">Its format, as spreadsheets write it.</param>
    public static Figure Part(double fraction, string format = "0%") => new(fraction, "part") { Words = _ => Digits(fraction, format) };

    /// <summary>Makes money: <c>CNY 319 bn</c>, <c>3,190亿元</c>.</summary>
    /// <param name="cny">CNY.</param>
    public static Figure Money(double cny) => new(cny, "CNY") { Words = speaker => speaker.Money(cny) };

    /// <summary>Makes a whole number: <c>1,234,567</c>.</summary>
    /// <param name="number">The number.</param>
    public static Figure Count(double number) => new(number, "count") { Words = _ => $"{Positive(number, 0.5):#,##0}" };

    /// <summary>Makes a large number to about three digits: <c>2.34 million</c>, <c>234万</c>.</summary>
    /// <param name="number">The number.</param>
    public static Figure About(double number) => new(number, "count") { Words = speaker => speaker.About(number) };

    /// <summary>Makes compute to three digits: <c>350 PFLOPS</c>, <c>1,080 EFLOPS</c>.</summary>
    /// <param name="petaflops">PFLOPS.</param>
    public static Figure Compute(double petaflops) =>
        new(petaflops, "PFLOPS") { Words = _ => Math.Abs(petaflops) < 0.005 ? "0 PFLOPS" : Math.Abs(petaflops) >= 1000 ? $"{ThreeDigits(petaflops / 1000):#,0.##} EFLOPS" : $"{ThreeDigits(petaflops):0.##} PFLOPS" };

    /// <summary>Makes a number without a unit in a format.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">Its format, as spreadsheets write it; empty for as many digits as it needs.</param>
    public static Figure Number(double number, string format = "") => new(number, "number") { Words = _ => Digits(number, format) };

    /// <summary>Makes a number with all its digits, as files write it: <c>0.9995</c>.</summary>
    /// <param name="number">The number; nothing is said where there is none.</param>
    public static Figure Exact(double? number) => new(number, "number") { Words = _ => number is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : string.Empty, IsAsInFiles = true };

    /// <summary>Makes an amount with its unit.</summary>
    /// <param name="amount">The amount, in the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="format">Its format, as spreadsheets write it; empty for as many digits as it needs.</param>
    public static Figure Amount(double amount, DisplayUnit unit, string format = "")
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(amount, unit.Id) { Words = speaker => speaker.Amount(amount, unit, format) };
    }

    /// <inheritdoc/>
    public string Say(Speaker speaker) => IsAsInFiles || !(Value < 0) ? Words(speaker) : Signed(Words(speaker));

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && Kind == other.Kind && Nullable.Equals(Value, other.Value) && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Kind);

    /// <inheritdoc/>
    public override string ToString() => Say(Speaker.English);

    /// <summary>Writes a number with as many digits as it needs: <c>76,416</c>, <c>12.5</c>, <c>0.031</c>; or in a format.</summary>
    /// <param name="amount">The number.</param>
    /// <param name="format">The format; empty for as many digits as it needs.</param>
    internal static string Digits(double amount, string format)
    {
        string said = format.Length > 0 ? amount.ToString(format, CultureInfo.InvariantCulture) : Math.Abs(amount) switch
        {
            >= 1000 => $"{amount:#,##0}",
            >= 10 => $"{amount:0.#}",
            _ => $"{amount:0.###}",
        };
        return said.StartsWith('-') && !said.Any(static c => c is >= '1' and <= '9') ? said[1..] : said;
    }

    /// <summary>Takes the sign from a rounding error below zero.</summary>
    /// <param name="value">The value.</param>
    /// <param name="half">Half of the last digit that is said.</param>
    internal static double Positive(double value, double half) => value < 0 && value > -half ? 0 : value;

    // A hyphen before the number is a minus sign; one within a unit stays.
    private static string Signed(string words) => words.IndexOf('-') is >= 0 and var at && at + 1 < words.Length && char.IsAsciiDigit(words[at + 1]) && (at == 0 || words[at - 1] == ' ')
        ? $"{words[..at]}−{words[(at + 1)..]}"
        : words;

    private static double ThreeDigits(double number)
    {
        double step = number == 0 ? 1 : Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(number))) - 2);
        return Math.Round(number / step) * step;
    }

    private static string PointDigits(double fraction)
    {
        double points = 100 * fraction;
        return Math.Abs(points) is > 0.0005 and < 0.095 ? $"{points:0.0##}" : $"{Positive(points, 0.05):0.0}";
    }
}
