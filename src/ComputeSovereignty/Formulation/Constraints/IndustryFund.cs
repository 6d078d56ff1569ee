using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
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
        Step = static (_, _) => (CapacityStep.Money("The industry fund"), 1),
        IsQuoted = true,
        Full = "The industry fund is spent in full",
        Nothing = "The industry fund has no money",
        More = RuleFacts.ThatMuchMore,
        Conflict = "The industry fund pays no more than it has",
        AsLimit = "the industry fund",
    };
}
