using System.Runtime.CompilerServices;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>One planning case, whole and checked: everything that the formulation reads. Immutable.</summary>
/// <remarks>References between tables hold: the reader makes no case from tables with errors.</remarks>
public sealed record PlanningCase
{
    /// <summary>Gets the settings.</summary>
    public required PlanSettings Settings { get => Read(field); init; }

    /// <summary>Gets the periods.</summary>
    public required Horizon Horizon { get => Read(field); init; }

    /// <summary>Gets the targets, one for each year of the horizon, in order.</summary>
    public required IReadOnlyList<Target> Targets { get => Read(field); init; }

    /// <summary>Gets the vendors.</summary>
    public required Catalog<Vendor> Vendors { get => Read(field); init; }

    /// <summary>Gets the process nodes.</summary>
    public Catalog<ProcessNode> Nodes { get => Read(field); init; } = Catalog<ProcessNode>.Empty;

    /// <summary>Gets the logic lines.</summary>
    public Catalog<LogicLine> Lines { get => Read(field); init; } = Catalog<LogicLine>.Empty;

    /// <summary>Gets the conversions between logic lines.</summary>
    public Catalog<LineConversion> Conversions { get => Read(field); init; } = Catalog<LineConversion>.Empty;

    /// <summary>Gets the die designs.</summary>
    public Catalog<DieDesign> Dies { get => Read(field); init; } = Catalog<DieDesign>.Empty;

    /// <summary>Gets the HBM lines.</summary>
    public Catalog<HbmLine> HbmLines { get => Read(field); init; } = Catalog<HbmLine>.Empty;

    /// <summary>Gets the HBM grades.</summary>
    public Catalog<HbmGrade> HbmGrades { get => Read(field); init; } = Catalog<HbmGrade>.Empty;

    /// <summary>Gets the grades on lines.</summary>
    public Catalog<HbmRecipe> HbmRecipes { get => Read(field); init; } = Catalog<HbmRecipe>.Empty;

    /// <summary>Gets the packaging lines.</summary>
    public Catalog<PackagingLine> PackagingLines { get => Read(field); init; } = Catalog<PackagingLine>.Empty;

    /// <summary>Gets the products.</summary>
    public required Catalog<Accelerator> Accelerators { get => Read(field); init; }

    /// <summary>Gets the ways to build them.</summary>
    public Catalog<AssemblyRecipe> Recipes { get => Read(field); init; } = Catalog<AssemblyRecipe>.Empty;

    /// <summary>Gets the stocks at the start.</summary>
    public Catalog<Stockpile> Stockpiles { get => Read(field); init; } = Catalog<Stockpile>.Empty;

    /// <summary>Gets the work in progress before the start.</summary>
    public Catalog<WorkInProgress> Wip { get => Read(field); init; } = Catalog<WorkInProgress>.Empty;

    /// <summary>Gets the import channels.</summary>
    public Catalog<ImportChannel> Imports { get => Read(field); init; } = Catalog<ImportChannel>.Empty;

    /// <summary>Gets the steps of all regimes of export controls.</summary>
    public IReadOnlyList<ExportControl> ExportControls { get => Read(field); init; } = [];

    /// <summary>Gets the system components.</summary>
    public Catalog<SystemComponent> Components { get => Read(field); init; } = Catalog<SystemComponent>.Empty;

    /// <summary>Gets the computing hubs.</summary>
    public Catalog<Hub> Hubs { get => Read(field); init; } = Catalog<Hub>.Empty;

    /// <summary>Gets the expansion options.</summary>
    public Catalog<ExpansionProject> Projects { get => Read(field); init; } = Catalog<ExpansionProject>.Empty;

    /// <summary>Gets the pools of machines.</summary>
    public Catalog<Pool> Pools { get => Read(field); init; } = Catalog<Pool>.Empty;

    /// <summary>Gets the machines that stand at the start.</summary>
    public Catalog<ExistingFleet> Fleet { get => Read(field); init; } = Catalog<ExistingFleet>.Empty;

    /// <summary>Gets the workloads.</summary>
    public Catalog<Workload> Workloads { get => Read(field); init; } = Catalog<Workload>.Empty;

    /// <summary>Gets the services that make tokens.</summary>
    public Catalog<TokenService> Tokens { get => Read(field); init; } = Catalog<TokenService>.Empty;

    /// <summary>Gets the races to the frontier.</summary>
    public Catalog<FrontierRun> Runs { get => Read(field); init; } = Catalog<FrontierRun>.Empty;

    /// <summary>Gets the classes of labs.</summary>
    public Catalog<LabClass> Labs { get => Read(field); init; } = Catalog<LabClass>.Empty;

    /// <summary>Gets the sectors that adopt models.</summary>
    public Catalog<AdoptionSector> Adoption { get => Read(field); init; } = Catalog<AdoptionSector>.Empty;

    /// <summary>Gets the provinces.</summary>
    public Catalog<Province> Provinces { get => Read(field); init; } = Catalog<Province>.Empty;

    private Action<string>? Reader { get; init; }

    /// <summary>Gets the target of a year.</summary>
    /// <param name="year">A year of the horizon.</param>
    public Target TargetOf(int year) => Targets[year - Horizon.StartYear];

    /// <summary>Gets the pool of a product; <see cref="Pool.None"/> where it names none.</summary>
    /// <param name="accelerator">The product.</param>
    public Pool PoolOf(Accelerator accelerator) => accelerator.Pool.Length > 0 ? Pools[accelerator.Pool] : Pool.None;

    /// <summary>Gets the origin of a product: its vendor's.</summary>
    /// <param name="accelerator">The product.</param>
    public Origin OriginOf(Accelerator accelerator) => Vendors[accelerator.Vendor].Origin;

    /// <summary>Gets what is paid for a product: the price with levy, the largest of its import channels'; 0 for domestic products (formulation, family 13).</summary>
    /// <param name="accelerator">The product.</param>
    /// <param name="year">The year.</param>
    public Ratio<BillionCny, KiloAccelerator> PaidPrice(Accelerator accelerator, int year)
    {
        double levy = OriginOf(accelerator) == Origin.Domestic
            ? 0
            : Imports.Where(c => c.Kind == ImportKind.Accelerator && c.Item == accelerator.Id).Select(static c => c.Levy).DefaultIfEmpty(0).Max();
        return (1 + levy) * accelerator.Price[year];
    }

    /// <summary>Gets a stock at the start; 0 where there is no stockpile.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="item">The die, grade or product.</param>
    /// <param name="origin">Where it was made.</param>
    /// <returns>Thousand dies, stacks or accelerators.</returns>
    public double OpeningStock(StockKind kind, string item, Origin origin)
    {
        string id = $"{kind}/{item}/{origin}";
        return Stockpiles.Contains(id) ? Stockpiles[id].Thousands : 0;
    }

    /// <summary>Computes the part of a channel's cap that the chosen regime delivers, averaged over a period: δ (formulation, family 10).</summary>
    /// <param name="category">The channel's category; an empty one is delivered in full.</param>
    /// <param name="period">The period.</param>
    /// <returns>0 … 1.</returns>
    public double Delivered(string category, int period)
    {
        double start = Horizon.Start(period).Months;
        double end = start + Horizon.MonthsPerPeriod;
        double sum = 0;
        double share = 1;
        double since = start;
        foreach (ExportControl step in ExportControls
            .Where(c => c.Regime == Settings.Regime && c.Category == category)
            .OrderBy(static c => c.From))
        {
            double from = Math.Clamp(step.From.Months, start, end);
            sum += share * (from - since);
            (share, since) = (step.DeliveredShare, from);
        }

        return (sum + (share * (end - since))) / (end - start);
    }

    /// <summary>Makes a copy that tells which of its tables are read: what a part of the program depends on.</summary>
    /// <param name="reader">Told the name of a property of the case each time it is read.</param>
    internal PlanningCase ReadBy(Action<string> reader) => this with { Reader = reader };

    /// <summary>Finds the tables in which two cases may differ. Tables that one case took over from the other are the same.</summary>
    /// <param name="other">The other case.</param>
    /// <returns>Names of properties of the case.</returns>
    internal IReadOnlySet<string> TablesUnlike(PlanningCase other)
    {
        HashSet<string> unlike = new(StringComparer.Ordinal);
        Compare(Settings.Equals(other.Settings), nameof(Settings));
        Compare(Horizon.Equals(other.Horizon), nameof(Horizon));
        Compare(ReferenceEquals(Targets, other.Targets), nameof(Targets));
        Compare(ReferenceEquals(Vendors, other.Vendors), nameof(Vendors));
        Compare(ReferenceEquals(Nodes, other.Nodes), nameof(Nodes));
        Compare(ReferenceEquals(Lines, other.Lines), nameof(Lines));
        Compare(ReferenceEquals(Conversions, other.Conversions), nameof(Conversions));
        Compare(ReferenceEquals(Dies, other.Dies), nameof(Dies));
        Compare(ReferenceEquals(HbmLines, other.HbmLines), nameof(HbmLines));
        Compare(ReferenceEquals(HbmGrades, other.HbmGrades), nameof(HbmGrades));
        Compare(ReferenceEquals(HbmRecipes, other.HbmRecipes), nameof(HbmRecipes));
        Compare(ReferenceEquals(PackagingLines, other.PackagingLines), nameof(PackagingLines));
        Compare(ReferenceEquals(Accelerators, other.Accelerators), nameof(Accelerators));
        Compare(ReferenceEquals(Recipes, other.Recipes), nameof(Recipes));
        Compare(ReferenceEquals(Stockpiles, other.Stockpiles), nameof(Stockpiles));
        Compare(ReferenceEquals(Wip, other.Wip), nameof(Wip));
        Compare(ReferenceEquals(Imports, other.Imports), nameof(Imports));
        Compare(ReferenceEquals(ExportControls, other.ExportControls), nameof(ExportControls));
        Compare(ReferenceEquals(Components, other.Components), nameof(Components));
        Compare(ReferenceEquals(Hubs, other.Hubs), nameof(Hubs));
        Compare(ReferenceEquals(Projects, other.Projects), nameof(Projects));
        Compare(ReferenceEquals(Pools, other.Pools), nameof(Pools));
        Compare(ReferenceEquals(Fleet, other.Fleet), nameof(Fleet));
        Compare(ReferenceEquals(Workloads, other.Workloads), nameof(Workloads));
        Compare(ReferenceEquals(Tokens, other.Tokens), nameof(Tokens));
        Compare(ReferenceEquals(Runs, other.Runs), nameof(Runs));
        Compare(ReferenceEquals(Labs, other.Labs), nameof(Labs));
        Compare(ReferenceEquals(Adoption, other.Adoption), nameof(Adoption));
        Compare(ReferenceEquals(Provinces, other.Provinces), nameof(Provinces));
        return unlike;

        void Compare(bool same, string table)
        {
            if (!same)
            {
                unlike.Add(table);
            }
        }
    }

    private T Read<T>(T value, [CallerMemberName] string table = "")
    {
        Reader?.Invoke(table);
        return value;
    }
}
