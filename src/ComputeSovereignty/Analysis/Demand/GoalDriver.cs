using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The lever whose step, alone, moves the goal of nameplate compute that demand implies the most. The goal is a function of the case, so nothing is solved.</summary>
/// <param name="Year">The year of the goal.</param>
/// <param name="Lever">The lever.</param>
/// <param name="Amount">How far it is turned.</param>
/// <param name="Change">By how much the goal becomes larger, PFLOPS; smaller where negative.</param>
public sealed record GoalDriver(int Year, Lever Lever, double Amount, double Change)
{
    // A change of less, in PFLOPS, is none.
    private const double Least = 1;

    /// <summary>Finds the driver of every year's goal.</summary>
    /// <param name="variants">The case.</param>
    /// <param name="steps">The levers, with one step of each.</param>
    /// <returns>None for years whose goal no lever moves, or that no goal meets.</returns>
    internal static IReadOnlyList<GoalDriver> Of(CaseVariants variants, IReadOnlyList<(Lever Lever, double Amount)> steps)
    {
        ComputeGoals goals = new(variants.BaseCase);
        (Lever Lever, double Amount, PlanningCase? Case)[] moved = [.. steps.Select(s => (s.Lever, s.Amount, variants.Read(s.Lever.Changes(s.Amount, new(variants.Tables))).Case))];
        return
        [
            .. from year in variants.BaseCase.Horizon.CalendarYears
               let driver = moved
                   .Where(static m => m.Case is not null)
                   .Select(m => new GoalDriver(year, m.Lever, m.Amount, new ComputeGoals(m.Case!).Derived(year) - goals.Derived(year)))
                   .Where(static d => double.IsFinite(d.Change) && Math.Abs(d.Change) > Least)
                   .MaxBy(static d => Math.Abs(d.Change))
               where driver is not null
               select driver,
        ];
    }
}
