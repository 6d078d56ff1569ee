using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The foreign part of a year's value stays below its limit.</summary>
/// <remarks>
/// <para>Rows: <c>ImportMargin(y)</c>, one for each year with <see cref="Target.MaxImportShare"/>. Unit: bn CNY.</para>
/// <code>
/// Σ_{t in y} ( Σ_{k foreign} price(k,y)·(1 + levy_k) · Σ_u v(k,u,t) + Σ_{κ counted} fc(κ,t) ) − MaxImportShare(y) · B_value(y)  ≤  0
/// </code>
/// <para>
/// B_value is C(y) (<see cref="Target.CommittedTechnologySpend"/>) for the Committed denominator, tech(y) (<see cref="Decisions.TechnologySpend"/>) for Deployed;
/// the foreign value is <see cref="DomesticShare.ForeignValue"/>.
/// </para>
/// <para>Shadow price: what one more bn CNY of foreign value let in is worth.</para>
/// <para>Source: formulation, family 15; sheet <c>Targets</c>.</para>
/// </remarks>
public sealed class ImportMargin : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ImportMargin);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        DomesticShare share = new(decisions, planningCase);
        foreach (Target target in planningCase.Targets)
        {
            if (target.MaxImportShare is not { } most)
            {
                continue;
            }

            LinearExpression<BillionCny> row = new();
            row.Add(share.ForeignValue(target.Year));
            if (planningCase.Settings.ShareDenominator == ShareDenominator.Committed)
            {
                row -= most * target.CommittedTechnologySpend;
            }
            else
            {
                row -= most * decisions.TechnologySpend[target.Year];
            }

            program.AtMost(Name, string.Empty, $"{target.Year}", row, Quantity<BillionCny>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Policy,
        Class = LimitClass.Policy,
        Cell = RuleFacts.OfYear(row.Period),
        Step = null,
        IsQuoted = false,
        Full = Message.Of("The foreign share of spending is at its cap", "进口占比已达上限", "ImportMarginFull"),
        Nothing = Message.Of("No foreign supply is allowed", "不允许国外供应", "ImportMarginNothing"),
        More = RuleFacts.AllowsMore,
        Conflict = Message.Of("The foreign share of the year's value stays within its cap", "当年价值中的进口占比不超过上限", "ImportMarginRule"),
        AsLimit = Message.Of("the cap on the foreign share of a year's value", "年度进口占比上限", "ImportMarginLimit"),
    };
}
