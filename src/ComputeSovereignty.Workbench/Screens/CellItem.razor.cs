using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A cell of a table.</summary>
public partial class CellItem
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the table.</summary>
    [Parameter]
    [EditorRequired]
    public TableSheet Sheet { get; set; } = null!;

    /// <summary>Gets or sets the zero-based row.</summary>
    [Parameter]
    public int Row { get; set; }

    /// <summary>Gets or sets the zero-based column.</summary>
    [Parameter]
    public int Column { get; set; }

    /// <summary>Gets or sets what is wrong with it; null for nothing.</summary>
    [Parameter]
    public Finding? Problem { get; set; }

    /// <summary>Gets or sets a value indicating whether it is pointed at.</summary>
    [Parameter]
    public bool IsMarked { get; set; }

    private TableCell At => Sheet.Rows[Row][Column];

    private string? Class => string.Join(' ', new[]
    {
        At.Value.Kind == CellKind.Number ? "number" : string.Empty,
        Problem?.Severity switch { Severity.Error => "wrong", Severity.Warning => "odd", _ => string.Empty },
        IsMarked ? "marked" : string.Empty,
    }.Where(static c => c.Length > 0)) is { Length: > 0 } names ? names : null;
}
