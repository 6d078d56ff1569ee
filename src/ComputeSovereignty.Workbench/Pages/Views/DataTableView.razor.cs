using ComputeSovereignty.Workbench.Pages.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Pages.Views;

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

    private bool[] numeric = [];

    // Where all columns but the first hold numbers, the table says so once rather than every cell.
    private bool AllNumbers { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        numeric = [.. Model.Columns.Select((_, column) => Model.Rows.Any(r => r[column] is double or int) && Model.Rows.All(r => r[column] is double or int or null))];
        AllNumbers = numeric.Length > 1 && numeric.Skip(1).All(static n => n) && !Model.Columns.Any(static c => c.HasBars);
    }

    private bool IsNumeric(int column) => (column == 0 || !AllNumbers) && numeric[column];

    private static string? Bar(TableColumn column, object? cell) =>
        column.HasBars && cell is double part ? $"--part:{Numbers.Css(100 * Math.Clamp(part, 0, 1))}%" : null;
}
