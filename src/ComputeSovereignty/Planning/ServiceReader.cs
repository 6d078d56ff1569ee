using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Planning;

/// <summary>Reads demand, usable compute and service, by product and hub again.</summary>
/// <param name="solved">The solved program.</param>
internal sealed class ServiceReader(SolvedProgram solved)
{
    private readonly PlanningCase planningCase = solved.Formulated.Case;
    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly Horizon horizon = solved.Formulated.Case.Horizon;
    private readonly ServiceModel model = ServiceModel.Of(solved.Formulated.Case);
    private readonly UsableCompute usable = new(solved.Formulated.Case);

    /// <summary>Reads everything; null for a case that says nothing of usable compute.</summary>
    internal PlanService? Read()
    {
        if (planningCase.Workloads.Count + planningCase.Pools.Count + planningCase.Fleet.Count == 0)
        {
            return null;
        }

        MachineStock[] stocks = [.. Stocks()];
        ServiceRow[] service = [.. stocks.Length == 0 ? [] : new ServiceSplit(solved, model).Of(stocks), .. Existing()];
        WaterfallReader waterfall = new(planningCase, usable, service);
        TalentReader talent = new(planningCase);
        RunReader runs = new(solved, model);
        RunPlaceRow[] places = [.. runs.Places()];
        UsableRow[] usableRows = [.. horizon.CalendarYears.SelectMany(y => waterfall.Of(stocks, y))];
        return new PlanService
        {
            Demand = [.. Demand(service)],
            Usable = usableRows,
            Service = service,
            Fleet = [.. horizon.CalendarYears.SelectMany(y => Fleet(stocks, y))],
            Costs = [.. horizon.CalendarYears.SelectMany(y => Costs(stocks, y))],
            Goals = [.. Goals()],
            Labs = [.. talent.Labs()],
            Talent = [.. talent.Talent()],
            Adoption = [.. talent.Adoption()],
            Provinces = [.. new ProvinceReader(planningCase, usableRows, stocks, [.. new SystemReader(solved).Deployment()]).Read()],
            HubMix = [.. horizon.CalendarYears.SelectMany(y => new HubMixReader(planningCase, usable).Of(stocks, y))],
            LargestRuns = [.. runs.Runs(places)],
            RunPlaces = places,
            Frontier = [.. new FrontierReader(planningCase).Of(ServedYear.Of(solved))],
        };
    }

    private IEnumerable<DemandRow> Demand(ServiceRow[] service)
    {
        WorkloadDemand demand = new(planningCase);
        Service written = new(decisions, planningCase, model);
        UnservedReader reasons = new(solved);
        return from workload in planningCase.Workloads
               from year in horizon.CalendarYears
               let sources = demand.Of(workload, year)
               let unserved = solved.Natural(decisions.Unserved, (workload.Id, year))
               let reason = reasons.Of(workload, year, sources.Total, unserved)
               select new DemandRow(
                   workload.Id,
                   workload.Kind,
                   year,
                   sources.Counted * sources.Own,
                   sources.Counted * sources.Tokens,
                   sources.Counted * sources.Labs,
                   sources.Counted * sources.Runs,
                   sources.Counted * sources.Adoption,
                   sources.Total,
                   service.Where(s => s.Year == year && s.Workload == workload.Id).Sum(static s => s.Service),
                   solved.Natural(written.ByResearchers(workload, year)),
                   unserved)
               {
                   Reason = reason.Reason,
                   ReasonOf = reason.Others,
               };
    }

    /// <summary>Reads what is deployed at hubs, and what vendors build beyond the programme's part where that counts.</summary>
    internal IEnumerable<MachineStock> Stocks()
    {
        foreach (Accelerator sku in planningCase.Accelerators.Where(static k => k.Fp16 > 0))
        {
            (Pool pool, Origin origin) = (planningCase.PoolOf(sku), planningCase.OriginOf(sku));
            foreach (Hub hub in planningCase.Hubs)
            {
                double[] deployed = [.. horizon.Periods.Select(t => solved.Natural(decisions.Deployed, (sku.Id, hub.Id, t)) * sku.Fp16 / 1000)];
                if (deployed.Any(static d => d > 0))
                {
                    yield return new(horizon, sku, pool, origin, hub, deployed);
                }
            }

            double[] outside = planningCase.Settings.Demand.CountOutside && sku.ProgrammeShare < 1
                ? [.. horizon.Periods.Select(t => (1 - sku.ProgrammeShare) * solved.Natural(Inflow.Built(decisions, planningCase, sku, t)) * sku.Fp16 / 1000)]
                : [];
            if (outside.Any(static d => d > 0))
            {
                yield return new(horizon, sku, pool, origin, null, outside);
            }
        }
    }

    private IEnumerable<ServiceRow> Existing() =>
        from entry in decisions.Existing
        let working = solved.Natural(entry.Value)
        where working > 0
        let fleet = planningCase.Fleet[entry.Key.Fleet]
        let pool = planningCase.Pools[fleet.Pool]
        select new ServiceRow(entry.Key.Year, entry.Key.Workload, fleet.Id, fleet.Tier, string.Empty, pool.Id, pool.Origin, working, working * model.Received(planningCase.Workloads[entry.Key.Workload], fleet, entry.Key.Year));

    private IEnumerable<FleetRow> Fleet(MachineStock[] stocks, int year)
    {
        IEnumerable<(string Pool, Origin Origin, int Age, double Alive)> built = stocks.SelectMany(s => s.ByAge(year).Select(a => (s.Pool.Id, s.Origin, a.Age, a.Alive)));
        IEnumerable<(string Pool, Origin Origin, int Age, double Alive)> existing = planningCase.Fleet.SelectMany(f => ExistingCompute.ByAge(planningCase, f, year).Select(a => (f.Pool, planningCase.Pools[f.Pool].Origin, a.Age, a.Alive)));
        return built.Concat(existing)
            .GroupBy(static a => (a.Pool, a.Origin, a.Age))
            .OrderBy(static g => g.Key.Pool, StringComparer.Ordinal).ThenBy(static g => g.Key.Origin).ThenBy(static g => g.Key.Age)
            .Select(g => new FleetRow(year, g.Key.Pool, g.Key.Origin, g.Key.Age, g.Sum(static a => a.Alive)));
    }

    private IEnumerable<UsableCostRow> Costs(MachineStock[] stocks, int year) =>
        from stock in stocks
        let hub = stock.Hub
        where hub is not null && stock.Alive(year, double.PositiveInfinity) > 0
        from kind in Enum.GetValues<WorkKind>()
        let cost = UsableCost.Of(planningCase, stock.Sku, hub!, kind, year)
        select new UsableCostRow(year, stock.Sku.Id, stock.Origin, hub!.Id, kind, cost.PerNameplate, Finite(cost.PerUsable), Finite(cost.PerUsableWhereBusy));

    private IEnumerable<GoalRow> Goals()
    {
        ComputeGoals goals = new(planningCase);
        return planningCase.Workloads.Count == 0 ? [] : planningCase.Targets.Select(t => new GoalRow(t.Year, t.ComputeGoal?.Natural, goals.Derived(t.Year)));
    }

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
