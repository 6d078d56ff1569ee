using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A figure a hundred times, or a hundredth, of the middle of the others in its column; of a series the first such year is told.</summary>
internal static class ColumnMiddles
{
    private const double Factor = 100;
    private const int FewestOthers = 2;

    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseTables tables)
    {
        foreach ((TableSheet sheet, SheetSchema schema) in FigureGrid.Sheets(tables))
        {
            HashSet<int> told = [];
            foreach ((int column, ColumnSchema meant) in FigureGrid.Columns(sheet, schema, planningCase.Horizon).Where(static c => c.Meant.Kind != ColumnKind.Fraction))
            {
                bool isSeries = sheet.Headers[column].Year is not null;
                (int Row, string Unit, double Figure)[] figures =
                [
                    .. from row in Enumerable.Range(0, sheet.Rows.Count)
                       let figure = FigureGrid.Figure(sheet, row, column, meant)
                       where figure > 0
                       select (row, UnitOf(sheet, row, meant), figure.Value),
                ];
                Dictionary<string, double[]> sorted = figures.GroupBy(static f => f.Unit).ToDictionary(static g => g.Key, static g => (double[])[.. g.Select(static f => f.Figure).Order()]);
                foreach ((int row, string unit, double figure) in figures)
                {
                    if (sorted[unit].Length > FewestOthers && FarMiddle(figure, sorted[unit]) is { } middle && (!isSeries || told.Add(row)))
                    {
                        yield return new(sheet, row, column, PlausibilityMessages.FarFromMedian(new(sheet.Keys[row]), new(sheet.Headers[column].Name), FigureGrid.Written(figure), FigureGrid.Written(middle)));
                    }
                }
            }
        }
    }

    // Of an even number the nearer of the two in the middle: one wrong figure does not make the others odd.
    private static double? FarMiddle(double figure, double[] sorted)
    {
        int own = Array.BinarySearch(sorted, figure);
        int others = sorted.Length - 1;
        (double low, double high) = (Other((others - 1) / 2), Other(others / 2));
        return figure > Factor * high ? high : figure < low / Factor ? low : null;

        double Other(int index) => sorted[index < own ? index : index + 1];
    }

    // Only figures of one unit are held against each other.
    private static string UnitOf(TableSheet sheet, int row, ColumnSchema meant) => (sheet.Name, meant.SelectedBy) switch
    {
        (_, { Length: > 0 } selector) => Of(sheet, row, selector),
        ("Projects", _) => Of(sheet, row, "Kind"),
        ("Stockpiles", _) => Of(sheet, row, "Kind"),
        _ => string.Empty,
    };

    private static string Of(TableSheet sheet, int row, string column) => sheet.Cell(row, sheet.ColumnOf(column)).Value.Text.Trim().ToUpperInvariant();
}
