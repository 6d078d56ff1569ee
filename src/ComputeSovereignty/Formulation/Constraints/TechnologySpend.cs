using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Technology spend of a year is the accelerators and components deployed (defines <see cref="Decisions.TechnologySpend"/>).</summary>
/// <remarks>
/// <para>Rows: <c>TechnologySpend(y)</c>, one for each year. Unit: bn CNY.</para>
/// <code>
/// tech(y) − Σ_{t in y} ( Σ_k price(k,y)·(1 + levy_k) · Σ_u v(k,u,t) + Σ_κ ((1 + DomesticPremium_κ)·dc(κ,t) + fc(κ,t)) )  =  0
/// </code>
/// <para>
/// tech is <see cref="Decisions.TechnologySpend"/>; price·(1 + levy) is <see cref="PlanningCase.PaidPrice"/>; Σ_u v is <see cref="Decisions.DeployedTotal"/>;
/// dc is <see cref="Decisions.DomesticComponents"/>, fc <see cref="Decisions.ForeignComponents"/>.
/// </para>
/// <para>Shadow price: what one bn CNY spent on technology beside the plan would be worth.</para>
/// <para>Source: formulation, family 13; sheets <c>Accelerators</c>, <c>Imports</c>, <c>Components</c>.</para>
/// </remarks>
public sealed class TechnologySpend : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(TechnologySpend);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (int year in horizon.CalendarYears)
        {
            LinearExpression<BillionCny> row = new();
            row += decisions.TechnologySpend[year];
            foreach (int t in horizon.PeriodsOf(year))
            {
                foreach (Accelerator sku in planningCase.Accelerators)
                {
                    row -= planningCase.PaidPrice(sku, year) * decisions.DeployedTotal[(sku.Id, t)];
                }

                foreach (SystemComponent component in planningCase.Components)
                {
                    row -= (1 + component.DomesticPremium) * decisions.DomesticComponents[(component.Id, t)];
                    row -= decisions.ForeignComponents[(component.Id, t)];
                }
            }

            program.Equal(Name, string.Empty, $"{year}", row, Quantity<BillionCny>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of("Technology costs of the year add up", "当年技术支出合计相符", "TechnologySpendRule"),
        static planningCase => planningCase.Settings.Source);
}
