using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>Bands of a level over two numbers, with the exact line on which a target is reached: two levers and the share that they give.</summary>
/// <param name="Caption">Title, unit and format of the level, text alternative and sources.</param>
/// <param name="Across">The horizontal axis.</param>
/// <param name="Up">The vertical axis.</param>
/// <param name="AcrossAt">Where the level is known, across; ascending.</param>
/// <param name="UpAt">Where the level is known, upwards; ascending.</param>
/// <param name="Levels">The level; null where there is none. Shape: [across][up].</param>
public sealed record ContourChart(
    Caption Caption, AxisTitle Across, AxisTitle Up, IReadOnlyList<double> AcrossAt, IReadOnlyList<double> UpAt, IReadOnlyList<IReadOnlyList<double?>> Levels) : IBlock
{
    /// <summary>Gets the level to be reached; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets the exact points of the line on which the target is reached, in the order in which they are joined.</summary>
    public IReadOnlyList<CurvePoint> Frontier { get; init; } = [];

    /// <summary>Gets the name of that line.</summary>
    public string FrontierName { get; init; } = "Just sufficient (exact)";

    /// <inheritdoc/>
    public Type View => typeof(ContourView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}
