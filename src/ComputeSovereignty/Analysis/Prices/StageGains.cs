using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Prices;

/// <summary>What does 1 % more of everything in a supply stage bring?</summary>
/// <remarks>
/// Every limit of the stage is relaxed by a hundredth of what it gives in the plan (its right side and the capacity that the plan's orders add to it), and the shortfall of all
/// years is solved again from the plan's basis: one quick solve a stage that binds. A stage without shadow price cannot lower the shortfall by itself and is not solved; nor is
/// one whose limits are all zero, of which a hundredth is nothing.
/// </remarks>
/// <param name="variants">The case, solved.</param>
public sealed class StageGains(CaseVariants variants)
{
    private const double Part = 0.01;

    /// <summary>Solves the stages that hold the share down in a plan.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <param name="plan">The plan of the changed case.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>What the shortfall of all years falls by, a fraction, for each stage that brings anything visible.</returns>
    public IReadOnlyDictionary<SupplyStage, double> Of(IReadOnlyList<ParameterChange> changes, PlanSummary plan, CancellationToken cancellation = default)
    {
        Dictionary<SupplyStage, double> gains = [];
        if (variants.Formulate(changes).Program is not { } formulated)
        {
            return gains;
        }

        LinearProgram program = formulated.Program.FixedAt(plan.Values);
        double standing = plan.Stage("A");
        foreach (SupplyStage stage in SupplyStages.Liftable.Where(plan.Holding.Contains))
        {
            ShareProbe probe = variants.ProbeFrom(formulated, SupplyStages.Enlarge(formulated, program, plan.Values, stage, Part), plan.Bases, cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (probe.Solved && standing - probe.StageA > ShareGap.Visible)
            {
                gains[stage] = standing - probe.StageA;
            }
        }

        return gains;
    }
}
