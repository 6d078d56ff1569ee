using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Packages begun fit on the interposer wafers of a packaging line.</summary>
/// <remarks>
/// <para>Rows: <c>PackagingCapacity(j,t)</c>, one for each line and period. Unit: thousand wafers.</para>
/// <code>
/// Σ_r a(r,j,t) / (GDPW(InterposerArea_r) · Yield_j)  ≤  12h · u_j · cap(j,t)
/// </code>
/// <para>
/// a is <see cref="Decisions.Assembled"/>; the wafers of a package are <see cref="InterposerWafers.PerPackage"/>; u is <see cref="PackagingLine.MaxUtilization"/>;
/// cap is <see cref="InstalledCapacity.OfPackagingLine"/>.
/// </para>
/// <para>Shadow price: what one more thousand interposer wafers in the period is worth.</para>
/// <para>Source: formulation, family 6; sheets <c>PackagingLines</c>, <c>Recipes</c>, <c>Projects</c>.</para>
/// </remarks>
public sealed class PackagingCapacity : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(PackagingCapacity);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (PackagingLine line in planningCase.PackagingLines)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<KiloWafer> row = new();
                foreach (AssemblyRecipe recipe in planningCase.Recipes)
                {
                    if (decisions.Assembled.TryGetValue((recipe.Id, line.Id, t), out Variable<KiloPackage> assembled))
                    {
                        row += InterposerWafers.PerPackage(recipe, line, planningCase.Settings) * assembled;
                    }
                }

                if (row.Terms.Count > 0)
                {
                    row.Add(new(-horizon.MonthsPerPeriod * line.MaxUtilization), InstalledCapacity.OfPackagingLine(decisions, planningCase, line, t));
                    program.AtMost(Name, line.Id, horizon.Label(t), row, Quantity<KiloWafer>.Zero);
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Packaging,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.PackagingLines[row.Thing].Source,
        Step = (planningCase, _) => (CapacityStep.Interposers(row.Thing), planningCase.Horizon.MonthsPerPeriod * planningCase.PackagingLines[row.Thing].MaxUtilization),
        IsQuoted = false,
        Full = Message.Of($"Packaging line {row.ThingName} runs at full capacity", $"封装产线{row.ThingName}满负荷运行", "PackagingFull"),
        Nothing = Message.Of($"Packaging line {row.ThingName} has no capacity", $"封装产线{row.ThingName}没有产能", "PackagingNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Packages fit on packaging line {row.ThingName}", $"封装量不超过封装产线{row.ThingName}的产能", "PackagingRule"),
        AsLimit = Message.Of($"the capacity of packaging line {row.ThingName}", $"封装产线{row.ThingName}的产能", "PackagingLimit"),
    };
}
