using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows horizontal bars beside their names and numbers.</summary>
public partial class BarChartView
{
    private double low;
    private double high;

    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public BarChart Model { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        double[] values = [0, .. Model.Bars.Select(static b => b.Value).OfType<double>(), .. new[] { Model.Mark }.OfType<double>()];
        (low, high) = (values.Min(), values.Max());
    }

    private string At(double value) => Numbers.Css(high > low ? 100 * (value - low) / (high - low) : 0);

    private string Place(double? from, double? to)
    {
        (double start, double end) = (from ?? 0, to ?? 0);
        return $"left:{At(Math.Min(start, end))}%;right:{Numbers.Css(100 - (high > low ? 100 * (Math.Max(start, end) - low) / (high - low) : 0))}%";
    }
}
