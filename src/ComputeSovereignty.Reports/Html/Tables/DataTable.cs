using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Tables;

/// <summary>A table of text, numbers and marks.</summary>
/// <param name="Caption">Title and sources; the unit stands in the headers.</param>
/// <param name="Columns">The columns; the first heads its row.</param>
/// <param name="Rows">One cell a column: a string, a whole number, a double, a <see cref="Badge"/>, a <see cref="Citation"/>, or null for nothing.</param>
public sealed record DataTable(Caption Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows) : IBlock
{
    /// <summary>Gets a value indicating whether the table is folded until it is asked for; it is printed unfolded.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Gets the sentences below each row; empty where no row has any. Shape: [rows][sentences].</summary>
    public IReadOnlyList<IReadOnlyList<string>> Notes { get; init; } = [];

    /// <inheritdoc/>
    public Type View => typeof(DataTableView);

    /// <inheritdoc/>
    public bool IsWide { get; init; } = true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => [.. Caption.Sources, .. Rows.SelectMany(static r => r).OfType<Citation>().SelectMany(static c => c.Sources)];

    /// <summary>Makes a table of records.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    /// <param name="caption">Title and sources.</param>
    /// <param name="rows">The records.</param>
    /// <param name="columns">The columns, each with the cell that it takes from a record.</param>
    public static DataTable Of<T>(Caption caption, IEnumerable<T> rows, params IReadOnlyList<Column<T>> columns) =>
        new(caption, [.. columns.Select(static c => c.Header)], [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(c => c.Cell(row))])]);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Unit">The unit of its numbers; empty for none or where the format says it.</param>
/// <param name="Format">The format of its numbers.</param>
public sealed record TableColumn(string Name, string Unit = "", string Format = Numbers.Whole)
{
    /// <summary>Gets a value indicating whether its fractions, 0 … 1, are drawn as bars behind the numbers.</summary>
    public bool HasBars { get; init; }
}

/// <summary>A column of a table of records.</summary>
/// <typeparam name="T">The record of a row.</typeparam>
/// <param name="Header">Name, unit and format.</param>
/// <param name="Cell">Takes the cell from a record.</param>
public sealed record Column<T>(TableColumn Header, Func<T, object?> Cell)
{
    /// <summary>Initializes a column of text, years or marks.</summary>
    /// <param name="name">What it holds.</param>
    /// <param name="cell">Takes the cell from a record.</param>
    public Column(string name, Func<T, object?> cell)
        : this(new TableColumn(name), cell)
    {
    }

    /// <summary>Initializes a column of numbers.</summary>
    /// <param name="name">What it holds.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="format">Their format.</param>
    /// <param name="cell">Takes the cell from a record.</param>
    public Column(string name, string unit, string format, Func<T, object?> cell)
        : this(new TableColumn(name, unit, format), cell)
    {
    }
}

/// <summary>A cell that names the sources of its row.</summary>
/// <param name="Sources">Their ids.</param>
public sealed record Citation(IReadOnlyList<string> Sources);
