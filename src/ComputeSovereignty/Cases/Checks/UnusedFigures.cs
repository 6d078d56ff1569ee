using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Lists figures that nothing uses, so that a mistyped or forgotten row does not go unseen.</summary>
internal static class UnusedFigures
{
    /// <summary>Lists the rows that change no plan.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="studies">What stands beside it.</param>
    /// <param name="places">The cells.</param>
    internal static IEnumerable<Finding> Of(PlanningCase planningCase, CaseStudies studies, CellPlaces places) =>
    [
        .. Logic(planningCase, studies, places),
        .. Memory(planningCase, places),
        .. Products(planningCase, places),
        .. Supply(planningCase, places),
        .. Projects(planningCase, places),
        .. Studies(studies, places),
        .. UnusedDemand.Of(planningCase, places),
        .. UnusedCells.Of(planningCase, places),
    ];

    private static IEnumerable<Finding> Logic(PlanningCase planningCase, CaseStudies studies, CellPlaces places)
    {
        HashSet<string> running = [.. planningCase.Lines.Select(static l => l.Node)];
        HashSet<string> used = [.. planningCase.Recipes.Select(static r => r.Die)];
        MonthDate end = planningCase.Horizon.Start(planningCase.Horizon.PeriodCount);
        return
        [
            .. from node in planningCase.Nodes where !running.Contains(node.Id) select Note(places.Of("Nodes", node.Id, "Node"), UnusedMessages.NodeWithoutLine(new(node.Id))),
            .. from node in planningCase.Nodes where node.AvailableFrom >= end select (Waits(studies, "Nodes", node.Id) ? Unused : (Func<SourceCell, Message, Finding>)Note)(places.Of("Nodes", node.Id, "AvailableFrom"), UnusedMessages.NodeTooLate(new(node.Id))),
            .. from die in planningCase.Dies where !used.Contains(die.Id) select Note(places.Of("Dies", die.Id, "Die"), UnusedMessages.NoRecipeUses(new(die.Id))),
        ];
    }

    private static IEnumerable<Finding> Memory(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> making = [.. planningCase.HbmRecipes.Select(static r => r.Line)];
        HashSet<string> used = [.. planningCase.Recipes.Select(static r => r.HbmGrade)];
        MonthDate end = planningCase.Horizon.Start(planningCase.Horizon.PeriodCount);
        return
        [
            .. from line in planningCase.HbmLines where !making.Contains(line.Id) select Note(places.Of("HbmLines", line.Id, "Line"), UnusedMessages.LineWithoutRecipe(new(line.Id))),
            .. from grade in planningCase.HbmGrades where !used.Contains(grade.Id) select Note(places.Of("HbmGrades", grade.Id, "Grade"), UnusedMessages.NoRecipeUses(new(grade.Id))),
            .. from recipe in planningCase.HbmRecipes where recipe.AvailableFrom >= end select Note(places.Of("HbmRecipes", recipe.Id, "AvailableFrom"), UnusedMessages.TooLate(new(recipe.Id))),
        ];
    }

    private static IEnumerable<Finding> Products(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> vendors = [.. planningCase.Accelerators.Select(static a => a.Vendor)];
        HashSet<string> had =
        [
            .. planningCase.Recipes.Select(static r => r.Sku),
            .. planningCase.Imports.Where(static c => c.Kind == ImportKind.Accelerator).Select(static c => c.Item),
            .. planningCase.Stockpiles.Where(static s => s.Kind == StockKind.Accelerator).Select(static s => s.Item),
        ];
        MonthDate end = planningCase.Horizon.Start(planningCase.Horizon.PeriodCount);
        return
        [
            .. from vendor in planningCase.Vendors where !vendors.Contains(vendor.Id) select Note(places.Of("Vendors", vendor.Id, "Vendor"), UnusedMessages.VendorWithoutProduct(new(vendor.Id))),
            .. from sku in planningCase.Accelerators where !had.Contains(sku.Id) select Note(places.Of("Accelerators", sku.Id, "Sku"), UnusedMessages.ProductFromNowhere(new(sku.Id))),
            .. from recipe in planningCase.Recipes where recipe.AvailableFrom >= end select Note(places.Of("Recipes", recipe.Id, "AvailableFrom"), UnusedMessages.TooLate(new(recipe.Id))),
        ];
    }

    private static IEnumerable<Finding> Supply(PlanningCase planningCase, CellPlaces places)
    {
        return
        [
            .. from channel in planningCase.Imports where channel.Cap.Values.All(static v => v == 0) select Note(places.Of("Imports", channel.Id, "Channel"), UnusedMessages.ChannelWithoutCap(new(channel.Id))),
            .. from component in planningCase.Components where component.Requirement == 0 select Note(places.Of("Components", component.Id, "Requirement"), UnusedMessages.NeverNeeded(new(component.Id))),
            .. from hub in planningCase.Hubs where hub.Power.Values.All(static v => v.Value == 0) && !planningCase.Projects.Any(p => p.Kind == ProjectKind.Hub && p.Target == hub.Id) select Note(places.Of("Hubs", hub.Id, "Hub"), UnusedMessages.HubWithoutPower(new(hub.Id))),
        ];
    }

    private static IEnumerable<Finding> Projects(PlanningCase planningCase, CellPlaces places)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (ExpansionProject project in planningCase.Projects)
        {
            int[] allowed = [.. horizon.Periods.Where(t => horizon.MayOrder(project.EarliestStart, project.LatestStart, t))];
            if (allowed.Length == 0 || project.MaxModules == 0 || project.MaxModulesPerYear == 0)
            {
                yield return Note(places.Of("Projects", project.Id, "Project"), UnusedMessages.ProjectNotOrdered(new(project.Id)));
            }
            else if (horizon.OnlineFraction(project.LeadTime, project.Ramp, horizon.PeriodCount - 1 - allowed[0]) == 0)
            {
                yield return Note(places.Of("Projects", project.Id, "LeadTime"), UnusedMessages.ProjectTooLate(new(project.Id)));
            }
        }
    }

    private static IEnumerable<Finding> Studies(CaseStudies studies, CellPlaces places)
    {
        HashSet<string> ruled =
        [
            .. studies.IndicatorRules.Select(static r => r.Indicator),
            .. studies.HeuristicTests.SelectMany(static t => new[] { t.Measure, t.Threshold }).Concat(studies.Roadmap.Select(static t => t.Tracks)).OfType<MeasureName>().Where(static m => m.Kind == MeasureKind.Indicator).Select(static m => m.Name),
        ];
        HashSet<string> observed = [.. studies.Indicators.Select(static i => i.Indicator)];
        HashSet<string> cited = [.. places.Tables.Sheets.SelectMany(static s => s.Rows.Select(r => s.ColumnOf("Source") is >= 0 and var c ? r[c].Value.Text : string.Empty)).SelectMany(static t => t.Split(' '))];
        string[] uncited = [.. studies.Sources.Select(static s => s.Id).Where(id => !cited.Contains(id))];
        return
        [
            .. from indicator in studies.Indicators.DistinctBy(static i => i.Indicator) where !ruled.Contains(indicator.Indicator) select Unused(indicator.Source, UnusedMessages.IndicatorWithoutRule(new(indicator.Indicator))),
            .. from rule in studies.IndicatorRules where !observed.Contains(rule.Indicator) select Unused(rule.Source, UnusedMessages.RuleWithoutIndicator(new(rule.Indicator))),
            .. uncited.Length == 0 ? Array.Empty<Finding>() : [Unused(new(places.Tables.File, "Sources", string.Empty), UnusedMessages.NotCited(Listing.Of(uncited, Joint.Comma)))],
        ];
    }

    // A scenario changes the row.
    private static bool Waits(CaseStudies studies, string sheet, string key) => studies.Scenarios.Any(s => s.Change.Address.Sheet == sheet && ParameterAddress.Fits(s.Change.Address.Key, key));
}
