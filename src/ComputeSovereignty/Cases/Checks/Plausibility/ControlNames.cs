using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A category of export controls, or a regime, that nothing else names: likely mistyped, and without effect either way.</summary>
internal static class ControlNames
{
    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseTables tables, CaseTables workbook) => tables.Find("ExportControls") is not { } controls || tables.Find("Imports") is not { } imports ? []
        : [.. Steps(planningCase, workbook, controls), .. Channels(planningCase, imports)];

    private static IEnumerable<Oddity> Steps(PlanningCase planningCase, CaseTables workbook, TableSheet controls)
    {
        string[] categories = [.. planningCase.Imports.Select(static c => c.Category).Where(static c => c.Length > 0).Distinct()];
        string[] regimes = [.. Chosen(planningCase, workbook).Where(static r => r.Length > 0).Distinct()];
        string[] known = [.. planningCase.ExportControls.Select(static c => c.Regime).Distinct()];
        foreach ((int row, ExportControl control) in planningCase.ExportControls.Select((c, i) => (RowOf(controls, c, i), c)).DistinctBy(static c => (c.c.Regime, c.c.Category)))
        {
            if (!categories.Contains(control.Category))
            {
                yield return new(controls, row, controls.ColumnOf("Category"), PlausibilityMessages.CategoryWithoutChannel(new(control.Category), new(control.Regime))) { Suggestion = NearestName.Suggestion(control.Category, categories) };
            }
        }

        foreach ((int row, ExportControl control) in planningCase.ExportControls.Select((c, i) => (RowOf(controls, c, i), c)).DistinctBy(static c => c.c.Regime))
        {
            if (!regimes.Contains(control.Regime))
            {
                yield return new(controls, row, controls.ColumnOf("Regime"), PlausibilityMessages.RegimeNotChosen(new(control.Regime))) { Suggestion = NearestName.Suggestion(control.Regime, known.Where(r => r != control.Regime)) };
            }
        }
    }

    // A case without errors has a record for every row.
    private static int RowOf(TableSheet controls, ExportControl control, int index) => controls.Rows[index][0].Source == control.Source ? index : controls.RowOf($"{control.Regime}/{control.Category}/{control.From}");

    private static IEnumerable<string> Chosen(PlanningCase planningCase, CaseTables workbook)
    {
        yield return planningCase.Settings.Regime;
        if (workbook.Find(WorkbookSchema.Plan) is { } plan && plan.RowOf("Regime") is >= 0 and var regime)
        {
            yield return plan.Cell(regime, plan.ColumnOf("Value")).Value.Text.Trim();
        }

        foreach ((string sheet, string column) in new[] { ("Scenarios", "Value"), ("IndicatorRules", "Amber"), ("IndicatorRules", "Green") })
        {
            if (workbook.Find(sheet) is { } table && table.ColumnOf(column) is >= 0 and var at)
            {
                foreach (IReadOnlyList<TableCell> row in table.Rows)
                {
                    yield return row[at].Value.Text.Trim();
                }
            }
        }
    }

    // A category that is the name of what the channel brings is there for a regime to come.
    private static IEnumerable<Oddity> Channels(PlanningCase planningCase, TableSheet imports)
    {
        string[] named = [.. planningCase.ExportControls.Select(static c => c.Category).Distinct()];
        return named.Length == 0 ? [] : from channel in planningCase.Imports
               where channel.Category.Length > 0 && !named.Contains(channel.Category)
               let near = named.FirstOrDefault(n => IsNear(n, channel.Category))
               where near is not null || (channel.Category != channel.Item && channel.Category != $"{channel.Kind}")
               select new Oddity(imports, imports.RowOf(channel.Id), imports.ColumnOf("Category"), PlausibilityMessages.ChannelWithoutRegime(new(channel.Id)))
               {
                   Found = new Name(channel.Category),
                   Allowed = FindingMessages.OneOf(named),
                   Suggestion = near is null ? Message.None : FindingMessages.DidYouMean(new(near)),
               };
    }

    // Of three letters, one more or less is a slip, but another letter another name: CPU is not GPU.
    private static bool IsNear(string name, string category) =>
        NearestName.Distance(name.ToUpperInvariant(), category.ToUpperInvariant()) <= (name.Length > 3 || name.Length != category.Length ? 1 : 0);
}
