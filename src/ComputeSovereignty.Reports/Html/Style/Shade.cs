using ComputeSovereignty.Analysis.Reports;

namespace ComputeSovereignty.Reports.Html.Style;

/// <summary>A colour of a series by its part, the same in both themes; the hex values are in <see cref="Palette"/>.</summary>
/// <param name="Name">The name of its CSS variable, without dashes.</param>
public readonly record struct Shade(string Name)
{
    /// <summary>Gets what the page is about.</summary>
    public static Shade Plan { get; } = new("blue");

    /// <summary>Gets what stands beside it.</summary>
    public static Shade Beside { get; } = new("orange");

    /// <summary>Gets domestic things.</summary>
    public static Shade Domestic { get; } = new("green");

    /// <summary>Gets foreign things.</summary>
    public static Shade Foreign { get; } = new("vermilion");

    /// <summary>Gets limits, capacities and targets.</summary>
    public static Shade Limit { get; } = new("limit");

    /// <summary>Gets what is neither one nor the other, and the answer before a change.</summary>
    public static Shade Ghost { get; } = new("grey");

    /// <summary>Gets the palest of what is neither one nor the other.</summary>
    public static Shade Faint { get; } = new("faint");

    /// <summary>Gets the colour of what a value means: green as wanted, orange near the edge, vermilion not as wanted, grey without a verdict, paler for a second one without.</summary>
    /// <param name="tones">What each value means.</param>
    /// <param name="index">The value.</param>
    public static Shade Of(IReadOnlyList<MarkTone> tones, int index) => tones[index] switch
    {
        MarkTone.Good => Domestic,
        MarkTone.Warning => Beside,
        MarkTone.Alarm => Foreign,
        _ => tones.Take(index).Contains(MarkTone.Neutral) ? Faint : Ghost,
    };

    /// <summary>Gets the colour of a filled shape.</summary>
    public string Fill => $"var(--{Name})";

    /// <summary>Gets the colour of a line or of a shape's edge: at least 3 to 1 against the ground.</summary>
    public string Edge => $"var(--{Name}-edge)";

    /// <summary>Gets a pale tint for an area with lines on it.</summary>
    public string Pale => $"var(--{Name}-pale)";

    /// <summary>Gets a pale tint for bands that lie on each other, stronger with every one.</summary>
    /// <param name="index">From 0, the widest band.</param>
    public string Tint(int index) => $"color-mix(in srgb, var(--{Name}) {Math.Min(70, 18 + (18 * index))}%, var(--ground))";

    /// <summary>Gets a colour for the n-th domestic thing.</summary>
    /// <param name="index">From 0; the list starts again where it ends.</param>
    public static Shade Cool(int index) => new($"cool{index % Palette.Cool.Count}");

    /// <summary>Gets a colour for the n-th foreign thing.</summary>
    /// <param name="index">From 0; the list starts again where it ends.</param>
    public static Shade Warm(int index) => new($"warm{index % Palette.Warm.Count}");

    /// <summary>Gets a colour for the n-th thing of any kind.</summary>
    /// <param name="index">From 0; the list starts again where it ends.</param>
    public static Shade Mixed(int index) => new($"mixed{index % Palette.Mixed.Count}");
}
