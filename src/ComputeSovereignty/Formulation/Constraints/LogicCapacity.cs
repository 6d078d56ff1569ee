using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Accelerator wafer starts fit into what a logic line can run after other customers' load.</summary>
/// <remarks>
/// <para>Rows: <c>LogicCapacity(l,t)</c>, one for each line and period in which its node exists (α &gt; 0). Unit: thousand wafers.</para>
/// <code>
/// Σ_d s(l,d,t)  ≤  α_node(t) · 12h · ( u_l · cap(l,t) − other(l,t) + r(l,t) )
/// </code>
/// <para>
/// s is <see cref="Decisions.Starts"/>, r <see cref="Decisions.Reallocated"/>; α is <see cref="Horizon.Availability"/> from <see cref="ProcessNode.AvailableFrom"/>;
/// 12h are the months of a period; u is <see cref="LogicLine.MaxUtilization"/>; cap is <see cref="InstalledCapacity.OfLine"/>, with projects and conversions;
/// other is <see cref="LogicLine.OtherLoad"/> at the midpoint.
/// </para>
/// <para>Shadow price: what one more wafer start in the period is worth. In capacity, one thousand wspm more is 12h thousand wafers in every later period.</para>
/// <para>Source: formulation, family 1; sheets <c>Lines</c>, <c>Nodes</c>, <c>Projects</c>, <c>Conversions</c>.</para>
/// </remarks>
public sealed class LogicCapacity : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(LogicCapacity);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (LogicLine line in planningCase.Lines)
        {
            foreach (int t in horizon.Periods)
            {
                double available = horizon.Availability(planningCase.Nodes[line.Node].AvailableFrom, null, t);
                if (available == 0)
                {
                    continue;
                }

                LinearExpression<KiloWafersPerMonth> free = new();
                free.Add(InstalledCapacity.OfLine(decisions, planningCase, line, t), line.MaxUtilization);
                free -= line.OtherLoad(horizon.Midpoint(t));
                if (decisions.Reallocated.TryGetValue((line.Id, t), out Variable<KiloWafersPerMonth> reallocated))
                {
                    free += reallocated;
                }

                LinearExpression<KiloWafer> row = new();
                foreach (DieDesign die in planningCase.Dies)
                {
                    if (decisions.Starts.TryGetValue((line.Id, die.Id, t), out Variable<KiloWafer> starts))
                    {
                        row += starts;
                    }
                }

                row.Add(new Ratio<KiloWafer, KiloWafersPerMonth>(-available * horizon.MonthsPerPeriod), free);
                program.AtMost(Name, line.Id, horizon.Label(t), row, Quantity<KiloWafer>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Logic,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Lines[row.Thing].Source,
        Step = (planningCase, t) => (CapacityStep.Wafers(SupplyStage.Logic, row.Thing, Message.Of($"Logic line {row.ThingName}", $"逻辑产线{row.ThingName}", "LogicLine")), StepAt(planningCase, row, t)),
        IsQuoted = false,
        Full = Message.Of($"Logic line {row.ThingName} runs at full capacity for accelerators", $"逻辑产线{row.ThingName}的加速器产能已满", "LogicLineFull"),
        Nothing = Message.Of($"Logic line {row.ThingName} has no capacity for accelerators", $"逻辑产线{row.ThingName}没有可用于加速器的产能", "LogicLineNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Wafer starts and other customers' load fit into logic line {row.ThingName}", $"投片与其他客户订单之和不超过逻辑产线{row.ThingName}的产能", "LogicLineRule"),
        AsLimit = Message.Of($"the capacity of logic line {row.ThingName}", $"逻辑产线{row.ThingName}的产能", "LogicLineLimit"),
    };

    // A thousand wspm more, as far as the node exists in the period.
    private static double StepAt(PlanningCase planningCase, RowKey row, int t)
    {
        LogicLine line = planningCase.Lines[row.Thing];
        return planningCase.Horizon.MonthsPerPeriod * line.MaxUtilization * planningCase.Horizon.Availability(planningCase.Nodes[line.Node].AvailableFrom, null, t);
    }
}
