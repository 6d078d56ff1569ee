using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on what lines and wafers can carry.</summary>
internal static class CapacityRules
{
    /// <summary>A line carries its other load, after moving what can be moved and without any new project, in every period in which its node exists (formulation, family 1).</summary>
    internal static IEnumerable<Finding> LinesCarryTheirOtherLoad(PlanningCase planningCase, CellPlaces places)
    {
        foreach (LogicLine line in planningCase.Lines)
        {
            MonthDate? from = planningCase.Nodes[line.Node].AvailableFrom;
            foreach (int period in planningCase.Horizon.Periods.Where(t => planningCase.Horizon.Availability(from, null, t) > 0))
            {
                double middle = planningCase.Horizon.Midpoint(period);
                double usable = line.MaxUtilization * line.Installed.At(middle).Natural;
                double needed = (1 - line.ReallocatableShare) * line.OtherLoad(middle).Natural;
                if (needed > usable + (1e-9 * Math.Max(1, usable)))
                {
                    yield return Error(
                        places.Of("Lines", line.Id, $"{planningCase.Horizon.YearOf(period)}"),
                        CapacityMessages.OtherLoadTooLarge(new(line.Id), new(planningCase.Horizon.Label(period))),
                        CapacityMessages.UsableAndNeeded(Figure.Count(usable), Figure.Count(needed)),
                        CapacityMessages.AsMuchAsNeeded,
                        CapacityMessages.CheckTheLine);
                    break;
                }
            }
        }
    }

    /// <summary>At least one die fits on a wafer by the formula for gross dies.</summary>
    internal static IEnumerable<Finding> DiesFitOnWafers(PlanningCase planningCase, CellPlaces places) =>
        from die in planningCase.Dies
        let gross = DiesPerWafer.Gross(die.Width, die.Height, planningCase.Settings.EdgeExclusion, planningCase.Settings.ScribeLane)
        where !(gross > 0)
        select Error(places.Of("Dies", die.Id, "Width"), CapacityMessages.DieTooLarge(new(die.Id)), CapacityMessages.Size(Figure.Exact(die.Width), Figure.Exact(die.Height)), CapacityMessages.DieThatFits);

    /// <summary>At least one interposer fits on a wafer by the formula for gross dies.</summary>
    internal static IEnumerable<Finding> InterposersFitOnWafers(PlanningCase planningCase, CellPlaces places) =>
        from recipe in planningCase.Recipes
        let side = Math.Sqrt(recipe.InterposerArea)
        let gross = DiesPerWafer.Gross(side, side, planningCase.Settings.EdgeExclusion, planningCase.Settings.ScribeLane)
        where !(gross > 0)
        select Error(places.Of("Recipes", recipe.Id, "InterposerArea"), CapacityMessages.InterposerTooLarge(new(recipe.Id)), CapacityMessages.Area(Figure.Exact(recipe.InterposerArea)), CapacityMessages.InterposerThatFits);
}
