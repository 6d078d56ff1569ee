namespace ComputeSovereignty.Cases.Tables;

/// <summary>A header: the name of a column and, in square brackets, its unit.</summary>
public sealed record TableHeader
{
    /// <summary>Initializes a header from its cell.</summary>
    /// <param name="cell">The cell, such as <c>Width [mm]</c>.</param>
    public TableHeader(TableCell cell)
    {
        Cell = cell;
        string text = cell.Value.Text.Trim();
        int bracket = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        Name = bracket < 0 ? text : text[..bracket].TrimEnd();
        Unit = bracket < 0 ? string.Empty : text[(bracket + 1)..^1].Trim();
        Year = Name.Length == 4 && Name.All(char.IsAsciiDigit) ? int.Parse(Name, null) : null;
    }

    /// <summary>Gets the cell.</summary>
    public TableCell Cell { get; }

    /// <summary>Gets the name without the unit.</summary>
    public string Name { get; }

    /// <summary>Gets the unit; empty where there is none.</summary>
    public string Unit { get; }

    /// <summary>Gets the year of a year column; null for any other.</summary>
    public int? Year { get; }
}
