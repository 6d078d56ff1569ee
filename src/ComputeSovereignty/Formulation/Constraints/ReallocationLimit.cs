using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>No more of other customers' load is moved off a line than they can yield.</summary>
/// <remarks>
/// <para>Rows: <c>ReallocationLimit(l,t)</c>, one for each line with reallocatable load and period in which its node exists. Unit: thousand wspm.</para>
/// <code>
/// r(l,t)  ≤  ReallocatableShare_l · other(l,t)
/// </code>
/// <para>r is <see cref="Decisions.Reallocated"/>; other is <see cref="LogicLine.OtherLoad"/> at the midpoint.</para>
/// <para>Shadow price: what one more thousand wspm of slots from other customers is worth in the period.</para>
/// <para>Source: formulation, family 1; sheet <c>Lines</c>.</para>
/// </remarks>
public sealed class ReallocationLimit : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ReallocationLimit);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (LogicLine line in planningCase.Lines)
        {
            foreach (int t in horizon.Periods)
            {
                if (decisions.Reallocated.TryGetValue((line.Id, t), out Variable<KiloWafersPerMonth> reallocated))
                {
                    LinearExpression<KiloWafersPerMonth> row = new();
                    row += reallocated;
                    program.AtMost(Name, line.Id, horizon.Label(t), row, line.ReallocatableShare * line.OtherLoad(horizon.Midpoint(t)));
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Logic,
        Class = LimitClass.Policy,
        Cell = planningCase => planningCase.Lines[row.Thing].Source,
        Step = (_, _) => (CapacityStep.Wafers(SupplyStage.Logic, row.Thing, $"Slots of other customers on {row.Thing}"), 1),
        IsQuoted = false,
        Full = $"Other customers of logic line {row.Thing} release as many wafer starts as allowed",
        More = RuleFacts.ThatMuchMore,
        Conflict = $"No more of other customers' load is moved off logic line {row.Thing} than they can give up",
        AsLimit = $"what other customers of logic line {row.Thing} can give up",
    };
}
