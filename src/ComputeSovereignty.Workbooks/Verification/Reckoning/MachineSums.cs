using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>Machines alive and what they are worth, worked out from what the plan deploys and builds and from the figures of the case.</summary>
/// <param name="facts">The plan.</param>
internal sealed class MachineSums(PlanFacts facts)
{
    /// <summary>The name of the place outside the programme.</summary>
    public const string Outside = "outside";

    private readonly ILookup<string, PlanRow> deployed = facts.Book["Deployment"].By("Hub", "Product");
    private readonly ILookup<string, PlanRow> built = facts.Book["Production"].By("Product");

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Lists the products at places with machines.</summary>
    public IEnumerable<(string Place, string Product)> All =>
        deployed.Select(static g => (g.First().Text("Hub"), g.First().Text("Product")))
            .Concat(CountsOutside ? built.Select(static g => (Outside, g.Key)) : []);

    /// <summary>Gets a value indicating whether machines outside the programme count.</summary>
    public bool CountsOutside => Inputs.Choice("CountOutside") == "TRUE";

    /// <summary>Gets the pool of a product; empty for none.</summary>
    public string PoolOf(string product) => Inputs.Word("Accelerators", product, "Pool") is var pool && Inputs.Keys("Pools").Contains(pool) ? pool : string.Empty;

    /// <summary>Works out nameplate deployed in all and alive below an age, mean of a year; PFLOPS.</summary>
    /// <param name="place">The hub, or outside.</param>
    /// <param name="product">The product.</param>
    /// <param name="year">The year.</param>
    /// <param name="age">The age in years; infinite for all.</param>
    public (Reckoned Ever, Reckoned Alive) Of(string place, string product, int year, double age)
    {
        Reckoned ever = 0;
        Reckoned alive = 0;
        foreach ((int period, Reckoned arrived) in Arrivals(place, product))
        {
            foreach (int now in facts.Time.Periods.Where(t => t >= period && facts.Time.YearOf(t) == year))
            {
                ever += arrived * (facts.Time.Months / 12.0);
                alive += arrived * (Left(PoolOf(product), now - period, age) * facts.Time.Months / 12);
            }
        }

        return (ever, alive);
    }

    /// <summary>Works out what is alive of an existing fleet below an age, mean of a year; PFLOPS.</summary>
    public double OfFleet(string fleet, int year, double age)
    {
        string pool = Inputs.Word("Fleet", fleet, "Pool");
        double most = Math.Min(age, Inputs.Limit("Pools", pool, "Life") ?? double.PositiveInfinity);
        double[] parts = [.. facts.Time.Periods.Where(t => facts.Time.YearOf(t) == year).Select(t => facts.Time.Middle(t) - facts.Time.FirstYear)
            .Select(passed => Inputs.Number("Fleet", fleet, "Age").Value + passed < most ? Math.Exp(passed * Math.Log(1 - Inputs.Number("Pools", pool, "AnnualFailure").Value)) : 0)];
        return Inputs.Number("Fleet", fleet, "Fp16").Value * parts.Average();
    }

    /// <summary>Works out the efficiency of a pool.</summary>
    public double Efficiency(string pool, string kind, int year) => pool.Length == 0 ? 1
        : Math.Min(Inputs.Number("Pools", pool, "EfficiencyCeiling", 1).Value, Inputs.Number("Pools", pool, $"{kind}Efficiency", 1).Value * Math.Pow(1 + Inputs.Number("Pools", pool, "EfficiencyGrowth").Value, year - facts.Time.FirstYear));

    /// <summary>Works out what is left away from home.</summary>
    public double AtHome(string pool, string place, string kind) =>
        Inputs.Word("Hubs", place, "HomePool") is { Length: > 0 } home && home != "none" && pool.Length > 0 && pool != home ? 1 - Inputs.Setting($"MixLoss{kind}").Value : 1;

    /// <summary>Works out the part of hours in which machines of a place work.</summary>
    public double Occupancy(string place, int year)
    {
        string province = Inputs.Word("Hubs", place, "Province");
        double own = place == Outside ? Inputs.Setting("OutsideOccupancy", 1).Value : Inputs.Keys("Provinces").Contains(province) ? Inputs.Number("Provinces", province, $"{year}", 1).Value : 1;
        return 1 - ((1 - own) * (1 - Inputs.Number("Targets", $"{year}", "PooledShare").Value));
    }

    /// <summary>Tells whether a place is an existing fleet.</summary>
    public static bool IsFleet(PlanRow served) => !served.Has("Product");

    /// <summary>Works out what a workload receives of a machine's nameplate in a row of service.</summary>
    public double Received(PlanRow served)
    {
        (string place, int year) = (served.Text("Place"), served.Year);
        string kind = Inputs.Word("Workloads", served.Text("Workload"), "Kind");
        return IsFleet(served)
            ? Efficiency(Inputs.Word("Fleet", place, "Pool"), kind, year) * Inputs.Number("Fleet", place, "Occupancy", 1).Value
            : Efficiency(PoolOf(served.Text("Product")), kind, year) * AtHome(PoolOf(served.Text("Product")), place, kind) * Occupancy(place, year);
    }

    private IEnumerable<(int Period, Reckoned Petaflops)> Arrivals(string place, string product)
    {
        Reckoned each = Inputs.Number("Accelerators", product, "Fp16") / 1000;
        return place == Outside
            ? built[product].Select(r => (facts.Time.Find(r.Text("Period")), each * (r.Amount("Good units [accelerators]") - r.Amount("To the programme [accelerators]"))))
            : deployed[$"{place}|{product}"].Select(r => (facts.Time.Find(r.Text("Period")), each * r.Amount("Deployed [accelerators]")));
    }

    // What reaches its age within a period leaves in two parts, as wafers finish.
    private double Left(string pool, int periods, double age)
    {
        double life = pool.Length > 0 ? Inputs.Limit("Pools", pool, "Life") ?? double.PositiveInfinity : double.PositiveInfinity;
        double reach = 12 * Math.Min(age, life) / facts.Time.Months;
        double young = double.IsInfinity(reach) ? 1 : Math.Clamp(reach - periods, 0, 1);
        double failure = pool.Length > 0 ? Inputs.Number("Pools", pool, "AnnualFailure").Value : 0;
        return young * Math.Pow(1 - failure, periods * facts.Time.Months / 12.0);
    }
}
