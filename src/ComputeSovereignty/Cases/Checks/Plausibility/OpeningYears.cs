using System.Globalization;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>Opening figures that seem to be of another year than the one before the plan: series that begin earlier, or a note that names another year.</summary>
internal static partial class OpeningYears
{
    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseTables tables)
    {
        int opening = planningCase.Horizon.StartYear - 1;
        return Series(tables, opening).Concat(Notes(tables, "Vendors", "Shipments", opening)).Concat(Notes(tables, "Stockpiles", "Quantity", opening)).Concat(Notes(tables, "Wip", "Rate", opening));
    }

    // A plan moved to a later start keeps the series of all years, but shipments, stocks and loads are single figures of one year.
    private static IEnumerable<Oddity> Series(CaseTables tables, int opening)
    {
        int? first = FigureGrid.Sheets(tables).Where(static s => s.Schema.Years?.Kind == SeriesKind.YearEnd).SelectMany(static s => s.Sheet.Headers).Min(static h => h.Year);
        if (first < opening && tables.Find(WorkbookSchema.Plan) is { } plan && plan.RowOf("StartYear") is >= 0 and var row)
        {
            yield return new(plan, row, plan.ColumnOf("Value"), PlausibilityMessages.SeriesBeginEarlier(Period.Of(opening + 1), Period.Of(first.Value), Period.Of(opening)));
        }
    }

    private static IEnumerable<Oddity> Notes(CaseTables tables, string name, string column, int opening)
    {
        if (tables.Find(name) is not { } sheet || sheet.ColumnOf(column) < 0)
        {
            yield break;
        }

        int figure = sheet.ColumnOf(column);
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            int[] years = [.. Year().Matches(sheet.Cell(row, sheet.ColumnOf("Note")).Value.Text).Select(static m => int.Parse(m.Value, CultureInfo.InvariantCulture))];
            if (years.Length > 0 && !years.Contains(opening) && !sheet.Rows[row][figure].Value.IsBlank)
            {
                yield return new(sheet, row, figure, PlausibilityMessages.NoteOfAnotherYear(new(sheet.Keys[row]), Period.Of(years[0]), new(column), Period.Of(opening)));
            }
        }
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
