using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A year of a series that stands far above or far below its neighbours.</summary>
/// <remarks>
/// A ramp may be steep: a year is a jump only where it leaves the band between its neighbours by <see cref="Factor"/>. The last year is held against the step before it; the first
/// may be small, since much begins small, but not by more than <see cref="Ramp"/>.
/// </remarks>
internal static class SeriesJumps
{
    private const double Factor = 5;
    private const double Ramp = 50;

    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseTables tables)
    {
        foreach ((TableSheet sheet, SheetSchema schema) in FigureGrid.Sheets(tables).Where(static s => s.Schema.Years is not null))
        {
            int[] years = [.. FigureGrid.Years(schema, planningCase.Horizon)];
            int[] columns = [.. years.Select(y => sheet.ColumnOf($"{y}"))];
            for (int row = 0; row < sheet.Rows.Count; row++)
            {
                double[] series = [.. columns.Select(c => FigureGrid.Figure(sheet, row, c, schema.Years!.Year) ?? 0)];
                for (int i = 0; i < series.Length; i++)
                {
                    if (IsJump(series, i, schema.Years!.Kind == SeriesKind.YearEnd))
                    {
                        yield return new(sheet, row, columns[i], PlausibilityMessages.Jump(new(sheet.Keys[row]), FigureGrid.Written(series[i]), Period.Of(years[i]), Neighbours(series, years, i)));
                    }
                }
            }
        }
    }

    private static Listing Neighbours(double[] series, int[] years, int at) =>
        new([.. new[] { at - 1, at + 1 }.Where(i => i >= 0 && i < series.Length).Select(i => PlausibilityMessages.InYear(FigureGrid.Written(series[i]), Period.Of(years[i])))]);

    private static bool IsJump(double[] series, int at, bool isStock)
    {
        double value = series[at];
        if (series.Length < 3)
        {
            return false;
        }

        if (at == 0)
        {
            return series[1] > 0 && (value > Factor * series[1] || (value > 0 && value < series[1] / Ramp));
        }

        double before = series[at - 1];
        if (at == series.Length - 1)
        {
            double step = series[at - 2] > 0 ? Math.Max(1, before / series[at - 2]) : double.PositiveInfinity;
            return before > 0 && (value > Factor * before * step || ((value > 0 || isStock) && value < before / Factor));
        }

        double after = series[at + 1];
        double most = Math.Max(before, after);
        return most > 0 ? value > Factor * most || value < Math.Min(before, after) / Factor : value > 0 && isStock;
    }
}
