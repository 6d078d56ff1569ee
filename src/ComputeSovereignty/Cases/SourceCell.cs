namespace ComputeSovereignty.Cases;

/// <summary>Where something was read: what a message points at and a report cites.</summary>
/// <param name="File">The workbook or CSV file, as the user named it; a command-line option for a change made there.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Cell">The cell in A1 notation, or empty where the whole sheet is meant.</param>
public sealed record SourceCell(string File, string Sheet, string Cell)
{
    /// <summary>Gets the place of values made in code, without a workbook.</summary>
    public static SourceCell None { get; } = new(string.Empty, string.Empty, string.Empty);

    /// <inheritdoc/>
    public override string ToString() => (Sheet, Cell) switch
    {
        ("", _) => File,
        (_, "") => $"{File}, {Sheet}",
        _ => $"{File}, {Sheet}!{Cell}",
    };
}
