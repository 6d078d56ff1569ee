using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>The figures of sheet Inputs, by address.</summary>
internal sealed class CaseFigures
{
    private readonly Dictionary<string, PlanRow> rows = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> keys;

    /// <summary>Reads the sheet.</summary>
    public CaseFigures(PlanTable inputs)
    {
        foreach (PlanRow row in inputs.Rows)
        {
            rows.TryAdd(row.Text("Address"), row);
        }

        keys = rows.Keys.Select(Split).Where(static a => a.Key.Length > 0).Select(static a => (a.Sheet, a.Key)).Distinct().ToLookup(static a => a.Sheet, static a => a.Key, StringComparer.Ordinal);
    }

    /// <summary>Takes an address apart: <c>Lines[SMIC-N2].2027</c>.</summary>
    public static (string Sheet, string Key, string Column) Split(string address)
    {
        int open = address.IndexOf('[', StringComparison.Ordinal);
        int close = address.LastIndexOf("].", StringComparison.Ordinal);
        return open > 0 && close > open ? (address[..open], address[(open + 1)..close], address[(close + 2)..]) : (address, string.Empty, string.Empty);
    }

    /// <summary>Lists the keys of a sheet of the case.</summary>
    public IEnumerable<string> Keys(string sheet) => keys[sheet];

    /// <summary>Tells whether an address is there.</summary>
    public bool Has(string address) => rows.ContainsKey(address);

    /// <summary>Reads a number.</summary>
    public Reckoned Number(string sheet, string key, string column, double missing = 0) => Limit(sheet, key, column) ?? missing;

    /// <summary>Reads a number that may be without limit.</summary>
    public double? Limit(string sheet, string key, string column) =>
        rows.TryGetValue($"{sheet}[{key}].{column}", out PlanRow? row) && row.Has("Value") && double.IsFinite(row.Amount("Value").Value) ? row.Amount("Value").Value : null;

    /// <summary>Reads a word.</summary>
    public string Word(string sheet, string key, string column) => rows.TryGetValue($"{sheet}[{key}].{column}", out PlanRow? row) ? row.Text("Value") : string.Empty;

    /// <summary>Reads a month, counted from year 0; null where there is no limit. A shifted month may have a part of a month behind it: <c>2026-07+0.5</c>.</summary>
    public double? Month(string sheet, string key, string column)
    {
        string[] parts = Word(sheet, key, column).Split('+');
        return DateTime.TryParseExact(parts[0], ["yyyy-MM", "yyyy-MM-dd"], null, System.Globalization.DateTimeStyles.None, out DateTime day)
            ? (12.0 * day.Year) + day.Month - 1 + (parts.Length > 1 && double.TryParse(parts[1], out double rest) ? rest : 0)
            : null;
    }

    /// <summary>Reads a setting.</summary>
    public Reckoned Setting(string name, double missing = 0) => Number("Plan", name, "Value", missing);

    /// <summary>Reads a choice.</summary>
    public string Choice(string name) => Word("Plan", name, "Value");
}
