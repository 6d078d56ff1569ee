using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>What the machines of one place and origin are worth in one year; PFLOPS.</summary>
internal sealed record WorthOfPlace(Reckoned Ever, Reckoned Alive, Reckoned Occupied, Reckoned AtHome, Reckoned Usable, Reckoned Used);

/// <summary>Sums of service by workload, place and year, and the two sides of its rules.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ServiceSums(PlanFacts facts)
{
    private const string Nameplate = "Nameplate at work [PFLOPS]";
    private const string Service = "Service [PFLOPS]";

    private CaseFigures Inputs => facts.Inputs;

    private IEnumerable<PlanRow> Served => facts.Book.Find("Service")?.Rows ?? [];

    /// <summary>Gets the age from which machines are too old for the workload of a row of service.</summary>
    public double AgeOf(PlanRow served)
    {
        string pool = served.Text("Pool");
        double life = pool.Length > 0 ? Inputs.Limit("Pools", pool, "Life") ?? double.PositiveInfinity : double.PositiveInfinity;
        return Math.Min(life, Inputs.Limit("Workloads", served.Text("Workload"), "MaxAge") ?? double.PositiveInfinity);
    }

    /// <summary>Works out what machines of a place and origin are worth.</summary>
    public WorthOfPlace Worth(MachineSums machines, string place, string origin, int year)
    {
        WorthOfPlace sum = new(0, 0, 0, 0, 0, 0);
        foreach ((_, string product) in machines.All.Where(m => m.Place == place && facts.OriginOf(m.Product) == origin))
        {
            (Reckoned ever, Reckoned alive) = machines.Of(place, product, year, double.PositiveInfinity);
            string pool = machines.PoolOf(product);
            sum = Added(sum, ever, alive, machines.Occupancy(place, year), kind => machines.AtHome(pool, place, kind), kind => machines.Efficiency(pool, kind, year), Rows(place, product, year));
        }

        if (Inputs.Keys("Fleet").Contains(place))
        {
            string pool = Inputs.Word("Fleet", place, "Pool");
            double alive = machines.OfFleet(place, year, double.PositiveInfinity);
            sum = Added(sum, Inputs.Number("Fleet", place, "Fp16"), alive, Inputs.Number("Fleet", place, "Occupancy", 1).Value, static _ => 1, kind => machines.Efficiency(pool, kind, year), Rows(place, string.Empty, year));
        }

        return sum;
    }

    /// <summary>Works out the power built in a province and in all, in a year; MW.</summary>
    public (Reckoned Own, Reckoned All) Built(string province, int year)
    {
        Reckoned own = 0;
        Reckoned all = 0;
        foreach (PlanRow row in facts.Book["Deployment"].By("Year")[$"{year}"])
        {
            all += row.Amount("Power [MW]");
            own += Inputs.Word("Hubs", row.Text("Hub"), "Province") == province ? row.Amount("Power [MW]") : 0;
        }

        return (own, all);
    }

    /// <summary>Works out the two sides of a rule of service, what helps in the limit and what takes in the use; null where there is none.</summary>
    public (Reckoned Use, Reckoned Limit)? Sides(string family, string workload, string year)
    {
        Reckoned asked = Demand(workload, year, "Asked for [PFLOPS]");
        Reckoned unserved = Demand(workload, year, "Unserved [PFLOPS]");
        return family switch
        {
            "MinService" when Part("MinService") is { } least => (unserved, (1 - least) * asked),
            "ServiceParity" when Part("ServiceParity") is { } parity && Beside("Asked for [PFLOPS]").Value > 0 => (unserved, ((1 - parity) * asked) + (parity * asked / Beside("Asked for [PFLOPS]") * Beside("Unserved [PFLOPS]"))),
            "ServiceOrigin" when Part("DomesticService") is { } part => (On(static r => r.Text("Origin") == "Domestic") + (part * unserved), part * asked),
            "NearShare" when Part("NearShare") is { } part => (On(static r => r.Text("Tier") != "Hub") + (part * unserved), part * asked),
            "EdgeShare" when Part("EdgeShare") is { } part => (On(static r => r.Text("Tier") == "Edge") + (part * unserved), part * asked),
            _ => null,
        };

        double? Part(string column) => Inputs.Limit("Workloads", workload, column);

        Reckoned Beside(string header) => Inputs.Keys("Workloads").Where(w => w != workload).Total(w => Demand(w, year, header));

        Reckoned On(Func<PlanRow, bool> counts) => Served.Where(r => r.Text("Workload") == workload && r.Text("Year") == year && counts(r)).Total(static r => r.Amount(Service));
    }

    /// <summary>Works out what of some machines works for workloads that need machines at most so old; PFLOPS.</summary>
    public Reckoned Working(string year, double age, Func<PlanRow, bool> counts) => Served.Where(r => r.Text("Year") == year && AgeOf(r) <= age && counts(r)).Total(static r => r.Amount(Nameplate));

    /// <summary>Reads a column of demand.</summary>
    public Reckoned Demand(string workload, string year, string header) => facts.Book["Demand"].By("Workload", "Year")[$"{workload}|{year}"].Total(r => r.Amount(header));

    private PlanRow[] Rows(string place, string product, int year) => [.. Served.Where(r => r.Text("Place") == place && r.Text("Product") == product && r.Text("Year") == $"{year}")];

    private WorthOfPlace Added(WorthOfPlace sum, Reckoned ever, Reckoned alive, double occupancy, Func<string, double> home, Func<string, double> efficiency, PlanRow[] work)
    {
        Reckoned idle = alive - work.Total(static r => r.Amount(Nameplate));
        idle = idle.Value < 0 ? new(0, idle.Slack + Noise.Pieces) : idle;
        string best = home("Training") * efficiency("Training") >= home("Inference") * efficiency("Inference") ? "Training" : "Inference";
        Reckoned atHome = (idle * home(best)) + work.Total(r => r.Amount(Nameplate) * home(Kind(r)));
        Reckoned usable = (idle * (home(best) * efficiency(best))) + work.Total(r => r.Amount(Nameplate) * (home(Kind(r)) * efficiency(Kind(r))));
        return new(sum.Ever + ever, sum.Alive + alive, sum.Occupied + (alive * occupancy), sum.AtHome + (atHome * occupancy), sum.Usable + (usable * occupancy), sum.Used + work.Total(static r => r.Amount(Service)));
    }

    private string Kind(PlanRow served) => Inputs.Word("Workloads", served.Text("Workload"), "Kind");
}
