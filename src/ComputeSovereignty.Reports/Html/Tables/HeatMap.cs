using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Tables;

/// <summary>A grid of numbers with coloured cells: a comparison over two levers.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="RowTitle">What the rows are.</param>
/// <param name="ColumnTitle">What the columns are.</param>
/// <param name="Rows">The rows' names.</param>
/// <param name="Columns">The columns' names.</param>
/// <param name="Values">Shape: [rows][columns]; null where there is no answer.</param>
public sealed record HeatMap(
    Caption Caption, string RowTitle, string ColumnTitle, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<double?>> Values) : IBlock
{
    /// <summary>Gets the value from which a cell counts as met and is marked; null for none.</summary>
    public double? Met { get; init; }

    /// <summary>Gets a few words below each number, for example what binds; shape: [rows][columns]; empty for none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Words { get; init; } = [];

    /// <inheritdoc/>
    public Type View => typeof(HeatMapView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;

    /// <summary>Gets the least and the largest value.</summary>
    internal (double Least, double Most) Range
    {
        get
        {
            double[] numbers = [.. Values.SelectMany(static r => r).OfType<double>()];
            return numbers.Length > 0 ? (numbers.Min(), numbers.Max()) : (0, 0);
        }
    }
}
