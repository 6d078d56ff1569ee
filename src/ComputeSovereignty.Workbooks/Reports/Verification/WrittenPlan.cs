using ComputeSovereignty.Cases;
using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>A plan as its workbook tells it: tables by name, and the figures of sheet Inputs by address.</summary>
internal sealed class WrittenPlan
{
    private readonly Dictionary<string, WrittenTable> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WrittenRow> inputs;
    private readonly ILookup<string, string> keys;
    private readonly ExcelWorkbook workbook;

    /// <summary>Reads a workbook.</summary>
    /// <exception cref="InvalidDataException">It is no plan.</exception>
    public WrittenPlan(ExcelWorkbook workbook)
    {
        this.workbook = workbook;
        foreach (ExcelTable table in workbook.Worksheets.SelectMany(static s => s.Tables))
        {
            tables.TryAdd(table.Name, new WrittenTable(table));
        }

        inputs = this["Inputs"].By("Address");
        keys = inputs.Keys
            .Where(static a => a.Contains('[', StringComparison.Ordinal) && a.Contains(']', StringComparison.Ordinal))
            .Select(static a => (Sheet: a[..a.IndexOf('[', StringComparison.Ordinal)], Key: a[(a.IndexOf('[', StringComparison.Ordinal) + 1)..a.LastIndexOf(']')]))
            .Distinct()
            .ToLookup(static a => a.Sheet, static a => a.Key, StringComparer.Ordinal);
        Horizon = new Horizon((int)Setting("StartYear"), (int)Setting("Years"), (int)Setting("PeriodsPerYear"));
        if (Horizon.Years < 1 || Horizon.PeriodsPerYear is not (1 or 2 or 4 or 12))
        {
            throw new InvalidDataException("Sheet Inputs does not say the years and periods of the plan.");
        }
    }

    /// <summary>Gets the periods.</summary>
    public Horizon Horizon { get; }

    /// <summary>Gets the labels of the periods, in order.</summary>
    public IEnumerable<string> Periods => Horizon.Periods.Select(Horizon.Label);

    /// <summary>Gets a table.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public WrittenTable this[string name] =>
        Find(name) ?? throw new InvalidDataException($"This is no plan workbook: it has no table {name}.");

    /// <summary>Finds a table that a plan may lack.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The table, or null.</returns>
    public WrittenTable? Find(string name) => tables.GetValueOrDefault(name);

    /// <summary>Reads a number of sheet Inputs.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="missing">The value where there is none.</param>
    public double Number(string address, double missing = 0) =>
        inputs.TryGetValue(address, out WrittenRow? row) && row.Has("Value") && double.IsFinite(row["Value"]) ? row["Value"] : missing;

    /// <summary>Reads a text of sheet Inputs.</summary>
    public string Text(string address) => inputs.TryGetValue(address, out WrittenRow? row) ? row.Text("Value") : string.Empty;

    /// <summary>Reads a number of sheet Plan.</summary>
    public double Setting(string name, double missing = 0) => Number($"Plan[{name}].Value", missing);

    /// <summary>Reads a word of sheet Plan.</summary>
    public string Choice(string name) => Text($"Plan[{name}].Value");

    /// <summary>Lists the keys of a sheet of the case.</summary>
    public IEnumerable<string> Keys(string sheet) => keys[sheet];

    /// <summary>Reads the text of a cell outside of the tables.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cell">The cell in A1 notation.</param>
    public string TextOf(string sheet, string cell) => Convert.ToString(workbook.Worksheets[sheet]?.Cells[cell].Value) ?? string.Empty;
}
