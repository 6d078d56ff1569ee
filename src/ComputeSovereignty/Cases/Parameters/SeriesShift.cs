using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>Moves whole year-end series later: the new figure of a year is the old line read that many months earlier.</summary>
/// <remarks>K_new(Y) = K̄_old(Y + 1 − months/12) on the straight line through the points (Y + 1, K(Y)); the first value is held before the first point, the last after the last.</remarks>
internal static class SeriesShift
{
    /// <summary>Computes the moved series of every row that a change names.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cells">All year cells of those rows, row by row.</param>
    /// <param name="change">The shift.</param>
    /// <param name="findings">Takes what is wrong.</param>
    internal static List<(int Row, int Column, TableCell Cell)> Of(TableSheet sheet, IReadOnlyList<NamedCell> cells, ParameterChange change, List<Finding> findings)
    {
        List<(int, int, TableCell)> moved = [];
        foreach (IGrouping<int, NamedCell> row in cells.GroupBy(static c => c.Row))
        {
            NamedCell[] points = [.. row.OrderBy(c => sheet.Headers[c.Column].Year)];
            CellValue[] values = [.. points.Select(c => sheet.Rows[c.Row][c.Column].Value)];
            CellProblem? problem = change.Value.Kind != CellKind.Number ? new(ChangeMessages.NeedsNumber(new($"{ChangeOperation.ShiftMonths}")))
                : values.Any(static v => v.Kind != CellKind.Number) ? new(ChangeMessages.SeriesNotNumeric) : null;
            if (problem is not null)
            {
                findings.Add(ChangeApplication.Wrong(sheet, points[0], change, change.Value, problem));
                continue;
            }

            double[] years = [.. points.Select(c => (double)sheet.Headers[c.Column].Year!.Value)];
            double[] old = [.. values.Select(static v => v.Number)];
            moved.AddRange(points.Select((c, i) => (c.Row, c.Column, new TableCell(CellValue.OfNumber(Read(years, old, years[i] - (change.Value.Number / 12))), change.Origin))));
        }

        return moved;
    }

    private static double Read(double[] years, double[] values, double at)
    {
        if (at <= years[0])
        {
            return values[0];
        }

        int next = Array.FindIndex(years, y => y >= at);
        if (next < 0)
        {
            return values[^1];
        }

        double fraction = (at - years[next - 1]) / (years[next] - years[next - 1]);
        return fraction == 1 ? values[next] : ((1 - fraction) * values[next - 1]) + (fraction * values[next]);
    }
}
