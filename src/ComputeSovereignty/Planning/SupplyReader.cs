using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads fabs, HBM and packaging.</summary>
/// <param name="solved">The solved program.</param>
internal sealed class SupplyReader(SolvedProgram solved)
{
    private readonly PlanningCase planningCase = solved.Formulated.Case;
    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly Horizon horizon = solved.Formulated.Case.Horizon;

    /// <summary>Reads the logic lines, one row a line and period.</summary>
    internal IEnumerable<LineRow> Lines() =>
        from line in planningCase.Lines
        from t in horizon.Periods
        let capacity = solved.Natural(InstalledCapacity.OfLine(decisions, planningCase, line, t))
        let other = line.OtherLoad(horizon.Midpoint(t)).Natural
        let moved = solved.Natural(decisions.Reallocated, (line.Id, t))
        let starts = planningCase.Dies.Sum(d => solved.Natural(decisions.Starts, (line.Id, d.Id, t))) / horizon.MonthsPerPeriod
        select new LineRow(
            line.Id, line.Node, horizon.Label(t), horizon.YearOf(t), capacity, other, moved, starts, line.MaxUtilization, Part(other - moved + starts, capacity));

    /// <summary>Reads the wafer starts.</summary>
    internal IEnumerable<StartsRow> Starts()
    {
        foreach (((string line, string id, int t), Variable<KiloWafer> starts) in decisions.Starts)
        {
            DieDesign die = planningCase.Dies[id];
            ProcessNode node = planningCase.Nodes[die.Node];
            if (solved.Natural(starts) is > 0 and double wafers)
            {
                double good = die.GoodDiesPerWafer(node, horizon.Midpoint(t) + (node.CycleTime / 12), planningCase.Settings).Value;
                yield return new(line, id, horizon.Label(t), horizon.YearOf(t), wafers, good);
            }
        }
    }

    /// <summary>Reads the die balances.</summary>
    internal IEnumerable<StockRow> Dies()
    {
        foreach ((string id, Origin origin, int t) in decisions.DieStock.Keys)
        {
            DieDesign die = planningCase.Dies[id];
            ProcessNode node = planningCase.Nodes[die.Node];
            double produced = origin == Origin.Foreign ? 0 : die.GoodDiesPerWafer(node, horizon.Midpoint(t), planningCase.Settings).Value
                * planningCase.Lines.Where(l => l.Node == die.Node)
                    .Sum(l => solved.Natural(Delay.Finished(decisions.Starts, planningCase, l.Id, id, node.CycleTime, t)));
            double opening = t > 0
                ? solved.Natural(decisions.DieStock, (id, origin, t - 1))
                : 1000 * planningCase.OpeningStock(StockKind.Die, id, origin);
            yield return new(
                id,
                origin,
                horizon.Label(t),
                horizon.YearOf(t),
                opening,
                produced,
                0,
                solved.Natural(decisions.DiesUsed, (id, origin, t)),
                solved.Natural(decisions.DieStock, (id, origin, t)));
        }
    }

    /// <summary>Reads the HBM lines, one row a line and period.</summary>
    internal IEnumerable<HbmLineRow> HbmLines() =>
        from line in planningCase.HbmLines
        from t in horizon.Periods
        let capacity = solved.Natural(InstalledCapacity.OfHbmLine(decisions, planningCase, line, t))
        let recipes = planningCase.HbmRecipes.Where(r => r.Line == line.Id).ToList()
        let starts = recipes.Sum(r => solved.Natural(decisions.HbmStarts, (line.Id, r.Grade, t))) / horizon.MonthsPerPeriod
        select new HbmLineRow(
            line.Id, line.Supplier, line.Origin, horizon.Label(t), horizon.YearOf(t), capacity, starts, Part(starts, capacity), recipes.Sum(r => StacksOut(r, t)));

    /// <summary>Reads the DRAM wafer starts.</summary>
    internal IEnumerable<StartsRow> HbmStarts()
    {
        foreach (((string line, string grade, int t), Variable<KiloWafer> starts) in decisions.HbmStarts)
        {
            HbmRecipe recipe = planningCase.HbmRecipes[$"{line}/{grade}"];
            if (solved.Natural(starts) is > 0 and double wafers)
            {
                yield return new(
                    line, grade, horizon.Label(t), horizon.YearOf(t), wafers, recipe.StacksPerWafer(horizon.Midpoint(t) + (recipe.CycleTime / 12)).Value);
            }
        }
    }

    /// <summary>Reads the stack balances.</summary>
    internal IEnumerable<StockRow> Stacks() =>
        from key in decisions.StackStock.Keys
        let t = key.Period
        let produced = planningCase.HbmRecipes
            .Where(r => r.Grade == key.Grade && planningCase.HbmLines[r.Line].Origin == key.Origin)
            .Sum(r => StacksOut(r, t))
        let imported = key.Origin == Origin.Foreign
            ? planningCase.Imports.Where(c => c.Kind == ImportKind.Hbm && c.Item == key.Grade).Sum(c => solved.Natural(decisions.StackImports, (c.Id, t)))
            : 0
        let opening = t > 0
            ? solved.Natural(decisions.StackStock, (key.Grade, key.Origin, t - 1))
            : 1000 * planningCase.OpeningStock(StockKind.Hbm, key.Grade, key.Origin)
        select new StockRow(
            key.Grade,
            key.Origin,
            horizon.Label(t),
            horizon.YearOf(t),
            opening,
            produced,
            imported,
            solved.Natural(decisions.StacksUsed, key),
            solved.Natural(decisions.StackStock, key));

    /// <summary>Reads the packaging lines; interposer wafers a month.</summary>
    internal IEnumerable<CapacityRow> Packaging() =>
        from line in planningCase.PackagingLines
        from t in horizon.Periods
        let capacity = solved.Natural(InstalledCapacity.OfPackagingLine(decisions, planningCase, line, t))
        let used = planningCase.Recipes.Sum(r =>
            InterposerWafers.PerPackage(r, line, planningCase.Settings).Value * solved.Natural(decisions.Assembled, (r.Id, line.Id, t))) / horizon.MonthsPerPeriod
        select new CapacityRow(line.Id, horizon.Label(t), horizon.YearOf(t), capacity, used, Part(used, capacity));

    /// <summary>Reads what is assembled.</summary>
    internal IEnumerable<AssemblyRow> Assembly()
    {
        foreach (((string id, string line, int t), Variable<KiloPackage> assembled) in decisions.Assembled)
        {
            AssemblyRecipe recipe = planningCase.Recipes[id];
            if (solved.Natural(assembled) is > 0 and double starts)
            {
                yield return new(id, recipe.Sku, line, horizon.Label(t), horizon.YearOf(t), starts, recipe.AssemblyYield.Value * starts);
            }
        }
    }

    private static double Part(double use, double capacity) => capacity > 0 ? use / capacity : 0;

    private double StacksOut(HbmRecipe recipe, int t) =>
        recipe.StacksPerWafer(horizon.Midpoint(t)).Value
        * solved.Natural(Delay.Finished(decisions.HbmStarts, planningCase, recipe.Line, recipe.Grade, recipe.CycleTime, t));
}
