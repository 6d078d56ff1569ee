using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;

namespace ComputeSovereignty.Analysis;

/// <summary>What kind of limit it is, in the order in which limits are asked to give.</summary>
public enum LimitClass
{
    /// <summary>Money: budget, yearly limits, industry fund. Gives first.</summary>
    Money,

    /// <summary>Policy: imports and export controls, market shares, margins, stock rules. Gives second.</summary>
    Policy,

    /// <summary>Capacity: fabs, HBM, packaging, components, power, growth, modules. Gives last.</summary>
    Capacity,

    /// <summary>Physics and bookkeeping: balances, yields, definitions. Never gives.</summary>
    Physics,
}

/// <summary>A limit as a planner knows it: the rows of one family and key over all their periods.</summary>
/// <param name="Family">The family.</param>
/// <param name="Key">The key without the period.</param>
/// <param name="Class">What kind of limit it is.</param>
/// <param name="Cell">The sheet and cell where the thing stands.</param>
/// <param name="Rows">The rows.</param>
public sealed record HardLimit(string Family, string Key, LimitClass Class, SourceCell Cell, IReadOnlyList<int> Rows)
{
    /// <summary>Gets the limits of a program: every inequality that may give.</summary>
    /// <param name="formulated">The program.</param>
    public static IReadOnlyList<HardLimit> Of(FormulatedProgram formulated) =>
    [
        .. Enumerable.Range(0, formulated.Rows.Count)
            .GroupBy(row => (formulated.Rows[row].Family, formulated.Rows[row].Key))
            .Select(group => new HardLimit(group.Key.Family, group.Key.Key, ClassOf(group.Key.Family), CellOf(formulated.Case, group.Key.Family, group.Key.Key, [.. group.Select(row => formulated.Rows[row].Period)]), [.. group]))
            .Where(static limit => limit.Class != LimitClass.Physics),
    ];

    /// <summary>Gets the kind of limit that a family is.</summary>
    /// <param name="family">The family.</param>
    public static LimitClass ClassOf(string family) => family switch
    {
        nameof(ProgrammeBudget) or nameof(YearSpend) or nameof(IndustryFund) => LimitClass.Money,
        nameof(ImportCap) or nameof(ImportMargin) or nameof(VendorShare) or nameof(FinishedStock) or nameof(ReallocationLimit) or nameof(ShareTarget) => LimitClass.Policy,
        nameof(LogicCapacity) or nameof(HbmCapacity) or nameof(PackagingCapacity) or nameof(RecipeAvailability) or nameof(ComponentCapacity) or nameof(PowerLimit)
            or nameof(VendorGrowth) or nameof(ModuleLimit) or nameof(ConversionLimit) => LimitClass.Capacity,
        _ => LimitClass.Physics,
    };

    /// <summary>Finds the sheet and cell where the thing of a row stands.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="family">The family.</param>
    /// <param name="key">The key; its first part names the thing.</param>
    /// <param name="periods">The periods of the rows; a year's own row of the targets is named.</param>
    public static SourceCell CellOf(PlanningCase planningCase, string family, string key, IReadOnlyList<string> periods)
    {
        string id = key.Split(',')[0];
        return family switch
        {
            nameof(LogicCapacity) or nameof(ReallocationLimit) => Place(planningCase.Lines, id, static l => l.Source),
            nameof(HbmCapacity) => Place(planningCase.HbmLines, id, static l => l.Source),
            nameof(PackagingCapacity) => Place(planningCase.PackagingLines, id, static l => l.Source),
            nameof(RecipeAvailability) => Place(planningCase.Recipes, id, static r => r.Source),
            nameof(ConversionLimit) => Place(planningCase.Conversions, id, static c => c.Source),
            nameof(OrderHistory) when planningCase.Conversions.Contains(id) => Place(planningCase.Conversions, id, static c => c.Source),
            nameof(ModuleLimit) or nameof(OrderHistory) => Place(planningCase.Projects, id, static p => p.Source),
            nameof(VendorGrowth) or nameof(VendorShare) => Place(planningCase.Vendors, id, static v => v.Source),
            nameof(ImportCap) => Place(planningCase.Imports, id, static c => c.Source),
            nameof(ComponentCapacity) or nameof(ComponentBalance) => Place(planningCase.Components, id, static c => c.Source),
            nameof(PowerLimit) or nameof(PowerLoad) => Place(planningCase.Hubs, id, static h => h.Source),
            nameof(FinishedStock) => planningCase.Settings.StockSource,
            nameof(FinishedBalance) => Place(planningCase.Accelerators, id, static a => a.Source),
            nameof(ShareTarget) or nameof(ImportMargin) or nameof(YearSpend) or nameof(Commitment) =>
                Years([.. planningCase.Targets.Where(t => periods.Any(p => p.StartsWith($"{t.Year}", StringComparison.Ordinal))).Select(static t => t.Source)]),
            nameof(ProgrammeBudget) => planningCase.Settings.BudgetSource,
            nameof(IndustryFund) => planningCase.Settings.FundSource,
            nameof(DieBalance) or nameof(DieUse) => Place(planningCase.Dies, id, static d => d.Source),
            nameof(HbmBalance) or nameof(HbmUse) => Place(planningCase.HbmGrades, id, static g => g.Source),
            _ => planningCase.Settings.Source,
        };
    }

    // Rows that follow each other are named from the first to the last.
    private static SourceCell Years(IReadOnlyList<SourceCell> rows) => rows switch
    {
        [] => SourceCell.None,
        [var only] => only,
        _ when rows[0].Cell.Length > 0 && rows.All(r => r.Sheet == rows[0].Sheet) => rows[0] with { Cell = $"{rows[0].Cell}:{rows[^1].Cell}" },
        _ => rows[0],
    };

    private static SourceCell Place<T>(Catalog<T> catalog, string id, Func<T, SourceCell> source)
        where T : class, IKeyed => catalog.Contains(id) ? source(catalog[id]) : SourceCell.None;

    /// <summary>Gets the limit in planners' words.</summary>
    public string Words
    {
        get
        {
            string[] parts = Key.Split(',');
            (string name, string part) = (parts[0], parts[^1]);
            return Family switch
            {
                nameof(ProgrammeBudget) => "the programme's budget",
                nameof(IndustryFund) => "the industry fund",
                nameof(YearSpend) => "the programme's yearly spending limit",
                nameof(ImportMargin) => "the largest foreign part of a year's value",
                nameof(ShareTarget) => "the share target",
                nameof(ImportCap) => $"the cap of import channel {name}",
                nameof(LogicCapacity) => $"the capacity of logic line {name}",
                nameof(ReallocationLimit) => $"what other customers of logic line {name} can give up",
                nameof(HbmCapacity) when parts.Length > 1 => $"the capacity of HBM line {name} for {part}",
                nameof(HbmCapacity) => $"the capacity of HBM line {name}",
                nameof(PackagingCapacity) => $"the capacity of packaging line {name}",
                nameof(RecipeAvailability) => $"the dates of recipe {name} on packaging line {part}",
                nameof(ComponentCapacity) => $"the {(part == "Domestic" ? "domestic" : "foreign")} supply of {name}",
                nameof(PowerLimit) => $"the power at hub {name}",
                nameof(VendorGrowth) => $"the growth of {name}",
                nameof(VendorShare) => $"the {(part == "Min" ? "smallest" : "largest")} market share of {name}",
                nameof(FinishedStock) => $"the finished {name} that may be held",
                nameof(ModuleLimit) => $"the modules of project {name} that may be ordered",
                nameof(ConversionLimit) => $"conversion {name}",
                _ => $"{Family} {Key}",
            };
        }
    }
}
