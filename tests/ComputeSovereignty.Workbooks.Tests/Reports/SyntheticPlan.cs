using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>A plan of the small case, worked forward by hand from a few decisions: every balance in it holds.</summary>
internal sealed class SyntheticPlan
{
    private const double MonthsPerPeriod = 6;

    // π·294²/(4·S) − π·294/√(2·S), S = (√1800 + 0.1)².
    private static readonly double InterposersPerWafer = (Math.PI * 294 * 294 / (4 * Area)) - (Math.PI * 294 / Math.Sqrt(2 * Area));
    private static readonly double[] WafersStarted = [3000, 4000, 5000, 5000];
    private static readonly double[] HbmWafers = [2000, 3000, 4000, 5000];
    private static readonly double[] PackagesBegun = [10000, 12000, 30000, 40000];
    private static readonly double[] CardsImported = [8000, 6000, 4000, 0];
    private static readonly double[] StacksImported = [10000, 0, 5000, 0];

    private readonly PlanningCase planned = SyntheticCase.Make();
    private readonly List<ProductionRow> production = [];
    private readonly List<StockRow> dies = [];
    private readonly List<StockRow> stacks = [];
    private readonly List<ComponentRow> components = [];
    private readonly List<DeploymentRow> deployment = [];

    private SyntheticPlan()
    {
        Work();
    }

    private static double Area => (Math.Sqrt(1800) + 0.1) * (Math.Sqrt(1800) + 0.1);

    private Horizon Horizon => planned.Horizon;

    /// <summary>Makes the plan.</summary>
    public static Plan Make() => new SyntheticPlan().Read(certified: true);

    /// <summary>Makes the plan with a certificate that fails.</summary>
    public static Plan MakeUncertified() => new SyntheticPlan().Read(certified: false);

    private void Work()
    {
        double[] domesticDies = Domestic(DiesOut);
        double[] domesticStacks = Domestic(StacksOut);
        Consume(dies, "D1", 20000, domesticDies, [0, 0, 0, 0], 2);
        Consume(stacks, "G1", 100000, domesticStacks, StacksImported, 4);
        double[] made = [.. PackagesBegun.Select(static p => 0.9 * p)];
        Produce("Home-1", Origin.Domestic, 0, made, 0.5, [0, 0, 0, 0], [0.8, 0.9, 1, 1]);
        Produce("Abroad-1", Origin.Foreign, 5000, [0, 0, 0, 0], 1, CardsImported, [1, 1, 1, 1]);
        foreach (int t in Horizon.Periods)
        {
            double need = 0.1 * production.Where(r => r.Period == Horizon.Label(t)).Sum(r => r.Deployed * Price(Horizon.YearOf(t)));
            double domestic = Math.Min(need, 0.5 * planned.Components["CPU"].DomesticCapacity[Horizon.YearOf(t)].Natural);
            components.Add(new("CPU", Horizon.Label(t), Horizon.YearOf(t), need, domestic, need - domestic, 0.5 * planned.Components["CPU"].DomesticCapacity[Horizon.YearOf(t)].Natural));
        }
    }

    private static double Price(int year) => year == 2026 ? 100000 : 95000;

    private double[] Domestic(Func<int, double> output) => [.. Horizon.Periods.Select(output)];

    // Wafers of the half-year before, at the yield of the half-year in which they come out.
    private double DiesOut(int t) =>
        planned.Dies["D1"].GoodDiesPerWafer(planned.Nodes["N7"], Horizon.Midpoint(t), planned.Settings).Value * (t == 0 ? 400 * MonthsPerPeriod : WafersStarted[t - 1]);

    private double StacksOut(int t) => planned.HbmRecipes["H1/G1"].StacksPerWafer(Horizon.Midpoint(t)).Value * HbmWafers[t];

    // What is made abroad is used first.
    private void Consume(List<StockRow> rows, string item, double foreignStock, double[] domestic, double[] imported, double perPackage)
    {
        double home = 0;
        double abroad = foreignStock;
        List<StockRow> foreignRows = [];
        foreach (int t in Horizon.Periods)
        {
            double need = perPackage * PackagesBegun[t];
            double fromAbroad = Math.Min(need, abroad + imported[t]);
            rows.Add(new(item, Origin.Domestic, Horizon.Label(t), Horizon.YearOf(t), home, domestic[t], 0, need - fromAbroad, home + domestic[t] - (need - fromAbroad)));
            foreignRows.Add(new(item, Origin.Foreign, Horizon.Label(t), Horizon.YearOf(t), abroad, 0, imported[t], fromAbroad, abroad + imported[t] - fromAbroad));
            (home, abroad) = (rows[^1].Closing, foreignRows[^1].Closing);
        }

        rows.AddRange(foreignRows);
    }

    private void Produce(string sku, Origin origin, double opening, double[] good, double programmeShare, double[] imported, double[] deployedPart)
    {
        Accelerator product = planned.Accelerators[sku];
        double stock = opening;
        foreach (int t in Horizon.Periods)
        {
            int year = Horizon.YearOf(t);
            double available = stock + (programmeShare * good[t]) + imported[t];
            double deployed = deployedPart[t] * available;
            stock = available - deployed;
            double paid = Price(year) * (origin == Origin.Foreign ? 1.2 : 1);
            production.Add(new(
                sku, product.Vendor, origin, Horizon.Label(t), year, good[t], programmeShare * good[t], imported[t], deployed, stock, deployed * product.Fp16 / 1000, deployed * paid));
            deployment.Add(new("U1", sku, Horizon.Label(t), year, deployed, deployed * 600 * 2 * 1.2 / 1e6));
        }
    }

    private Plan Read(bool certified)
    {
        Certificate certificate = Certificate(certified);
        YearResult[] years = [.. new SyntheticMoney(planned, production, components, deployment, dies, stacks).Years(certified)];
        YearResult checkpoint = years[^1];
        return new Plan
        {
            Case = planned,
            Verdict = new(2027, checkpoint.Met, certified, certified, checkpoint.Share, checkpoint.Target, checkpoint.Share, Deployed(checkpoint), years.FirstOrDefault(static y => y.Met)?.Year, Message.Verbatim("80% domestic in 2027 is not feasible.")),
            Stages = [.. Stages(certificate)],
            Years = years,
            Assembly = [.. Horizon.Periods.Select(t => new AssemblyRow("R1", "Home-1", "P1", Horizon.Label(t), Horizon.YearOf(t), PackagesBegun[t], 0.9 * PackagesBegun[t]))],
            Production = production,
            Lines = [.. Horizon.Periods.Select(Line)],
            Starts = [.. Horizon.Periods.Select(t => new StartsRow("L1", "D1", Horizon.Label(t), Horizon.YearOf(t), WafersStarted[t], DiesPerWafer(t + 1)))],
            Dies = dies,
            HbmLines = [.. Horizon.Periods.Select(HbmLine)],
            HbmStarts = [.. Horizon.Periods.Select(t => new StartsRow("H1", "G1", Horizon.Label(t), Horizon.YearOf(t), HbmWafers[t], planned.HbmRecipes["H1/G1"].StacksPerWafer(Horizon.Midpoint(t)).Value))],
            Stacks = stacks,
            Packaging = [.. Horizon.Periods.Select(t => Capacity("P1", t, 4000, PackagesBegun[t] / InterposersPerWafer / 0.85 / MonthsPerPeriod))],
            Imports = [.. Horizon.Periods.SelectMany(Imports)],
            Components = components,
            Deployment = deployment,
            Hubs = [.. Horizon.Periods.Select(t => Capacity("U1", t, 300, deployment.Where(d => string.CompareOrdinal(d.Period, Horizon.Label(t)) <= 0).Sum(static d => d.Megawatts)))],
            Spend = [.. new SyntheticMoney(planned, production, components, deployment, dies, stacks).Spend()],
            Orders = [new("GRID", "Hub", "U1", "2026H1", new(2026, 1), new(2027, 1), new(2027, 7), 1, 50, "MW", 150e6, Fund.Programme)],
            Bindings = [.. SyntheticBindings.Make()],
            Certificate = certificate,
            Findings = [new Finding(Severity.Warning, new("synthetic.xlsx", "Lines", "B2"), Message.Verbatim("The line is small.")) { Suggestion = Message.Verbatim("Write more.") }],
            Provenance = Provenance(),
        };
    }

    private static double? Deployed(YearResult year) =>
        year.Shares.Single(static s => s.Definition == new ShareDefinition(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Deployed, ContentRule.Vendor)).Share;

    private static Certificate Certificate(bool holds) => new()
    {
        RowViolation = holds ? 1e-9 : 0.3,
        WorstRow = "LogicCapacity(L1,2027H1)",
        BoundViolation = 0,
        DualInfeasibility = 2e-10,
        Complementarity = 3e-10,
        DualityGap = 1e-12,
        Violations = holds ? [] : ["row LogicCapacity(L1,2027H1) is violated by 0.3"],
        Doubts = [],
    };

    private static IEnumerable<StageResult> Stages(Certificate certificate)
    {
        yield return new("A", "Share", 0.61, 0.61, "fraction", 0, TerminationStatus.Optimal, certificate, 120);
        yield return new("B", "Backlog", 0.4, 0.4, "fraction", 0, TerminationStatus.Optimal, certificate, 20);
        yield return new("C", "Compute", 61000, 61000, "PFLOPS-years", 0, TerminationStatus.Optimal, certificate, 11);
        yield return new("D", "Cost", 5.1e10, 5.1e10, "CNY", 0, TerminationStatus.Optimal, certificate, 7);
    }

    private double DiesPerWafer(int t) => planned.Dies["D1"].GoodDiesPerWafer(planned.Nodes["N7"], Horizon.Midpoint(t), planned.Settings).Value;

    private LineRow Line(int t)
    {
        double starts = WafersStarted[t] / MonthsPerPeriod;
        return new("L1", "N7", Horizon.Label(t), Horizon.YearOf(t), 4000, 800, 50, starts, 0.95, (800 - 50 + starts) / 4000);
    }

    private HbmLineRow HbmLine(int t) =>
        new("H1", "Memory", Origin.Domestic, Horizon.Label(t), Horizon.YearOf(t), 2000, HbmWafers[t] / MonthsPerPeriod, HbmWafers[t] / MonthsPerPeriod / 2000, StacksOut(t));

    private CapacityRow Capacity(string name, int t, double capacity, double used) => new(name, Horizon.Label(t), Horizon.YearOf(t), capacity, used, used / capacity);

    private IEnumerable<ImportRow> Imports(int t)
    {
        (string label, int year) = (Horizon.Label(t), Horizon.YearOf(t));
        yield return new("Cards", ImportKind.Accelerator, "Abroad-1", "GPU", label, year, 20000, 0.5, CardsImported[t]);
        yield return new("Stacks", ImportKind.Hbm, "G1", "HBM", label, year, 100000, 1, StacksImported[t]);
        yield return new("Chips", ImportKind.Component, "CPU", string.Empty, label, year, 2.5e9, 1, components[t].Foreign);
    }

    private static Provenance Provenance() => new()
    {
        Input = "synthetic.xlsx",
        InputHash = new string('a', 64),
        Scenario = "Base",
        Changes = ["Lines[L1].Utilization = 0.8"],
        ProgramVersion = "1.0.0",
        LinearEngine = "Clp 1.17.6",
        Options = [new("gap", "0.0001")],
        Size = "100 rows, 200 columns, 900 non-zeros",
        SolvedAt = new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.Zero),
        Duration = TimeSpan.FromSeconds(0.42),
    };
}
