using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Prices;

/// <summary>A capacity whose price is read: which rows it stands in, and how far one step of it moves each.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Key">The key of the line, channel, vendor, component or hub.</param>
/// <param name="Capacity">What it is, in words.</param>
/// <param name="Step">One step of it, in words.</param>
/// <param name="PerStep">What a step is counted in, in words, for ranges: <c>thousand wafer starts a month</c>.</param>
/// <param name="StepSize">How many of <paramref name="PerStep"/> one step is.</param>
internal sealed record PricedCapacity(SupplyStage Stage, string Key, string Capacity, string Step, string PerStep, double StepSize)
{
    /// <summary>Finds the capacity that a row limits.</summary>
    /// <param name="label">The row.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="periods">The period of each label.</param>
    /// <returns>The capacity, and by how much a step of it raises the row's right side in program units; null where the row limits no capacity of a stage.</returns>
    internal static (PricedCapacity Capacity, double Change)? Of(ProgramLabel label, PlanningCase planningCase, IReadOnlyDictionary<string, int> periods)
    {
        string[] key = label.Key.Split(',');
        Horizon horizon = planningCase.Horizon;
        int t = periods.GetValueOrDefault(label.Period, -1);
        return label.Family switch
        {
            nameof(LogicCapacity) => (Wafers(SupplyStage.Logic, key[0], "Logic line"), horizon.MonthsPerPeriod * planningCase.Lines[key[0]].MaxUtilization * Open(planningCase.Nodes[planningCase.Lines[key[0]].Node].AvailableFrom, null)),
            nameof(ReallocationLimit) => (new(SupplyStage.Logic, key[0], $"Slots of other customers on {key[0]}", "a thousand wafer starts a month", "thousand wafer starts a month", 1), 1),
            nameof(ConversionLimit) => (new(SupplyStage.Logic, key[0], $"Conversion {key[0]}", "a thousand wafer starts a month", "thousand wafer starts a month", 1), 1),
            nameof(HbmCapacity) => (Wafers(SupplyStage.Hbm, key[0], "HBM line"), horizon.MonthsPerPeriod * planningCase.HbmLines[key[0]].MaxUtilization * (key.Length == 1 ? 1 : Open(planningCase.HbmRecipes[$"{key[0]}/{key[1]}"].AvailableFrom, null))),
            nameof(HbmBalance) => (new(SupplyStage.Hbm, label.Key, $"{key[0]} stacks, {Origin(key[1])}", "100,000 stacks a year", "thousand stacks a year", 100), 100 * horizon.Length),
            nameof(PackagingCapacity) => (Wafers(SupplyStage.Packaging, key[0], "Packaging line"), horizon.MonthsPerPeriod * planningCase.PackagingLines[key[0]].MaxUtilization),
            nameof(RecipeAvailability) => (Wafers(SupplyStage.Packaging, key[1], "Packaging line"), horizon.MonthsPerPeriod * planningCase.PackagingLines[key[1]].MaxUtilization * Open(planningCase.Recipes[key[0]].AvailableFrom, planningCase.Recipes[key[0]].DiscontinuedAfter)),
            nameof(VendorGrowth) => (new(SupplyStage.Vendors, key[0], $"Growth of {key[0]}", "room for 10,000 accelerators a year", "thousand accelerators a year", 10), 10),
            nameof(VendorShare) => (new(SupplyStage.Vendors, label.Key, $"{(key[1] == "Min" ? "Least" : "Largest")} market share of {key[0]}", "room for 10,000 accelerators a year", "thousand accelerators a year", 10), 10),
            nameof(ComponentCapacity) when key[1] == "Domestic" => (new(SupplyStage.Components, key[0], $"Domestic {key[0]}", "a billion CNY a year", "bn CNY a year", 1), horizon.Length),
            nameof(ImportCap) => Import(planningCase.Imports[key[0]], horizon.Length),
            nameof(PowerLimit) => (new(SupplyStage.Power, key[0], $"Power at {key[0]}", "100 MW", "MW", 100), 100),
            nameof(ProgrammeBudget) => (new(SupplyStage.Money, string.Empty, "The programme's budget", "a billion CNY", "bn CNY", 1), 1),
            nameof(YearSpend) => (new(SupplyStage.Money, string.Empty, "The yearly spending limits", "a billion CNY in every year", "bn CNY in every year", 1), 1),
            nameof(IndustryFund) => (new(SupplyStage.Money, string.Empty, "The industry fund", "a billion CNY", "bn CNY", 1), 1),
            nameof(ModuleLimit) => (new(StageOf(planningCase.Projects[key[0]].Kind), label.Key, $"Project {key[0]}", label.Period.Length == 0 ? "one module in all" : "one module a year", label.Period.Length == 0 ? "modules in all" : "modules a year", 1), 1),
            _ => null,
        };

        double Open(MonthDate? from, MonthDate? last) => horizon.Availability(from, last, t);
    }

    private static PricedCapacity Wafers(SupplyStage stage, string line, string what) => stage == SupplyStage.Packaging
        ? new(stage, line, $"{what} {line}", "a thousand interposer wafers a month", "thousand interposer wafers a month", 1)
        : new(stage, line, $"{what} {line}", "a thousand wafer starts a month", "thousand wafer starts a month", 1);

    private static (PricedCapacity Capacity, double Change) Import(ImportChannel channel, double length) => channel.Kind switch
    {
        ImportKind.Accelerator => (new(SupplyStage.Imports, channel.Id, $"Import channel {channel.Id}", "10,000 accelerators a year", "thousand accelerators a year", 10), 10 * length),
        ImportKind.Hbm => (new(SupplyStage.Imports, channel.Id, $"Import channel {channel.Id}", "100,000 stacks a year", "thousand stacks a year", 100), 100 * length),
        _ => (new(SupplyStage.Imports, channel.Id, $"Import channel {channel.Id}", "a billion CNY a year", "bn CNY a year", 1), length),
    };

    private static string Origin(string origin) => origin == nameof(Cases.Origin.Domestic) ? "made at home" : "made abroad";

    private static SupplyStage StageOf(ProjectKind kind) => kind switch
    {
        ProjectKind.Line => SupplyStage.Logic,
        ProjectKind.HbmLine => SupplyStage.Hbm,
        ProjectKind.PackagingLine => SupplyStage.Packaging,
        _ => SupplyStage.Power,
    };
}
