using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a tornado.</summary>
public partial class TornadoView
{
    private double low;
    private double high;

    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public TornadoChart Model { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        double[] values = [Model.Base, .. Model.Bars.SelectMany(static b => new[] { b.AtLow, b.AtHigh })];
        (low, high) = (values.Min(), values.Max());
    }

    private string At(double value) => Numbers.Css(Part(value));

    private double Part(double value) => high > low ? 100 * (value - low) / (high - low) : 50;

    private string Place(double value) => $"left:{Numbers.Css(Part(Math.Min(value, Model.Base)))}%;right:{Numbers.Css(100 - Part(Math.Max(value, Model.Base)))}%";
}
