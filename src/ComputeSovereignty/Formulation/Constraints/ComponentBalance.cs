using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Every accelerator deployed gets its components, domestic or foreign.</summary>
/// <remarks>
/// <para>Rows: <c>ComponentBalance(κ,t)</c>, one for each component and period. Unit: bn CNY at base price.</para>
/// <code>
/// dc(κ,t) + fc(κ,t) − Σ_k need(κ,k,y) · Σ_u v(k,u,t)  =  0
/// </code>
/// <para>
/// dc is <see cref="Decisions.DomesticComponents"/>, fc <see cref="Decisions.ForeignComponents"/>, Σ_u v <see cref="Decisions.DeployedTotal"/>; need is
/// <see cref="SystemComponent.Need"/>: CNY an accelerator, CNY a kW of board power, or a fraction of the year's price without levy.
/// </para>
/// <para>Shadow price: what one bn CNY less of need is worth.</para>
/// <para>Source: formulation, family 11; sheet <c>Components</c>.</para>
/// </remarks>
public sealed class ComponentBalance : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ComponentBalance);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (SystemComponent component in planningCase.Components)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<BillionCny> row = new();
                row += decisions.DomesticComponents[(component.Id, t)];
                row += decisions.ForeignComponents[(component.Id, t)];
                foreach (Accelerator sku in planningCase.Accelerators)
                {
                    row -= component.Need(sku, horizon.YearOf(t)) * decisions.DeployedTotal[(sku.Id, t)];
                }

                program.Equal(Name, component.Id, horizon.Label(t), row, Quantity<BillionCny>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Every system takes its {row.ThingName}", $"每套系统都配有所需的{row.ThingName}", "ComponentBalanceRule"),
        planningCase => planningCase.Components[row.Thing].Source);
}
