using ComputeSovereignty.Measures;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>Points in a plane, joined or not: a frontier between two goals, a contour between two levers, a cloud of draws.</summary>
/// <param name="Caption">Title, text alternative and sources; its unit is not used.</param>
/// <param name="Across">The horizontal axis.</param>
/// <param name="Up">The vertical axis.</param>
/// <param name="Curves">The curves from the back to the front.</param>
public sealed record FrontierChart(Caption Caption, AxisTitle Across, AxisTitle Up, IReadOnlyList<Curve> Curves) : IBlock
{
    /// <inheritdoc/>
    public Type View => typeof(FrontierView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>An axis of numbers.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">Its unit; empty where the format says it.</param>
/// <param name="Format">The format of its numbers.</param>
public sealed record AxisTitle(string Title, string Unit = "", string Format = Numbers.Whole)
{
    /// <summary>Gets a value indicating whether the axis begins at 0.</summary>
    public bool FromZero { get; init; }

    /// <summary>Gets a value indicating whether equal distances are equal ratios: every place is above 0, and the ticks are powers of two.</summary>
    public bool InDoublings { get; init; }

    /// <summary>Gets the title with the unit.</summary>
    public string TitleWithUnit => Unit.Length > 0 ? $"{Title}, {Unit}" : Title;

    /// <summary>Says a place on the axis: <c>Spend: 351 bn CNY</c>.</summary>
    /// <param name="value">The place.</param>
    internal string Say(double value) => $"{Title}: {Numbers.Say(value, Format)} {Unit}".TrimEnd();

    /// <summary>Gives the distance of a value along the axis, in the axis' own measure.</summary>
    /// <param name="value">The value.</param>
    internal double Place(double value) => InDoublings ? PortableMath.Log2(value) : value;

    /// <summary>Gives the value at a distance along the axis.</summary>
    /// <param name="place">The distance.</param>
    internal double At(double place) => InDoublings ? PortableMath.Pow(2, place) : place;
}

/// <summary>A curve or a cloud of points.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Points">The points, in the order in which they are joined.</param>
/// <param name="Shade">Its colour.</param>
public sealed record Curve(string Name, IReadOnlyList<CurvePoint> Points, Shade Shade)
{
    /// <summary>Gets a value indicating whether the points are joined.</summary>
    public bool IsJoined { get; init; } = true;

    /// <summary>Gets a value indicating whether its points are marked; a line through many computed points is not.</summary>
    public bool HasMarkers { get; init; } = true;

    /// <summary>Gets how the line is drawn.</summary>
    public LineStroke Stroke { get; init; }
}

/// <summary>A point of a curve.</summary>
/// <param name="Across">Its place on the horizontal axis.</param>
/// <param name="Up">Its place on the vertical axis.</param>
/// <param name="Label">What it is, for the table of figures; empty for none.</param>
public sealed record CurvePoint(double Across, double Up, string Label = "");
