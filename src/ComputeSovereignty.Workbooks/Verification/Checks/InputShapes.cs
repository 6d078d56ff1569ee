using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The columns of a sheet of the case.</summary>
/// <param name="Columns">Each with its unit.</param>
/// <param name="YearUnit">The unit of its columns of years; null where it has none.</param>
/// <param name="FromYearBefore">Whether they begin in the year before the plan.</param>
internal sealed record InputShape(IReadOnlyDictionary<string, string> Columns, string? YearUnit = null, bool FromYearBefore = false);

/// <summary>What sheet Inputs must hold for the formulas: settings, sheets, columns, units.</summary>
internal static class InputShapes
{
    private static readonly string[] Fractions =
    [
        "Targets.DomesticShare", "Targets.MaxImportShare", "Vendors.MinShare", "Vendors.MaxShare", "Lines.MaxUtilization", "Lines.AcceleratorShare", "Lines.ReallocatableShare", "Dies.Salvage",
        "HbmLines.MaxUtilization", "HbmRecipes.DieYield", "HbmRecipes.DieYieldCeiling", "HbmRecipes.StackYield", "PackagingLines.Yield", "PackagingLines.MaxUtilization", "Accelerators.ProgrammeShare",
        "Recipes.AssemblyYield", "ExportControls.DeliveredShare", "Plan.AcceleratorFraction", "Targets.PooledShare", "Provinces.MinShare", "Pools.TrainingEfficiency", "Pools.InferenceEfficiency",
        "Pools.EfficiencyCeiling", "Pools.AnnualFailure", "Fleet.Occupancy", "Workloads.MinService", "Workloads.DomesticService", "Workloads.NearShare", "Workloads.EdgeShare", "Workloads.MaxSubstitution",
        "Workloads.ProgrammePart", "Tokens.DistilledShare", "Tokens.CachedShare", "Runs.DistilledShare", "Runs.DistillationCost", "Runs.FinalRunShare", "Runs.Sharing", "Labs.ComputeShare", "Labs.DataShare",
        "Adoption.TaskShare", "Adoption.ReleaseShare", "Adoption.CachedShare", "Plan.OutsideOccupancy", "Plan.MixLossTraining", "Plan.MixLossInference", "Plan.Insulation", "Plan.Attrition",
    ];

    private static readonly string[] Months = ["AvailableFrom", "DiscontinuedAfter", "EarliestStart", "LatestStart", "ReferenceDate"];

    private static readonly string[] Counts = ["Plan.StartYear", "Plan.Years", "Plan.PeriodsPerYear", "Plan.CheckpointYear"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["Plan.ShareBasis"] = ["Value", "Compute", "Units"],
        ["Plan.ShareScope"] = ["Technology", "Accelerators"],
        ["Plan.ShareDenominator"] = ["Committed", "Deployed"],
        ["Plan.ContentRule"] = ["Vendor", "ValueAdded"],
        ["Plan.IntegerModules"] = ["TRUE", "FALSE"],
        ["Vendors.Origin"] = ["Domestic", "Foreign"],
        ["HbmLines.Origin"] = ["Domestic", "Foreign"],
        ["Nodes.YieldModel"] = ["Poisson", "Murphy", "Seeds", "NegativeBinomial"],
        ["Imports.Kind"] = ["Accelerator", "Hbm", "Component"],
        ["Components.Basis"] = ["PerAccelerator", "PerKw", "PerAcceleratorValue"],
        ["Components.CountsTowardShare"] = ["TRUE", "FALSE"],
        ["Projects.Kind"] = ["Line", "HbmLine", "PackagingLine", "Hub"],
        ["Projects.Fund"] = ["Programme", "Industry"],
        ["Conversions.Fund"] = ["Programme", "Industry"],
        ["Pools.Origin"] = ["Domestic", "Foreign"],
        ["Hubs.Tier"] = ["Hub", "Metro", "Edge"],
        ["Fleet.Tier"] = ["Hub", "Metro", "Edge"],
        ["Plan.OutsideTier"] = ["Hub", "Metro", "Edge"],
        ["Plan.CountOutside"] = ["TRUE", "FALSE"],
        ["Plan.WageRule"] = ["Given", "Clearing"],
        ["Workloads.Kind"] = ["Training", "Inference"],
    };

    /// <summary>Gets the settings of sheet Plan, each with its unit.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = Of(
        "Name Description StartYear Years PeriodsPerYear CnyPerUsd=CNY/USD ProgrammeBudget=CNY IndustryFund=CNY AcceleratorFraction ShareBasis ShareScope ShareDenominator ContentRule Objective CheckpointYear Regime "
        + "EdgeExclusion=mm ScribeLane=mm SystemPowerFactor MaxFinishedStock=months IntegerModules");

    /// <summary>Gets the settings that a plan may be without, each with its unit.</summary>
    public static IReadOnlyDictionary<string, string> DemandSettings { get; } = Of(
        "CountOutside OutsideOccupancy OutsideTier ReferencePool MixLossTraining MixLossInference CrossSiteLoss ReferenceComputePrice=CNY/PFLOPS-yr ResearcherPool=researchers ResearcherInflow=1/yr ResearcherExit=1/yr "
        + "ResearcherPay=CNY/yr Attrition=1/yr MoveLoss=years Insulation PoachingPremium WageRule");

    /// <summary>Gets the other sheets by name.</summary>
    public static IReadOnlyDictionary<string, InputShape> Sheets { get; } = new Dictionary<string, InputShape>(StringComparer.Ordinal)
    {
        ["Targets"] = new(Of("DomesticShare CommittedTechnologySpend=CNY MaxSpend=CNY MaxImportShare ComputeGoal=PFLOPS Weight ComputePrice=CNY/PFLOPS-yr WageIndex TokenPrice=CNY/M?tokens PooledShare LargestRun=PFLOPS")),
        ["Vendors"] = new(Of("Origin Shipments=units MaxGrowth=1/yr MinShare MaxShare")),
        ["Nodes"] = new(Of("Class=nm AvailableFrom DefectDensity=1/cm2 DefectDensityFloor=1/cm2 LearningRate=1/yr ReferenceDate YieldModel ClusterAlpha CycleTime=months WaferCost=CNY")),
        ["Lines"] = new(Of("Operator Site Node MaxUtilization Utilization AcceleratorShare OtherGrowth=1/yr ReallocatableShare ReallocationCost=CNY/wafer"), "wspm", true),
        ["Conversions"] = new(Of("FromLine ToLine CapacityFactor MaxPerYear=wspm LeadTime=months Ramp=months Capex=CNY/wspm EarliestStart Fund")),
        ["Dies"] = new(Of("Node Width=mm Height=mm Salvage UnitValue=CNY")),
        ["HbmLines"] = new(Of("Supplier Site Origin MaxUtilization"), "wspm", true),
        ["HbmGrades"] = new(Of("Capacity=GB Bandwidth=TB/s UnitValue=CNY")),
        ["HbmRecipes"] = new(Of("GrossDies=1/wafer DieYield DieYieldCeiling LearningRate=1/yr ReferenceDate StackHeight StackYield AvailableFrom CycleTime=months")),
        ["PackagingLines"] = new(Of("Operator Yield MaxUtilization"), "wpm", true),
        ["Accelerators"] = new(Of("Vendor Category Fp16=TFLOPS Fp8=TFLOPS Memory=GB Tdp=W ProgrammeShare Pool"), "CNY"),
        ["Recipes"] = new(Of("Sku Die DiesPerUnit HbmGrade StacksPerUnit InterposerArea=mm2 AssemblyYield AvailableFrom DiscontinuedAfter")),
        ["Stockpiles"] = new(Of("Quantity=units")),
        ["Wip"] = new(Of("Rate=wafers/month")),
        ["Imports"] = new(Of("Kind Item Category Levy"), "units or CNY"),
        ["ExportControls"] = new(Of("DeliveredShare")),
        ["Components"] = new(Of("Basis Requirement DomesticPremium CountsTowardShare"), "CNY"),
        ["Hubs"] = new(Of("Province Pue FacilityCapex=CNY/MW CapitalEfficiency Tier HomePool"), "MW", true),
        ["Projects"] = new(Of("Kind Target ModuleSize Unit Capex=CNY/module LeadTime=months Ramp=months EarliestStart LatestStart MaxModules MaxModulesPerYear Fund")),
        ["Provinces"] = new(Of("MinShare PowerPrice=CNY/kWh Subsidy=CNY/MW"), string.Empty),
        ["Pools"] = new(Of("Origin TrainingEfficiency InferenceEfficiency EfficiencyGrowth=1/yr EfficiencyCeiling AnnualFailure=1/yr Life=years")),
        ["Fleet"] = new(Of("Pool Province Tier Fp16=PFLOPS Age=years Occupancy")),
        ["Workloads"] = new(Of("Kind Weight MaxAge=years MinService DomesticService NearShare EdgeShare ServiceParity MaxSubstitution ProgrammePart"), "PFLOPS"),
        ["Tokens"] = new(Of("Workload ActiveParameters=bn DistilledParameters=bn DistilledShare DistilledShareGrowth=1/yr CachedShare EfficiencyGain=1/yr Rebound Headroom"), "trillion tokens/day"),
        ["Runs"] = new(Of("Workload FrontierRun=1e24?FLOP ReferenceYear FrontierGrowth=1/yr Lag=years AlgorithmicGain=1/yr DistilledShare DistillationCost FinalRunShare Sharing"), "developers"),
        ["Labs"] = new(Of("Workload Number ComputeShare DataShare Elasticity ReferencePrice=CNY/PFLOPS-yr Province"), "CNY"),
        ["Adoption"] = new(Of("Workload Employees Wage=CNY/yr TaskShare ReleaseShare Amplification Retraining=CNY RetrainingYears TokensPerDay ToolCost=CNY/yr ActiveParameters=bn CachedShare EfficiencyGain=1/yr Headroom"), string.Empty),
    };

    private static string[] Demand => ["Provinces", "Pools", "Fleet", "Workloads", "Tokens", "Runs", "Labs", "Adoption"];

    private static string[] Needed => ["Pool", "Fp16", "Kind", "Workload", "ActiveParameters", "FrontierRun", "ReferenceYear", "FrontierGrowth", "ComputeShare", "Employees", "Wage", "TaskShare", "TokensPerDay"];

    /// <summary>Gets columns that a sheet may be without.</summary>
    public static IReadOnlyList<string> Dispensable { get; } =
    [
        "Conversions.EarliestStart", "Projects.EarliestStart", "Projects.LatestStart", "Targets.ComputePrice", "Targets.WageIndex", "Targets.TokenPrice", "Targets.PooledShare", "Targets.LargestRun", "Accelerators.Pool", "Hubs.Tier", "Hubs.HomePool",
        .. Demand.SelectMany(static s => Sheets[s].Columns.Keys.Except(Needed).Select(c => $"{s}.{c}")),
    ];

    /// <summary>Finds the unit of a figure.</summary>
    public static bool Unit(CaseFigures inputs, string sheet, string key, string column, out string? unit)
    {
        unit = null;
        if (!Sheets.TryGetValue(sheet, out InputShape? shape))
        {
            return false;
        }

        if (UnitOfRow(inputs, sheet, key, column) is { } own)
        {
            unit = own;
            return true;
        }

        if (shape.Columns.TryGetValue(column, out string? told))
        {
            unit = told;
            return true;
        }

        unit = sheet == "Imports" ? inputs.Word(sheet, key, "Kind") == "Component" ? "CNY" : "units" : shape.YearUnit;
        return shape.YearUnit is not null && column.Length == 4 && column.All(char.IsAsciiDigit);
    }

    // Where the unit of a figure depends on its row.
    private static string? UnitOfRow(CaseFigures inputs, string sheet, string key, string column) => $"{sheet}.{column}" switch
    {
        "Projects.ModuleSize" => inputs.Word(sheet, key, "Unit"),
        "Components.Requirement" => inputs.Word(sheet, key, "Basis") switch { "PerAccelerator" => "CNY/unit", "PerKw" => "CNY/kW", _ => string.Empty },
        _ => null,
    };

    /// <summary>Gets what a figure may be; null for anything.</summary>
    public static Func<PlanRow, bool>? Domain(string sheet, string column)
    {
        string name = $"{sheet}.{column}";
        if (Months.Contains(column))
        {
            return static r => r.Text("Value") == "no limit" || DateTime.TryParseExact(r.Text("Value").Split('+')[0], "yyyy-MM", null, System.Globalization.DateTimeStyles.None, out _);
        }

        if (Counts.Contains(name))
        {
            return static r => r.Amount("Value").Value == Math.Floor(r.Amount("Value").Value);
        }

        if (name == "Plan.Objective")
        {
            return static r => r.Text("Value") is "Share" or "Deployment" or "Compute" or "Cost" or "Service" || (r.Text("Value").StartsWith("Year:", StringComparison.Ordinal) && int.TryParse(r.Text("Value")[5..], out _));
        }

        return Words.TryGetValue(name, out string[]? words) ? r => words.Contains(r.Text("Value"))
            : Fractions.Contains(name) ? static r => r.Text("Value") == "no limit" || r.Amount("Value").Value is >= 0 and <= 1
            : null;
    }

    private static Dictionary<string, string> Of(string columns) => columns.Split(' ').Select(static c => c.Split('=')).ToDictionary(static c => c[0], static c => c.Length > 1 ? c[1].Replace('?', ' ') : string.Empty, StringComparer.Ordinal);
}
