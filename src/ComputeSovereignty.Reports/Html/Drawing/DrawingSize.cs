namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>The size at which a chart is drawn; it is scaled to the width of its place.</summary>
/// <param name="Name">The name of its CSS class.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal sealed record DrawingSize(string Name, int Width, int Height)
{
    /// <summary>Gets the size for screens and paper.</summary>
    internal static DrawingSize Wide { get; } = new("wide", 620, 300);

    /// <summary>Gets the size for phones, where a wide drawing would be too small to read.</summary>
    internal static DrawingSize Narrow { get; } = new("narrow", 350, 270);
}
