using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A figure or a name that is allowed and yet unlikely: a warning, unless the workbook says that it is accepted.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The zero-based row.</param>
/// <param name="Column">The zero-based column.</param>
/// <param name="Message">What is unlikely, one sentence.</param>
internal sealed record Oddity(TableSheet Sheet, int Row, int Column, string Message)
{
    /// <summary>Gets what may have been meant; empty where there is no good guess.</summary>
    internal string Suggestion { get; init; } = string.Empty;

    /// <summary>Gets what the cell holds; empty where the message says so.</summary>
    internal string Found { get; init; } = string.Empty;

    /// <summary>Gets what is allowed there; empty where that says nothing.</summary>
    internal string Allowed { get; init; } = string.Empty;

    /// <summary>Gets another row that may accept it; null where there is none.</summary>
    internal (TableSheet Sheet, int Row)? AlsoIn { get; init; }

    /// <summary>Gets the cell.</summary>
    internal TableCell Cell => Sheet.Rows[Row][Column];

    /// <summary>Gets the name of the column.</summary>
    internal string ColumnName => Sheet.Headers[Column].Name;
}
