using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Finished accelerators held are at most a few months' inflow, over what was held at the start.</summary>
/// <remarks>
/// <para>Rows: <c>FinishedStock(k,t)</c>, one for each product and period, where <see cref="PlanSettings.MaxFinishedStock"/> is given. Unit: thousand accelerators.</para>
/// <code>
/// F(k,t)  ≤  (MaxFinishedStock/m) · ( ProgrammeShare_k · Σ_{r of k} AssemblyYield_r · Σ_j a(r,j,t) + Σ_{c imports k} i(c,t) ) + F(k,−1)
/// </code>
/// <para>F is <see cref="Decisions.FinishedStock"/>; m are the months of a period; the bracket is <see cref="Inflow.Of"/>.</para>
/// <para>Why: it keeps a plan from idling accelerators for two years to hit a checkpoint, which a share target otherwise rewards.</para>
/// <para>Shadow price: what room for one more thousand accelerators in stock is worth.</para>
/// <para>Source: formulation, family 8; sheet <c>Plan</c>.</para>
/// </remarks>
public sealed class FinishedStock : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(FinishedStock);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        if (planningCase.Settings.MaxFinishedStock is not { } months)
        {
            return;
        }

        foreach (Accelerator sku in planningCase.Accelerators)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<KiloAccelerator> row = new();
                row += decisions.FinishedStock[(sku.Id, t)];
                row.Add(Inflow.Of(decisions, planningCase, sku, t), -months / horizon.MonthsPerPeriod);
                program.AtMost(Name, sku.Id, horizon.Label(t), row, Inflow.Opening(planningCase, sku));
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Policy,
        Class = LimitClass.Policy,
        Cell = static planningCase => planningCase.Settings.StockSource,
        Step = null,
        IsQuoted = false,
        Full = Message.Of($"Inventory of finished {row.ThingName} is at its limit", $"{row.ThingName}成品库存已达上限", "FinishedStockFull"),
        More = RuleFacts.AllowsMore,
        Conflict = Message.Of($"Inventory of finished {row.ThingName} stays within the stock rule", $"{row.ThingName}成品库存不超过库存规则", "FinishedStockRule"),
        AsLimit = Message.Of($"the inventory limit of finished {row.ThingName}", $"{row.ThingName}成品库存上限", "FinishedStockLimit"),
    };
}
