using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Technology money is spent when committed or later, never before; what is not spent yet is the backlog (defines <see cref="Decisions.Backlog"/>).</summary>
/// <remarks>
/// <para>Rows: <c>Commitment(y)</c>, one for each year. Unit: bn CNY.</para>
/// <code>
/// unmet(y) − unmet(y−1) + tech(y)  =  C(y)          unmet(Y0−1) = 0,  unmet ≥ 0
/// </code>
/// <para>
/// unmet is <see cref="Decisions.Backlog"/>, tech <see cref="Decisions.TechnologySpend"/>, C <see cref="Target.CommittedTechnologySpend"/>. Summed over the years this is
/// Σ tech ≤ Σ C: unspent money carries forward, none is borrowed.
/// </para>
/// <para>Shadow price: what one more bn CNY committed in the year is worth.</para>
/// <para>Source: formulation, family 14; sheet <c>Targets</c>.</para>
/// </remarks>
public sealed class Commitment : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(Commitment);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        foreach (Target target in planningCase.Targets)
        {
            LinearExpression<BillionCny> row = new();
            row += decisions.Backlog[target.Year];
            row += decisions.TechnologySpend[target.Year];
            if (target.Year > planningCase.Horizon.StartYear)
            {
                row -= decisions.Backlog[target.Year - 1];
            }

            program.Equal(Name, string.Empty, $"{target.Year}", row, target.CommittedTechnologySpend);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of("Money committed for a year is spent in that year or later, never before", "某年承诺的资金只在当年或以后支出，不提前支出", "CommitmentRule"),
        RuleFacts.OfYear(row.Period));
}
