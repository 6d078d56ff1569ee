using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>DRAM wafer starts for stacks fit into an HBM line; a grade that becomes available within a period has the rest of the period.</summary>
/// <remarks>
/// <para>Rows: <c>HbmCapacity(b,t)</c>, one for each line and period; <c>HbmCapacity(b,g,t)</c> where 0 &lt; α &lt; 1. Unit: thousand wafers.</para>
/// <code>
/// Σ_g z(b,g,t)  ≤  12h · u_b · cap(b,t)
/// z(b,g,t)      ≤  α_bg(t) · 12h · u_b · cap(b,t)        0 &lt; α &lt; 1
/// </code>
/// <para>
/// z is <see cref="Decisions.HbmStarts"/>, without a column where α = 0; α is <see cref="Horizon.Availability"/> from <see cref="HbmRecipe.AvailableFrom"/>;
/// u is <see cref="HbmLine.MaxUtilization"/>; cap is <see cref="InstalledCapacity.OfHbmLine"/>.
/// </para>
/// <para>Shadow price: what one more thousand DRAM wafers in the period is worth.</para>
/// <para>Source: formulation, family 4; sheets <c>HbmLines</c>, <c>HbmRecipes</c>, <c>Projects</c>.</para>
/// </remarks>
public sealed class HbmCapacity : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(HbmCapacity);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (HbmLine line in planningCase.HbmLines)
        {
            foreach (int t in horizon.Periods)
            {
                Ratio<KiloWafer, KiloWafersPerMonth> usable = new(horizon.MonthsPerPeriod * line.MaxUtilization);
                LinearExpression<KiloWafersPerMonth> capacity = InstalledCapacity.OfHbmLine(decisions, planningCase, line, t);
                LinearExpression<KiloWafer> row = new();
                foreach (HbmRecipe recipe in planningCase.HbmRecipes.Where(r => r.Line == line.Id))
                {
                    if (!decisions.HbmStarts.TryGetValue((line.Id, recipe.Grade, t), out Variable<KiloWafer> starts))
                    {
                        continue;
                    }

                    row += starts;
                    double available = horizon.Availability(recipe.AvailableFrom, null, t);
                    if (available < 1)
                    {
                        LinearExpression<KiloWafer> partial = new();
                        partial += starts;
                        partial.Add(-(available * usable), capacity);
                        program.AtMost(Name, new(line.Id, recipe.Grade), horizon.Label(t), partial, Quantity<KiloWafer>.Zero);
                    }
                }

                if (row.Terms.Count > 0)
                {
                    row.Add(-usable, capacity);
                    program.AtMost(Name, line.Id, horizon.Label(t), row, Quantity<KiloWafer>.Zero);
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Hbm,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.HbmLines[row.Thing].Source,
        Step = (planningCase, t) => (CapacityStep.Wafers(SupplyStage.Hbm, row.Thing, Message.Of($"HBM line {row.ThingName}", $"HBM产线{row.ThingName}", "HbmLine")), StepAt(planningCase, row, t)),
        IsQuoted = false,
        Full = row.HasPart
            ? Message.Of($"HBM line {row.ThingName} runs at full capacity for {row.PartName} (available for part of the period only)", $"HBM产线{row.ThingName}的{row.PartName}产能已满（该规格仅部分时段可用）", "HbmGradeFull")
            : Message.Of($"HBM line {row.ThingName} runs at full capacity", $"HBM产线{row.ThingName}满负荷运行", "HbmLineFull"),
        Nothing = Message.Of($"HBM line {row.ThingName} has no capacity", $"HBM产线{row.ThingName}没有产能", "HbmLineNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = row.HasPart
            ? Message.Of($"{row.PartName} wafer starts fit into the part of the period in which HBM line {row.ThingName} can make that grade", $"{row.PartName}投片不超过HBM产线{row.ThingName}在该规格可用时段内的产能", "HbmGradeRule")
            : Message.Of($"Wafer starts fit into HBM line {row.ThingName}", $"投片不超过HBM产线{row.ThingName}的产能", "HbmLineRule"),
        AsLimit = row.HasPart
            ? Message.Of($"the capacity of HBM line {row.ThingName} for {row.PartName}", $"HBM产线{row.ThingName}的{row.PartName}产能", "HbmGradeLimit")
            : Message.Of($"the capacity of HBM line {row.ThingName}", $"HBM产线{row.ThingName}的产能", "HbmLineLimit"),
    };

    // A thousand wspm more, as far as the grade is open in the period.
    private static double StepAt(PlanningCase planningCase, RowKey row, int t)
    {
        double open = row.HasPart ? planningCase.Horizon.Availability(planningCase.HbmRecipes[$"{row.Thing}/{row.Part}"].AvailableFrom, null, t) : 1;
        return planningCase.Horizon.MonthsPerPeriod * planningCase.HbmLines[row.Thing].MaxUtilization * open;
    }
}
