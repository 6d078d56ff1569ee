using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The programme spends no more than its budget.</summary>
/// <remarks>
/// <para>Row: <c>ProgrammeBudget</c>. Unit: bn CNY.</para>
/// <code>
/// Σ_y programme(y)  ≤  ProgrammeBudget
/// </code>
/// <para>programme is <see cref="Decisions.ProgrammeSpend"/>.</para>
/// <para>Shadow price: what one more bn CNY of budget is worth.</para>
/// <para>Source: formulation, family 13; sheet <c>Plan</c>.</para>
/// </remarks>
public sealed class ProgrammeBudget : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ProgrammeBudget);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        LinearExpression<BillionCny> row = new();
        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            row += decisions.ProgrammeSpend[year];
        }

        program.AtMost(Name, string.Empty, string.Empty, row, planningCase.Settings.ProgrammeBudget);
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Money,
        Class = LimitClass.Money,
        Cell = static planningCase => planningCase.Settings.BudgetSource,
        Step = static (_, _) => (CapacityStep.Money("The programme's budget"), 1),
        IsQuoted = true,
        Full = "The programme's budget is spent in full",
        Nothing = "The programme has no budget",
        More = RuleFacts.ThatMuchMore,
        Conflict = "The programme spends no more than its budget",
        AsLimit = "the programme's budget",
    };
}
