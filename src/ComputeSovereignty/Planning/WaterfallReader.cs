using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the way from nameplate to work: deployed, alive, occupied, at home, usable, used (formulation, section 16).</summary>
/// <param name="planningCase">The case.</param>
/// <param name="usable">The factors.</param>
/// <param name="service">Who is served with what.</param>
internal sealed class WaterfallReader(PlanningCase planningCase, UsableCompute usable, ServiceRow[] service)
{
    /// <summary>Reads a year, one row a place and origin with machines.</summary>
    /// <param name="stocks">The machines of the plan.</param>
    /// <param name="year">The year.</param>
    internal IEnumerable<UsableRow> Of(MachineStock[] stocks, int year)
    {
        IEnumerable<UsableRow> rows = stocks
            .Select(s => Of(s, year))
            .Concat(planningCase.Fleet.Select(f => Of(f, year)))
            .GroupBy(static r => (r.Where, r.Province, r.Origin))
            .Select(static g => g.Aggregate(static (a, b) => a with
            {
                Deployed = a.Deployed + b.Deployed, Alive = a.Alive + b.Alive, Occupied = a.Occupied + b.Occupied, AtHome = a.AtHome + b.AtHome, Usable = a.Usable + b.Usable, Used = a.Used + b.Used,
            }));
        return rows.Where(static r => r.Deployed > 0);
    }

    private UsableRow Of(MachineStock stock, int year)
    {
        string where = stock.Hub?.Id ?? ComputePlace.Outside;
        double occupancy = stock.Hub is { } hub ? usable.Occupancy(hub, year) : usable.OutsideOccupancy(year);
        return Row(
            new(year, where, stock.Hub?.Province ?? string.Empty, stock.Origin, stock.Ever(year), stock.Alive(year, double.PositiveInfinity), 0, 0, 0, 0),
            service.Where(s => s.Year == year && s.Where == where && s.Product == stock.Sku.Id),
            stock.Pool,
            stock.Hub?.HomePool ?? string.Empty,
            occupancy);
    }

    private UsableRow Of(ExistingFleet fleet, int year)
    {
        Pool pool = planningCase.Pools[fleet.Pool];
        return Row(
            new(year, fleet.Id, fleet.Province, pool.Origin, fleet.Nameplate.Natural, ExistingCompute.Alive(planningCase, fleet, year, double.PositiveInfinity), 0, 0, 0, 0),
            service.Where(s => s.Year == year && s.Where == fleet.Id && s.Product.Length == 0),
            pool,
            string.Empty,
            fleet.Occupancy);
    }

    // Machines at work lose by the work they do; idle ones by the work that they do best.
    private UsableRow Row(UsableRow row, IEnumerable<ServiceRow> work, Pool pool, string homePool, double occupancy)
    {
        double idle = row.Alive;
        double atHome = 0;
        double efficient = 0;
        double used = 0;
        foreach (ServiceRow part in work)
        {
            WorkKind kind = planningCase.Workloads[part.Workload].Kind;
            double home = usable.AtHome(pool, homePool, kind);
            idle -= part.Nameplate;
            atHome += part.Nameplate * home;
            efficient += part.Nameplate * home * usable.Efficiency(pool, kind, row.Year);
            used += part.Service;
        }

        idle = Math.Max(0, idle);
        WorkKind best = Enum.GetValues<WorkKind>().MaxBy(k => usable.AtHome(pool, homePool, k) * usable.Efficiency(pool, k, row.Year));
        atHome += idle * usable.AtHome(pool, homePool, best);
        efficient += idle * usable.AtHome(pool, homePool, best) * usable.Efficiency(pool, best, row.Year);
        return row with { Occupied = row.Alive * occupancy, AtHome = atHome * occupancy, Usable = efficient * occupancy, Used = used };
    }
}
