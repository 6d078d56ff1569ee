using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Planning;

/// <summary>What a usable PFLOPS-year costs on machines of a plan at hubs: what they cost by what they yield. Existing fleets and machines outside the programme have no cost in the case.</summary>
/// <param name="PerUsable">CNY, at the occupancy of the places.</param>
/// <param name="PerUsableWhereBusy">CNY, if no machine were ever idle.</param>
internal sealed record MachineCost(double PerUsable, double PerUsableWhereBusy)
{
    /// <summary>Gets the mean occupancy.</summary>
    internal double Occupancy => PerUsableWhereBusy / PerUsable;

    /// <summary>Computes the mean over the machines that served a kind of work in a year, each weighted by what it served (formulation, section 16).</summary>
    /// <remarks>Who works for whom among alike machines is not unique: it is the mean of the plan at hand, as its sheet Service tells it.</remarks>
    /// <param name="planningCase">The case.</param>
    /// <param name="service">What machines serve.</param>
    /// <param name="year">The year.</param>
    /// <param name="kind">The kind of work.</param>
    /// <returns>Null where no machine at a hub serves any of it.</returns>
    internal static MachineCost? OfServed(PlanningCase planningCase, IEnumerable<ServiceRow> service, int year, WorkKind kind) => Mean(
        from row in service
        where row.Year == year && row.Product.Length > 0 && planningCase.Hubs.Contains(row.Where) && planningCase.Workloads[row.Workload].Kind == kind
        select (row.Nameplate, UsableCost.Of(planningCase, planningCase.Accelerators[row.Product], planningCase.Hubs[row.Where], kind, year)));

    /// <summary>Computes the mean over all machines alive in a year, as if all were in some kinds of work.</summary>
    /// <remarks>Prices that are looked for round by round take this one: it does not hang on who works for whom, which may be another from one round to the next where nothing else moves.</remarks>
    /// <param name="planningCase">The case.</param>
    /// <param name="stocks">The machines.</param>
    /// <param name="year">The year.</param>
    /// <param name="kinds">The kinds of work.</param>
    /// <returns>Null where no machine yields anything.</returns>
    internal static MachineCost? OfAll(PlanningCase planningCase, IEnumerable<MachineStock> stocks, int year, IReadOnlyList<WorkKind> kinds) => Mean(
        from stock in stocks
        where stock.Hub is not null
        let alive = stock.Alive(year, double.PositiveInfinity)
        where alive > 0
        from kind in kinds
        select (alive, UsableCost.Of(planningCase, stock.Sku, stock.Hub!, kind, year)));

    private static MachineCost? Mean(IEnumerable<(double Nameplate, UsableCost Cost)> machines)
    {
        (double cost, double busy, double usable) = (0, 0, 0);
        foreach ((double nameplate, UsableCost one) in machines)
        {
            cost += nameplate * one.PerNameplate;
            busy += nameplate * one.Working;
            usable += nameplate * one.Working * one.Occupancy;
        }

        return usable > 0 ? new(cost / usable, cost / busy) : null;
    }
}
