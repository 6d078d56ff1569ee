using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Planning;

/// <summary>What a usable PFLOPS-year costs on all machines of a plan at hubs, in some kinds of work: what they cost by what they would yield in it.</summary>
/// <remarks>Who works for whom among the machines is not unique, and nothing that is said of a price may hang on it. Existing fleets and machines outside the programme have no cost in the case.</remarks>
/// <param name="PerUsable">CNY, at the occupancy of the places.</param>
/// <param name="PerUsableWhereBusy">CNY, if no machine were ever idle.</param>
internal sealed record MachineCost(double PerUsable, double PerUsableWhereBusy)
{
    /// <summary>Gets the mean occupancy.</summary>
    internal double Occupancy => PerUsableWhereBusy / PerUsable;

    /// <summary>Computes it for a year.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="stocks">The machines.</param>
    /// <param name="year">The year.</param>
    /// <param name="kinds">The kinds of work.</param>
    /// <returns>Null where no machine yields anything.</returns>
    internal static MachineCost? Of(PlanningCase planningCase, IEnumerable<MachineStock> stocks, int year, IReadOnlyList<WorkKind> kinds)
    {
        (double cost, double busy, double usable) = (0, 0, 0);
        foreach (MachineStock stock in stocks.Where(static s => s.Hub is not null))
        {
            double alive = stock.Alive(planningCase.Horizon, year, double.PositiveInfinity);
            foreach (UsableCost one in alive <= 0 ? [] : kinds.Select(kind => UsableCost.Of(planningCase, stock.Sku, stock.Hub!, kind, year)))
            {
                cost += alive * one.PerNameplate;
                busy += alive * one.Working;
                usable += alive * one.Working * one.Occupancy;
            }
        }

        return usable > 0 ? new(cost / usable, cost / busy) : null;
    }
}
