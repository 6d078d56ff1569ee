namespace ComputeSovereignty.Cases.Tables;

/// <summary>How the figures of a year series are meant.</summary>
public enum SeriesKind
{
    /// <summary>What stands at the end of each year, from StartYear − 1.</summary>
    YearEnd,

    /// <summary>What a year brings or costs, from StartYear.</summary>
    Annual,
}

/// <summary>The year columns of a sheet: one column a year, named by the year.</summary>
/// <param name="Kind">Year-end stock or annual figure.</param>
/// <param name="Year">What every year column has in common; its name is that of the whole series.</param>
public sealed record YearColumns(SeriesKind Kind, ColumnSchema Year)
{
    /// <summary>Gets the years that a plan needs.</summary>
    /// <param name="startYear">The plan's first year.</param>
    /// <param name="years">The plan's number of years.</param>
    public IEnumerable<int> Needed(int startYear, int years) =>
        Kind == SeriesKind.YearEnd ? Enumerable.Range(startYear - 1, years + 1) : Enumerable.Range(startYear, years);

    /// <summary>Gets the schema of one year's column.</summary>
    /// <param name="year">The year.</param>
    public ColumnSchema Of(int year) => Year with { Name = $"{year}" };
}

/// <summary>A sheet of the input workbook: what a row is and which columns it has.</summary>
public sealed record SheetSchema
{
    private readonly Dictionary<string, ColumnSchema> byName;

    /// <summary>Initializes a sheet without year columns.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="rowIs">What one row is, such as <c>a die design</c>.</param>
    /// <param name="columns">The columns in their order, without Source and Note.</param>
    internal SheetSchema(string name, string rowIs, params ColumnSchema[] columns)
        : this(name, rowIs, null, columns)
    {
    }

    /// <summary>Initializes a sheet with year columns after the others.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="rowIs">What one row is.</param>
    /// <param name="years">The year columns.</param>
    /// <param name="columns">The other columns in their order, without Source and Note.</param>
    internal SheetSchema(string name, string rowIs, YearColumns? years, params ColumnSchema[] columns)
    {
        Name = name;
        RowIs = rowIs;
        Years = years;
        Columns = columns;
        Key = [.. columns.Where(static c => c.IsKey)];
        byName = columns.Concat(Trailing).ToDictionary(static c => c.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets the columns that every table may carry at its end: Source and Note.</summary>
    public static IReadOnlyList<ColumnSchema> Trailing { get; } =
    [
        new("Source", ColumnKind.Sources, string.Empty, "Where the figures of the row come from: ids of sheet Sources, separated by blanks.") { IsOptional = true, Blank = BlankMeaning.Nothing },
        new("Note", ColumnKind.Text, string.Empty, "What a reader should know about the row; the word accepted confirms its unusual figures.") { IsOptional = true, Blank = BlankMeaning.Nothing },
    ];

    /// <summary>Gets the name of the sheet.</summary>
    public string Name { get; }

    /// <summary>Gets what one row is.</summary>
    public string RowIs { get; }

    /// <summary>Gets the columns before the year columns, in their order.</summary>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>Gets the year columns; null where the sheet has none.</summary>
    public YearColumns? Years { get; }

    /// <summary>Gets the columns whose values, joined by <c>/</c>, name a row; empty where rows have no name.</summary>
    public IReadOnlyList<ColumnSchema> Key { get; }

    /// <summary>Gets a value indicating whether the figures of the sheet can be named by a parameter address: a sheet of the case, not of studies.</summary>
    public bool IsAddressable { get; init; } = true;

    /// <summary>Gets a value indicating whether a workbook may do without the sheet: it then has no rows.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets the columns that tell rows without a key apart when two cases are compared.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>Finds a column by its name without unit; a year names a year column.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The column, or null.</returns>
    public ColumnSchema? Find(string name) =>
        byName.TryGetValue(name, out ColumnSchema? column) ? column
        : Years is not null && name.Length == 4 && name.All(char.IsAsciiDigit) ? Years.Of(int.Parse(name, null))
        : null;
}
