namespace ComputeSovereignty.Workbench.Pages.Style;

/// <summary>The colours of pages, the same as those of the workbooks; series colours are told apart by people who do not see red and green alike.</summary>
/// <remarks>After Okabe and Ito, "Color Universal Design" (2008), with darker and lighter companions for long lists.</remarks>
public static class Palette
{
    /// <summary>Gets colours of domestic things.</summary>
    public static IReadOnlyList<Rgb> Cool { get; } = Colours("0072B2 56B4E9 009E73 004D40 332288 88CCEE 44AA99 117733 6699CC AADDCC");

    /// <summary>Gets colours of foreign things.</summary>
    public static IReadOnlyList<Rgb> Warm { get; } = Colours("D55E00 E69F00 CC6677 F0E442 882255");

    /// <summary>Gets colours of things of any kind, neighbours far apart.</summary>
    public static IReadOnlyList<Rgb> Mixed { get; } = Colours("0072B2 E69F00 009E73 CC79A7 56B4E9 D55E00 F0E442 332288 44AA99 882255 999933 9AA5B1");

    /// <summary>Gets the series colours by name.</summary>
    public static IReadOnlyList<KeyValuePair<string, Rgb>> Series { get; } =
    [
        new("blue", Rgb.Parse("0072B2")),
        new("orange", Rgb.Parse("E69F00")),
        new("green", Rgb.Parse("009E73")),
        new("vermilion", Rgb.Parse("D55E00")),
        new("grey", Rgb.Parse("9AA5B1")),
        .. Cool.Select(static (c, i) => new KeyValuePair<string, Rgb>($"cool{i}", c)),
        .. Warm.Select(static (c, i) => new KeyValuePair<string, Rgb>($"warm{i}", c)),
        .. Mixed.Select(static (c, i) => new KeyValuePair<string, Rgb>($"mixed{i}", c)),
    ];

    private static IReadOnlyList<Rgb> Colours(string text) => [.. text.Split(' ').Select(Rgb.Parse)];
}
