using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>A cell that an address names.</summary>
/// <param name="Row">The zero-based row of its sheet.</param>
/// <param name="Column">The zero-based column.</param>
/// <param name="Schema">What the cell must be.</param>
internal readonly record struct NamedCell(int Row, int Column, ColumnSchema Schema);

/// <summary>What an address names in given tables.</summary>
/// <param name="Sheet">The sheet; null where there is none.</param>
/// <param name="Cells">The cells, row by row; none where the address matches nothing.</param>
/// <param name="IsWholeSeries">Whether the cells of a row are all its year columns.</param>
/// <param name="Problem">Why nothing matches.</param>
/// <param name="Suggestion">What may have been meant.</param>
internal sealed record AddressMatch(TableSheet? Sheet, IReadOnlyList<NamedCell> Cells, bool IsWholeSeries, Message Problem, Message Suggestion)
{
    /// <summary>Finds the cells that an address names.</summary>
    /// <param name="address">The address.</param>
    /// <param name="find">Gives a sheet by its name, or null.</param>
    internal static AddressMatch Of(ParameterAddress address, Func<string, TableSheet?> find)
    {
        if (WorkbookSchema.Find(address.Sheet) is not { IsAddressable: true } schema || find(address.Sheet) is not { } sheet)
        {
            IEnumerable<string> names = WorkbookSchema.Sheets.Where(s => s.IsAddressable && s.Name != address.Sheet).Select(static s => s.Name);
            return WorkbookSchema.Find(address.Sheet) is { IsAddressable: true } ? Nothing(ChangeMessages.SheetMissing(new(address.Sheet)), Message.None) : Nothing(ChangeMessages.NoSuchSheet(new(address.Sheet)), NearestName.Suggestion(address.Sheet, names));
        }

        int[] rows = [.. RowsOf(address, sheet, schema)];
        if (rows.Length == 0)
        {
            (Name table, Name key) = (new(address.Sheet), new(address.Key));
            return Nothing(address.Year.Length > 0 ? ChangeMessages.NoRowIn(table, key, new(address.Year)) : ChangeMessages.NoRow(table, key), NearestName.Suggestion(address.Key, sheet.Keys));
        }

        (int Column, string Name)[] columns = [.. ColumnsOf(address, sheet, schema)];
        IReadOnlyList<NamedCell> cells = [.. from row in rows from c in columns let s = WorkbookSchema.CellOf(schema, sheet.Keys[row], c.Name) where s is { IsKey: false } select new NamedCell(row, c.Column, s)];
        if (cells.Count == 0)
        {
            IEnumerable<string> names = sheet.Headers.Select(static h => h.Name).Where(n => schema.Find(n) is { IsKey: false });
            (Name table, Name column) = (new(address.Sheet), new(address.Column));
            return Nothing(address.Year.Length > 0 ? ChangeMessages.NoColumnIn(table, column, new(address.Year)) : ChangeMessages.NoColumn(table, column), NearestName.Suggestion(address.Column, names));
        }

        int years = sheet.Headers.Count(static h => h.Year is not null);
        return new(sheet, cells, schema.Years?.Kind == SeriesKind.YearEnd && columns.Length == years && sheet.Headers[columns[0].Column].Year is not null, Message.None, Message.None);
    }

    private static AddressMatch Nothing(Message problem, Message suggestion) => new(null, [], false, problem, suggestion);

    private static IEnumerable<int> RowsOf(ParameterAddress address, TableSheet sheet, SheetSchema schema)
    {
        if (!address.Key.Contains('*', StringComparison.Ordinal))
        {
            return sheet.RowOf(address.Key) is >= 0 and var row && IsOfYear(row) ? [row] : [];
        }

        return Enumerable.Range(0, sheet.Rows.Count).Where(r => ParameterAddress.Fits(address.Key, sheet.Keys[r]) && IsOfYear(r));

        // A table with one row a year takes the year after @ as its key.
        bool IsOfYear(int row) => address.Year.Length == 0 || schema.Key[0].Name != "Year" || ParameterAddress.Fits(address.Year, sheet.Keys[row]);
    }

    private static IEnumerable<(int Column, string Name)> ColumnsOf(ParameterAddress address, TableSheet sheet, SheetSchema schema)
    {
        bool series = schema.Years is { } years && (address.Column == years.Year.Name || address.Column == "*");
        bool yearPattern = series || address.Column.All(static c => c == '*' || char.IsAsciiDigit(c));
        if (!yearPattern)
        {
            int column = sheet.ColumnOf(address.Column);
            bool yearIsKey = schema.Key[0].Name == "Year";
            return column >= 0 && schema.Find(address.Column) is not null && (address.Year.Length == 0 || yearIsKey) ? [(column, address.Column)] : [];
        }

        string pattern = !series ? address.Column : address.Year.Length > 0 ? address.Year : "*";
        return schema.Years is null || (!series && address.Year.Length > 0) ? []
            : sheet.Headers.Index().Where(h => h.Item.Year is not null && ParameterAddress.Fits(pattern, h.Item.Name)).Select(static h => (h.Index, h.Item.Name));
    }
}
