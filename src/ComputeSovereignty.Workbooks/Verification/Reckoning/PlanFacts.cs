using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>An order as sheet Projects tells it.</summary>
/// <param name="Name">The project or conversion.</param>
/// <param name="IsConversion">Whether it turns capacity of one line into another's.</param>
/// <param name="Period">The period at whose start it is placed; −1 where its name is no period.</param>
/// <param name="Amount">Modules, or wafers a month of a conversion.</param>
/// <param name="Row">The row.</param>
internal sealed record PlacedOrder(string Name, bool IsConversion, int Period, Reckoned Amount, PlanRow Row)
{
    /// <summary>Gets the sheet of the case that describes it.</summary>
    public string Sheet => IsConversion ? "Conversions" : "Projects";
}

/// <summary>What a plan's workbook tells, and what follows from its inputs alone: yields, capacities, time.</summary>
internal sealed class PlanFacts
{
    private readonly ILookup<string, PlacedOrder> ordersByTarget;

    /// <summary>Reads a plan.</summary>
    /// <exception cref="InvalidDataException">It is no plan.</exception>
    public PlanFacts(PlanBook book)
    {
        Book = book;
        Inputs = new CaseFigures(book["Inputs"]);
        (double first, double years, double parts) = (Inputs.Setting("StartYear").Value, Inputs.Setting("Years").Value, Inputs.Setting("PeriodsPerYear").Value);
        if (first is not (> 0 and < 9000) || years is not (>= 1 and <= 100) || parts is not (1 or 2 or 4 or 12))
        {
            throw new InvalidDataException("Sheet Inputs does not say the years and periods of the plan.");
        }

        Time = new Calendar((int)first, (int)years, (int)parts);
        Orders = [.. book["Projects"].Rows.Select(Order)];
        ordersByTarget = Orders.Where(static o => !o.IsConversion).ToLookup(o => $"{Inputs.Word("Projects", o.Name, "Kind")}|{Inputs.Word("Projects", o.Name, "Target")}", StringComparer.Ordinal);
    }

    /// <summary>Gets the workbook.</summary>
    public PlanBook Book { get; }

    /// <summary>Gets the figures behind the plan.</summary>
    public CaseFigures Inputs { get; }

    /// <summary>Gets the periods.</summary>
    public Calendar Time { get; }

    /// <summary>Gets the orders.</summary>
    public IReadOnlyList<PlacedOrder> Orders { get; }

    /// <summary>Gets the checkpoint year as text.</summary>
    public string Checkpoint => $"{Inputs.Setting("CheckpointYear", 2028).Value}";

    /// <summary>Gets what stands in a series of year ends.</summary>
    /// <param name="sheet">The sheet of the case.</param>
    /// <param name="key">The line or hub.</param>
    /// <param name="period">The period, read at its middle.</param>
    public Reckoned Committed(string sheet, string key, int period) => Time.Between(year => Inputs.Number(sheet, key, $"{year}"), period);

    /// <summary>Works out what is installed in a period: the committed series, orders of projects as they come online, conversions in and out.</summary>
    /// <param name="kind">Line, HbmLine, PackagingLine or Hub.</param>
    /// <param name="key">Its key.</param>
    /// <param name="period">The period.</param>
    public Reckoned Installed(string kind, string key, int period) => Committed($"{kind}s", key, period) + Added(kind, key, period) - (kind == "Line" ? TurnedAway(key, period) : 0);

    /// <summary>Works out what conversions have taken from a line by a period.</summary>
    public Reckoned TurnedAway(string line, int period) =>
        Orders.Where(o => o.IsConversion && o.Period >= 0 && o.Period <= period && Inputs.Word("Conversions", o.Name, "FromLine") == line).Total(static o => o.Amount);

    /// <summary>Works out the load of a logic line's other customers.</summary>
    public Reckoned OtherLoad(string line, int period) =>
        Inputs.Number("Lines", line, "Utilization") * (1 - Inputs.Number("Lines", line, "AcceleratorShare").Value) * Inputs.Number("Lines", line, $"{Time.FirstYear - 1}")
        * Math.Pow(1 + Inputs.Number("Lines", line, "OtherGrowth").Value, Time.Middle(period) - Time.FirstYear);

    /// <summary>Works out the good dies of a wafer that comes out at a time.</summary>
    /// <param name="die">The design.</param>
    /// <param name="moment">The time, in years.</param>
    public double GoodDies(string die, double moment)
    {
        string node = Inputs.Word("Dies", die, "Node");
        (double width, double height) = (Inputs.Number("Dies", die, "Width").Value, Inputs.Number("Dies", die, "Height").Value);
        (double first, double floor) = (Inputs.Number("Nodes", node, "DefectDensity").Value, Inputs.Number("Nodes", node, "DefectDensityFloor").Value);
        double learnt = Math.Max(0, moment - ((Inputs.Month("Nodes", node, "ReferenceDate") ?? 0) / 12));
        double defects = width * height / 100 * (floor + ((first - floor) / Math.Exp(Inputs.Number("Nodes", node, "LearningRate").Value * learnt)));
        double alpha = Inputs.Number("Nodes", node, "ClusterAlpha", 1).Value;
        double good = Inputs.Word("Nodes", node, "YieldModel") switch
        {
            "Poisson" => 1 / Math.Exp(defects),
            "Murphy" => defects < 1e-9 ? 1 : Math.Pow(-double.ExpM1(-defects) / defects, 2),
            "Seeds" => 1 / (1 + defects),
            _ => Math.Exp(-alpha * double.LogP1(defects / alpha)),
        };
        return PlacesOnWafer(width, height) * (good + ((1 - good) * Inputs.Number("Dies", die, "Salvage").Value));
    }

    /// <summary>Works out the good stacks of a DRAM wafer that comes out at a time.</summary>
    /// <param name="recipe">Line and grade, joined by a stroke.</param>
    /// <param name="moment">The time, in years.</param>
    public double GoodStacks(string recipe, double moment)
    {
        double Of(string column) => Inputs.Number("HbmRecipes", recipe, column).Value;
        double learnt = Math.Max(0, moment - ((Inputs.Month("HbmRecipes", recipe, "ReferenceDate") ?? 0) / 12));
        double good = Of("DieYieldCeiling") + ((Of("DieYield") - Of("DieYieldCeiling")) * Math.Exp(-Of("LearningRate") * learnt));
        return Of("GrossDies") * good * Of("StackYield") / Of("StackHeight");
    }

    /// <summary>Works out the interposer wafers of one package.</summary>
    public double WafersOfPackage(string recipe, string line)
    {
        double side = Math.Sqrt(Inputs.Number("Recipes", recipe, "InterposerArea").Value);
        return 1 / (PlacesOnWafer(side, side) * Inputs.Number("PackagingLines", line, "Yield", 1).Value);
    }

    /// <summary>Spreads what was begun over the periods in which it ends.</summary>
    /// <param name="months">From begin to end.</param>
    /// <param name="period">The period of the end.</param>
    /// <param name="begun">What was begun in a period; a negative one for before the plan.</param>
    public Reckoned Ended(double months, int period, Func<int, Reckoned> begun)
    {
        double periods = months / Time.Months;
        int whole = (int)Math.Floor(periods);
        double rest = periods - whole;
        return ((1 - rest) * begun(period - whole)) + (rest == 0 ? 0 : rest * begun(period - whole - 1));
    }

    /// <summary>Works out the part of what it may that an import category delivers, on average over a period.</summary>
    public Reckoned Delivered(string category, int period)
    {
        string prefix = $"{Inputs.Choice("Regime")}/{category}/";
        (double Month, double Share)[] steps = [.. Inputs.Keys("ExportControls")
            .Where(k => k.StartsWith(prefix, StringComparison.Ordinal))
            .Select(k => (Month: MonthOf(k[prefix.Length..]), Share: Inputs.Number("ExportControls", k, "DeliveredShare").Value))
            .OrderBy(static s => s.Month)];
        double opens = Time.Opens(period);
        double[] cuts = [.. steps.Select(static s => s.Month).Where(m => m > opens && m < opens + Time.Months).Prepend(opens).Distinct(), opens + Time.Months];
        double sum = 0;
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            sum += (cuts[i + 1] - cuts[i]) * steps.Where(s => s.Month <= cuts[i]).Select(static s => s.Share).DefaultIfEmpty(1).Last();
        }

        return sum / Time.Months;
    }

    /// <summary>Gets the goal of nameplate compute of a year, as typed or as demand implies; PFLOPS.</summary>
    public Reckoned Goal(string year) => Inputs.Limit("Targets", year, "ComputeGoal") ?? Derived(year);

    // A cell that was changed may name a year that the plan has not.
    private Reckoned Derived(string year) => Time.Years.Any(y => $"{y}" == year) ? new DerivedGoals(this, new DemandSums(this)).All().ElementAt(int.Parse(year) - Time.FirstYear) : double.NaN;

    /// <summary>Works out what a product costs at home prices, without a levy, in bn CNY.</summary>
    public Reckoned Price(string product, string year) => Inputs.Number("Accelerators", product, year) / 1e9;

    /// <summary>Works out what a product costs, levy included, in bn CNY.</summary>
    public Reckoned Paid(string product, string year)
    {
        double levy = OriginOf(product) == "Domestic" ? 0 : Inputs.Keys("Imports")
            .Where(c => Inputs.Word("Imports", c, "Kind") == "Accelerator" && Inputs.Word("Imports", c, "Item") == product)
            .Select(c => Inputs.Number("Imports", c, "Levy").Value).DefaultIfEmpty(0).Max();
        return Price(product, year) * (1 + levy);
    }

    /// <summary>Gets the origin of a product: its vendor's.</summary>
    public string OriginOf(string product) => Inputs.Word("Vendors", Inputs.Word("Accelerators", product, "Vendor"), "Origin");

    /// <summary>Works out the power of one accelerator at a hub's meter, MW.</summary>
    public Reckoned Draw(string product, string hub) =>
        Inputs.Number("Accelerators", product, "Tdp") * Inputs.Setting("SystemPowerFactor") * Inputs.Number("Hubs", hub, "Pue") / 1e6;

    private double PlacesOnWafer(double width, double height)
    {
        double across = 300 - (2 * Inputs.Setting("EdgeExclusion", 3).Value);
        double lane = Inputs.Setting("ScribeLane", 0.1).Value;
        double place = (width + lane) * (height + lane);
        return Math.PI * across * ((across / 4 / place) - (1 / Math.Sqrt(2 * place)));
    }

    private Reckoned Added(string kind, string key, int period)
    {
        Reckoned modules = ordersByTarget[$"{kind}|{key}"].Where(o => o.Period >= 0 && o.Period <= period).Total(o => Arrived(o, period) * Inputs.Number("Projects", o.Name, "ModuleSize"));
        Reckoned turned = kind != "Line" ? 0 : Orders
            .Where(o => o.IsConversion && o.Period >= 0 && o.Period <= period && Inputs.Word("Conversions", o.Name, "ToLine") == key)
            .Total(o => Arrived(o, period) * Inputs.Number("Conversions", o.Name, "CapacityFactor"));
        return modules + turned;
    }

    private Reckoned Arrived(PlacedOrder order, int period) =>
        Time.Online(Inputs.Number(order.Sheet, order.Name, "LeadTime").Value, Inputs.Number(order.Sheet, order.Name, "Ramp").Value, period - order.Period) * order.Amount;

    private static double MonthOf(string text) => DateTime.TryParseExact(text.Split('+')[0], "yyyy-MM", null, System.Globalization.DateTimeStyles.None, out DateTime day) ? (12.0 * day.Year) + day.Month - 1 : double.PositiveInfinity;

    private PlacedOrder Order(PlanRow row) => new(row.Text("Project"), row.Text("Kind") == "Conversion", Time.Find(row.Text("Ordered in")), row.Amount("Modules (conversions: wspm)"), row);
}
