using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Assembly consumes the dies that its recipes name.</summary>
/// <remarks>
/// <para>Rows: <c>DieUse(d,t)</c>, one for each die that a recipe uses and period. Unit: thousand dies.</para>
/// <code>
/// Σ_o ud(d,o,t) − Σ_{r uses d} DiesPerUnit_r · Σ_j a(r,j,t)  =  0
/// </code>
/// <para>ud is <see cref="Decisions.DiesUsed"/>; a is <see cref="Decisions.Assembled"/>.</para>
/// <para>Shadow price: what one thousand dies given to assembly is worth.</para>
/// <para>Source: formulation, family 7; sheet <c>Recipes</c>.</para>
/// </remarks>
public sealed class DieUse : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(DieUse);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (DieDesign die in planningCase.Dies)
        {
            foreach (int t in horizon.Periods.Where(t => decisions.DiesUsed.ContainsKey((die.Id, Origin.Domestic, t))))
            {
                LinearExpression<KiloDie> row = new();
                foreach (Origin origin in Enum.GetValues<Origin>())
                {
                    if (decisions.DiesUsed.TryGetValue((die.Id, origin, t), out Variable<KiloDie> used))
                    {
                        row += used;
                    }
                }

                foreach (AssemblyRecipe recipe in planningCase.Recipes.Where(r => r.Die == die.Id))
                {
                    foreach (PackagingLine line in planningCase.PackagingLines)
                    {
                        if (decisions.Assembled.TryGetValue((recipe.Id, line.Id, t), out Variable<KiloPackage> assembled))
                        {
                            row -= recipe.DiesPerUnit * assembled;
                        }
                    }
                }

                program.Equal(Name, die.Id, horizon.Label(t), row, Quantity<KiloDie>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Every accelerator takes its {row.ThingName} dies", $"每块加速器使用其所需的{row.ThingName}裸片", "DieUseRule"),
        planningCase => planningCase.Dies[row.Thing].Source);
}
