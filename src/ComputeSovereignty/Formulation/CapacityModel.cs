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
    ];

    /// <summary>Writes the program of a case.</summary>
    /// <param name="planningCase">The case.</param>
    public static FormulatedProgram Formulate(PlanningCase planningCase)
    {
        ProgramBuilder program = new();
        Decisions decisions = new(program, planningCase);
        foreach (IConstraintFamily family in Families)
        {
            family.AddRows(program, decisions, planningCase);
        }

        return new FormulatedProgram(planningCase, program, decisions, new Objectives(decisions, planningCase, program.Columns.Count).InOrder());
    }
}
