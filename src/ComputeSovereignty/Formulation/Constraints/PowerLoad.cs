using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The power drawn at a hub grows by what is deployed there (defines <see cref="Decisions.PowerLoad"/>).</summary>
/// <remarks>
/// <para>Rows: <c>PowerLoad(u,t)</c>, one for each hub and period. Unit: MW.</para>
/// <code>
/// load(u,t) − load(u,t−1) − Σ_k draw(k,u) · v(k,u,t)  =  0          load(u,−1) = 0
/// </code>
/// <para>load is <see cref="Decisions.PowerLoad"/>; v is <see cref="Decisions.Deployed"/>; draw is <see cref="Hub.Draw"/>: Tdp · SystemPowerFactor · Pue.</para>
/// <para>Shadow price: what one MW less of load is worth.</para>
/// <para>Source: formulation, family 12; sheets <c>Hubs</c>, <c>Accelerators</c>.</para>
/// </remarks>
public sealed class PowerLoad : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(PowerLoad);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (Hub hub in planningCase.Hubs)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<Megawatt> row = new();
                row += decisions.PowerLoad[(hub.Id, t)];
                if (t > 0)
                {
                    row -= decisions.PowerLoad[(hub.Id, t - 1)];
                }

                foreach (Accelerator sku in planningCase.Accelerators)
                {
                    row -= hub.Draw(sku, planningCase.Settings.SystemPowerFactor) * decisions.Deployed[(sku.Id, hub.Id, t)];
                }

                program.Equal(Name, hub.Id, horizon.Label(t), row, Quantity<Megawatt>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"The load of hub {row.ThingName} is that of its systems", $"枢纽{row.ThingName}的负荷等于其系统负荷之和", "PowerLoadRule"),
        planningCase => planningCase.Hubs[row.Thing].Source);
}
