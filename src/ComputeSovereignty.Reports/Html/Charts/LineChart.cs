using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>Lines over categories: a path against its target, with the answer before a change as a ghost.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="Categories">The categories, each once.</param>
/// <param name="Lines">The lines from the back to the front.</param>
public sealed record LineChart(Caption Caption, IReadOnlyList<string> Categories, IReadOnlyList<Line> Lines) : IChart
{
    /// <summary>Gets a value indicating whether the axis begins at 0.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Gets the upper end of the axis; null where the values decide it.</summary>
    public double? Maximum { get; init; }

    /// <summary>Gets what the categories are.</summary>
    public string CategoryTitle { get; init; } = "Period";

    /// <inheritdoc/>
    public Plot Plot => new(Categories, [.. Lines.Select(static l => l.Layer)]) { CategoryTitle = CategoryTitle, FromZero = FromZero, Maximum = Maximum };

    /// <inheritdoc/>
    public Type View => typeof(ChartView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A line of a chart.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One value a category; null where there is none.</param>
/// <param name="Shade">Its colour.</param>
public sealed record Line(string Name, IReadOnlyList<double?> Values, Shade Shade)
{
    /// <summary>Gets how it is drawn.</summary>
    public LineStroke Stroke { get; init; }

    /// <summary>Gets a value indicating whether its values are written at its points.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Gets the layer that draws it.</summary>
    internal Layer Layer => new(LayerKind.Line, Name, Values, Shade) { Stroke = Stroke, IsLabelled = IsLabelled };

    /// <summary>Makes the dashed line of a target or a limit.</summary>
    /// <param name="name">Its name in the legend.</param>
    /// <param name="values">One value a category.</param>
    public static Line Limit(string name, IReadOnlyList<double?> values) => new(name, values, Shade.Limit) { Stroke = LineStroke.Dashed };

    /// <summary>Makes the dotted line of the answer before a change.</summary>
    /// <param name="name">Its name in the legend.</param>
    /// <param name="values">One value a category.</param>
    public static Line Ghost(string name, IReadOnlyList<double?> values) => new(name, values, Shade.Ghost) { Stroke = LineStroke.Dotted };
}
