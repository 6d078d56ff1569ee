using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>The figures of a case by sheet, row and column.</summary>
internal static class FigureGrid
{
    /// <summary>Gets the sheets of the case with their schemas, but for sheet Plan.</summary>
    /// <param name="tables">The tables.</param>
    internal static IEnumerable<(TableSheet Sheet, SheetSchema Schema)> Sheets(CaseTables tables) =>
        AllSheets(tables).Where(static s => s.Schema.IsAddressable);

    /// <summary>Gets the sheets of the case and of its studies with their schemas, but for sheet Plan.</summary>
    /// <param name="tables">The tables.</param>
    internal static IEnumerable<(TableSheet Sheet, SheetSchema Schema)> AllSheets(CaseTables tables) =>
        from sheet in tables.Sheets
        where sheet.Name != WorkbookSchema.Plan && WorkbookSchema.Find(sheet.Name) is not null
        select (sheet, WorkbookSchema.Find(sheet.Name)!);

    /// <summary>Gets the columns of figures that the plan reads, those of years in their order after the others.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="horizon">The periods of the plan.</param>
    internal static IEnumerable<(int Column, ColumnSchema Meant)> Columns(TableSheet sheet, SheetSchema schema, Horizon horizon)
    {
        int[] years = [.. Years(schema, horizon)];
        return from header in sheet.Headers.Index()
               where sheet.ColumnOf(header.Item.Name) == header.Index && schema.Find(header.Item.Name) is { IsNumeric: true, IsKey: false } && (header.Item.Year is not { } year || years.Contains(year))
               orderby header.Item.Year ?? 0
               select (header.Index, schema.Find(header.Item.Name)!);
    }

    /// <summary>Gets the years of a sheet's series.</summary>
    /// <param name="schema">The sheet.</param>
    /// <param name="horizon">The periods of the plan.</param>
    internal static IEnumerable<int> Years(SheetSchema schema, Horizon horizon) => schema.Years?.Needed(horizon.StartYear, horizon.Years) ?? [];

    /// <summary>Gets a figure; that of a blank cell is its default.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="meant">Its schema.</param>
    /// <returns>The figure, or null where there is none.</returns>
    internal static double? Figure(TableSheet sheet, int row, int column, ColumnSchema meant)
    {
        CellValue value = sheet.Rows[row][column].Value;
        value = value.IsBlank ? meant.Default : value;
        return value.Kind == CellKind.Number ? value.Number : null;
    }

    /// <summary>Gets the rows of a sheet by their cells.</summary>
    /// <param name="sheet">The sheet.</param>
    internal static Dictionary<SourceCell, int> RowsOf(TableSheet sheet)
    {
        Dictionary<SourceCell, int> rows = [];
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            foreach (TableCell cell in sheet.Rows[row])
            {
                rows.TryAdd(cell.Source, row);
            }
        }

        return rows;
    }

    /// <summary>Gets the middle of figures: the median.</summary>
    /// <param name="figures">The figures, at least one.</param>
    internal static double Middle(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Writes a figure for people: four digits, or whole.</summary>
    /// <param name="figure">The figure.</param>
    internal static Figure Written(double figure) =>
        ColumnSchema.Written(figure == 0 || Math.Abs(figure) >= 1000 ? Math.Round(figure) : Math.Round(figure, Math.Clamp(3 - (int)Math.Floor(PortableMath.Log10(Math.Abs(figure))), 0, 15)));
}
