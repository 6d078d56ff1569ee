using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
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
        Step = (_, _) => (CapacityStep.Wafers(SupplyStage.Logic, row.Thing, Message.Of($"Other customers' slots on {row.ThingName}", $"{row.ThingName}上其他客户的产能", "Reallocation")), 1),
        IsQuoted = false,
        Full = Message.Of($"Other customers of logic line {row.ThingName} have released all the wafer starts allowed", $"逻辑产线{row.ThingName}的其他客户已让出允许的全部投片", "ReallocationFull"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Other customers of logic line {row.ThingName} release no more wafer starts than allowed", $"逻辑产线{row.ThingName}的其他客户让出的投片不超过允许量", "ReallocationRule"),
        AsLimit = Message.Of($"the wafer starts that other customers of logic line {row.ThingName} may release", $"逻辑产线{row.ThingName}其他客户可让出的投片量", "ReallocationLimitName"),
    };
}
