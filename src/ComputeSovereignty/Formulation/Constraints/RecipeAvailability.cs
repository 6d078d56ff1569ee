using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A recipe that begins or ends within a period has only its part of the period on a packaging line.</summary>
/// <remarks>
/// <para>Rows: <c>RecipeAvailability(r,j,t)</c>, one for each recipe, packaging line and period with 0 &lt; α &lt; 1. Unit: thousand wafers.</para>
/// <code>
/// a(r,j,t) / (GDPW(InterposerArea_r) · Yield_j)  ≤  α_r(t) · 12h · u_j · cap(j,t)
/// </code>
/// <para>
/// a is <see cref="Decisions.Assembled"/>, without a column where α = 0; α is <see cref="Horizon.Availability"/> from <see cref="AssemblyRecipe.AvailableFrom"/> to
/// the end of <see cref="AssemblyRecipe.DiscontinuedAfter"/>.
/// </para>
/// <para>Shadow price: what one more thousand interposer wafers open to the recipe in the period is worth.</para>
/// <para>Source: formulation, family 6; sheet <c>Recipes</c>.</para>
/// </remarks>
public sealed class RecipeAvailability : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(RecipeAvailability);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (AssemblyRecipe recipe in planningCase.Recipes)
        {
            foreach (int t in horizon.Periods)
            {
                double available = horizon.Availability(recipe.AvailableFrom, recipe.DiscontinuedAfter, t);
                foreach (PackagingLine line in planningCase.PackagingLines.Where(_ => available is > 0 and < 1))
                {
                    LinearExpression<KiloWafer> row = new();
                    row += InterposerWafers.PerPackage(recipe, line, planningCase.Settings) * decisions.Assembled[(recipe.Id, line.Id, t)];
                    row.Add(
                        new(-available * horizon.MonthsPerPeriod * line.MaxUtilization),
                        InstalledCapacity.OfPackagingLine(decisions, planningCase, line, t));
                    program.AtMost(Name, new(recipe.Id, line.Id), horizon.Label(t), row, Quantity<KiloWafer>.Zero);
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Packaging,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Recipes[row.Thing].Source,
        Step = (planningCase, t) => (CapacityStep.Interposers(row.Part), StepAt(planningCase, row, t)),
        IsQuoted = false,
        Full = Message.Of($"Packaging line {row.PartName} runs at full capacity for recipe {row.ThingName} (available for part of the period only)", $"封装产线{row.PartName}的{row.ThingName}工艺产能已满（该工艺仅部分时段可用）", "RecipeFull"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Recipe {row.ThingName} runs on packaging line {row.PartName} only while it is available", $"{row.ThingName}工艺仅在可用时段内于封装产线{row.PartName}使用", "RecipeRule"),
        AsLimit = Message.Of($"the dates of recipe {row.ThingName} on packaging line {row.PartName}", $"{row.ThingName}工艺在封装产线{row.PartName}的可用时段", "RecipeLimit"),
    };

    // A thousand wafers a month more, as far as the recipe is open in the period.
    private static double StepAt(PlanningCase planningCase, RowKey row, int t)
    {
        AssemblyRecipe recipe = planningCase.Recipes[row.Thing];
        double open = planningCase.Horizon.Availability(recipe.AvailableFrom, recipe.DiscontinuedAfter, t);
        return planningCase.Horizon.MonthsPerPeriod * planningCase.PackagingLines[row.Part].MaxUtilization * open;
    }
}
