using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
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
        Step = static (_, _) => (CapacityStep.Money(Message.Of("The programme's budget", "项目预算", "ProgrammeBudgetName")), 1),
        IsQuoted = true,
        Full = Message.Of("The programme's budget is fully spent", "项目预算已全部用完", "ProgrammeBudgetFull"),
        Nothing = Message.Of("The programme has no budget", "项目没有预算", "ProgrammeBudgetNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of("The programme spends no more than its budget", "项目支出不超过预算", "ProgrammeBudgetRule"),
        AsLimit = Message.Of("the programme's budget", "项目预算总额", "ProgrammeBudgetLimit"),
    };
}
