using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A province with a floor gets its part of whatever is built in a year.</summary>
/// <remarks>
/// <para>Rows: <c>ProvinceShare(p,y)</c>, one for each province with <see cref="Province.MinShare"/> and year. Unit: MW.</para>
/// <code>
/// Σ_{u in p} (load(u,e) − load(u,e⁻)) − MinShare_p · Σ_u (load(u,e) − load(u,e⁻))  ≥  0
/// </code>
/// <para>
/// load is <see cref="Decisions.PowerLoad"/>, e the last period of the year and e⁻ that of the year before: what is deployed in the year, by the power that it draws. It is homogeneous, so it can always be kept by building less.
/// </para>
/// <para>Shadow price: what a MW less of the floor is worth; negative, since the row asks for more.</para>
/// <para>Source: formulation, row 24 of section 14; sheets <c>Provinces</c>, <c>Hubs</c>.</para>
/// </remarks>
public sealed class ProvinceShare : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ProvinceShare);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        foreach (Province province in planningCase.Provinces)
        {
            if (province.MinShare is not { } least)
            {
                continue;
            }

            foreach (int year in planningCase.Horizon.CalendarYears)
            {
                LinearExpression<Megawatt> row = new();
                foreach (Hub hub in planningCase.Hubs)
                {
                    row.Add(Built(decisions, planningCase.Horizon, hub, year), (hub.Province == province.Id ? 1 : 0) - least);
                }

                program.AtLeast(Name, province.Id, $"{year}", row, Quantity<Megawatt>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Policy,
        Class = LimitClass.Policy,
        Cell = planningCase => planningCase.Provinces.Contains(row.Thing) ? planningCase.Provinces[row.Thing].Source : SourceCell.None,
        Step = null,
        IsQuoted = false,
        Full = Message.Of($"{row.ThingName} gets only its minimum share of what is built", $"{row.ThingName}的建设份额仅达下限", "ProvinceShareFull"),
        More = static step => Message.Of($"a minimum {step.Name} higher", $"下限提高{step.Name}", "ProvinceShareMore"),
        Conflict = Message.Of($"{row.ThingName} gets its minimum share of what is built", $"{row.ThingName}的建设份额达到下限", "ProvinceShareRule"),
        AsLimit = Message.Of($"the minimum share of {row.ThingName}", $"{row.ThingName}的建设份额下限", "ProvinceShareLimit"),
    };

    private static LinearExpression<Megawatt> Built(Decisions decisions, Horizon horizon, Hub hub, int year)
    {
        int last = horizon.PeriodsOf(year).Last();
        LinearExpression<Megawatt> built = new();
        built += decisions.PowerLoad[(hub.Id, last)];
        if (last >= horizon.PeriodsPerYear)
        {
            built -= decisions.PowerLoad[(hub.Id, last - horizon.PeriodsPerYear)];
        }

        return built;
    }
}
