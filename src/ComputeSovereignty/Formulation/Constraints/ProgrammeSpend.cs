using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Programme spend of a year is technology, facilities and the orders that the programme pays (defines <see cref="Decisions.ProgrammeSpend"/>).</summary>
/// <remarks>
/// <para>Rows: <c>ProgrammeSpend(y)</c>, one for each year. Unit: bn CNY.</para>
/// <code>
/// programme(y) − tech(y) − Σ_u FacilityCapex_u/CapitalEfficiency_u · (load(u, last t of y) − load(u, last t of y−1))
///              − Σ_{p, Fund = Programme} capex_p · Σ_{τ in y} n(p,τ) − Σ_{c, Fund = Programme} capex_c · Σ_{τ in y} x(c,τ)  =  0
/// </code>
/// <para>
/// programme is <see cref="Decisions.ProgrammeSpend"/>, tech <see cref="Decisions.TechnologySpend"/>; the growth of <see cref="Decisions.PowerLoad"/> over the year is
/// Σ v·MW, so the third term is the facilities of what is deployed; n is <see cref="Decisions.Modules"/>, x <see cref="Decisions.Conversions"/>. Orders are paid when placed.
/// </para>
/// <para>Shadow price: what one bn CNY spent by the programme beside the plan would be worth.</para>
/// <para>Source: formulation, family 13; sheets <c>Hubs</c>, <c>Projects</c>, <c>Conversions</c>.</para>
/// </remarks>
public sealed class ProgrammeSpend : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ProgrammeSpend);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (int year in horizon.CalendarYears)
        {
            LinearExpression<BillionCny> row = new();
            row += decisions.ProgrammeSpend[year];
            row -= decisions.TechnologySpend[year];
            int last = horizon.PeriodsOf(year).Last();
            foreach (Hub hub in planningCase.Hubs)
            {
                Ratio<BillionCny, Megawatt> facility = 1 / hub.CapitalEfficiency * hub.FacilityCapex;
                row -= facility * decisions.PowerLoad[(hub.Id, last)];
                if (last >= horizon.PeriodsPerYear)
                {
                    row += facility * decisions.PowerLoad[(hub.Id, last - horizon.PeriodsPerYear)];
                }
            }

            row.Add(OrderSpend.Of(decisions, planningCase, Fund.Programme, horizon.PeriodsOf(year)), -1);
            program.Equal(Name, string.Empty, $"{year}", row, Quantity<BillionCny>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of("The programme's payments in the year add up", "项目当年各项支出合计相符", "ProgrammeSpendRule"),
        static planningCase => planningCase.Settings.Source);
}
