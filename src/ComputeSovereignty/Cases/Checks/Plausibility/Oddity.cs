using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A figure or a name that is allowed and yet unlikely: a warning, unless the workbook says that it is accepted.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The zero-based row.</param>
/// <param name="Column">The zero-based column.</param>
/// <param name="Message">What is unlikely, one sentence.</param>
internal sealed record Oddity(TableSheet Sheet, int Row, int Column, Message Message)
{
    /// <summary>Gets what may have been meant; nothing where there is no good guess.</summary>
    internal Message Suggestion { get; init; } = Message.None;

    /// <summary>Gets what the cell holds; null where the message says so.</summary>
    internal IArgument? Found { get; init; }

    /// <summary>Gets what is allowed there; nothing where that says nothing.</summary>
    internal Message Allowed { get; init; } = Message.None;

    /// <summary>Gets another row that may accept it; null where there is none.</summary>
    internal (TableSheet Sheet, int Row)? AlsoIn { get; init; }

    /// <summary>Gets the cell.</summary>
    internal TableCell Cell => Sheet.Rows[Row][Column];

    /// <summary>Gets the name of the column.</summary>
    internal string ColumnName => Sheet.Headers[Column].Name;
}
