using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>Columns over categories, on top of each other unless told otherwise, with lines before them: use under capacity.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="Categories">The categories, each once.</param>
/// <param name="Parts">The columns, from below.</param>
public sealed record ColumnChart(Caption Caption, IReadOnlyList<string> Categories, IReadOnlyList<Part> Parts) : IChart
{
    /// <summary>Gets a value indicating whether the parts stand side by side.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Gets the lines before the columns.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    /// <summary>Gets the upper end of the axis, where no value is beyond it; null where the values decide it.</summary>
    public double? Maximum { get; init; }

    /// <summary>Gets what the categories are.</summary>
    public string CategoryTitle { get; init; } = "Period";

    /// <inheritdoc/>
    public Plot Plot => new(
        Categories,
        [.. Parts.Select(p => p.Layer(IsGrouped ? LayerKind.Column : LayerKind.StackedColumn)), .. Lines.Select(static l => l.Layer)]) { CategoryTitle = CategoryTitle, Maximum = Maximum };

    /// <inheritdoc/>
    public Type View => typeof(ChartView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A part of a whole over categories.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One value a category; null counts as 0.</param>
/// <param name="Shade">Its colour.</param>
public sealed record Part(string Name, IReadOnlyList<double?> Values, Shade Shade)
{
    /// <summary>Makes the layer that draws it.</summary>
    /// <param name="kind">Columns.</param>
    internal Layer Layer(LayerKind kind) => new(kind, Name, Values, Shade);
}
