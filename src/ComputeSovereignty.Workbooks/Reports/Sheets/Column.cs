namespace ComputeSovereignty.Workbooks.Reports.Sheets;

/// <summary>What a column shows at a glance, beside its figures.</summary>
public enum ColumnMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A bar in each cell, as long as the fraction.</summary>
    Bar,

    /// <summary>Green for <c>met</c>, amber for <c>not met</c>, red for <c>not certified</c>; lights as they are called.</summary>
    Verdict,

    /// <summary>Amber where the figure is above zero.</summary>
    Shortage,
}

/// <summary>One column of a table, said once: its header, its format and where its figures come from.</summary>
/// <typeparam name="T">One row.</typeparam>
/// <param name="Header">The header, with the unit in square brackets, such as <c>Capacity [wspm]</c>.</param>
/// <param name="Format">A format of <see cref="NumberFormat"/>.</param>
/// <param name="Value">The cell's value: text, a number, a date, or null for an empty cell. A number that is not finite becomes an empty cell.</param>
public sealed record Column<T>(string Header, string Format, Func<T, object?> Value)
{
    /// <summary>Gets the largest width in the first table of a sheet, characters; longer text takes several lines.</summary>
    /// <remarks>Tables beside it share its rows, whose height is not theirs to choose: their columns are as wide as their text.</remarks>
    public double MaxWidth { get; init; } = 44;

    /// <summary>Gets a value indicating whether long text stays on one line, so that rows stay low.</summary>
    public bool SingleLine { get; init; }

    /// <summary>Gets a value indicating whether the column, one of the last, is left out of print.</summary>
    public bool OnScreenOnly { get; init; }

    /// <summary>Gets where the figures stand.</summary>
    public CellAlignment Alignment { get; init; }

    /// <summary>Gets what the column shows at a glance.</summary>
    public ColumnMark Mark { get; init; }

    /// <summary>Gets the sheet that a row links to from this column; null for no links.</summary>
    public Func<T, string>? LinkTo { get; init; }
}
