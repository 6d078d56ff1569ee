using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Finished accelerators held are those held before, plus what the programme gets and imports, less what is deployed.</summary>
/// <remarks>
/// <para>Rows: <c>FinishedBalance(k,t)</c>, one for each product and period. Unit: thousand accelerators.</para>
/// <code>
/// F(k,t) − F(k,t−1) − ProgrammeShare_k · Σ_{r of k} AssemblyYield_r · Σ_j a(r,j,t) − Σ_{c imports k} i(c,t) + Σ_u v(k,u,t)  =  0
/// </code>
/// <para>
/// F is <see cref="Decisions.FinishedStock"/>, F(−1) the stockpile; a is <see cref="Decisions.Assembled"/>; i is <see cref="Decisions.AcceleratorImports"/>;
/// Σ_u v is <see cref="Decisions.DeployedTotal"/>.
/// </para>
/// <para>Shadow price: what one more thousand finished accelerators in the period is worth.</para>
/// <para>Source: formulation, family 8; sheets <c>Accelerators</c>, <c>Recipes</c>, <c>Imports</c>, <c>Stockpiles</c>.</para>
/// </remarks>
public sealed class FinishedBalance : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(FinishedBalance);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (Accelerator sku in planningCase.Accelerators)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<KiloAccelerator> row = new();
                row += decisions.FinishedStock[(sku.Id, t)];
                row += decisions.DeployedTotal[(sku.Id, t)];
                row.Add(Inflow.Of(decisions, planningCase, sku, t), -1);
                if (t > 0)
                {
                    row -= decisions.FinishedStock[(sku.Id, t - 1)];
                }
                else
                {
                    row -= Inflow.Opening(planningCase, sku);
                }

                program.Equal(Name, sku.Id, horizon.Label(t), row, Quantity<KiloAccelerator>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Finished {row.ThingName} are either deployed or held in inventory", $"{row.ThingName}成品或部署或计入库存", "FinishedBalanceRule"),
        planningCase => planningCase.Accelerators[row.Thing].Source);
}
