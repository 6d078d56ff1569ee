using System.Globalization;

namespace ComputeSovereignty.Messages;

/// <summary>Says messages in English.</summary>
internal sealed class EnglishSpeaker : Speaker
{
    /// <inheritdoc/>
    public override string Language => "en";

    /// <inheritdoc/>
    public override string OwnName => "English";

    /// <inheritdoc/>
    internal override string Nothing => "none";

    /// <inheritdoc/>
    internal override string List(IReadOnlyList<string> items, Joint joint) => joint switch
    {
        Joint.Comma => string.Join(", ", items),
        Joint.Semicolon => string.Join("; ", items),
        _ when items.Count < 2 => string.Concat(items),
        _ => $"{string.Join(", ", items.SkipLast(1))} {(joint == Joint.And ? "and" : "or")} {items[^1]}",
    };

    /// <inheritdoc/>
    internal override string Sentences(IEnumerable<string> sentences) => string.Join(' ', sentences);

    /// <inheritdoc/>
    internal override string Capitalised(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <inheritdoc/>
    internal override string Lowered(string text) =>
        text.Length > 1 && char.IsLower(text[1]) && !text.Contains('[', StringComparison.Ordinal) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <inheritdoc/>
    internal override string Period(string label) =>
        label.Length == 6 ? $"{label[4..]} {label[..4]}"
        : label.Length == 7 && int.TryParse(label.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12 ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {label[..4]}"
        : label;

    /// <inheritdoc/>
    internal override string Points(string number) => $"{number} pp";

    /// <inheritdoc/>
    internal override string Money(double cny) => Math.Abs(cny) >= 1e10 ? $"CNY {cny / 1e9:#,##0} bn" : $"CNY {Figure.Positive(cny / 1e9, 0.05):0.0} bn";

    /// <inheritdoc/>
    internal override string About(double number) => Math.Abs(number) switch
    {
        >= 1e6 => $"{number / 1e6:#,0.00} million",
        >= 1e4 => $"{1e3 * Math.Round(number / 1e3):#,0}",
        >= 100 => $"{number:#,0}",
        _ => $"{number:0.##}",
    };

    /// <inheritdoc/>
    internal override string Amount(double amount, DisplayUnit unit, string format) =>
        unit.English.Length == 0 ? Figure.Digits(amount, format)
        : unit.English.StartsWith("CNY", StringComparison.Ordinal) || unit.English.StartsWith("USD", StringComparison.Ordinal) ? $"{unit.English[..3]} {Figure.Digits(amount, format)}{unit.English[3..]}"
        : $"{Figure.Digits(amount, format)} {unit.English}";

    /// <inheritdoc/>
    private protected override string Spaced(string text) => text;
}
