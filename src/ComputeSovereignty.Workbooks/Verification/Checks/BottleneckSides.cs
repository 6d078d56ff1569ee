using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The two sides of a limit.</summary>
/// <param name="Use">What is used, in the shown unit.</param>
/// <param name="Limit">What limits it.</param>
/// <param name="Unit">The natural unit; money is shown in bn CNY.</param>
/// <param name="Noise">What an engine may leave open.</param>
internal sealed record LimitSides(Reckoned Use, Reckoned Limit, string Unit, double Noise);

/// <summary>Works out use and limit of every kind of bottleneck from the sheets of the plan: what helps stands in the limit, what takes in the use.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed class BottleneckSides(PlanFacts facts, YearSums sums)
{
    private readonly ShareKind judged = ShareKind.Judged(facts.Inputs);
    private readonly VendorOutput output = new(facts);
    private readonly ServiceSums service = new(facts);
    private readonly MachineSums machines = new(facts);
    private readonly RunSums runs = new(facts);

    private CaseFigures Inputs => facts.Inputs;

    private PlanBook Book => facts.Book;

    /// <summary>Works out both sides; null where the plan has no such limit.</summary>
    /// <param name="family">The kind of limit.</param>
    /// <param name="key">What it is on.</param>
    /// <param name="when">The period or year.</param>
    public LimitSides? Of(string family, string key, string when)
    {
        int period = facts.Time.Find(when);
        string[] parts = key.Split(',');
        bool inPeriod = period >= 0;
        bool inYear = facts.Time.Years.Any(y => $"{y}" == when);
        return family switch
        {
            "LogicCapacity" when inPeriod && Known("Lines", key) => Logic(key, period),
            "ReallocationLimit" when inPeriod && Known("Lines", key) => Pieces(Wafers(key, when, "Moved off [wspm]"), Inputs.Number("Lines", key, "ReallocatableShare") * facts.OtherLoad(key, period), "wspm"),
            "ConversionLimit" when inYear && Known("Conversions", key) => Pieces(Ordered(key, true, when), Inputs.Number("Conversions", key, "MaxPerYear"), "wspm"),
            "HbmCapacity" when inPeriod && Known("HbmLines", parts[0]) => Memory(parts, period),
            "PackagingCapacity" when inPeriod && Known("PackagingLines", key) => Packaging(string.Empty, key, period),
            "RecipeAvailability" when inPeriod && parts.Length == 2 && Known("Recipes", parts[0]) => Packaging(parts[0], parts[1], period),
            "FinishedStock" when inPeriod && Known("Accelerators", key) => Finished(key, when),
            "VendorGrowth" when inYear && Known("Vendors", key) => Pieces(output.Of(key, int.Parse(when)), (1 + Inputs.Number("Vendors", key, "MaxGrowth").Value) * output.Of(key, int.Parse(when) - 1), "accelerators"),
            "VendorShare" when inYear && parts.Length == 2 && Known("Vendors", parts[0]) => Vendor(parts[0], parts[1], int.Parse(when)),
            "ImportCap" when inPeriod && Known("Imports", key) => Import(key, period),
            "ComponentCapacity" when inPeriod && parts.Length == 2 && Known("Components", parts[0]) => Component(parts[0], parts[1], when),
            "PowerLimit" when inPeriod && Known("Hubs", key) => Power(key, when, period),
            "FleetUse" when inYear && parts.Length == 4 => Fleet(parts, when),
            "ExistingUse" when inYear && parts.Length == 2 && Known("Fleet", parts[0]) => Existing(parts, when),
            "TalentPool" when inYear => Researchers(int.Parse(when)),
            "RunPlace" or "RunChoice" when inYear => Run(family, key, when),
            "RunOnce" when inYear => new(runs.Size(when) * (Book.Find("RunPlaces")?.By("Year")[when] ?? []).Total(static r => r.Amount("Part placed there")), runs.Size(when), "PFLOPS", Noise.Pieces),
            "ProvinceShare" when inYear && Known("Provinces", key) => Floor(key, int.Parse(when)),
            _ when inYear && Known("Workloads", key) && service.Sides(family, key, when) is { } sides => new(sides.Use, sides.Limit, "PFLOPS", Noise.Pieces),
            "ModuleLimit" when Known("Projects", key) && (inYear || when.Length == 0) => new(Ordered(key, false, when), Inputs.Number("Projects", key, inYear ? "MaxModulesPerYear" : "MaxModules"), "modules", 1e-5),
            _ => key.Length == 0 ? OfMoney(family, when, inYear) : null,
        };
    }

    private static LimitSides Pieces(Reckoned use, Reckoned limit, string unit) => new(use, limit, unit, Noise.Pieces);

    private static LimitSides Money(Reckoned use, Reckoned limit) => new(use, limit, "CNY", Noise.BillionCny);

    private bool Known(string sheet, string key) => Inputs.Keys(sheet).Contains(key);

    // NaN for what is no age: no machine is younger.
    private static double AgeOf(string text) => text == "all" ? double.PositiveInfinity : double.TryParse(text, out double age) ? age : double.NaN;

    // Machines of one pool and origin at places that are alike, as far as they are young enough.
    private LimitSides Fleet(string[] parts, string when)
    {
        (string pool, string origin) = (parts[0] == "-" ? string.Empty : parts[0], parts[1]);
        string[] places = parts[2].Split('+');
        double age = AgeOf(parts[3]);
        Reckoned alive = machines.All.Where(m => places.Contains(m.Place) && machines.PoolOf(m.Product) == pool && facts.OriginOf(m.Product) == origin).Distinct()
            .Total(m => machines.Of(m.Place, m.Product, int.Parse(when), age).Alive);
        return new(service.Working(when, age, r => r.Has("Product") && places.Contains(r.Text("Place")) && r.Text("Pool") == pool && r.Text("Origin") == origin), alive, "PFLOPS", Noise.Pieces);
    }

    private LimitSides Existing(string[] parts, string when)
    {
        double age = AgeOf(parts[1]);
        return new(service.Working(when, age, r => !r.Has("Product") && r.Text("Place") == parts[0]), machines.OfFleet(parts[0], int.Parse(when), age), "PFLOPS", Noise.Pieces);
    }

    // A place in which nothing trains has no row, and holds nothing.
    private LimitSides Run(string family, string key, string when)
    {
        string[] parts = key.Split(',');
        (string hub, string pool) = (parts[0], parts.Length > 1 ? parts[1] : string.Empty);
        PlanRow? row = runs.Row(key, when);
        Reckoned limit = family == "RunPlace" ? runs.Kept(hub, pool) * runs.Training(hub, pool, when) : (row?.Amount("Part placed there") ?? 0) * runs.Size(when);
        return new(row?.Amount("Run held [PFLOPS]") ?? 0, limit, "PFLOPS", Noise.Pieces);
    }

    private LimitSides Researchers(int year)
    {
        DemandSums demand = new(facts);
        double spare = Math.Max(0, demand.Pool(year).Effective - demand.Researchers(year, demand.Wage(year)));
        return new(ResearchersAtWork(year), spare, "researchers", Noise.Pieces);
    }

    // What is replaced, step by step from the cheapest, and the researchers that it takes.
    private Reckoned ResearchersAtWork(int year) => Inputs.Keys("Workloads").Total(w => new ReplacedCompute(facts).Researchers(w, year, service.Demand(w, $"{year}", "Replaced by researchers [PFLOPS]")));

    // Power stands at the end of the year before and of the year: what helps is in the limit.
    private LimitSides Floor(string province, int year)
    {
        double least = Inputs.Limit("Provinces", province, "MinShare") ?? 0;
        Reckoned use = 0;
        Reckoned limit = 0;
        foreach (string hub in Inputs.Keys("Hubs"))
        {
            double part = (Inputs.Word("Hubs", hub, "Province") == province ? 1 : 0) - least;
            (use, limit) = part > 0 ? (use + (part * Used(hub, year)), limit + (part * Used(hub, year - 1))) : (use - (part * Used(hub, year - 1)), limit - (part * Used(hub, year)));
        }

        return new(use, limit, "MW", Noise.Megawatts);
    }

    private Reckoned Used(string hub, int year) => Book["HubPower"].By("Hub", "Year")[$"{hub}|{year}"].LastOrDefault() is { } row ? row.Amount("Used [MW]") : 0;

    private LimitSides? OfMoney(string family, string when, bool inYear) => family switch
    {
        "ProgrammeBudget" when when.Length == 0 => Money(Paid("All paid by the programme [bn CNY]", null), Inputs.Setting("ProgrammeBudget") / 1e9),
        "IndustryFund" when when.Length == 0 => Money(Paid("All paid by the industry fund [bn CNY]", null), Inputs.Setting("IndustryFund") / 1e9),
        "YearSpend" when inYear => Money(Paid("All paid by the programme [bn CNY]", when), Inputs.Number("Targets", when, "MaxSpend") / 1e9),
        "ImportMargin" when inYear => Money(sums.Foreign(when), Inputs.Number("Targets", when, "MaxImportShare") * (judged.OfCommitted ? sums.Committed(when) : sums.Technology(when))),
        "ShareTarget" when inYear => new(
            sums.Domestic(judged, when),
            Inputs.Number("Targets", when, "DomesticShare") * sums.Whole(judged, when),
            judged.Basis switch { "Value" => "CNY", "Compute" => "PFLOPS", _ => "accelerators" },
            judged.Noise),
        _ => null,
    };

    private Reckoned Paid(string header, string? year) => Book["Spend"].Rows.Where(r => year is null || r.Text("Year") == year).Total(r => r.Amount(header));

    private Reckoned Wafers(string line, string when, string header) => Book["Wafers"].By("Line", "Period")[$"{line}|{when}"].Total(r => r.Amount(header));

    private LimitSides Logic(string line, int period)
    {
        string when = facts.Time.NameOf(period);
        double open = facts.Time.Months * facts.Time.Open(Inputs.Month("Nodes", Inputs.Word("Lines", line, "Node"), "AvailableFrom"), null, period);
        Reckoned away = Inputs.Number("Lines", line, "MaxUtilization", 1) * facts.TurnedAway(line, period);
        Reckoned starts = Book["WaferStarts"].By("Line", "Period")[$"{line}|{when}"].Total(static r => r.Amount("Wafers started"));
        Reckoned usable = Inputs.Number("Lines", line, "MaxUtilization", 1) * facts.Installed("Line", line, period);
        return Pieces(starts + (open * away), open * (usable + away - facts.OtherLoad(line, period) + Wafers(line, when, "Moved off [wspm]")), "wafers");
    }

    private LimitSides Memory(string[] parts, int period)
    {
        string when = facts.Time.NameOf(period);
        double open = parts.Length > 1 ? facts.Time.Open(Inputs.Month("HbmRecipes", $"{parts[0]}/{parts[1]}", "AvailableFrom"), null, period) : 1;
        Reckoned usable = Inputs.Number("HbmLines", parts[0], "MaxUtilization", 1) * facts.Installed("HbmLine", parts[0], period);
        Reckoned starts = Book["HbmStarts"].By("Line", "Period")[$"{parts[0]}|{when}"].Where(r => parts.Length == 1 || r.Text("Grade") == parts[1]).Total(static r => r.Amount("Wafers started"));
        return Pieces(starts, open * facts.Time.Months * usable, "wafers");
    }

    private LimitSides Packaging(string recipe, string line, int period)
    {
        double open = recipe.Length > 0 ? facts.Time.Open(Inputs.Month("Recipes", recipe, "AvailableFrom"), Inputs.Month("Recipes", recipe, "DiscontinuedAfter"), period) : 1;
        Reckoned used = Book["Assembly"].By("Line", "Period")[$"{line}|{facts.Time.NameOf(period)}"]
            .Where(r => recipe.Length == 0 || r.Text("Recipe") == recipe)
            .Total(r => r.Amount("Packages begun") * facts.WafersOfPackage(r.Text("Recipe"), line));
        return Pieces(used, open * facts.Time.Months * Inputs.Number("PackagingLines", line, "MaxUtilization", 1) * facts.Installed("PackagingLine", line, period), "wafers");
    }

    private LimitSides Finished(string product, string when)
    {
        PlanRow[] rows = [.. Book["Production"].By("Product", "Period")[$"{product}|{when}"]];
        Reckoned first = Inputs.Keys("Stockpiles").Where(k => k.StartsWith($"Accelerator/{product}/", StringComparison.Ordinal)).Total(k => Inputs.Number("Stockpiles", k, "Quantity"));
        Reckoned inflow = rows.Total(static r => r.Amount("To the programme [accelerators]") + r.Amount("Imported [accelerators]"));
        return Pieces(rows.Total(static r => r.Amount("Stock at the end [accelerators]")), first + (Inputs.Setting("MaxFinishedStock") * inflow / facts.Time.Months), "accelerators");
    }

    // A vendor's own part of all output stands on the side of its own output.
    private LimitSides? Vendor(string vendor, string end, int year)
    {
        Reckoned own = output.Of(vendor, year);
        Reckoned others = output.Vendors.Where(v => v != vendor).Total(v => output.Of(v, year));
        (double least, double most) = (Inputs.Number("Vendors", vendor, "MinShare").Value, Inputs.Number("Vendors", vendor, "MaxShare").Value);
        return end switch
        {
            "Max" => Pieces((1 - most) * own, most * others, "accelerators"),
            "Min" => Pieces(least * others, (1 - least) * own, "accelerators"),
            _ => null,
        };
    }

    private LimitSides Import(string channel, int period)
    {
        string kind = Inputs.Word("Imports", channel, "Kind");
        Reckoned brought = Book["Imports"].By("Channel", "Period")[$"{channel}|{facts.Time.NameOf(period)}"].Total(static r => r.Amount("Imported"));
        Reckoned limit = facts.Delivered(Inputs.Word("Imports", channel, "Category"), period) * Inputs.Number("Imports", channel, $"{facts.Time.YearOf(period)}") * facts.Time.Months / 12;
        return kind == "Component" ? Money(brought, limit / 1e9) : Pieces(brought, limit, kind == "Hbm" ? "stacks" : "accelerators");
    }

    private LimitSides? Component(string component, string origin, string when)
    {
        PlanRow[] rows = [.. Book["Components"].By("Component", "Period")[$"{component}|{when}"]];
        Reckoned imports = Book["Imports"].By("Kind", "Item", "Period")[$"Component|{component}|{when}"].Total(static r => r.Amount("Imported"));
        return origin switch
        {
            "Domestic" => Money(rows.Total(static r => r.Amount("Domestic [bn CNY]")), Inputs.Number("Components", component, when[..4]) * facts.Time.Months / 12 / 1e9),
            "Foreign" => Money(rows.Total(static r => r.Amount("Foreign [bn CNY]")), imports),
            _ => null,
        };
    }

    private LimitSides Power(string hub, string when, int period) => new(
        Book["HubPower"].By("Hub", "Period")[$"{hub}|{when}"].Total(static r => r.Amount("Used [MW]")), facts.Installed("Hub", hub, period), "MW", Noise.Megawatts);

    private Reckoned Ordered(string name, bool conversion, string year) => facts.Orders
        .Where(o => o.Name == name && o.IsConversion == conversion && (year.Length == 0 || (o.Period >= 0 && $"{facts.Time.YearOf(o.Period)}" == year)))
        .Total(static o => o.Amount);
}
