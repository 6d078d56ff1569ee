using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>What vendors build beyond the programme's part goes to others (defines <see cref="Decisions.Outside"/>).</summary>
/// <remarks>
/// <para>Rows: <c>OutsideSum(g,t)</c>, one for each pool and origin with such products, and period, where <see cref="DemandSettings.CountOutside"/> is TRUE and there is demand. Unit: EFLOPS of nameplate.</para>
/// <code>
/// o(g,t) − Σ_{k in g} Fp16_k · (1 − ProgrammeShare_k) · Σ_{r of k} AssemblyYield_r · Σ_j a(r,j,t)  =  0
/// </code>
/// <para>o is <see cref="Decisions.Outside"/>; a is <see cref="Decisions.Assembled"/>.</para>
/// <para>Shadow price: what an EFLOPS more outside the programme is worth.</para>
/// <para>Source: formulation, row 17 of section 14; sheets <c>Accelerators</c>, <c>Recipes</c>.</para>
/// </remarks>
public sealed class OutsideSum : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(OutsideSum);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (ComputeFleet fleet in ServiceModel.Of(planningCase).Fleets.Where(static f => f.Place.IsOutside))
        {
            foreach (int t in horizon.Periods.Where(t => t >= fleet.First))
            {
                LinearExpression<Exaflops> row = new();
                row += decisions.Outside[(fleet.Kind, t)];
                foreach ((Accelerator sku, _) in fleet.Products)
                {
                    row.Add(-(1 - sku.ProgrammeShare) * ComputeFleet.Nameplate(sku), Inflow.Built(decisions, planningCase, sku, t));
                }

                program.Equal(Name, fleet.Kind, horizon.Label(t), row, Quantity<Exaflops>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        row.Thing == ComputeFleet.NoPool
            ? Message.Of("Compute of no pool outside the programme is what vendors build beyond the programme's part", "厂商产出中超出项目部分、不属于任何资源池的算力归入项目外", "OutsideSumRuleOfNoPool")
            : Message.Of($"Pool {row.ThingName} outside the programme receives what vendors build beyond the programme's part", $"厂商产出中超出项目部分的算力归入项目外的资源池{row.ThingName}", "OutsideSumRule"),
        static planningCase => planningCase.Settings.Source);
}
