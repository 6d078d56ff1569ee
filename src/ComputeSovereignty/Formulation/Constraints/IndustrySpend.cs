using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The industry fund pays its orders and the moving of other customers' load (defines <see cref="Decisions.IndustrySpend"/>).</summary>
/// <remarks>
/// <para>Row: <c>IndustrySpend</c>. Unit: bn CNY.</para>
/// <code>
/// industry − Σ_{p, Fund = Industry} capex_p · Σ_τ n(p,τ) − Σ_{c, Fund = Industry} capex_c · Σ_τ x(c,τ) − Σ_l Σ_t ReallocationCost_l · 12h · r(l,t)  =  0
/// </code>
/// <para>
/// industry is <see cref="Decisions.IndustrySpend"/>, n <see cref="Decisions.Modules"/>, x <see cref="Decisions.Conversions"/>, r <see cref="Decisions.Reallocated"/>.
/// </para>
/// <para>Shadow price: what one bn CNY spent by the fund beside the plan would be worth.</para>
/// <para>Source: formulation, family 13; sheets <c>Projects</c>, <c>Conversions</c>, <c>Lines</c>.</para>
/// </remarks>
public sealed class IndustrySpend : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(IndustrySpend);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        LinearExpression<BillionCny> row = new();
        row += decisions.IndustrySpend;
        row.Add(OrderSpend.Of(decisions, planningCase, Fund.Industry, planningCase.Horizon.Periods), -1);
        foreach (((string line, int _), Variable<KiloWafersPerMonth> reallocated) in decisions.Reallocated)
        {
            double cost = planningCase.Lines[line].ReallocationCost.Value * planningCase.Horizon.MonthsPerPeriod;
            row -= new Ratio<BillionCny, KiloWafersPerMonth>(cost) * reallocated;
        }

        program.Equal(Name, string.Empty, string.Empty, row, Quantity<BillionCny>.Zero);
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of("The industry fund's payments add up", "产业基金各项支出合计相符", "IndustrySpendRule"),
        static planningCase => planningCase.Settings.Source);
}
