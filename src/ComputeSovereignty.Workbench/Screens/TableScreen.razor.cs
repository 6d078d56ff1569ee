using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A table of a case, cell by cell, with what was found and the sources of its rows.</summary>
public partial class TableScreen
{
    private ILookup<string, Finding> problems = Array.Empty<Finding>().ToLookup(static _ => string.Empty);

    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the table.</summary>
    [Parameter]
    [EditorRequired]
    public TableSheet Sheet { get; set; } = null!;

    /// <summary>Gets or sets the cell that is pointed at, such as <c>B4</c>; empty for none.</summary>
    [Parameter]
    public string Cell { get; set; } = string.Empty;

    /// <summary>Gets or sets the cell that is being changed; empty for none.</summary>
    [Parameter]
    public string Edit { get; set; } = string.Empty;

    /// <summary>Gets or sets what was typed into it and refused; null for nothing.</summary>
    [Parameter]
    public string? Typed { get; set; }

    /// <summary>Gets or sets what the reader says against that.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Refusals { get; set; } = [];

    private bool CanEdit => !Case.IsBundled && Visit.MayPlan && Visit.Viewer.Owns(Case.Kept.Owner);

    private IReadOnlyList<Finding> Findings => [.. Case.Reading.Findings.Where(f => f.Place.Sheet == Sheet.Name)];

    // What other tables look for in this one and do not find: whoever renames a key sees what it breaks.
    private IReadOnlyList<Finding> Elsewhere =>
        [.. Case.Reading.Errors.Where(f => f.Place.Sheet != Sheet.Name && f.LooksIn.Split(' ').Contains(Sheet.Name))];

    private string Subtitle => WorkbookSchema.Find(Sheet.Name) is { } schema ? Words.Of("table.row", SayHelp(schema.RowIs)) : Words["table.unknown"];

    private IReadOnlyList<SourceReference> Cited
    {
        get
        {
            int column = Sheet.ColumnOf("Source");
            return column < 0 ? [] : [.. Sheet.Rows.SelectMany(r => r[column].Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()
                .Where(Case.Reading.Studies.Sources.Contains).Select(id => Case.Reading.Studies.Sources[id]).OrderBy(static s => s.Id, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => problems = Findings.ToLookup(static f => f.Place.Cell, StringComparer.Ordinal);

    private ColumnSchema? SchemaOf(TableHeader header) => WorkbookSchema.Find(Sheet.Name)?.Find(header.Name);

    private Finding? ProblemOf(int row, int column) => problems[Sheet.Rows[row][column].Source.Cell].MaxBy(static f => f.Severity);

    private bool Is(string cell, int row, int column) => cell.Length > 0 && Sheet.Rows[row][column].Source.Cell == cell;
}
