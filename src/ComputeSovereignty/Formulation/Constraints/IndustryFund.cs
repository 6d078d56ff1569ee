using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The industry fund pays no more than it has.</summary>
/// <remarks>
/// <para>Row: <c>IndustryFund</c>, where <see cref="PlanSettings.IndustryFund"/> is given. Unit: bn CNY.</para>
/// <code>
/// industry  ≤  IndustryFund
/// </code>
/// <para>industry is <see cref="Decisions.IndustrySpend"/>.</para>
/// <para>Shadow price: what one more bn CNY in the fund is worth.</para>
/// <para>Source: formulation, family 13; sheet <c>Plan</c>.</para>
/// </remarks>
public sealed class IndustryFund : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(IndustryFund);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        if (planningCase.Settings.IndustryFund is { } fund)
        {
            LinearExpression<BillionCny> row = new();
            row += decisions.IndustrySpend;
            program.AtMost(Name, string.Empty, string.Empty, row, fund);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Money,
        Class = LimitClass.Money,
        Cell = static planningCase => planningCase.Settings.FundSource,
        Step = static (_, _) => (CapacityStep.Money(Message.Of("The industry fund", "产业基金", "IndustryFundName")), 1),
        IsQuoted = true,
        Full = Message.Of("The industry fund is fully spent", "产业基金已全部用完", "IndustryFundFull"),
        Nothing = Message.Of("The industry fund has no money", "产业基金没有资金", "IndustryFundNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of("The industry fund spends no more than it has", "产业基金支出不超过其规模", "IndustryFundRule"),
        AsLimit = Message.Of("the industry fund", "产业基金规模", "IndustryFundLimit"),
    };
}
