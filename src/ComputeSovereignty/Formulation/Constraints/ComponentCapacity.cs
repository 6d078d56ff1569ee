using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Domestic components stay within domestic capacity, foreign ones within what the channels bring.</summary>
/// <remarks>
/// <para>Rows: <c>ComponentCapacity(κ,Domestic,t)</c> and <c>ComponentCapacity(κ,Foreign,t)</c>, one each for every component and period. Unit: bn CNY at base price.</para>
/// <code>
/// dc(κ,t)  ≤  h · DomesticCapacity(κ,y)
/// fc(κ,t) − Σ_{c brings κ} i(c,t)  ≤  0
/// </code>
/// <para>
/// dc is <see cref="Decisions.DomesticComponents"/>, fc <see cref="Decisions.ForeignComponents"/>, i <see cref="Decisions.ComponentImports"/>.
/// </para>
/// <para>Shadow price: what one more bn CNY of domestic capacity, or of imports, in the period is worth.</para>
/// <para>Source: formulation, family 11; sheets <c>Components</c>, <c>Imports</c>.</para>
/// </remarks>
public sealed class ComponentCapacity : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ComponentCapacity);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (SystemComponent component in planningCase.Components)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<BillionCny> domestic = new();
                domestic += decisions.DomesticComponents[(component.Id, t)];
                program.AtMost(Name, new(component.Id, nameof(Origin.Domestic)), horizon.Label(t), domestic, horizon.Length * component.DomesticCapacity[horizon.YearOf(t)]);

                LinearExpression<BillionCny> foreign = new();
                foreign += decisions.ForeignComponents[(component.Id, t)];
                foreach (ImportChannel channel in planningCase.Imports.Where(c => c.Kind == ImportKind.Component && c.Item == component.Id))
                {
                    foreign -= decisions.ComponentImports[(channel.Id, t)];
                }

                program.AtMost(Name, new(component.Id, nameof(Origin.Foreign)), horizon.Label(t), foreign, Quantity<BillionCny>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = IsDomestic(row) ? SupplyStage.Components : SupplyStage.Imports,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Components[row.Thing].Source,
        Step = IsDomestic(row)
            ? (planningCase, _) => (new(SupplyStage.Components, row.Thing, Message.Of($"Domestic {row.ThingName}", $"国产{row.ThingName}", "DomesticComponent"), StepMessages.BillionAYear, "bn CNY a year", 1), planningCase.Horizon.Length)
            : null,
        IsQuoted = false,
        Full = IsDomestic(row)
            ? Message.Of($"Domestic {row.ThingName} capacity is fully used", $"国产{row.ThingName}产能已用满", "DomesticComponentFull")
            : Message.Of($"Imported {row.ThingName} is fully used", $"进口{row.ThingName}已全部用完", "ForeignComponentFull"),
        More = RuleFacts.ThatMuchMore,
        Conflict = IsDomestic(row)
            ? Message.Of($"Domestic {row.ThingName} in use does not exceed what can be made", $"国产{row.ThingName}用量不超过产能", "DomesticComponentRule")
            : Message.Of($"Imported {row.ThingName} in use does not exceed what arrives", $"进口{row.ThingName}用量不超过到货量", "ForeignComponentRule"),
        AsLimit = IsDomestic(row)
            ? Message.Of($"the domestic supply of {row.ThingName}", $"{row.ThingName}的国内供应", "DomesticComponentLimit")
            : Message.Of($"the foreign supply of {row.ThingName}", $"{row.ThingName}的国外供应", "ForeignComponentLimit"),
    };

    private static bool IsDomestic(RowKey row) => row.Part == nameof(Origin.Domestic);
}
