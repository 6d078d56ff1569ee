using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Reports.Excel;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>A small case with one of everything: two years in half-years, wafers that take one half-year.</summary>
internal static class SyntheticCase
{
    public static PlanningCase Make() => new()
    {
        Settings = new PlanSettings
        {
            Name = "Synthetic & small",
            Description = "One of everything",
            CnyPerUsd = 7,
            ProgrammeBudget = new(60),
            IndustryFund = new(10),
            AcceleratorFraction = 0.6,
            ShareBasis = ShareBasis.Value,
            ShareScope = ShareScope.Technology,
            ShareDenominator = ShareDenominator.Committed,
            ContentRule = ContentRule.Vendor,
            Objective = new ObjectiveOrder(ObjectiveKind.Share),
            CheckpointYear = 2027,
            Regime = "Current",
            SystemPowerFactor = 2,
            MaxFinishedStock = 3,
        },
        Horizon = new Horizon(2026, 2, 2),
        Targets =
        [
            new Target { Year = 2026, DomesticShare = 0.02, CommittedTechnologySpend = new(12), ComputeGoal = new(50000) },
            new Target { Year = 2027, DomesticShare = 0.8, CommittedTechnologySpend = new(20), ComputeGoal = new(90000) },
        ],
        Vendors = new([new() { Id = "Home", Origin = Origin.Domestic }, new() { Id = "Abroad", Origin = Origin.Foreign }]),
        Nodes = new([Node()]),
        Lines = new([Line()]),
        Dies = new([new() { Id = "D1", Node = "N7", Width = 20, Height = 20, UnitValue = Ratio<BillionCny, KiloDie>.FromNatural(3000) }]),
        HbmLines = new([new() { Id = "H1", Supplier = "Memory", Origin = Origin.Domestic, Installed = Series<KiloWafersPerMonth>(1, 2, 3) }]),
        HbmGrades = new([new() { Id = "G1", Capacity = 16, Bandwidth = 0.4, UnitValue = Ratio<BillionCny, KiloStack>.FromNatural(1500) }]),
        HbmRecipes = new([HbmRecipe()]),
        PackagingLines = new([new() { Id = "P1", Yield = 0.85, MaxUtilization = 0.9, Installed = Series<KiloWafersPerMonth>(2, 3, 4) }]),
        Accelerators = new([Product("Home-1", "Home", string.Empty, 0.5), Product("Abroad-1", "Abroad", "GPU", 1)]),
        Recipes = new([Recipe()]),
        Stockpiles = new(
        [
            new() { Kind = StockKind.Die, Item = "D1", Origin = Origin.Foreign, Thousands = 20 },
            new() { Kind = StockKind.Hbm, Item = "G1", Origin = Origin.Foreign, Thousands = 100 },
            new() { Kind = StockKind.Accelerator, Item = "Abroad-1", Origin = Origin.Foreign, Thousands = 5 },
        ]),
        Wip = new([new() { Line = "L1", Item = "D1", Rate = new(0.4) }]),
        Imports = new(
        [
            new() { Id = "Cards", Kind = ImportKind.Accelerator, Item = "Abroad-1", Category = "GPU", Levy = 0.2, Cap = Years(40d, 40d) },
            new() { Id = "Stacks", Kind = ImportKind.Hbm, Item = "G1", Category = "HBM", Cap = Years(200d, 200d) },
            new() { Id = "Chips", Kind = ImportKind.Component, Item = "CPU", Cap = Years(5d, 5d) },
        ]),
        ExportControls = [new() { Regime = "Current", Category = "GPU", From = new MonthDate(2026, 1), DeliveredShare = 0.5 }],
        Components = new([Component()]),
        Hubs = new([Hub()]),
        Projects = new([Project()]),
    };

    /// <summary>The figures of the case that checks read, as the workbook names them.</summary>
    public static PlanInputs Inputs(PlanningCase planned) => new(
        [
            .. Figures(planned).Select(static (f, i) => new InputFigure(f.Address, f.Value, f.Unit, i % 2 == 0 ? ["S1"] : ["S1", "S2"], new SourceCell("synthetic.xlsx", f.Address.Split('[')[0], $"B{i + 2}"))),
        ],
        [
            new() { Id = "S1", Title = "A report", Publisher = "A publisher", Date = "2026-01", Confidence = Confidence.High, Kind = SourceKind.Reported },
            new() { Id = "S2", Title = "A guess", Confidence = Confidence.Low, Kind = SourceKind.Assumption },
        ]);

    private static IEnumerable<(string Address, object? Value, string Unit)> Figures(PlanningCase c)
    {
        yield return ("Plan[Name].Value", c.Settings.Name, string.Empty);
        yield return ("Plan[StartYear].Value", 2026d, string.Empty);
        yield return ("Plan[Years].Value", 2d, string.Empty);
        yield return ("Plan[PeriodsPerYear].Value", 2d, string.Empty);
        yield return ("Plan[CheckpointYear].Value", 2027d, string.Empty);
        yield return ("Plan[CnyPerUsd].Value", 7d, "CNY/USD");
        yield return ("Plan[EdgeExclusion].Value", 3d, "mm");
        yield return ("Plan[ScribeLane].Value", 0.1, "mm");
        yield return ("Plan[ProgrammeBudget].Value", 60e9, "CNY");
        yield return ("Plan[IndustryFund].Value", 10e9, "CNY");
        yield return ("Plan[AcceleratorFraction].Value", c.Settings.AcceleratorFraction, string.Empty);
        yield return ("Plan[ShareBasis].Value", "Value", string.Empty);
        yield return ("Plan[ShareScope].Value", "Technology", string.Empty);
        yield return ("Plan[ShareDenominator].Value", "Committed", string.Empty);
        yield return ("Plan[ContentRule].Value", "Vendor", string.Empty);
        yield return ("Plan[SystemPowerFactor].Value", c.Settings.SystemPowerFactor, string.Empty);
        foreach (Target target in c.Targets)
        {
            yield return ($"Targets[{target.Year}].DomesticShare", target.DomesticShare, string.Empty);
            yield return ($"Targets[{target.Year}].CommittedTechnologySpend", target.CommittedTechnologySpend.Natural, "CNY");
            yield return ($"Targets[{target.Year}].ComputeGoal", target.ComputeGoal!.Value.Natural, "PFLOPS");
        }

        foreach (Accelerator sku in c.Accelerators)
        {
            yield return ($"Accelerators[{sku.Id}].Fp16", sku.Fp16, "TFLOPS");
            yield return ($"Accelerators[{sku.Id}].Tdp", sku.Tdp, "W");
            yield return ($"Accelerators[{sku.Id}].ProgrammeShare", sku.ProgrammeShare == 1 ? null : sku.ProgrammeShare, string.Empty);
            yield return ($"Accelerators[{sku.Id}].2026", sku.Price[2026].Value * 1e6, "CNY");
            yield return ($"Accelerators[{sku.Id}].2027", sku.Price[2027].Value * 1e6, "CNY");
        }

        yield return ("Recipes[R1].DiesPerUnit", 2d, string.Empty);
        yield return ("Recipes[R1].StacksPerUnit", 4d, string.Empty);
        yield return ("Recipes[R1].Die", "D1", string.Empty);
        yield return ("Recipes[R1].HbmGrade", "G1", string.Empty);
        yield return ("Recipes[R1].AssemblyYield", 0.9, string.Empty);
        yield return ("Recipes[R1].InterposerArea", 1800d, "mm2");
        foreach (ImportChannel channel in c.Imports)
        {
            double scale = channel.Kind == ImportKind.Component ? 1e9 : 1e3;
            yield return ($"Imports[{channel.Id}].Kind", channel.Kind.ToString(), string.Empty);
            yield return ($"Imports[{channel.Id}].Item", channel.Item, string.Empty);
            yield return ($"Imports[{channel.Id}].Levy", channel.Levy, string.Empty);
            yield return ($"Imports[{channel.Id}].2026", scale * channel.Cap[2026], "units");
            yield return ($"Imports[{channel.Id}].2027", scale * channel.Cap[2027], "units");
        }

        foreach (Stockpile stock in c.Stockpiles)
        {
            yield return ($"Stockpiles[{stock.Id}].Quantity", 1000 * stock.Thousands, "units");
        }

        yield return ("Lines[L1].MaxUtilization", 0.95, string.Empty);
        yield return ("Lines[L1].ReallocationCost", 40000d, "CNY/wafer");
        yield return ("PackagingLines[P1].Yield", 0.85, string.Empty);
        yield return ("Projects[GRID].Capex", 150e6, "CNY/module");
        yield return ("Projects[GRID].ModuleSize", 50d, "MW");
        yield return ("Components[CPU].2026", 0.2e9, "CNY");
        yield return ("Components[CPU].2027", 0.3e9, "CNY");
        yield return ("Dies[D1].Node", "N7", string.Empty);
        yield return ("Dies[D1].UnitValue", 3000d, "CNY");
        yield return ("Nodes[N7].CycleTime", 6d, "months");
        yield return ("Wip[L1/D1].Rate", 400d, "wafers/month");
        yield return ("HbmGrades[G1].UnitValue", 1500d, "CNY");
        yield return ("PackagingLines[P1].MaxUtilization", 0.9, string.Empty);
        yield return ("Components[CPU].Basis", "PerAcceleratorValue", string.Empty);
        yield return ("Components[CPU].Requirement", 0.1, string.Empty);
        yield return ("Components[CPU].DomesticPremium", 0.05, string.Empty);
        yield return ("Hubs[U1].Pue", 1.2, string.Empty);
        yield return ("Hubs[U1].FacilityCapex", 25e6, "CNY/MW");
        yield return ("Hubs[U1].CapitalEfficiency", 0.95, string.Empty);
    }

    private static ProcessNode Node() => new()
    {
        Id = "N7",
        Class = 7,
        DefectDensity = 0.2,
        DefectDensityFloor = 0.05,
        LearningRate = 0.25,
        ReferenceDate = new MonthDate(2026, 1),
        YieldModel = YieldModel.Poisson,
        CycleTime = 6,
        WaferCost = 90000,
    };

    private static LogicLine Line() => new()
    {
        Id = "L1",
        Operator = "Fab",
        Node = "N7",
        MaxUtilization = 0.95,
        Utilization = 0.8,
        AcceleratorShare = 0.5,
        ReallocatableShare = 0.2,
        ReallocationCost = Ratio<BillionCny, KiloWafer>.FromNatural(40000),
        Installed = Series<KiloWafersPerMonth>(2, 3, 4),
    };

    private static HbmRecipe HbmRecipe() => new()
    {
        Line = "H1",
        Grade = "G1",
        GrossDies = 500,
        DieYield = 0.5,
        DieYieldCeiling = 0.7,
        LearningRate = 0.3,
        ReferenceDate = new MonthDate(2026, 1),
        StackHeight = 8,
        StackYield = 0.7,
    };

    private static Accelerator Product(string id, string vendor, string category, double programmeShare) => new()
    {
        Id = id,
        Vendor = vendor,
        Category = category,
        Fp16 = vendor == "Home" ? 780 : 989,
        Tdp = 600,
        ProgrammeShare = programmeShare,
        Price = new(2026, [Ratio<BillionCny, KiloAccelerator>.FromNatural(100000), Ratio<BillionCny, KiloAccelerator>.FromNatural(95000)]),
    };

    private static AssemblyRecipe Recipe() => new()
    {
        Id = "R1",
        Sku = "Home-1",
        Die = "D1",
        DiesPerUnit = new(2),
        HbmGrade = "G1",
        StacksPerUnit = new(4),
        InterposerArea = 1800,
        AssemblyYield = new(0.9),
    };

    private static SystemComponent Component() => new()
    {
        Id = "CPU",
        Basis = ComponentBasis.PerAcceleratorValue,
        Requirement = 0.1,
        DomesticPremium = 0.05,
        DomesticCapacity = new(2026, [new(0.2), new(0.3)]),
    };

    private static Hub Hub() => new()
    {
        Id = "U1",
        Province = "Guizhou",
        Pue = 1.2,
        FacilityCapex = Ratio<BillionCny, Megawatt>.FromNatural(25e6),
        CapitalEfficiency = 0.95,
        Power = Series<Megawatt>(100, 200, 300),
    };

    private static ExpansionProject Project() => new()
    {
        Id = "GRID",
        Kind = ProjectKind.Hub,
        Target = "U1",
        ModuleSize = 50,
        Capex = Ratio<BillionCny, Module>.FromNatural(150e6),
        LeadTime = 12,
        Ramp = 6,
        Fund = Fund.Programme,
    };

    private static YearEndSeries<TUnit> Series<TUnit>(params double[] values)
        where TUnit : struct, IUnit => new(2025, [.. values.Select(static v => new Quantity<TUnit>(v))]);

    private static YearSeries<double> Years(params double[] values) => new(2026, values);
}
