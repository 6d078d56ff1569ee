using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Tells a target that no lead time can reach before anything is solved.</summary>
/// <remarks>
/// For each year and stage of the chain, alone, the most that domestic vendors could deliver: every project and conversion ordered as early as its window allows,
/// every wafer used for the recipe worth most, dies and stacks of all earlier years kept for this one, stocks of accelerators as far as <c>MaxFinishedStock</c> lets.
/// The least of the stages, plus all counted domestic components, is an upper bound of D(y) for the committed denominator, so a target above it is certainly missed.
/// Under the deployed denominator a plan can meet any target by deploying less, so nothing is told.
/// </remarks>
internal static class TargetReach
{
    internal static IEnumerable<Finding> TargetsAreWithinReach(PlanningCase planningCase, CellPlaces places)
    {
        if (planningCase.Settings.ShareDenominator == ShareDenominator.Deployed)
        {
            yield break;
        }

        EarliestCapacity capacity = new(planningCase);
        foreach (Target target in planningCase.Targets)
        {
            double whole = Whole(planningCase, target);
            (Message stage, double accelerators) = Ceiling(planningCase, capacity, target.Year);
            double most = accelerators + Components(planningCase, target.Year);
            if (whole > 0 && most < target.DomesticShare * whole * (1 - 1e-9))
            {
                yield return Warning(
                    places.Of("Targets", $"{target.Year}", "DomesticShare"),
                    SupplyRuleMessages.TargetBeyondReach(Period.Of(target.Year), stage),
                    SupplyRuleMessages.AskedFor(Figure.Number(target.DomesticShare, "0.###")),
                    FindingMessages.AtMost(Figure.Number(most / whole, "0.###")));
            }
        }
    }

    private static double Whole(PlanningCase planningCase, Target target) => (planningCase.Settings.ShareBasis, planningCase.Settings.ShareScope) switch
    {
        (ShareBasis.Compute, _) => ComputeGoals.Of(planningCase, target.Year),
        (_, ShareScope.Accelerators) => target.CommittedTechnologySpend.Value * planningCase.Settings.AcceleratorFraction,
        _ => target.CommittedTechnologySpend.Value,
    };

    private static double Components(PlanningCase planningCase, int year) => planningCase.Settings is { ShareBasis: ShareBasis.Value, ShareScope: ShareScope.Technology }
        ? planningCase.Components.Where(static c => c.CountsTowardShare).Sum(c => (1 + c.DomesticPremium) * c.DomesticCapacity[year].Value)
        : 0;

    private static (Message Stage, double Most) Ceiling(PlanningCase planningCase, EarliestCapacity capacity, int year)
    {
        double end = 12d * (year + 1);
        (AssemblyRecipe Recipe, double Worth)[] recipes =
        [
            .. from recipe in planningCase.Recipes
               let sku = planningCase.Accelerators[recipe.Sku]
               where planningCase.OriginOf(sku) == Origin.Domestic && !(recipe.AvailableFrom?.Months >= end)
               select (recipe, recipe.AssemblyYield.Value * sku.ProgrammeShare * Worth(planningCase, sku, year)),
        ];
        double stock = planningCase.Stockpiles
            .Where(s => s.Kind == StockKind.Accelerator && planningCase.OriginOf(planningCase.Accelerators[s.Item]) == Origin.Domestic)
            .Sum(s => s.Thousands * Worth(planningCase, planningCase.Accelerators[s.Item], year));
        (Message Stage, double Most)[] stages =
        [
            (SupplyRuleMessages.Logic, Logic(planningCase, capacity, recipes, year)),
            (SupplyRuleMessages.Hbm, Hbm(planningCase, capacity, recipes, year)),
            (SupplyRuleMessages.Packaging, Packaging(planningCase, capacity, recipes, year)),
        ];
        (Message stage, double most) = stages.MinBy(static s => s.Most);
        return (stage, most + stock);
    }

    private static double Worth(PlanningCase planningCase, Accelerator sku, int year) =>
        planningCase.Settings.ShareBasis == ShareBasis.Compute ? sku.Compute.Value : sku.Price[year].Value;

    private static double Packaging(PlanningCase planningCase, EarliestCapacity capacity, (AssemblyRecipe Recipe, double Worth)[] recipes, int year)
    {
        Horizon horizon = planningCase.Horizon;
        double perWafer = recipes.Select(r => r.Worth * DiesPerWafer.Gross(Math.Sqrt(r.Recipe.InterposerArea), Math.Sqrt(r.Recipe.InterposerArea), planningCase.Settings.EdgeExclusion, planningCase.Settings.ScribeLane))
            .DefaultIfEmpty().Max();
        int first = horizon.PeriodsOf(year).First();
        double kept = planningCase.Settings.MaxFinishedStock is { } months
            ? first > 0 ? months / horizon.MonthsPerPeriod * Wafers(first - 1) : 0
            : Enumerable.Range(0, first).Sum(Wafers);
        return Times(kept + horizon.PeriodsOf(year).Sum(Wafers), perWafer);

        double Wafers(int period) => planningCase.PackagingLines.Sum(l => l.Yield * l.MaxUtilization * horizon.MonthsPerPeriod * capacity.Packaging(l, period));
    }

    private static double Logic(PlanningCase planningCase, EarliestCapacity capacity, (AssemblyRecipe Recipe, double Worth)[] recipes, int year)
    {
        if (recipes.Any(static r => r.Recipe.DiesPerUnit.Value == 0 && r.Worth > 0))
        {
            return double.PositiveInfinity;
        }

        Horizon horizon = planningCase.Horizon;
        double Die(string die) => recipes.Where(r => r.Recipe.Die == die).Select(static r => r.Worth / r.Recipe.DiesPerUnit.Value).DefaultIfEmpty().Max();
        double most = planningCase.Stockpiles.Where(static s => s.Kind == StockKind.Die).Sum(s => s.Thousands * Die(s.Item));
        foreach (LogicLine line in planningCase.Lines)
        {
            ProcessNode node = planningCase.Nodes[line.Node];
            double perWafer = planningCase.Dies.Where(d => d.Node == node.Id).Select(d => Die(d.Id) * GoodDies(planningCase, d, node, year)).DefaultIfEmpty().Max();
            int last = horizon.PeriodsOf(year).Last() - horizon.Lag(node.CycleTime).Whole;
            double wafers = Enumerable.Range(0, Math.Max(0, last + 1)).Sum(t => horizon.Availability(node.AvailableFrom, null, t) * horizon.MonthsPerPeriod
                * Math.Max(0, (line.MaxUtilization * capacity.Logic(line, t)) - ((1 - line.ReallocatableShare) * line.OtherLoad(horizon.Midpoint(t)).Value)));
            double before = planningCase.Wip.Where(w => w.Line == line.Id).Sum(w => w.Rate.Value * node.CycleTime);
            most += Times(wafers + before, perWafer);
        }

        return most;
    }

    private static double GoodDies(PlanningCase planningCase, DieDesign die, ProcessNode node, int year) => Math.Max(
        die.GoodDiesPerWafer(node, planningCase.Horizon.StartYear, planningCase.Settings).Value,
        die.GoodDiesPerWafer(node, year + 1, planningCase.Settings).Value);

    private static double Hbm(PlanningCase planningCase, EarliestCapacity capacity, (AssemblyRecipe Recipe, double Worth)[] recipes, int year)
    {
        if (recipes.Any(static r => r.Recipe.StacksPerUnit.Value == 0 && r.Worth > 0))
        {
            return double.PositiveInfinity;
        }

        Horizon horizon = planningCase.Horizon;
        int last = horizon.PeriodsOf(year).Last();
        double Stack(string grade) => recipes.Where(r => r.Recipe.HbmGrade == grade).Select(static r => r.Worth / r.Recipe.StacksPerUnit.Value).DefaultIfEmpty().Max();
        double most = planningCase.Stockpiles.Where(static s => s.Kind == StockKind.Hbm).Sum(s => s.Thousands * Stack(s.Item))
            + planningCase.Imports.Where(static c => c.Kind == ImportKind.Hbm).Sum(c => Stack(c.Item)
                * Enumerable.Range(0, last + 1).Sum(t => horizon.Length * c.Cap[horizon.YearOf(t)] * planningCase.Delivered(c.Category, t)));
        foreach (HbmLine line in planningCase.HbmLines)
        {
            HbmRecipe[] grades = [.. planningCase.HbmRecipes.Where(r => r.Line == line.Id)];
            double wafers = Enumerable.Range(0, last + 1).Where(t => grades.Any(g => horizon.Availability(g.AvailableFrom, null, t) > 0))
                .Sum(t => line.MaxUtilization * horizon.MonthsPerPeriod * capacity.Hbm(line, t));
            double before = planningCase.Wip.Where(w => w.Line == line.Id).Sum(w => w.Rate.Value * grades.Where(g => g.Grade == w.Item).Sum(static g => g.CycleTime));
            most += Times(wafers + before, grades.Select(g => Stack(g.Grade) * Math.Max(g.StacksPerWafer(horizon.StartYear).Value, g.StacksPerWafer(year + 1).Value)).DefaultIfEmpty().Max());
        }

        return most;
    }

    // A capacity without limit is worth nothing where no recipe can use it.
    private static double Times(double amount, double worth) => worth > 0 ? amount * worth : 0;
}
