using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The programme spends no more in a year than the year allows.</summary>
/// <remarks>
/// <para>Rows: <c>YearSpend(y)</c>, one for each year with <see cref="Target.MaxSpend"/>. Unit: bn CNY.</para>
/// <code>
/// programme(y)  ≤  MaxSpend(y)
/// </code>
/// <para>programme is <see cref="Decisions.ProgrammeSpend"/>.</para>
/// <para>Shadow price: what one more bn CNY in the year is worth.</para>
/// <para>Source: formulation, family 13; sheet <c>Targets</c>.</para>
/// </remarks>
public sealed class YearSpend : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(YearSpend);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        foreach (Target target in planningCase.Targets)
        {
            if (target.MaxSpend is { } limit)
            {
                LinearExpression<BillionCny> row = new();
                row += decisions.ProgrammeSpend[target.Year];
                program.AtMost(Name, string.Empty, $"{target.Year}", row, limit);
            }
        }
    }
}
