using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Planning;

/// <summary>Reads what is built, idle and at work in each province.</summary>
/// <param name="planningCase">The case.</param>
/// <param name="usable">The waterfall, by place.</param>
/// <param name="stocks">The machines of the plan, by hub.</param>
/// <param name="deployment">What is deployed, by hub.</param>
internal sealed class ProvinceReader(PlanningCase planningCase, IReadOnlyList<UsableRow> usable, IReadOnlyList<MachineStock> stocks, IReadOnlyList<DeploymentRow> deployment)
{
    private readonly UsableCompute factors = new(planningCase);

    /// <summary>Reads one row a province and year, in the order of the hubs, then of the sheet of provinces.</summary>
    internal IEnumerable<ProvinceRow> Read()
    {
        string[] provinces = [.. planningCase.Hubs.Select(static h => h.Province).Concat(planningCase.Provinces.Select(static p => p.Id)).Where(static p => p.Length > 0).Distinct()];
        return from year in planningCase.Horizon.CalendarYears
               let all = deployment.Where(d => d.Year == year).Sum(static d => d.Megawatts)
               from province in provinces
               select Of(province, year, all);
    }

    private ProvinceRow Of(string name, int year, double all)
    {
        Province? province = planningCase.Provinces.Contains(name) ? planningCase.Provinces[name] : null;
        HashSet<string> hubs = [.. planningCase.Hubs.Where(h => h.Province == name).Select(static h => h.Id)];
        double built = deployment.Where(d => d.Year == year && hubs.Contains(d.Hub)).Sum(static d => d.Megawatts);
        UsableRow[] places = [.. usable.Where(u => u.Year == year && u.Province == name)];
        double alive = places.Sum(static p => p.Alive);
        double occupied = places.Sum(static p => p.Occupied);
        return new(
            name,
            year,
            built,
            all > 0 ? built / all : null,
            province?.MinShare,
            alive,
            alive > 0 ? occupied / alive : null,
            alive - occupied,
            places.Sum(static p => p.Usable),
            places.Sum(static p => p.Used),
            province is { Subsidy: > 0 } paid ? paid.Subsidy * built : null)
        {
            FloorPower = province?.MinShare * all,
            IdleCost = IdleCost(hubs, year),
        };
    }

    // What a machine costs a year is the same whatever it works at.
    private double? IdleCost(HashSet<string> hubs, int year)
    {
        double[] costs =
        [
            .. from stock in stocks
               where stock.Hub is not null && hubs.Contains(stock.Hub.Id)
               let alive = stock.Alive(year, double.PositiveInfinity)
               where alive > 0
               select alive * (1 - factors.Occupancy(stock.Hub!, year)) * UsableCost.Of(planningCase, stock.Sku, stock.Hub!, WorkKind.Training, year).PerNameplate,
        ];
        return costs.Length == 0 ? null : costs.Sum();
    }
}
