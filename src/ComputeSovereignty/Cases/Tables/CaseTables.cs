namespace ComputeSovereignty.Cases.Tables;

/// <summary>A whole input workbook as plain tables, whatever file it came from. Immutable.</summary>
public sealed record CaseTables
{
    /// <summary>Initializes the tables of a case.</summary>
    /// <param name="file">The workbook or folder, as the user named it.</param>
    /// <param name="sheets">The sheets in their order.</param>
    /// <param name="findings">What was found while the file was opened.</param>
    public CaseTables(string file, IEnumerable<TableSheet> sheets, IEnumerable<Finding>? findings = null)
    {
        File = file;
        Sheets = [.. sheets];
        Findings = [.. findings ?? []];
    }

    /// <summary>Gets the workbook or folder, as the user named it.</summary>
    public string File { get; }

    /// <summary>Gets the sheets in their order.</summary>
    public IReadOnlyList<TableSheet> Sheets { get; private init; }

    /// <summary>Gets what was found while the file was opened; a file that cannot be read at all has no sheets and one error here.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets a value indicating whether the file could not be read, in whole or in part.</summary>
    public bool HasErrors => Findings.Any(static f => f.Severity == Severity.Error);

    /// <summary>Finds a sheet.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The sheet, or null.</returns>
    public TableSheet? Find(string name) => Sheets.FirstOrDefault(s => s.Name == name);

    /// <summary>Makes a copy in which one sheet is replaced by its changed form.</summary>
    /// <param name="sheet">The changed sheet, of the same name.</param>
    internal CaseTables With(TableSheet sheet) => this with { Sheets = [.. Sheets.Select(s => s.Name == sheet.Name ? sheet : s)] };
}

/// <summary>Tables after changes.</summary>
/// <param name="Tables">The changed tables.</param>
/// <param name="Findings">What is wrong with a change, or worth knowing about it.</param>
public sealed record TableChange(CaseTables Tables, IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets a value indicating whether a change could not be applied.</summary>
    public bool HasErrors => Findings.Any(static f => f.Severity == Severity.Error);
}
