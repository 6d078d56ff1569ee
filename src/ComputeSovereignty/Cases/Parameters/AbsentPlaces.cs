using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>Gives a sheet a place that the schema knows and the file does without: an optional column, or a row of sheet Plan.</summary>
/// <remarks>The place is blank in every row, which is what its absence means, so the case is the same until a change fills a cell.</remarks>
internal static class AbsentPlaces
{
    /// <summary>Adds the place that an address names where the sheet lacks it.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="address">The address.</param>
    /// <returns>The sheet with the place; the sheet itself where it has the place already or the schema does not know it.</returns>
    internal static TableSheet With(TableSheet sheet, SheetSchema schema, ParameterAddress address)
    {
        if (schema.Name == WorkbookSchema.Plan)
        {
            return address is { Column: "Value", Year: "" } && WorkbookSchema.Setting(address.Key) is { } setting && sheet.RowOf(address.Key) < 0 && sheet.ColumnOf("Value") >= 0
                ? sheet.WithRow([.. sheet.Headers.Select(h => new TableCell(Named(h.Name, setting), sheet.Place))])
                : sheet;
        }

        return schema.Columns.FirstOrDefault(c => c.Name == address.Column) is { IsOptional: true, IsKey: false } column && sheet.ColumnOf(column.Name) < 0 && !IsMistyped(column, sheet, schema)
            ? sheet.WithColumn(column.Header)
            : sheet;
    }

    private static CellValue Named(string header, ColumnSchema setting) => header switch
    {
        "Setting" => CellValue.OfText(setting.Name),
        "Unit" => CellValue.OfText(setting.Unit),
        _ => CellValue.Blank,
    };

    // A header that is nearly the column's name is the column, mistyped; reading the case says so.
    private static bool IsMistyped(ColumnSchema column, TableSheet sheet, SheetSchema schema) =>
        NearestName.Of(column.Name, sheet.Headers.Select(static h => h.Name).Where(n => schema.Find(n) is null)) is not null;
}
