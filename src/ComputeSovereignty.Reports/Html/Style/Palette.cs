using Book = ComputeSovereignty.Workbooks.Sheets.Palette;

namespace ComputeSovereignty.Reports.Html.Style;

/// <summary>The series colours of pages: those of the workbooks, so that a thing looks the same in both.</summary>
public static class Palette
{
    /// <summary>Gets colours of domestic things.</summary>
    public static IReadOnlyList<Rgb> Cool { get; } = [.. Book.Cool.Select(Rgb.Parse)];

    /// <summary>Gets colours of foreign things.</summary>
    public static IReadOnlyList<Rgb> Warm { get; } = [.. Book.Warm.Select(Rgb.Parse)];

    /// <summary>Gets colours of things of any kind, neighbours far apart.</summary>
    public static IReadOnlyList<Rgb> Mixed { get; } = [.. Book.Mixed.Select(Rgb.Parse)];

    /// <summary>Gets the series colours by name.</summary>
    public static IReadOnlyList<KeyValuePair<string, Rgb>> Series { get; } =
    [
        new("blue", Rgb.Parse(Book.Blue)),
        new("orange", Rgb.Parse(Book.Orange)),
        new("green", Rgb.Parse(Book.Green)),
        new("vermilion", Rgb.Parse(Book.Vermilion)),
        new("grey", Rgb.Parse(Book.Grey)),
        new("faint", Rgb.Parse(Book.Faint)),
        .. Cool.Select(static (c, i) => new KeyValuePair<string, Rgb>($"cool{i}", c)),
        .. Warm.Select(static (c, i) => new KeyValuePair<string, Rgb>($"warm{i}", c)),
        .. Mixed.Select(static (c, i) => new KeyValuePair<string, Rgb>($"mixed{i}", c)),
    ];
}
