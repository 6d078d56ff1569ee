using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>An observation of an indicator three hundred times the median of its other observations in the same unit, or as small a part of it. Tokens grew a hundredfold in two years, so that less is no slip.</summary>
internal static class Observations
{
    private const double Far = 300;
    private const int Fewest = 1;

    /// <summary>Finds such observations.</summary>
    /// <param name="workbook">The tables.</param>
    internal static IEnumerable<Oddity> Of(CaseTables workbook)
    {
        if (workbook.Find("Indicators") is not { } sheet || sheet.ColumnOf("Value") is not (>= 0 and var value) || sheet.ColumnOf("Indicator") is not (>= 0 and var indicator))
        {
            return [];
        }

        int unit = sheet.ColumnOf("Unit");
        return
            from series in Enumerable.Range(0, sheet.Rows.Count).Where(row => sheet.Cell(row, value).Value.Kind == CellKind.Number).GroupBy(row => (sheet.Cell(row, indicator).Value.Text, unit < 0 ? string.Empty : sheet.Cell(row, unit).Value.Text))
            from row in series
            let others = series.Where(other => other != row).Select(other => sheet.Cell(other, value).Value.Number).ToArray()
            where others.Length >= Fewest
            let figure = sheet.Cell(row, value).Value.Number
            let middle = FigureGrid.Middle(others)
            where figure > 0 && middle > 0 && (figure >= Far * middle || figure <= middle / Far)
            select new Oddity(sheet, row, value, PlausibilityMessages.FarFromObservations(new(series.Key.Item1), FigureGrid.Written(figure), FigureGrid.Written(middle)));
    }
}
