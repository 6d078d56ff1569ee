using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>How a layer of a plot is drawn.</summary>
public enum LayerKind
{
    /// <summary>A line; it is broken where there is no value.</summary>
    Line,

    /// <summary>Columns side by side.</summary>
    Column,

    /// <summary>Columns on top of each other.</summary>
    StackedColumn,

    /// <summary>An area between two lines.</summary>
    Band,

    /// <summary>Steps of a waterfall.</summary>
    Step,
}

/// <summary>How a line is drawn.</summary>
public enum LineStroke
{
    /// <summary>Without gaps.</summary>
    Solid,

    /// <summary>Dashes: targets and limits.</summary>
    Dashed,

    /// <summary>Dots: the answer before a change.</summary>
    Dotted,
}

/// <summary>What a chart over categories draws, whatever its kind.</summary>
/// <param name="Categories">The categories, each once.</param>
/// <param name="Layers">The layers from the back to the front; each with one value a category.</param>
public sealed record Plot(IReadOnlyList<string> Categories, IReadOnlyList<Layer> Layers)
{
    /// <summary>Gets what the categories are, the header of their column in the table of figures.</summary>
    public string CategoryTitle { get; init; } = "Period";

    /// <summary>Gets a value indicating whether the axis begins at 0. Columns and areas always do.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Gets the upper end of the axis; null where the values decide it.</summary>
    public double? Maximum { get; init; }
}

/// <summary>A layer of a plot.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One value a category; null where there is none.</param>
/// <param name="Shade">Its colour.</param>
public sealed record Layer(LayerKind Kind, string Name, IReadOnlyList<double?> Values, Shade Shade)
{
    /// <summary>Gets the lower line of a band, one value a category; empty for other kinds.</summary>
    public IReadOnlyList<double?> Lows { get; init; } = [];

    /// <summary>Gets how a line is drawn.</summary>
    public LineStroke Stroke { get; init; }

    /// <summary>Gets a value indicating whether a line has its values written at its points.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Gets the categories at which a waterfall stands on the ground rather than on the step before; empty for other kinds.</summary>
    public IReadOnlyList<bool> Totals { get; init; } = [];

    /// <summary>Gets the levels that the steps of a waterfall reach, one a category; empty for other kinds.</summary>
    public IReadOnlyList<double> Levels => Kind == LayerKind.Step ? Reached() : [];

    /// <summary>Gets a value indicating whether there is anything to draw.</summary>
    public bool HasValues => Values.Any(static v => v is not null);

    /// <summary>Gets a value indicating whether the layer is an area or columns, which begin at 0.</summary>
    public bool IsFilled => Kind is not LayerKind.Line and not LayerKind.Band;

    private double[] Reached()
    {
        double[] levels = new double[Values.Count];
        for (int index = 0; index < levels.Length; index++)
        {
            levels[index] = (Values[index] ?? 0) + (Totals[index] || index == 0 ? 0 : levels[index - 1]);
        }

        return levels;
    }
}
