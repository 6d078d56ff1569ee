using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What stands in the way of service in one of the four plans.</summary>
public enum MisallocationCase
{
    /// <summary>Floors, guarantees and idle hours as they are.</summary>
    AsIs,

    /// <summary>No floors of provinces and no guarantees of workloads.</summary>
    WithoutRules,

    /// <summary>Machines of every province work at all hours.</summary>
    WithoutIdleHours,

    /// <summary>Neither.</summary>
    WithoutEither,
}

/// <summary>Service in one of the four plans.</summary>
/// <param name="Case">Which one.</param>
/// <param name="Unserved">Stage S: what goes unserved, weighted; a fraction, null where there is no plan or no demand.</param>
/// <param name="Service">What machines serve in each year, usable PFLOPS; by year.</param>
/// <param name="Spend">What the programme and the industry fund pay, CNY.</param>
/// <param name="Certified">Whether every stage is certified.</param>
public sealed record MisallocationPlan(MisallocationCase Case, double? Unserved, IReadOnlyDictionary<int, double> Service, double Spend, bool Certified);

/// <summary>What idle hours take in one province and year.</summary>
/// <param name="Province">The province; empty for hubs that name none.</param>
/// <param name="Year">The year.</param>
/// <param name="Idle">Nameplate that is alive in idle hours, PFLOPS.</param>
/// <param name="Built">What is built there in the year, MW.</param>
/// <param name="Floor">The least part of all that is built; null where there is none.</param>
public sealed record IdleProvince(string Province, int Year, double Idle, double Built, double? Floor);

/// <summary>How much compute is lost to floors of provinces, guarantees of workloads and idle hours: four plans side by side (formulation, section 16).</summary>
/// <param name="Plans">The plans, as it is first.</param>
/// <param name="Provinces">Idle hours in the plan as it is, one row a province and year with machines.</param>
public sealed record MisallocationResult(IReadOnlyList<MisallocationPlan> Plans, IReadOnlyList<IdleProvince> Provinces)
{
    /// <summary>Gets what a plan serves more than the one as it is, in a year; usable PFLOPS.</summary>
    /// <param name="which">The plan.</param>
    /// <param name="year">The year.</param>
    public double Gain(MisallocationCase which, int year) => Of(which).Service.GetValueOrDefault(year) - Of(MisallocationCase.AsIs).Service.GetValueOrDefault(year);

    /// <summary>Gets a plan.</summary>
    /// <param name="which">Which one.</param>
    public MisallocationPlan Of(MisallocationCase which) => Plans.Single(p => p.Case == which);
}

/// <summary>Solves the four plans.</summary>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
public sealed class Misallocation(ILinearSolver linearEngine, ILinearSolver integerEngine)
{
    /// <summary>Solves a case as it is, without floors and guarantees, without idle hours, and without either.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="request">Options of the solves.</param>
    /// <param name="cancellation">Stops the solves; plans that were not solved by then have no service.</param>
    public MisallocationResult Run(PlanningCase planningCase, PlanRequest request, CancellationToken cancellation = default)
    {
        List<MisallocationPlan> plans = [];
        Plan? asIs = null;
        foreach (MisallocationCase which in Enum.GetValues<MisallocationCase>())
        {
            Plan? plan = new PlanRunner(linearEngine, integerEngine).Run(Variant(planningCase, which), request, null, cancellation).Plan;
            asIs ??= which == MisallocationCase.AsIs ? plan : null;
            plans.Add(Read(which, planningCase.Horizon, plan));
        }

        return new(plans, asIs is null ? [] : [.. Idle(asIs)]);
    }

    /// <summary>Tells whether a case has floors of provinces or guarantees of workloads.</summary>
    /// <param name="planningCase">The case.</param>
    public static bool HasRules(PlanningCase planningCase) => planningCase.Provinces.Any(static p => p.MinShare > 0) || planningCase.Workloads.Any(static w => w.ServiceParity is not null);

    /// <summary>Tells whether machines of some province stand idle in some year.</summary>
    /// <param name="planningCase">The case.</param>
    public static bool HasIdleHours(PlanningCase planningCase) => planningCase.Provinces.Any(static p => p.Occupancy.Values.Any(static o => o < 1));

    /// <summary>Takes floors and guarantees, or idle hours, or both, out of a case.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="which">What to take out.</param>
    public static PlanningCase Variant(PlanningCase planningCase, MisallocationCase which)
    {
        bool free = which is MisallocationCase.WithoutRules or MisallocationCase.WithoutEither;
        bool busy = which is MisallocationCase.WithoutIdleHours or MisallocationCase.WithoutEither;
        return planningCase with
        {
            Workloads = free ? new(planningCase.Workloads.Select(static w => w with { ServiceParity = null })) : planningCase.Workloads,
            Provinces = new(planningCase.Provinces.Select(p => p with
            {
                MinShare = free ? null : p.MinShare,
                Occupancy = busy ? p.Occupancy with { Values = [.. p.Occupancy.Values.Select(static _ => 1d)] } : p.Occupancy,
            })),
        };
    }

    private static MisallocationPlan Read(MisallocationCase which, Horizon horizon, Plan? plan) => new(
        which,
        plan?.Stages.FirstOrDefault(static s => s.Letter == "S")?.Value,
        horizon.CalendarYears.ToDictionary(static y => y, y => plan?.Service?.Service.Where(s => s.Year == y).Sum(static s => s.Service) ?? 0),
        plan?.Spend.Sum(static s => s.Amount) ?? 0,
        plan?.Certificate.Holds ?? false);

    private static IEnumerable<IdleProvince> Idle(Plan plan) =>
        from year in plan.Case.Horizon.CalendarYears
        from province in plan.Case.Hubs.Select(static h => h.Province).Distinct()
        let hubs = plan.Case.Hubs.Where(h => h.Province == province).Select(static h => h.Id).ToHashSet(StringComparer.Ordinal)
        let rows = plan.Service?.Usable.Where(u => u.Year == year && hubs.Contains(u.Where)).ToArray() ?? []
        where rows.Length > 0
        select new IdleProvince(
            province,
            year,
            rows.Sum(static r => r.Alive - r.Occupied),
            plan.Deployment.Where(d => d.Year == year && hubs.Contains(d.Hub)).Sum(static d => d.Megawatts),
            plan.Case.Provinces.Contains(province) ? plan.Case.Provinces[province].MinShare : null);
}
