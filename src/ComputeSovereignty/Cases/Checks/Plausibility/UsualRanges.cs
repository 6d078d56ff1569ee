using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A figure outside the usual range of its column, as the schema has it; of a series the first such year is told.</summary>
internal static class UsualRanges
{
    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseTables tables) =>
        Settings(tables).Concat(FigureGrid.AllSheets(tables).SelectMany(s => Figures(s.Sheet, s.Schema, planningCase.Horizon)));

    private static IEnumerable<Oddity> Settings(CaseTables tables)
    {
        if (tables.Find(WorkbookSchema.Plan) is not { } plan)
        {
            yield break;
        }

        int value = plan.ColumnOf("Value");
        foreach (ColumnSchema setting in WorkbookSchema.Settings.Where(static s => s.IsNumeric))
        {
            if (plan.RowOf(setting.Name) is >= 0 and var row && Odd(plan, row, value, setting) is { } odd)
            {
                yield return new(plan, row, value, PlausibilityMessages.SettingUnusual(new(setting.Name), odd, FigureGrid.Written(setting.UsualLeast), FigureGrid.Written(setting.UsualMost)));
            }
        }
    }

    private static IEnumerable<Oddity> Figures(TableSheet sheet, SheetSchema schema, Horizon horizon)
    {
        HashSet<int> told = [];
        foreach ((int column, ColumnSchema meant) in FigureGrid.Columns(sheet, schema, horizon))
        {
            for (int row = 0; row < sheet.Rows.Count; row++)
            {
                if (Odd(sheet, row, column, meant) is { } odd && (sheet.Headers[column].Year is null || told.Add(row)))
                {
                    yield return new(sheet, row, column, PlausibilityMessages.FigureUnusual(new(sheet.Keys[row]), new(sheet.Headers[column].Name), odd, FigureGrid.Written(meant.UsualLeast), FigureGrid.Written(meant.UsualMost)));
                }
            }
        }
    }

    private static Figure? Odd(TableSheet sheet, int row, int column, ColumnSchema meant) =>
        FigureGrid.Figure(sheet, row, column, meant) is { } figure && IsUnusual(figure, meant) ? FigureGrid.Written(figure) : null;

    /// <summary>Tells whether a figure stands outside the usual range of a column.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="meant">The column.</param>
    internal static bool IsUnusual(double figure, ColumnSchema meant) => !(figure == 0 && meant.IsZeroUsual) && !(figure >= meant.UsualLeast && figure <= meant.UsualMost);
}
