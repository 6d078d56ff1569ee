using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>Quantile bands around a median: what may come.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="Categories">The categories, each once.</param>
/// <param name="Bands">The bands, the widest first.</param>
/// <param name="Median">The median.</param>
public sealed record FanChart(Caption Caption, IReadOnlyList<string> Categories, IReadOnlyList<FanBand> Bands, IReadOnlyList<double?> Median) : IChart
{
    /// <summary>Gets further lines: targets, single plans.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    /// <summary>Gets a value indicating whether the axis begins at 0.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Gets the upper end of the axis; null where the values decide it.</summary>
    public double? Maximum { get; init; }

    /// <summary>Gets the name of the median.</summary>
    public string MedianName { get; init; } = "Median";

    /// <summary>Gets what the categories are.</summary>
    public string CategoryTitle { get; init; } = "Year";

    /// <inheritdoc/>
    public Plot Plot => new(
        Categories,
        [
            .. Bands.Where(static b => b.HasWidth).Select(static b => new Layer(LayerKind.Band, b.Name, b.Highs, Shade.Plan) { Lows = b.Lows }),
            new(LayerKind.Line, MedianName, Median, Shade.Plan),
            .. Lines.Select(static l => l.Layer),
        ]) { CategoryTitle = CategoryTitle, FromZero = FromZero, Maximum = Maximum };

    /// <inheritdoc/>
    public Type View => typeof(ChartView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A band between two quantiles.</summary>
/// <param name="Name">Its name, for example <c>5% … 95%</c>.</param>
/// <param name="Lows">The lower quantile, one value a category.</param>
/// <param name="Highs">The upper quantile, one value a category.</param>
public sealed record FanBand(string Name, IReadOnlyList<double?> Lows, IReadOnlyList<double?> Highs)
{
    /// <summary>Gets a value indicating whether there is anything between the quantiles; where there is not, the band is the median's line.</summary>
    internal bool HasWidth => Lows.Zip(Highs).Any(static p => p.First is { } low && p.Second is { } high && low < high);
}
