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

    /// <summary>Gets or sets a value indicating whether the visitor may change it.</summary>
    [Parameter]
    public bool CanEdit { get; set; }

    /// <summary>Gets or sets a value indicating whether it is being changed.</summary>
    [Parameter]
    public bool IsEdited { get; set; }

    /// <summary>Gets or sets what was typed and refused; null for nothing.</summary>
    [Parameter]
    public string? Typed { get; set; }

    /// <summary>Gets or sets what speaks against what was typed.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Refusals { get; set; } = [];

    private string Shown => Typed ?? (At.Value.Kind == CellKind.Number ? Visit.Numbers.Ungrouped(At.Value.Text) : At.Value.Text);

    private string HowToWrite => Schema is not (null or { IsNumeric: true } or { Kind: ColumnKind.Any }) ? string.Empty
        : TypedValue.MayBePercent(Schema) ? Words.Of("table.edit.numbers", "97%", Visit.Numbers.Ungrouped("0.97"))
        : Words.Of("table.edit.numbers", Visit.Numbers.Grouped("26000"), Visit.Numbers.Ungrouped("1.5e3"));

    // Whole numbers and settings of four digits may be years.
    private string Written => At.Value.Kind != CellKind.Number ? At.Value.Text
        : Schema?.Kind is ColumnKind.Number || Math.Abs(At.Value.Number) >= 10_000 ? Visit.Numbers.Grouped(At.Value.Text)
        : Visit.Numbers.Ungrouped(At.Value.Text);

    private ColumnSchema? Schema => TableEdit.SchemaOf(Sheet, Row, Column);

    private string Hint => Schema is not { } schema ? string.Empty
        : Words.Of(!schema.BlankText.IsEmpty ? "table.cell.hint.blank" : "table.cell.hint", SayHelp(schema.Description), Say(schema.Allowed), Say(schema.BlankText));

    private string Label => Words.Of("table.cell", At.Source.Cell, Sheet.Headers[Column].Name);

    // Where only these words are allowed, nothing else can be typed.
    private bool IsClosed => Schema is { Kind: ColumnKind.Choice, Name: not "Objective" } or { Kind: ColumnKind.Truth };

    private IReadOnlyList<string> Options => Schema switch
    {
        { Kind: ColumnKind.Truth } => ["TRUE", "FALSE"],
        { Choices.Count: > 0 } schema => schema.Choices,
        { Kind: ColumnKind.Reference } schema => [.. schema.References.Select(Case.Tables.Find).OfType<TableSheet>().SelectMany(static s => s.Keys).Distinct()],
        _ => [],
    };

    private TableCell At => Sheet.Rows[Row][Column];

    private string? Class => string.Join(' ', new[]
    {
        At.Value.Kind == CellKind.Number ? "number" : string.Empty,
        Problem?.Severity switch { Severity.Error => "wrong", Severity.Warning => "odd", _ => string.Empty },
        IsMarked ? "marked" : string.Empty,
    }.Where(static c => c.Length > 0)) is { Length: > 0 } names ? names : null;
}
