using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Tests;

/// <summary>The smallest case in which every rule has a row: two years of two half-years. Vary it by <c>with</c>.</summary>
/// <remarks>
/// Figures are chosen so that rows can be derived by hand. A period has m = 6 months, h = 1/2; midpoints are 2026.25, 2026.75, 2027.25, 2027.75.
/// Money in bn CNY per thousand pieces: 100,000 CNY a piece are 0.1.
/// </remarks>
internal static class MiniCase
{
    internal const int Start = 2026;

    // Yield 1/(1 + 1 cm² · 1/cm²) = 1/2 at all times.
    internal static ProcessNode Node { get; } = new()
    {
        Id = "N7",
        Class = 7,
        DefectDensity = 1,
        DefectDensityFloor = 1,
        ReferenceDate = new MonthDate(2026, 1),
        YieldModel = YieldModel.Seeds,
        CycleTime = 3,
        WaferCost = 50_000,
    };

    // Committed 12.5, 17.5, 20, 20 thousand wspm at the midpoints; other load 0.8 · (1 − 0.25) · 10 = 6 thousand wspm.
    internal static LogicLine LineA { get; } = new()
    {
        Id = "A",
        Node = "N7",
        MaxUtilization = 0.9,
        Utilization = 0.8,
        AcceleratorShare = 0.25,
        ReallocatableShare = 0.5,
        ReallocationCost = Ratio<BillionCny, KiloWafer>.FromNatural(10_000),
        Installed = Wafers(10, 20, 20),
    };

    // Committed 0, 0, 1, 3 thousand wspm at the midpoints; no other customers.
    internal static LogicLine LineB { get; } = new()
    {
        Id = "B",
        Node = "N7",
        Utilization = 0,
        AcceleratorShare = 0,
        Installed = Wafers(0, 0, 4),
    };

    // Online 1/8, 7/8, 1 in the periods from the order on.
    internal static LineConversion Conversion { get; } = new()
    {
        Id = "A-B",
        FromLine = "A",
        ToLine = "B",
        CapacityFactor = 0.5,
        MaxPerYear = new(4),
        LeadTime = 3,
        Ramp = 6,
        Capex = Ratio<BillionCny, KiloWafersPerMonth>.FromNatural(200_000),
        EarliestStart = new MonthDate(2026, 7),
    };

    // 1 cm²; 640.215103 gross dies, half of them good: 320.107551.
    internal static DieDesign Die { get; } = new()
    {
        Id = "DIE",
        Node = "N7",
        Width = 10,
        Height = 10,
        UnitValue = Ratio<BillionCny, KiloDie>.FromNatural(2_000),
    };

    // Committed 5, 7, 8, 8 thousand wspm at the midpoints.
    internal static HbmLine HbmLine { get; } = new()
    {
        Id = "M",
        Origin = Origin.Domestic,
        MaxUtilization = 0.5,
        Installed = Wafers(4, 8, 8),
    };

    internal static HbmGrade Grade { get; } = new()
    {
        Id = "G",
        Capacity = 16,
        Bandwidth = 1,
        UnitValue = Ratio<BillionCny, KiloStack>.FromNatural(500),
    };

    // 1000 · 0.4 / 8 · 0.5 = 25 stacks a wafer, 6 months after its start.
    internal static HbmRecipe HbmRecipe { get; } = new()
    {
        Line = "M",
        Grade = "G",
        GrossDies = 1000,
        DieYield = 0.4,
        DieYieldCeiling = 0.4,
        ReferenceDate = new MonthDate(2026, 1),
        StackHeight = 8,
        StackYield = 0.5,
        CycleTime = 6,
    };

    // Committed 2, 2, 2.5, 3.5 thousand wafers a month at the midpoints.
    internal static PackagingLine PackagingLine { get; } = new()
    {
        Id = "J",
        Yield = 0.8,
        MaxUtilization = 0.5,
        Installed = Wafers(2, 2, 4),
    };

    internal static Accelerator Home { get; } = new()
    {
        Id = "H1",
        Vendor = "HOME",
        Fp16 = 500,
        Tdp = 500,
        ProgrammeShare = 0.6,
        Price = Prices(100_000, 90_000),
    };

    internal static Accelerator Away { get; } = new()
    {
        Id = "F1",
        Vendor = "AWAY",
        Category = "GPU",
        Fp16 = 1000,
        Tdp = 1000,
        Price = Prices(200_000, 200_000),
    };

    // Open for half of 2026H1. A 40 mm square interposer: 27.51783568 gross, 22.01426854 good of a wafer, 0.0454250841 wafers each.
    internal static AssemblyRecipe Recipe { get; } = new()
    {
        Id = "R",
        Sku = "H1",
        Die = "DIE",
        DiesPerUnit = new(2),
        HbmGrade = "G",
        StacksPerUnit = new(4),
        InterposerArea = 1600,
        AssemblyYield = new(0.75),
        AvailableFrom = new MonthDate(2026, 4),
    };

    internal static Vendor HomeVendor { get; } = new()
    {
        Id = "HOME",
        Origin = Origin.Domestic,
        Shipments = Quantity<KiloAccelerator>.FromNatural(100_000),
        MaxGrowth = 0.5,
    };

    internal static Vendor AwayVendor { get; } = new() { Id = "AWAY", Origin = Origin.Foreign };

    internal static ImportChannel AcceleratorChannel { get; } = new()
    {
        Id = "F1-IN",
        Kind = ImportKind.Accelerator,
        Item = "F1",
        Category = "GPU",
        Levy = 0.25,
        Cap = new(Start, [40, 20]),
    };

    internal static ImportChannel StackChannel { get; } = new()
    {
        Id = "G-IN",
        Kind = ImportKind.Hbm,
        Item = "G",
        Category = "HBM",
        Cap = new(Start, [80, 60]),
    };

    internal static ImportChannel ComponentChannel { get; } = new()
    {
        Id = "C-IN",
        Kind = ImportKind.Component,
        Item = "COMP",
        Cap = new(Start, [3, 1]),
    };

    // 10,000 CNY an accelerator; domestic makers ask a tenth more.
    internal static SystemComponent Component { get; } = new()
    {
        Id = "COMP",
        Basis = ComponentBasis.PerAccelerator,
        Requirement = 10_000,
        DomesticPremium = 0.1,
        DomesticCapacity = Money(0.5, 1),
    };

    // 15, 25, 30, 30 MW at the midpoints; H1 draws 0.5 kW · 2 · 1.2, a thousand of them 1.2 MW, F1 2.4 MW. A MW costs 0.02/0.8 = 0.025.
    internal static Hub Hub { get; } = new()
    {
        Id = "U",
        Pue = 1.2,
        FacilityCapex = Ratio<BillionCny, Megawatt>.FromNatural(20_000_000),
        CapitalEfficiency = 0.8,
        Power = new(Start - 1, [new(10), new(30), new(30)]),
    };

    // Online 0, 1/8, 7/8, 1 in the periods from the order on.
    internal static ExpansionProject Project { get; } = new()
    {
        Id = "P-A",
        Kind = ProjectKind.Line,
        Target = "A",
        ModuleSize = 2000,
        Capex = Ratio<BillionCny, Module>.FromNatural(1_500_000_000),
        LeadTime = 9,
        Ramp = 6,
        MaxModules = 3,
        MaxModulesPerYear = 2,
        Fund = Fund.Industry,
    };

    internal static PlanSettings Settings { get; } = new()
    {
        Name = "Mini",
        CnyPerUsd = 7,
        ProgrammeBudget = new(40),
        IndustryFund = new(5),
        AcceleratorFraction = 0.6,
        ShareBasis = ShareBasis.Value,
        ShareScope = ShareScope.Technology,
        ShareDenominator = ShareDenominator.Committed,
        ContentRule = ContentRule.Vendor,
        Objective = new ObjectiveOrder(ObjectiveKind.Share),
        CheckpointYear = 2027,
        Regime = "Tight",
        EdgeExclusion = 0,
        ScribeLane = 0,
        SystemPowerFactor = 2,
        MaxFinishedStock = 3,
    };

    internal static PlanningCase Case { get; } = new()
    {
        Settings = Settings,
        Horizon = new Horizon(Start, 2, 2),
        Targets =
        [
            new Target { Year = 2026, DomesticShare = 0.5, CommittedTechnologySpend = new(10), ComputeGoal = new(20_000), MaxSpend = new(15) },
            new Target { Year = 2027, DomesticShare = 0.8, CommittedTechnologySpend = new(20), ComputeGoal = new(40_000), MaxImportShare = 0.2, Weight = 2 },
        ],
        Vendors = new([HomeVendor, AwayVendor]),
        Nodes = new([Node]),
        Lines = new([LineA, LineB]),
        Conversions = new([Conversion]),
        Dies = new([Die]),
        HbmLines = new([HbmLine]),
        HbmGrades = new([Grade]),
        HbmRecipes = new([HbmRecipe]),
        PackagingLines = new([PackagingLine]),
        Accelerators = new([Home, Away]),
        Recipes = new([Recipe]),
        Stockpiles = new(
        [
            new Stockpile { Kind = StockKind.Die, Item = "DIE", Origin = Origin.Foreign, Thousands = 30 },
            new Stockpile { Kind = StockKind.Hbm, Item = "G", Origin = Origin.Domestic, Thousands = 12 },
            new Stockpile { Kind = StockKind.Accelerator, Item = "F1", Origin = Origin.Foreign, Thousands = 2 },
        ]),
        Wip = new(
        [
            new WorkInProgress { Line = "A", Item = "DIE", Rate = new(0.5) },
            new WorkInProgress { Line = "M", Item = "G", Rate = new(0.2) },
        ]),
        Imports = new([AcceleratorChannel, StackChannel, ComponentChannel]),
        ExportControls =
        [
            new ExportControl { Regime = "Tight", Category = "GPU", From = new MonthDate(2026, 4), DeliveredShare = 0.5 },
            new ExportControl { Regime = "Tight", Category = "GPU", From = new MonthDate(2027, 7), DeliveredShare = 0 },
            new ExportControl { Regime = "Open", Category = "HBM", From = new MonthDate(2026, 1), DeliveredShare = 0 },
        ],
        Components = new([Component]),
        Hubs = new([Hub]),
        Projects = new([Project]),
    };

    // Half a year's survival is 0.9; H1 trains with 0.3 and serves with 0.2 of its nameplate, is young for a period and retired after two.
    internal static Pool Pool { get; } = new() { Id = "G", TrainingEfficiency = 0.3, InferenceEfficiency = 0.2, AnnualFailure = 0.19, Life = 1 };

    // 1 EFLOPS, a tenth of a year old: alive and young 0.9^0.5 in the first half-year, alive 0.9^1.5 in the second.
    internal static ExistingFleet OldFleet { get; } = new() { Id = "OLD", Pool = "G", Tier = PlaceTier.Edge, Nameplate = new(1000), Age = 0.1, Occupancy = 0.5 };

    internal static Workload Train { get; } = new()
    {
        Id = "TRAIN", Kind = WorkKind.Training, Weight = 2, MaxAge = 0.5, MinService = 0.1, DomesticService = 0.25, Path = new(Start, [100, 200]),
    };

    // In 2026 0.75 of 300 million buy 900 PFLOPS, the rest pays 75 of 105 researchers.
    internal static LabClass Labs { get; } = new() { Id = "LABS", Workload = "TRAIN", ComputeShare = 0.75, Budget = new(Start, [3e8, 0]) };

    internal static Workload Serve { get; } = new() { Id = "SERVE", Kind = WorkKind.Inference, NearShare = 0.5, EdgeShare = 0.1, ServiceParity = 0.6, Path = new(Start, [50, 50]) };

    /// <summary>Gets the case with demand: every rule of service has a row. F1 is of no pool, and the hub at home to G works eight hours of ten.</summary>
    internal static PlanningCase WithDemand { get; } = Case with
    {
        Settings = Settings with { Demand = new() { CountOutside = true, MixLossTraining = 0.1 } },
        Accelerators = new([Home with { Pool = "G" }, Away]),
        Pools = new([Pool]),
        Fleet = new([OldFleet]),
        Provinces = new([new Province { Id = "P", MinShare = 0.4, Occupancy = new(Start, [0.8, 0.8]) }]),
        Hubs = new([Hub with { Province = "P", Tier = PlaceTier.Metro, HomePool = "G" }]),
        Workloads = new([Train, Serve]),
    };

    /// <summary>Gets the case in which researchers may replace compute too: 30 of them are spare, and 1,000 PFLOPS are asked for in 2026.</summary>
    internal static PlanningCase WithTalent { get; } = WithDemand with
    {
        Settings = Settings with { Demand = WithDemand.Settings.Demand with { ResearcherPool = 105, ResearcherPay = 1_000_000 } },
        Targets = [.. Case.Targets.Select(static t => t with { ComputePrice = 250_000 })],
        Workloads = new([Train with { MaxSubstitution = 0.3 }, Serve]),
        Labs = new([Labs]),
    };

    /// <summary>Gets the case in which one place is to hold a run of 60 usable PFLOPS in 2026: machines of G or of no pool, all of the hub at a tenth less, or both hubs at a fifth less.</summary>
    internal static PlanningCase WithRuns { get; } = WithDemand with
    {
        Settings = Settings with { Demand = WithDemand.Settings.Demand with { CrossSiteLoss = 0.2 } },
        Targets = [Case.Targets[0] with { LargestRun = new(60) }, Case.Targets[1]],
        Hubs = new([.. WithDemand.Hubs, Hub with { Id = "V", Province = "Q" }]),
    };

    /// <summary>Gets the case in which every rule has a row.</summary>
    internal static PlanningCase WithAll { get; } = WithTalent with
    {
        Settings = WithTalent.Settings with { Demand = WithTalent.Settings.Demand with { CrossSiteLoss = 0.2 } },
        Targets = [.. WithTalent.Targets.Select(static t => t with { LargestRun = new(60) })],
        Hubs = WithRuns.Hubs,
    };

    /// <summary>Thousand wspm at the ends of the years, from the one before the start.</summary>
    internal static YearEndSeries<KiloWafersPerMonth> Wafers(params double[] thousands) =>
        new(Start - 1, [.. thousands.Select(static k => new Quantity<KiloWafersPerMonth>(k))]);

    /// <summary>CNY a piece, a figure a year.</summary>
    internal static YearSeries<Ratio<BillionCny, KiloAccelerator>> Prices(params double[] cny) =>
        new(Start, [.. cny.Select(Ratio<BillionCny, KiloAccelerator>.FromNatural)]);

    /// <summary>bn CNY, a figure a year.</summary>
    internal static YearSeries<Quantity<BillionCny>> Money(params double[] billions) =>
        new(Start, [.. billions.Select(static b => new Quantity<BillionCny>(b))]);
}
