using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
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
        Step = static (_, _) => (new(SupplyStage.Money, string.Empty, Message.Of("The annual spending limits", "年度支出上限", "YearSpendName"), StepMessages.BillionInEveryYear, "bn CNY in every year", 1), 1),
        IsQuoted = true,
        Full = Message.Of("The programme's spending is at its annual limit", "项目支出已达年度上限", "YearSpendFull"),
        Nothing = Message.Of("The programme may spend nothing", "项目不得支出", "YearSpendNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of("The programme stays within its annual spending limit", "项目支出不超过年度上限", "YearSpendRule"),
        AsLimit = Message.Of("the programme's annual spending limit", "项目年度支出上限", "YearSpendLimit"),
    };
}
