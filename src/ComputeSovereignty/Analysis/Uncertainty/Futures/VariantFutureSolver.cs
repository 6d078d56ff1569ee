using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>Solves futures one by one: reads the changed case, writes its program and solves it from the base's plan.</summary>
/// <param name="variants">The variants of the case.</param>
/// <param name="scope">What is asked of each.</param>
public sealed class VariantFutureSolver(CaseVariants variants, FutureScope scope) : IFutureSolver
{
    /// <inheritdoc/>
    public FutureResult Solve(IReadOnlyList<ParameterChange> changes, CommittedOrders? orders, CancellationToken cancellation)
    {
        (FormulatedProgram? whole, string message) = variants.Formulate(changes);
        if (whole is null)
        {
            return new(PlanEnding.Failed, null, message);
        }

        FormulatedProgram asked = Asked(whole, scope);
        if (orders is null)
        {
            return Answer(variants.SolveProgram(asked, changes, null, cancellation));
        }

        (double[] lower, double[] upper, OrderKeeping keeping) = orders.Impose(asked, mayCut: false);
        VariantResult kept = variants.SolveProgram(asked, changes, asked.Program.WithColumnBounds(lower, upper), cancellation);
        if (kept.Ending == PlanEnding.Infeasible)
        {
            (lower, upper, keeping) = orders.Impose(asked, mayCut: true);
            kept = variants.SolveProgram(asked, changes, asked.Program.WithColumnBounds(lower, upper), cancellation);
        }

        return Answer(kept) with { Orders = keeping };
    }

    /// <summary>Leaves out the stages that are not asked for.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="scope">What is asked.</param>
    public static FormulatedProgram Asked(FormulatedProgram formulated, FutureScope scope)
    {
        int last = formulated.Stages.Index().Where(static s => s.Item.Letter is "A" or "B").Max(static s => s.Index);
        return scope == FutureScope.AllStages ? formulated : formulated.WithStages([.. formulated.Stages.Take(last + 1)]);
    }

    private static FutureResult Answer(VariantResult result) => new(result.Ending, result.Summary, result.Message);
}
