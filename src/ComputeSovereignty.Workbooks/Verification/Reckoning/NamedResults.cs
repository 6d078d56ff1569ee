using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>The results that tests and tasks name, from the sheets of the plan again.</summary>
/// <param name="facts">The plan.</param>
internal sealed class NamedResults(PlanFacts facts)
{
    // The kinds of limits of a stage.
    private static readonly Dictionary<string, string[]> Binding = new(StringComparer.Ordinal)
    {
        ["binding.logic"] = ["LogicCapacity", "ReallocationLimit", "ConversionLimit"],
        ["binding.hbm"] = ["HbmCapacity"],
        ["binding.packaging"] = ["PackagingCapacity", "RecipeAvailability"],
        ["binding.power"] = ["PowerLimit"],
    };

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Works out a result; null where the plan does not have it.</summary>
    /// <param name="name">The name without the year.</param>
    /// <param name="year">The year.</param>
    public Reckoned? Of(string name, string year) => name switch
    {
        "share.committed" => Cell("SharePath", year, "Of what is committed"),
        "share.deployed" => Cell("SharePath", year, "Of what is deployed"),
        "foreign.value" => 1e9 * Cell("Years", year, "Foreign [bn CNY]"),
        "gap.money" => Gap(year),
        "gap.accelerators" => Gap(year) * Sum("Production", year, "Deployed [accelerators]", r => facts.OriginOf(r.Text("Product")) == "Domestic") / DomesticMoney(year),
        "stacks.domestic" => Sum("Hbm", year, "Good stacks out [stacks]", static r => r.Text("Origin") == "Domestic") ?? 0,
        "stacks.needed" => Taken(year) * Target(year) / DomesticMoney(year),
        "province.floors" => Inputs.Keys("Provinces").Count(p => Inputs.Limit("Provinces", p, "MinShare") > 0),
        "service" => Sum("Demand", year, "Asked for [PFLOPS]") is { Value: > 0 } asked ? 1 - (Sum("Demand", year, "Unserved [PFLOPS]") / asked) : null,
        "champions.served" => Served("Champions", year),
        "nameplate" => Sum("Usable", year, "Nameplate [PFLOPS]"),
        "usable" => Sum("Usable", year, "Usable [PFLOPS]"),
        "idle" => Idle(year, static _ => true),
        "province.idle" => Idle(year, static r => r.Text("Province").Length > 0),
        "goal.derived" => Cell("ComputeGoals", year, "Goal that demand implies [PFLOPS]"),
        "lag.months" => Lag(year),
        "cost.usable.domestic" => Cost(year, "Domestic"),
        "cost.usable.foreign" => Cost(year, "Foreign"),
        "near.share" => Near(year, static tier => tier is "Metro" or "Edge"),
        "edge.share" => Near(year, static tier => tier is "Edge"),
        "talent.moves" => Cell("Talent", year, "Moves"),
        "talent.newcomers" => Cell("Talent", year, "Newcomers"),
        "talent.exit" => Cell("Talent", year, "Leavers") / Cell("Talent", year, "Researchers there are"),
        "talent.tightness" => Cell("Talent", year, "Asked for") / (Cell("Talent", year, "Researchers there are") - Cell("Talent", year, "Lost by moves [researcher-years]")),
        "wage.clearing" => Cell("Talent", year, "Clearing wage index"),
        _ when Binding.TryGetValue(name, out string[]? kinds) => Bound(kinds, year),
        _ => OfThing(name, year),
    };

    private Reckoned? OfThing(string name, string year)
    {
        return After("service.") is { } workload ? Served(workload, year)
            : After("accelerators.") is { } vendor ? Sum("Production", year, "Good units [accelerators]", r => Inputs.Word("Accelerators", r.Text("Product"), "Vendor") == vendor) ?? 0
            : After("component.domestic.") is { } component ? Part(Sum("Components", year, "Domestic [bn CNY]", Is), Sum("Components", year, "Required [bn CNY]", Is))
            : After("delivered.") is { } category ? facts.Time.Periods.Where(t => $"{facts.Time.YearOf(t)}" == year).ToArray() is { Length: > 0 } periods ? periods.Total(t => facts.Delivered(category, t)) / periods.Length : null
            : After("burden.") is { } sector ? facts.Book.Find("Adoption")?.By("Sector", "Year")[$"{sector}|{year}"].FirstOrDefault()?.Amount("Burden")
            : null;

        string? After(string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;

        bool Is(PlanRow row) => row.Text("Component") == After("component.domestic.");
    }

    private Reckoned? Cell(string table, string year, string header) => facts.Book.Find(table)?.By("Year")[year].FirstOrDefault() is { } row && row.Has(header) ? row.Amount(header) : null;

    private Reckoned? Sum(string table, string year, string header, Func<PlanRow, bool>? counts = null) =>
        facts.Book.Find(table)?.By("Year")[year].Where(counts ?? (static _ => true)).ToArray() is { Length: > 0 } rows ? rows.Total(r => r.Amount(header)) : null;

    private static Reckoned? Part(Reckoned? part, Reckoned? whole) => whole is { Value: > 0 } ? part / whole : null;

    private Reckoned? Served(string workload, string year) =>
        facts.Book.Find("Demand")?.By("Workload", "Year")[$"{workload}|{year}"].FirstOrDefault() is { } row && row.Has("Share of demand served") ? row.Amount("Share of demand served") : null;

    private Reckoned Target(string year) => Inputs.Number("Targets", year, "DomesticShare") * Inputs.Number("Targets", year, "CommittedTechnologySpend");

    private Reckoned? DomesticMoney(string year) => Cell("SharePath", year, "Of what is committed") * Inputs.Number("Targets", year, "CommittedTechnologySpend");

    private Reckoned? Gap(string year) => DomesticMoney(year) is not { } domestic ? null : (Target(year) - domestic) is { Value: > 0 } missing ? missing : new Reckoned(0, domestic.Slack);

    private Reckoned? Taken(string year) => facts.Book["Assembly"].By("Year")[year]
        .Where(r => facts.OriginOf(r.Text("Product")) == "Domestic")
        .Total(r => r.Amount("Packages begun") * Inputs.Number("Recipes", r.Text("Recipe"), "StacksPerUnit"));

    private Reckoned? Idle(string year, Func<PlanRow, bool> counts) =>
        Sum("Usable", year, "Alive [PFLOPS]", counts) is { Value: > 0 } alive ? 1 - (Sum("Usable", year, "In hours of work [PFLOPS]", counts) / alive) : null;

    private Reckoned? Cost(string year, string origin)
    {
        if (facts.Book.Find("UsableCost") is not { } table)
        {
            return null;
        }

        ILookup<string, PlanRow> costs = table.By("Product", "Hub", "Work", "Year");
        Reckoned money = 0;
        Reckoned service = 0;
        foreach (PlanRow row in facts.Book.Find("Service")?.By("Year")[year].Where(r => r.Text("Origin") == origin) ?? [])
        {
            string work = Inputs.Word("Workloads", row.Text("Workload"), "Kind");
            if (costs[$"{row.Text("Product")}|{row.Text("Place")}|{work}|{year}"].FirstOrDefault() is { } cost && cost.Has("Usable [CNY/PFLOPS-yr]"))
            {
                money += row.Amount("Service [PFLOPS]") * cost.Amount("Usable [CNY/PFLOPS-yr]");
                service += row.Amount("Service [PFLOPS]");
            }
        }

        return Part(money, service);
    }

    private Reckoned? Near(string year, Func<string, bool> counts) => Part(
        Sum("Service", year, "Service [PFLOPS]", r => IsInference(r) && counts(r.Text("Tier"))) ?? 0,
        Sum("Service", year, "Service [PFLOPS]", IsInference));

    private bool IsInference(PlanRow served) => Inputs.Word("Workloads", served.Text("Workload"), "Kind") == "Inference";

    // How long ago the frontier was where the served training compute is now: each developer's share of it against the run of the year.
    private Reckoned? Lag(string year)
    {
        Reckoned? served = facts.Book.Find("Demand")?.By("Year")[year].Where(static r => r.Text("Kind") == "Training").Total(static r => r.Amount("Served [PFLOPS]"));
        if (Inputs.Keys("Runs").FirstOrDefault() is not { } run || served is not { Value: > 0 } compute)
        {
            return null;
        }

        double Figure(string column, double missing = 0) => Inputs.Number("Runs", run, column, missing).Value;
        double developers = Figure(year) > 0 ? Figure(year) : Math.Max(1, Inputs.Keys("Labs").Sum(l => Inputs.Number("Labs", l, "Number", 1).Value));
        double pace = Math.Log(1 + Figure("FrontierGrowth")) + Math.Log(1 + Figure("AlgorithmicGain"));
        double last = Figure("FinalRunShare", 1);
        double size = Figure("FrontierRun") * 1e24 * Math.Pow(1 + Figure("FrontierGrowth"), int.Parse(year) - Figure("ReferenceYear")) * (1 - (Figure("DistilledShare") * (1 - Figure("DistillationCost", 1))));
        double needed = size / 3.1536e22 * (developers + ((1 + ((developers - 1) * (1 - Figure("Sharing")))) * (1 - last) / last));
        return pace <= 0 ? null : new Reckoned(12 * Math.Log(needed / compute.Value) / pace, 12 * compute.Slack / compute.Value / pace);
    }

    // A limit of a whole year binds in all of its periods.
    private double Bound(string[] kinds, string year)
    {
        HashSet<string> periods = [.. facts.Book["Bottlenecks"].Rows.Where(r => kinds.Contains(r.Text("Constraint"))).Select(static r => r.Text("Period"))];
        string[] own = [.. facts.Time.Periods.Where(t => $"{facts.Time.YearOf(t)}" == year).Select(facts.Time.NameOf)];
        return periods.Contains(year) ? own.Length : own.Count(periods.Contains);
    }
}
