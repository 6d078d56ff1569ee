using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Researchers who replace compute are no more than no lab asks for.</summary>
/// <remarks>
/// <para>Rows: <c>TalentPool(y)</c>, one for each year in which researchers may replace compute. Unit: thousand researchers.</para>
/// <code>
/// Σ_{w,j} ρ(w,j,y)  ≤  R(y)
/// </code>
/// <para>ρ is <see cref="Decisions.Researchers"/>; R is what is spare of the pool, <c>TalentMarket.Spare</c>.</para>
/// <para>Shadow price: what a thousand researchers more are worth.</para>
/// <para>Source: formulation, row 25 of section 14; sheets <c>Plan</c>, <c>Labs</c>.</para>
/// </remarks>
public sealed class TalentPool : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(TalentPool);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        foreach (var year in ServiceModel.Of(planningCase).Steps.GroupBy(static s => s.Year))
        {
            LinearExpression<KiloResearcher> row = new();
            foreach ((Workload workload, int step, _, _) in year)
            {
                row += decisions.Researchers[(workload.Id, step, year.Key)];
            }

            program.AtMost(Name, string.Empty, $"{year.Key}", row, Quantity<KiloResearcher>.FromNatural(new TalentMarket(planningCase).Spare(year.Key)));
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Service,
        Class = LimitClass.Capacity,
        Cell = static planningCase => planningCase.Settings.Source,
        Step = null,
        IsQuoted = false,
        Full = Message.Of("All spare researchers already replace compute", "富余研究人员已全部用于替代算力", "TalentPoolFull"),
        Nothing = Message.Of("No researchers are spare", "没有富余研究人员", "TalentPoolNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of("No more researchers replace compute than are spare", "替代算力的研究人员不超过富余人数", "TalentPoolRule"),
        AsLimit = Message.Of("the spare researchers", "富余研究人员", "TalentPoolLimit"),
    };
}
