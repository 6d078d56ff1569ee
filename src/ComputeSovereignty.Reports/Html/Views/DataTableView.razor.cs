using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a table; it scrolls sideways in its own frame where it is too wide.</summary>
public partial class DataTableView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public DataTable Model { get; set; } = null!;

    /// <summary>Gets or sets a value indicating whether the caption is for assistive technology only, since it stands above already.</summary>
    [Parameter]
    public bool IsPlain { get; set; }

    private const int ShortText = 14;
    private bool[] numeric = [];
    private bool[] isShort = [];

    // Where all columns but the first hold numbers, the table says so once rather than every cell.
    private bool AllNumbers { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        numeric = [.. Model.Columns.Select((_, column) => Model.Rows.Any(r => r[column] is double or int) && Model.Rows.All(r => r[column] is double or int or null))];
        isShort = [.. Model.Columns.Select((_, column) => Model.Rows.All(r => r[column] is null or string { Length: <= ShortText }))];
        AllNumbers = numeric.Length > 1 && numeric.Skip(1).All(static n => n) && !Model.Columns.Any(static c => c.HasBars);
    }

    private bool IsNumeric(int column) => (column == 0 || !AllNumbers) && numeric[column];

    // A cell of a few characters, such as a month, is not broken.
    private string? ClassOf(int column) => IsNumeric(column) ? "number" : numeric[column] || !isShort[column] ? null : "short";

    private string[] Notes(int row) => row < Model.Notes.Count ? [.. Model.Notes[row].Where(static n => n.Length > 0)] : [];

    private static string? Bar(TableColumn column, object? cell) =>
        column.HasBars && cell is double part ? $"--part:{Numbers.Css(100 * Math.Clamp(part, 0, 1))}%" : null;
}
