using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Reads the results of a plan by the names under which tests and tasks know them (formulation, section 17).</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>share.committed</c>, <c>share.deployed</c>: domestic share of technology value, fraction.</item>
/// <item><c>service</c>, <c>service.WORKLOAD</c>: served part of what is asked for, unweighted; <c>champions.served</c>: that of the workload Champions.</item>
/// <item><c>nameplate</c>, <c>usable</c>: PFLOPS, all places; <c>idle</c>: the part of machines alive that is out of hours of work, <c>province.idle</c>: the same of places in a province.</item>
/// <item><c>goal.derived</c>: nameplate that demand implies, PFLOPS.</item>
/// <item><c>lag.months</c>: how far behind the frontier the served training compute is, by the first row of Runs, shared by its developers or, where it has none, by the labs.</item>
/// <item><c>cost.usable.domestic</c>, <c>cost.usable.foreign</c>: CNY a usable PFLOPS-year at the hubs, mean by service.</item>
/// <item><c>gap.money</c>: domestic money short of the target of the year, CNY; <c>gap.accelerators</c>: the domestic accelerators that it stands for at the year's domestic money an accelerator.</item>
/// <item><c>binding.STAGE</c>: in how many periods of the year a limit of the stage holds an objective back.</item>
/// <item><c>stacks.domestic</c>: HBM stacks of domestic lines; <c>stacks.needed</c>: stacks that domestic accelerators begun in the year take, times what the target asks for over what domestic money is there.</item>
/// <item><c>accelerators.VENDOR</c>: good accelerators; <c>component.domestic.COMPONENT</c>: domestic part of what is bought; <c>delivered.CATEGORY</c>: the part that the regime lets in, mean of the year; <c>foreign.value</c>: CNY.</item>
/// <item><c>province.floors</c>: provinces with a floor.</item>
/// <item><c>talent.moves</c>, <c>talent.newcomers</c>: researchers; <c>talent.exit</c>: part of them that leaves in the year; <c>talent.tightness</c>: asked for over effective; <c>wage.clearing</c>: index.</item>
/// <item><c>burden.SECTOR</c>: dual cost burden, fraction of pay; <c>near.share</c>, <c>edge.share</c>: the part of served inference near users, or at the edge.</item>
/// </list>
/// </remarks>
/// <param name="plan">The plan.</param>
public sealed class ResultMeasures(Plan plan)
{
    /// <summary>The name of the part of served inference that is near users.</summary>
    internal const string NearShare = "near.share";

    private const string Fraction = "fraction";

    private static readonly Dictionary<string, SupplyStage> Stages = new(StringComparer.Ordinal)
    {
        ["binding.logic"] = SupplyStage.Logic,
        ["binding.hbm"] = SupplyStage.Hbm,
        ["binding.packaging"] = SupplyStage.Packaging,
        ["binding.power"] = SupplyStage.Power,
    };

    private readonly PlanningCase planningCase = plan.Case;

    /// <summary>Reads a result.</summary>
    /// <param name="name">The name without the year.</param>
    /// <param name="year">A year of the plan.</param>
    /// <returns>The value with its unit; null where the plan does not have it.</returns>
    public MeasuredValue? Of(string name, int year)
    {
        (double? value, string unit) = ResultNames.ThingOf(name) is { } of ? OfThing(of.Sheet, of.Thing, year)
            : name.StartsWith("talent.", StringComparison.Ordinal) || name == "wage.clearing" ? Talent(name, year)
            : Stages.TryGetValue(name, out SupplyStage stage) ? (BindingPeriods(stage, year), "periods")
            : OfSupply(name, year) ?? OfService(name, year);
        return value is { } number && double.IsFinite(number) ? new(number, unit) : null;
    }

    private (double? Value, string Unit) OfThing(string sheet, string thing, int year) => sheet switch
    {
        "Workloads" => (plan.Service?.Demand.FirstOrDefault(d => d.Workload == thing && d.Year == year)?.ServedPart, Fraction),
        "Vendors" => (planningCase.Vendors.Contains(thing) ? plan.Production.Where(p => p.Vendor == thing && p.Year == year).Sum(static p => p.GoodUnits) : null, "accelerators"),
        "Components" => (Part(plan.Components.Where(c => c.Component == thing && c.Year == year), static c => c.Domestic, static c => c.Required), Fraction),
        "Imports" => (planningCase.Horizon.PeriodsOf(year).Average(t => planningCase.Delivered(thing, t)), Fraction),
        _ => (plan.Service?.Adoption.FirstOrDefault(a => a.Sector == thing && a.Year == year)?.Burden, Fraction),
    };

    private (double? Value, string Unit)? OfSupply(string name, int year)
    {
        YearResult? result = plan.Years.FirstOrDefault(y => y.Year == year);
        return name switch
        {
            "share.committed" => (Share(result, ShareDenominator.Committed), Fraction),
            "share.deployed" => (Share(result, ShareDenominator.Deployed), Fraction),
            "gap.money" => (MoneyGap(result), "CNY"),
            "gap.accelerators" => (MoneyGap(result) * DomesticAccelerators(year) / DomesticMoney(result), "accelerators"),
            "foreign.value" => (result?.Foreign, "CNY"),
            "stacks.domestic" => (plan.HbmLines.Where(l => l.Origin == Origin.Domestic && l.Year == year).Sum(static l => l.Stacks), "stacks"),
            "stacks.needed" => (StacksTaken(year) * result?.Target * result?.Committed / DomesticMoney(result), "stacks"),
            "province.floors" => (planningCase.Provinces.Count(static p => p.MinShare > 0), "provinces"),
            _ => null,
        };
    }

    private (double? Value, string Unit) OfService(string name, int year) => plan.Service is not { } service ? (null, string.Empty) : name switch
    {
        "service" => (service.ServedPart(year), Fraction),
        "champions.served" => (service.Demand.FirstOrDefault(d => d.Workload == "Champions" && d.Year == year)?.ServedPart, Fraction),
        "nameplate" => (Sum(service, year, static u => u.Deployed), "PFLOPS"),
        "usable" => (Sum(service, year, static u => u.Usable), "PFLOPS"),
        "idle" => (Idle(service.Usable.Where(u => u.Year == year)), Fraction),
        "province.idle" => (Idle(service.Usable.Where(u => u.Year == year && u.Province.Length > 0)), Fraction),
        "goal.derived" => (service.Goals.FirstOrDefault(g => g.Year == year)?.Derived, "PFLOPS"),
        "lag.months" => (Lag(service, year), "months"),
        "cost.usable.domestic" => (Cost(service, Origin.Domestic, year), "CNY/PFLOPS-yr"),
        "cost.usable.foreign" => (Cost(service, Origin.Foreign, year), "CNY/PFLOPS-yr"),
        NearShare => (NearShareOf(service, year), Fraction),
        "edge.share" => (AtTier(service, year, static t => t == PlaceTier.Edge), Fraction),
        _ => (null, string.Empty),
    };

    private (double? Value, string Unit) Talent(string name, int year) => plan.Service?.Talent.FirstOrDefault(t => t.Year == year) is not { } talent ? (null, string.Empty) : name switch
    {
        "talent.moves" => (talent.Moves, "researchers"),
        "talent.newcomers" => (talent.Newcomers, "researchers"),
        "talent.exit" => (talent.Leavers / talent.Pool, Fraction),
        "talent.tightness" => (talent.Asked / (talent.Pool - talent.Lost), Fraction),
        _ => (talent.ClearingWage, string.Empty),
    };

    // A limit of a whole year binds in all of its periods.
    private double BindingPeriods(SupplyStage stage, int year)
    {
        string[] periods = [.. planningCase.Horizon.PeriodsOf(year).Select(planningCase.Horizon.Label)];
        HashSet<string> binding = [.. plan.Bindings.Where(b => b.IsPriced && b.Rule.Describe(new(b.Key, b.Period)).Stage == stage).Select(static b => b.Period)];
        return binding.Contains($"{year}") ? periods.Length : periods.Count(binding.Contains);
    }

    private static double? Share(YearResult? year, ShareDenominator denominator) =>
        year?.Shares.FirstOrDefault(s => s.Definition == new ShareDefinition(ShareBasis.Value, ShareScope.Technology, denominator, ContentRule.Vendor))?.Share;

    private static double? DomesticMoney(YearResult? year) => Share(year, ShareDenominator.Committed) * year?.Committed;

    private static double? MoneyGap(YearResult? year) => DomesticMoney(year) is { } domestic ? Math.Max(0, (year!.Target * year.Committed) - domestic) : null;

    private double DomesticAccelerators(int year) => plan.Production.Where(p => p.Origin == Origin.Domestic && p.Year == year).Sum(static p => p.Deployed);

    private double StacksTaken(int year) => plan.Assembly
        .Where(a => a.Year == year && planningCase.OriginOf(planningCase.Accelerators[a.Sku]) == Origin.Domestic)
        .Sum(a => a.Starts * planningCase.Recipes[a.Recipe].StacksPerUnit.Value);

    private static double? Sum(PlanService service, int year, Func<UsableRow, double> of) =>
        service.Usable.Where(u => u.Year == year).ToArray() is { Length: > 0 } rows ? rows.Sum(of) : null;

    private static double? Idle(IEnumerable<UsableRow> rows) => Part(rows, static u => u.Alive - u.Occupied, static u => u.Alive);

    private static double? Cost(PlanService service, Origin origin, int year)
    {
        Dictionary<(string Product, string Hub, WorkKind Kind), double> costs = service.Costs
            .Where(c => c.Year == year && c.Origin == origin && c.PerUsable is not null)
            .ToDictionary(static c => (c.Product, c.Hub, c.Kind), static c => c.PerUsable!.Value);
        Dictionary<string, WorkKind> kinds = service.Demand.Where(d => d.Year == year).ToDictionary(static d => d.Workload, static d => d.Kind);
        return Part(
            service.Service.Where(s => s.Year == year && s.Origin == origin && costs.ContainsKey((s.Product, s.Where, kinds[s.Workload]))),
            s => s.Service * costs[(s.Product, s.Where, kinds[s.Workload])],
            static s => s.Service);
    }

    private double? Lag(PlanService service, int year)
    {
        if (planningCase.Runs.Count == 0)
        {
            return null;
        }

        FrontierRun run = planningCase.Runs[0];
        double developers = run.Developers[year] > 0 ? run.Developers[year] : Math.Max(1, planningCase.Labs.Sum(static l => l.Number));
        double served = service.Demand.Where(d => d.Year == year && d.Kind == WorkKind.Training).Sum(static d => d.Served);
        return served > 0 ? 12 * RunDemand.LagBought(run, year, developers, served) : null;
    }

    /// <summary>Measures the part of served inference that is near users: at places of tier Metro or Edge.</summary>
    /// <param name="service">The plan.</param>
    /// <param name="year">The year.</param>
    /// <returns>A fraction; null where no inference is served.</returns>
    internal static double? NearShareOf(PlanService service, int year) => AtTier(service, year, static t => t is PlaceTier.Metro or PlaceTier.Edge);

    private static double? AtTier(PlanService service, int year, Func<PlaceTier, bool> counts)
    {
        HashSet<string> inference = [.. service.Demand.Where(static d => d.Kind == WorkKind.Inference).Select(static d => d.Workload)];
        return Part(service.Service.Where(s => s.Year == year && inference.Contains(s.Workload)), s => counts(s.Tier) ? s.Service : 0, static s => s.Service);
    }

    private static double? Part<T>(IEnumerable<T> rows, Func<T, double> part, Func<T, double> whole)
    {
        T[] all = [.. rows];
        double sum = all.Sum(whole);
        return sum > 0 ? all.Sum(part) / sum : null;
    }
}
