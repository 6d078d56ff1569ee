using System.Runtime.CompilerServices;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>What service is planned on: demand, and the fleets that can serve it, alike machines at alike places taken together (formulation, sections 10 and 14).</summary>
/// <remarks>
/// <para>
/// A machine is worth efficiency · home · occupancy · nameplate to a workload, and of these all but the nameplate depend on its pool and place alone. Machines of one pool and origin at places of one tier, home pool and
/// occupancy are therefore counted together, by nameplate: the plan is the same as with a column for each product and hub, and a fifth of the size. Results are told by product and hub again.
/// Where a largest run is asked for, which one hub must hold, hubs stay apart.
/// </para>
/// <para>A workload without demand in a year, and a fleet that no workload can use or that can never exist, have no columns and no rows. Without demand there is nothing at all.</para>
/// </remarks>
public sealed class ServiceModel
{
    /// <summary>What stands in keys for machines of any age.</summary>
    public const string AnyAge = "all";

    private const double Exaflop = 1000;

    private static readonly ConditionalWeakTable<PlanningCase, ServiceModel> Known = [];

    private readonly PlanningCase planningCase;
    private readonly UsableCompute usable;
    private readonly Dictionary<(string Workload, int Year), double> asked = [];
    private readonly Dictionary<(ProgramKey Fleet, int Year), Workload[]> users = [];
    private readonly Dictionary<(string Fleet, int Year), Workload[]> usersOfExisting = [];

    private ServiceModel(PlanningCase planningCase)
    {
        this.planningCase = planningCase;
        usable = new(planningCase);
        if (planningCase.Workloads.Count == 0)
        {
            return;
        }

        WorkloadDemand demand = new(planningCase);
        foreach (Workload workload in planningCase.Workloads)
        {
            foreach (int year in planningCase.Horizon.CalendarYears.Where(y => demand.Total(workload, y) > 0))
            {
                asked[(workload.Id, year)] = demand.Total(workload, year) / Exaflop;
            }
        }

        Asking = [.. from workload in planningCase.Workloads from year in planningCase.Horizon.CalendarYears where asked.ContainsKey((workload.Id, year)) select (workload, year)];
        Fleets = asked.Count == 0 ? [] : [.. AllFleets().Where(IsUseful)];
        Steps = [.. Asking.SelectMany(a => Substitution.Of(planningCase, a.Workload, a.Year, Exaflop * Asked(a.Workload, a.Year)).Select((step, index) => (a.Workload, index + 1, a.Year, step)))];
        foreach (ExistingFleet fleet in planningCase.Fleet)
        {
            FindUsers(fleet);
        }
    }

    /// <summary>Gets the workloads and years with demand.</summary>
    public IReadOnlyList<(Workload Workload, int Year)> Asking { get; } = [];

    /// <summary>Gets the fleets of the plan.</summary>
    public IReadOnlyList<ComputeFleet> Fleets { get; } = [];

    /// <summary>Gets the steps in which researchers may replace compute, from 1.</summary>
    public IReadOnlyList<(Workload Workload, int Step, int Year, SubstitutionStep Size)> Steps { get; } = [];

    /// <summary>Gets the demand of a workload, D(w,y); EFLOPS, 0 where nothing is asked for.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    public double Asked(Workload workload, int year) => asked.GetValueOrDefault((workload.Id, year));

    /// <summary>Computes what a workload receives of a fleet's nameplate, η(w,k,u,y)/Fp16 = e·χ·ω.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    public double Received(Workload workload, ComputeFleet fleet, int year) =>
        usable.Efficiency(fleet.Pool, workload.Kind, year) * usable.AtHome(fleet.Pool, fleet.Place.HomePool, workload.Kind) * fleet.Place.Occupancy[year - planningCase.Horizon.StartYear];

    /// <summary>Computes what a workload receives of an existing fleet's nameplate: efficiency times the fleet's occupancy.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    public double Received(Workload workload, ExistingFleet fleet, int year) => usable.Efficiency(planningCase.Pools[fleet.Pool], workload.Kind, year) * fleet.Occupancy;

    /// <summary>Computes the nameplate of an existing fleet younger than an age, K̄(f,y,a).</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    /// <param name="age">The age, years; infinite for all.</param>
    /// <returns>EFLOPS.</returns>
    public double Alive(ExistingFleet fleet, int year, double age) => ExistingCompute.Alive(planningCase, fleet, year, age) / Exaflop;

    /// <summary>Gets the age from which machines of a fleet do not count for a workload: its MaxAge, or the end of their life where that comes first.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="life">The age at which machines are retired; infinite for never.</param>
    public static double AgeFor(Workload workload, double life) => Math.Min(workload.MaxAge ?? double.PositiveInfinity, life);

    /// <summary>Lists the workloads that can use a fleet in a year.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    public IReadOnlyList<Workload> Users(ComputeFleet fleet, int year) => users.GetValueOrDefault((fleet.Key, year), []);

    /// <summary>Lists the workloads that can use an existing fleet in a year.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    public IReadOnlyList<Workload> Users(ExistingFleet fleet, int year) => usersOfExisting.GetValueOrDefault((fleet.Id, year), []);

    /// <summary>Lists the ages by which machines of a fleet are counted, ascending: that of every workload that uses it in some year.</summary>
    /// <param name="fleet">The fleet.</param>
    public IReadOnlyList<double> Ages(ComputeFleet fleet) =>
        [.. planningCase.Horizon.CalendarYears.SelectMany(y => Users(fleet, y)).Select(w => AgeFor(w, fleet.Life)).Distinct().Order()];

    /// <summary>Gets the age class whose column counts the machines younger than an age in a period: the class itself, or the oldest one while no machine can have reached the age.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="ages">The fleet's ages.</param>
    /// <param name="age">The age.</param>
    /// <param name="period">The period.</param>
    public double ColumnAge(ComputeFleet fleet, IReadOnlyList<double> ages, double age, int period) => CanReach(fleet, age, period) ? age : ages[^1];

    /// <summary>Tells whether some machine of a fleet can have reached an age in a period.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="age">The age, years.</param>
    /// <param name="period">The period.</param>
    public bool CanReach(ComputeFleet fleet, double age, int period) => !double.IsInfinity(age) && period - planningCase.Horizon.Lag(12 * age).Whole >= fleet.First;

    /// <summary>Lists the ages of which a year has a row of use: those that a user has, and of those that nothing can have reached yet the oldest alone.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="ages">The fleet's ages.</param>
    /// <param name="year">The year.</param>
    public IEnumerable<double> BindingAges(ComputeFleet fleet, IReadOnlyList<double> ages, int year)
    {
        int last = planningCase.Horizon.PeriodsOf(year).Last();
        double[] used = [.. Users(fleet, year).Select(w => AgeFor(w, fleet.Life)).Distinct().Order()];
        return used.Where(age => age == used[^1] || CanReach(fleet, age, last));
    }

    /// <summary>Gets the service of a case: read once for all the rules, stages and readers that ask for it, as long as the case is in use.</summary>
    /// <param name="planningCase">The case.</param>
    public static ServiceModel Of(PlanningCase planningCase) => Known.GetValue(planningCase, static c => new(c));

    /// <summary>Gets the key of a fleet and age.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="ages">The fleet's ages.</param>
    /// <param name="age">One of them.</param>
    public static ProgramKey KeyOf(ComputeFleet fleet, IReadOnlyList<double> ages, double age) => fleet.Key.With(AgeOf(ages, age));

    /// <summary>Gets the part of a key that says which machines count: those younger than an age, or all.</summary>
    /// <param name="ages">The ages.</param>
    /// <param name="age">One of them.</param>
    public static string AgeOf(IReadOnlyList<double> ages, double age) => age == ages[^1] ? AnyAge : FormattableString.Invariant($"{age}");

    private bool IsUseful(ComputeFleet fleet)
    {
        foreach (int year in planningCase.Horizon.CalendarYears.Where(y => fleet.First <= planningCase.Horizon.PeriodsOf(y).Last()))
        {
            users[(fleet.Key, year)] = [.. Asking.Where(a => a.Year == year && Received(a.Workload, fleet, year) > 0).Select(static a => a.Workload)];
        }

        return planningCase.Horizon.CalendarYears.Any(y => Users(fleet, y).Count > 0);
    }

    private void FindUsers(ExistingFleet fleet)
    {
        double life = planningCase.Pools[fleet.Pool].Life ?? double.PositiveInfinity;
        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            usersOfExisting[(fleet.Id, year)] =
                [.. Asking.Where(a => a.Year == year && Received(a.Workload, fleet, year) > 0 && Alive(fleet, year, AgeFor(a.Workload, life)) > 0).Select(static a => a.Workload)];
        }
    }

    private IEnumerable<ComputeFleet> AllFleets()
    {
        FirstSupply first = new(planningCase);
        ComputePlace[] places = [.. Places()];
        foreach (IGrouping<(Pool Pool, Origin Origin), Accelerator> kind in planningCase.Accelerators.Where(static k => k.Fp16 > 0).GroupBy(k => (planningCase.PoolOf(k), planningCase.OriginOf(k))))
        {
            (Accelerator Sku, int? Programme, int? Outside)[] all = [.. kind.Select(k => (k, first.Programme(k), first.Outside(k)))];
            foreach (ComputePlace place in places)
            {
                (Accelerator, int)[] products = [.. from sku in all let since = place.IsOutside ? sku.Outside : sku.Programme where since is not null select (sku.Sku, since.Value)];
                if (products.Length > 0)
                {
                    yield return new(kind.Key.Pool, kind.Key.Origin, place, products);
                }
            }
        }
    }

    private IEnumerable<ComputePlace> Places()
    {
        IEnumerable<int> years = planningCase.Horizon.CalendarYears;
        bool apart = planningCase.Targets.Any(static t => t.LargestRun is { Value: > 0 });
        foreach (IGrouping<(PlaceTier, string, string, string), Hub> alike in planningCase.Hubs.GroupBy(h => (h.Tier, h.HomePool, string.Join(' ', years.Select(y => $"{usable.Occupancy(h, y):R}")), apart ? h.Id : string.Empty)))
        {
            Hub hub = alike.First();
            yield return new(string.Join('+', alike.Select(static h => h.Id)), [.. alike], hub.Tier, hub.HomePool, [.. years.Select(y => usable.Occupancy(hub, y))]);
        }

        if (planningCase.Settings.Demand.CountOutside)
        {
            yield return new(ComputePlace.Outside, [], planningCase.Settings.Demand.OutsideTier, string.Empty, [.. years.Select(usable.OutsideOccupancy)]);
        }
    }
}
