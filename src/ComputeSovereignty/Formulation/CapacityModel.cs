using System.Collections.Frozen;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>The capacity model: its rules in the order of the supply chain. Read this file first, then the families it names.</summary>
public static class CapacityModel
{
    /// <summary>Gets the rules, from wafer starts to policy.</summary>
    public static IReadOnlyList<IConstraintFamily> Families { get; } =
    [
        // Orders that add capacity.
        new OrderHistory(),
        new ModuleLimit(),
        new ConversionLimit(),

        // Wafers, dies, stacks, packages.
        new LogicCapacity(),
        new ReallocationLimit(),
        new DieBalance(),
        new HbmCapacity(),
        new HbmBalance(),
        new PackagingCapacity(),
        new RecipeAvailability(),
        new DieUse(),
        new HbmUse(),

        // Accelerators, vendors, imports.
        new FinishedBalance(),
        new FinishedStock(),
        new VendorOutput(),
        new VendorGrowth(),
        new VendorShare(),
        new ImportCap(),

        // Systems in hubs.
        new DeploymentSum(),
        new ComponentBalance(),
        new ComponentCapacity(),
        new PowerLoad(),
        new PowerLimit(),

        // Machines at work, and for whom.
        new OutsideSum(),
        new FleetBalance(),
        new FleetUse(),
        new ExistingUse(),
        new DemandBalance(),
        new MinService(),
        new ServiceParity(),
        new ServiceOrigin(),
        new NearShare(),
        new EdgeShare(),
        new TalentPool(),
        new RunPlace(),
        new RunChoice(),
        new RunOnce(),
        new RunSize(),

        // Money.
        new TechnologySpend(),
        new ProgrammeSpend(),
        new IndustrySpend(),
        new ProgrammeBudget(),
        new YearSpend(),
        new IndustryFund(),
        new Commitment(),

        // Policy.
        new ShareTarget(),
        new ImportMargin(),
        new ProvinceShare(),
    ];

    private static readonly FrozenDictionary<string, IConstraintFamily> ByName = Families.ToFrozenDictionary(static f => f.Name, StringComparer.Ordinal);

    /// <summary>Writes the program of a case.</summary>
    /// <param name="planningCase">The case.</param>
    public static FormulatedProgram Formulate(PlanningCase planningCase) => new ProgramDraft(planningCase).Freeze();

    /// <summary>Finds a rule by its name.</summary>
    /// <param name="name">The name, as rows carry it.</param>
    /// <exception cref="KeyNotFoundException">No rule has it.</exception>
    public static IConstraintFamily Family(string name) => ByName[name];

    /// <summary>Describes a row to people.</summary>
    /// <param name="row">The row.</param>
    public static RuleFacts Describe(ProgramLabel row) => Family(row.Family).Describe(new(row.Key, row.Period));

    /// <summary>Lets every rule write its rows: the only loop over the rules of a program.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    internal static IReadOnlyList<ProgramPart> Write(Decisions decisions, PlanningCase planningCase) => [.. Families.Select(family => ProgramPart.Write(family, decisions, planningCase))];
}
