using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Assembly consumes the stacks that its recipes name.</summary>
/// <remarks>
/// <para>Rows: <c>HbmUse(g,t)</c>, one for each grade that a recipe uses and period. Unit: thousand stacks.</para>
/// <code>
/// Σ_o ug(g,o,t) − Σ_{r uses g} StacksPerUnit_r · Σ_j a(r,j,t)  =  0
/// </code>
/// <para>ug is <see cref="Decisions.StacksUsed"/>; a is <see cref="Decisions.Assembled"/>.</para>
/// <para>Shadow price: what one thousand stacks given to assembly is worth.</para>
/// <para>Source: formulation, family 7; sheet <c>Recipes</c>.</para>
/// </remarks>
public sealed class HbmUse : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(HbmUse);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (HbmGrade grade in planningCase.HbmGrades)
        {
            foreach (int t in horizon.Periods.Where(t => decisions.StacksUsed.ContainsKey((grade.Id, Origin.Domestic, t))))
            {
                LinearExpression<KiloStack> row = new();
                foreach (Origin origin in Enum.GetValues<Origin>())
                {
                    if (decisions.StacksUsed.TryGetValue((grade.Id, origin, t), out Variable<KiloStack> used))
                    {
                        row += used;
                    }
                }

                foreach (AssemblyRecipe recipe in planningCase.Recipes.Where(r => r.HbmGrade == grade.Id))
                {
                    foreach (PackagingLine line in planningCase.PackagingLines)
                    {
                        if (decisions.Assembled.TryGetValue((recipe.Id, line.Id, t), out Variable<KiloPackage> assembled))
                        {
                            row -= recipe.StacksPerUnit * assembled;
                        }
                    }
                }

                program.Equal(Name, grade.Id, horizon.Label(t), row, Quantity<KiloStack>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Every accelerator takes its {row.ThingName} stacks", $"每块加速器使用其所需的{row.ThingName}堆叠", "HbmUseRule"),
        planningCase => planningCase.HbmGrades[row.Thing].Source);
}
