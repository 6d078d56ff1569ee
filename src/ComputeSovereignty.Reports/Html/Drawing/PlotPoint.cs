namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>One value of a layer, as the chart library reads it by the names of its properties.</summary>
/// <param name="Category">The category.</param>
/// <param name="Value">The value; null breaks a line.</param>
/// <param name="Low">The lower line of a band.</param>
/// <param name="High">The upper line of a band.</param>
public sealed record PlotPoint(string Category, double? Value, double Low, double High);
