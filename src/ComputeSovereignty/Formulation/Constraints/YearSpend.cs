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

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Money,
        Class = LimitClass.Money,
        Cell = RuleFacts.OfYear(row.Period),
        Step = static (_, _) => (new(SupplyStage.Money, string.Empty, "The yearly spending limits", "a billion CNY in every year", "bn CNY in every year", 1), 1),
        IsQuoted = true,
        Full = "The programme's spending is at its limit",
        Nothing = "The programme may spend nothing",
        More = RuleFacts.ThatMuchMore,
        Conflict = "The programme spends no more in the year than it may",
        AsLimit = "the programme's yearly spending limit",
    };
}
