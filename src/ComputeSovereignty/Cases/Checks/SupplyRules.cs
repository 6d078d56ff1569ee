using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on where dies, stacks and products come from.</summary>
internal static class SupplyRules
{
    /// <summary>Work in progress is a die of the line's node, or a grade that the line has a recipe for. What a wrong row left out of the case is not told again here.</summary>
    internal static IEnumerable<Finding> WorkInProgressIsMadeOnItsLine(PlanningCase planningCase, CellPlaces places)
    {
        foreach (WorkInProgress wip in planningCase.Wip)
        {
            bool logic = planningCase.Lines.Contains(wip.Line);
            bool die = logic && planningCase.Dies.Contains(wip.Item) && planningCase.Lines[wip.Line].Node == planningCase.Dies[wip.Item].Node;
            bool grade = places.Tables.Find("HbmRecipes")?.RowOf(wip.Id) >= 0;
            bool known = (logic || planningCase.HbmLines.Contains(wip.Line)) && (planningCase.Dies.Contains(wip.Item) || planningCase.HbmGrades.Contains(wip.Item));
            if (known && !die && !grade)
            {
                IEnumerable<string> made = logic
                    ? planningCase.Dies.Where(d => d.Node == planningCase.Lines[wip.Line].Node).Select(static d => d.Id)
                    : planningCase.HbmRecipes.Where(r => r.Line == wip.Line).Select(static r => r.Grade);
                yield return Error(places.Of("Wip", wip.Id, "Item"), SupplyRuleMessages.DoesNotMake(new(wip.Line), new(wip.Item)), new Name(wip.Item), FindingMessages.OneOf(made), NearestName.Suggestion(wip.Item, made));
            }
        }
    }

    /// <summary>The grade of a recipe is made, imported or in stock.</summary>
    internal static IEnumerable<Finding> GradesOfRecipesComeFromSomewhere(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> there =
        [
            .. planningCase.HbmRecipes.Select(static r => r.Grade),
            .. planningCase.Imports.Where(static c => c.Kind == ImportKind.Hbm && c.Cap.Values.Any(static v => v > 0)).Select(static c => c.Item),
            .. planningCase.Stockpiles.Where(static s => s.Kind == StockKind.Hbm && s.Thousands > 0).Select(static s => s.Item),
        ];
        return from recipe in planningCase.Recipes
               where recipe.StacksPerUnit.Value > 0 && !there.Contains(recipe.HbmGrade)
               select Warning(places.Of("Recipes", recipe.Id, "HbmGrade"), SupplyRuleMessages.GradeOfNobody(new(recipe.HbmGrade), new(recipe.Id)), new Name(recipe.HbmGrade), FindingMessages.OneOf(there));
    }

    /// <summary>The die of a recipe has a line of its node, or is in stock.</summary>
    internal static IEnumerable<Finding> DiesOfRecipesComeFromSomewhere(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> nodes = [.. planningCase.Lines.Select(static l => l.Node)];
        HashSet<string> stocked = [.. planningCase.Stockpiles.Where(static s => s.Kind == StockKind.Die && s.Thousands > 0).Select(static s => s.Item)];
        return from recipe in planningCase.Recipes
               where recipe.DiesPerUnit.Value > 0 && !nodes.Contains(planningCase.Dies[recipe.Die].Node) && !stocked.Contains(recipe.Die)
               select Warning(places.Of("Recipes", recipe.Id, "Die"), SupplyRuleMessages.DieOfNobody(new(planningCase.Dies[recipe.Die].Node), new(recipe.Die), new(recipe.Id)), new Name(recipe.Die));
    }

    /// <summary>Accelerators in stock have the origin of their vendor, by which they count.</summary>
    internal static IEnumerable<Finding> StocksHaveTheOriginOfTheirVendor(PlanningCase planningCase, CellPlaces places) =>
        from stock in planningCase.Stockpiles
        where stock.Kind == StockKind.Accelerator && planningCase.Accelerators.Contains(stock.Item)
        let origin = planningCase.OriginOf(planningCase.Accelerators[stock.Item])
        where origin != stock.Origin
        select Warning(places.Of("Stockpiles", stock.Id, "Origin"), SupplyRuleMessages.OriginOfVendor(new(stock.Item), new($"{origin}")), new Name($"{stock.Origin}"), Message.Verbatim($"{origin}"));

    /// <summary>A channel of accelerators brings foreign ones, under the category of the product.</summary>
    internal static IEnumerable<Finding> ChannelsAgreeWithTheirProducts(PlanningCase planningCase, CellPlaces places)
    {
        foreach (ImportChannel channel in planningCase.Imports.Where(c => c.Kind == ImportKind.Accelerator && planningCase.Accelerators.Contains(c.Item)))
        {
            Accelerator product = planningCase.Accelerators[channel.Item];
            if (planningCase.OriginOf(product) == Origin.Domestic)
            {
                yield return Warning(places.Of("Imports", channel.Id, "Item"), SupplyRuleMessages.ImportOfDomestic(new(channel.Id)), new Name(channel.Item));
            }
            else if (product.Category != channel.Category)
            {
                yield return Warning(places.Of("Imports", channel.Id, "Category"), SupplyRuleMessages.CategoriesDiffer(new(channel.Id), new(product.Id)), new Name(channel.Category), Message.Verbatim(product.Category));
            }
        }
    }

    /// <summary>A window in time ends after it begins.</summary>
    internal static IEnumerable<Finding> WindowsAreOpen(PlanningCase planningCase, CellPlaces places)
    {
        IEnumerable<Finding> projects = planningCase.Projects.Where(static p => p.EarliestStart > p.LatestStart)
            .Select(p => Warning(places.Of("Projects", p.Id, "LatestStart"), SupplyRuleMessages.NeverOrdered(new(p.Id)), new Name($"{p.LatestStart}"), SupplyRuleMessages.OrLater(new($"{p.EarliestStart}"))));
        IEnumerable<Finding> recipes = planningCase.Recipes.Where(static r => r.AvailableFrom > r.DiscontinuedAfter)
            .Select(r => Warning(places.Of("Recipes", r.Id, "DiscontinuedAfter"), SupplyRuleMessages.NeverBuilt(new(r.Id)), new Name($"{r.DiscontinuedAfter}"), SupplyRuleMessages.OrLater(new($"{r.AvailableFrom}"))));
        return projects.Concat(recipes);
    }

    /// <summary>What is learnt makes yields better.</summary>
    internal static IEnumerable<Finding> LearningImproves(PlanningCase planningCase, CellPlaces places)
    {
        IEnumerable<Finding> nodes = planningCase.Nodes.Where(static n => n.DefectDensityFloor > n.DefectDensity)
            .Select(n => Warning(places.Of("Nodes", n.Id, "DefectDensityFloor"), SupplyRuleMessages.DefectsGrow(new(n.Id)), Figure.Exact(n.DefectDensityFloor), FindingMessages.AtMost(Figure.Exact(n.DefectDensity))));
        IEnumerable<Finding> recipes = planningCase.HbmRecipes.Where(static r => r.DieYieldCeiling < r.DieYield)
            .Select(r => Warning(places.Of("HbmRecipes", r.Id, "DieYieldCeiling"), SupplyRuleMessages.YieldFalls(new(r.Id)), Figure.Exact(r.DieYieldCeiling), FindingMessages.AtLeast(Figure.Exact(r.DieYield))));
        return nodes.Concat(recipes);
    }
}
