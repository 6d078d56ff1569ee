using ComputeSovereignty.Cases.Yield;
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
                        $"{line.Id} cannot carry its other customers' load in {planningCase.Horizon.Label(period)}, even after moving what can be moved.",
                        $"{usable:#,##0} wspm usable, {needed:#,##0} wspm needed",
                        "at least as much usable as needed",
                        "Check capacity, Utilization, AcceleratorShare, OtherGrowth and ReallocatableShare of the line.");
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
        select Error(places.Of("Dies", die.Id, "Width"), $"{die.Id} is too large for a wafer.", $"{die.Width} mm × {die.Height} mm", "a die of which at least one fits");

    /// <summary>At least one interposer fits on a wafer by the formula for gross dies.</summary>
    internal static IEnumerable<Finding> InterposersFitOnWafers(PlanningCase planningCase, CellPlaces places) =>
        from recipe in planningCase.Recipes
        let side = Math.Sqrt(recipe.InterposerArea)
        let gross = DiesPerWafer.Gross(side, side, planningCase.Settings.EdgeExclusion, planningCase.Settings.ScribeLane)
        where !(gross > 0)
        select Error(places.Of("Recipes", recipe.Id, "InterposerArea"), $"The interposer of {recipe.Id} is too large for a wafer.", $"{recipe.InterposerArea} mm²", "an interposer of which at least one fits");
}
