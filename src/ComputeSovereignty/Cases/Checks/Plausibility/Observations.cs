using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>An observation of an indicator three hundred times those before and after it in the same unit, or as small a part of them. Tokens grew a hundredfold in a year, so that less is no slip.</summary>
internal static class Observations
{
    private const double Far = 300;

    /// <summary>Finds such observations.</summary>
    /// <param name="workbook">The tables.</param>
    internal static IEnumerable<Oddity> Of(CaseTables workbook)
    {
        if (workbook.Find("Indicators") is not { } sheet)
        {
            yield break;
        }

        (int indicator, int date, int value, int unit) = (sheet.ColumnOf("Indicator"), sheet.ColumnOf("Date"), sheet.ColumnOf("Value"), sheet.ColumnOf("Unit"));
        if (indicator < 0 || date < 0 || value < 0)
        {
            yield break;
        }

        IEnumerable<int[]> series = Enumerable.Range(0, sheet.Rows.Count)
            .Where(row => sheet.Cell(row, value).Value.Kind == CellKind.Number)
            .GroupBy(row => (sheet.Cell(row, indicator).Value.Text, unit < 0 ? string.Empty : sheet.Cell(row, unit).Value.Text))
            .Select(g => g.OrderBy(row => sheet.Cell(row, date).Value.Text, StringComparer.Ordinal).ToArray());
        foreach (int[] rows in series)
        {
            double[] seen = [.. rows.Select(row => sheet.Cell(row, value).Value.Number)];
            for (int i = 0; i < rows.Length; i++)
            {
                double[] beside = [.. new[] { i - 1, i + 1 }.Where(at => at >= 0 && at < seen.Length).Select(at => seen[at])];
                if (seen[i] > 0 && beside is [> 0, ..] && beside[^1] > 0 && (beside.All(other => seen[i] >= Far * other) || beside.All(other => seen[i] <= other / Far)))
                {
                    yield return new(sheet, rows[i], value, PlausibilityMessages.FarFromObservations(new(sheet.Cell(rows[i], indicator).Value.Text), FigureGrid.Written(seen[i]), FigureGrid.Written(beside[0])));
                }
            }
        }
    }
}
