using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>A stage between the money and the chips, as analysts speak of bottlenecks: each groups the families that limit it.</summary>
public enum SupplyStage
{
    /// <summary>Logic wafers: capacity, moved slots, conversions.</summary>
    Logic,

    /// <summary>HBM: DRAM wafers for stacks.</summary>
    Hbm,

    /// <summary>Advanced packaging, and recipes open for part of a period.</summary>
    Packaging,

    /// <summary>Vendors' growth and their parts of the market.</summary>
    Vendors,

    /// <summary>Domestic components of systems.</summary>
    Components,

    /// <summary>Imports: caps and export controls.</summary>
    Imports,

    /// <summary>Power at the hubs.</summary>
    Power,

    /// <summary>Money: budget, yearly limits, industry fund.</summary>
    Money,

    /// <summary>Service: machines at work, and the rules of who is served with what.</summary>
    Service,

    /// <summary>Rules of the programme itself: stock, margin of imports, share targets, commitments.</summary>
    Policy,
}

/// <summary>The stages that a ladder lifts, and what is left of a program without the limits of some.</summary>
public static class SupplyStages
{
    /// <summary>Gets the stages that a ladder may lift: supply, not the programme's own rules.</summary>
    public static IReadOnlyList<SupplyStage> Liftable { get; } =
    [
        SupplyStage.Logic, SupplyStage.Hbm, SupplyStage.Packaging, SupplyStage.Vendors, SupplyStage.Components, SupplyStage.Imports, SupplyStage.Power, SupplyStage.Money,
    ];

    /// <summary>Relaxes the limits of a stage by a part of what each gives: its bound, and what the plan's own orders add to it on the left side.</summary>
    /// <param name="formulated">The program with its labels.</param>
    /// <param name="program">The program to relax, of the same rows.</param>
    /// <param name="values">The values of the plan's columns.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="part">The part; 0.01 for 1 % more.</param>
    public static LinearProgram Enlarge(FormulatedProgram formulated, LinearProgram program, IReadOnlyList<double> values, SupplyStage stage, double part)
    {
        double[] lower = program.RowLower.ToArray();
        double[] upper = program.RowUpper.ToArray();
        double[] added = new double[program.RowCount];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                added[program.RowIndex[entry]] += Math.Max(0, -program.Value[entry] * values[column]);
            }
        }

        for (int row = 0; row < formulated.Rows.Count; row++)
        {
            if (lower[row] == upper[row] || formulated.Describe(row).Stage != stage)
            {
                continue;
            }

            lower[row] -= double.IsInfinity(lower[row]) ? 0 : part * Math.Abs(lower[row] + added[row]);
            upper[row] += double.IsInfinity(upper[row]) ? 0 : part * Math.Abs(upper[row] + added[row]);
        }

        return program.WithRowBounds(lower, upper);
    }

    /// <summary>Frees the rows of some stages: no limit is left of them.</summary>
    /// <param name="formulated">The program with its labels.</param>
    /// <param name="program">The program to free, of the same rows.</param>
    /// <param name="stages">The stages to lift.</param>
    public static LinearProgram Lift(FormulatedProgram formulated, LinearProgram program, IReadOnlySet<SupplyStage> stages)
    {
        double[] lower = program.RowLower.ToArray();
        double[] upper = program.RowUpper.ToArray();
        for (int row = 0; row < formulated.Rows.Count; row++)
        {
            if (formulated.Describe(row).Stage is { } stage && stages.Contains(stage))
            {
                (lower[row], upper[row]) = (double.NegativeInfinity, double.PositiveInfinity);
            }
        }

        return program.WithRowBounds(lower, upper);
    }
}
