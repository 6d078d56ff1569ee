using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
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
        Full = $"Packaging line {row.Thing} is full",
        Nothing = $"Packaging line {row.Thing} has no capacity",
        More = RuleFacts.ThatMuchMore,
        Conflict = $"Packages fit on packaging line {row.Thing}",
        AsLimit = $"the capacity of packaging line {row.Thing}",
    };
}
