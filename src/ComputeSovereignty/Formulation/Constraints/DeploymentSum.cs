using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>What is deployed of a product is the sum over hubs (defines <see cref="Decisions.DeployedTotal"/>).</summary>
/// <remarks>
/// <para>Rows: <c>DeploymentSum(k,t)</c>, one for each product and period. Unit: thousand accelerators.</para>
/// <code>
/// total(k,t) − Σ_u v(k,u,t)  =  0
/// </code>
/// <para>total is <see cref="Decisions.DeployedTotal"/>; v is <see cref="Decisions.Deployed"/>.</para>
/// <para>Shadow price: what a place for one thousand accelerators is worth.</para>
/// <para>Source: formulation, section 3; the sum that families 8, 11, 13 and 15 share.</para>
/// </remarks>
public sealed class DeploymentSum : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(DeploymentSum);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (Accelerator sku in planningCase.Accelerators)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<KiloAccelerator> row = new();
                row += decisions.DeployedTotal[(sku.Id, t)];
                foreach (Hub hub in planningCase.Hubs)
                {
                    row -= decisions.Deployed[(sku.Id, hub.Id, t)];
                }

                program.Equal(Name, sku.Id, horizon.Label(t), row, Quantity<KiloAccelerator>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Every {row.ThingName} deployed stands in a hub", $"每块已部署的{row.ThingName}都位于某一枢纽", "DeploymentSumRule"),
        static planningCase => planningCase.Settings.Source);
}
