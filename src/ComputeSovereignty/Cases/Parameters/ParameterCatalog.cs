using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>A figure of a case that an address names.</summary>
public sealed record ParameterEntry
{
    /// <summary>Gets its address, without wildcards.</summary>
    public required ParameterAddress Address { get; init; }

    /// <summary>Gets its value: the default where the cell is blank, blank where that sets no limit.</summary>
    public required CellValue Value { get; init; }

    /// <summary>Gets a value indicating whether the cell is blank, so that the value is the default.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Gets the unit; empty where there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets what the cell must be: kind, range, choices, description.</summary>
    public required ColumnSchema Schema { get; init; }

    /// <summary>Gets where the value stands: its cell, or the change that made it.</summary>
    public required SourceCell Place { get; init; }

    /// <summary>Gets the ids of the sources that the row cites.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets the number; null where the value is no number.</summary>
    public double? Number => Value.Kind == CellKind.Number ? Value.Number : null;

    /// <summary>Gets the month; null where the value is no month.</summary>
    public MonthDate? Month => Schema.Kind == ColumnKind.Month && !Value.IsBlank && CellRule.Check(Schema, Value) is null ? CellRule.Month(Value) : null;
}

/// <summary>Every figure of a case that an address can name, in the order of the workbook: what reports cite, levers move and comparisons list.</summary>
public sealed class ParameterCatalog
{
    private readonly CaseTables tables;
    private readonly Dictionary<ParameterAddress, ParameterEntry> byAddress;

    /// <summary>Initializes the catalog.</summary>
    /// <param name="tables">The tables, after changes if there are any.</param>
    public ParameterCatalog(CaseTables tables)
    {
        this.tables = tables;
        Entries = [.. tables.Sheets.SelectMany(EntriesOf)];
        byAddress = [];
        foreach (ParameterEntry entry in Entries)
        {
            byAddress.TryAdd(entry.Address, entry);
        }
    }

    /// <summary>Gets the figures.</summary>
    public IReadOnlyList<ParameterEntry> Entries { get; }

    /// <summary>Finds a figure.</summary>
    /// <param name="address">Its address, without wildcards.</param>
    /// <returns>The figure, or null.</returns>
    public ParameterEntry? Find(ParameterAddress address) => byAddress.GetValueOrDefault(address) ?? (Matching(address) is [var only] ? only : null);

    /// <summary>Lists the figures that an address names.</summary>
    /// <param name="address">The address; may hold wildcards.</param>
    /// <returns>The figures, row by row; none where nothing matches.</returns>
    public IReadOnlyList<ParameterEntry> Matching(ParameterAddress address)
    {
        AddressMatch match = AddressMatch.Of(address, tables.Find);
        return match.Sheet is not { } sheet ? []
            : [.. match.Cells.Select(c => byAddress[new(sheet.Name, sheet.Keys[c.Row], sheet.Headers[c.Column].Name)])];
    }

    /// <summary>Says why an address names nothing, and what may have been meant.</summary>
    /// <param name="address">An address for which <see cref="Matching"/> lists nothing.</param>
    public Message WhyNothing(ParameterAddress address) =>
        Message.Sentences(AddressMatch.Of(address, tables.Find).Problem, new NearestAddress(this).Words(address));

    private static IEnumerable<ParameterEntry> EntriesOf(TableSheet sheet)
    {
        if (WorkbookSchema.Find(sheet.Name) is not { IsAddressable: true } schema)
        {
            return [];
        }

        int source = sheet.ColumnOf("Source");
        (int Index, string Name)[] columns =
        [
            .. sheet.Headers.Index()
                .Where(h => sheet.ColumnOf(h.Item.Name) == h.Index && h.Item.Name is not ("Source" or "Note") && (schema.Find(h.Item.Name) is { IsKey: false } || h.Item.Name == "Value"))
                .Select(static h => (h.Index, h.Item.Name)),
        ];
        return from row in Enumerable.Range(0, sheet.Rows.Count)
               let references = sheet.Cell(row, source).Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               from column in columns
               let cell = WorkbookSchema.CellOf(schema, sheet.Keys[row], column.Name)
               where cell is not null && !(sheet.Name == WorkbookSchema.Plan && column.Name != "Value")
               select Entry(sheet, row, column.Index, column.Name, cell, references);
    }

    private static ParameterEntry Entry(TableSheet sheet, int row, int column, string name, ColumnSchema schema, string[] references)
    {
        TableCell cell = sheet.Rows[row][column];
        return new()
        {
            Address = new(sheet.Name, sheet.Keys[row], name),
            Value = cell.Value.IsBlank ? schema.Default : cell.Value,
            IsDefault = cell.Value.IsBlank,
            Unit = UnitOf(sheet, row, name, schema),
            Schema = schema,
            Place = cell.Source,
            References = references,
        };
    }

    // In some tables the unit of a figure depends on its row.
    private static string UnitOf(TableSheet sheet, int row, string name, ColumnSchema schema)
    {
        return (sheet.Name, name) switch
        {
            ("Imports", _) when schema.Unit == "units or CNY" => Other("Kind").Equals(nameof(ImportKind.Component), StringComparison.OrdinalIgnoreCase) ? "CNY" : "units",
            ("Projects", "ModuleSize") => Other("Unit"),
            ("Components", "Requirement") => Enum.TryParse(Other("Basis"), true, out ComponentBasis basis) ? basis switch
            {
                ComponentBasis.PerAccelerator => "CNY/unit",
                ComponentBasis.PerKw => "CNY/kW",
                _ => string.Empty,
            }
            : string.Empty,
            _ => schema.Unit,
        };

        string Other(string column) => sheet.Cell(row, sheet.ColumnOf(column)).Value.Text.Trim();
    }
}
