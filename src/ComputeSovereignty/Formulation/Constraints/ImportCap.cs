using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>An import channel brings no more than its cap, as far as the chosen regime of export controls delivers it.</summary>
/// <remarks>
/// <para>Rows: <c>ImportCap(c,t)</c>, one for each channel and period. Unit: thousand accelerators, thousand stacks or bn CNY.</para>
/// <code>
/// i(c,t)  ≤  h · cap(c,y) · δ(category_c,t)
/// </code>
/// <para>
/// i is <see cref="Decisions.AcceleratorImports"/>, <see cref="Decisions.StackImports"/> or <see cref="Decisions.ComponentImports"/>; cap is <see cref="ImportChannel.Cap"/>;
/// δ is <see cref="PlanningCase.Delivered"/>, averaged over the period.
/// </para>
/// <para>Shadow price: what one more unit let in during the period is worth.</para>
/// <para>Source: formulation, family 10; sheets <c>Imports</c>, <c>ExportControls</c>.</para>
/// </remarks>
public sealed class ImportCap : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ImportCap);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (ImportChannel channel in planningCase.Imports)
        {
            foreach (int t in horizon.Periods)
            {
                double limit = horizon.Length * channel.Cap[horizon.YearOf(t)] * planningCase.Delivered(channel.Category, t);
                switch (channel.Kind)
                {
                    case ImportKind.Accelerator:
                        AtMost(decisions.AcceleratorImports[(channel.Id, t)]);
                        break;
                    case ImportKind.Hbm:
                        AtMost(decisions.StackImports[(channel.Id, t)]);
                        break;
                    default:
                        AtMost(decisions.ComponentImports[(channel.Id, t)]);
                        break;
                }

                void AtMost<TUnit>(Variable<TUnit> imported)
                    where TUnit : struct, IUnit
                {
                    LinearExpression<TUnit> row = new();
                    row += imported;
                    program.AtMost(Name, channel.Id, horizon.Label(t), row, new Quantity<TUnit>(limit));
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Imports,
        Class = LimitClass.Policy,
        Cell = planningCase => planningCase.Imports[row.Thing].Source,
        Step = (planningCase, _) => StepOf(planningCase.Imports[row.Thing], planningCase.Horizon.Length),
        IsQuoted = false,
        Full = $"Import channel {row.Thing} is at its cap",
        Nothing = $"Import channel {row.Thing} is closed",
        More = RuleFacts.ThatMuchMore,
        Conflict = $"Import channel {row.Thing} brings no more than it may",
        AsLimit = $"the cap of import channel {row.Thing}",
    };

    private static (CapacityStep Step, double Change) StepOf(ImportChannel channel, double length) => channel.Kind switch
    {
        ImportKind.Accelerator => (Channel(channel.Id, "10,000 accelerators a year", "thousand accelerators a year", 10), 10 * length),
        ImportKind.Hbm => (Channel(channel.Id, "100,000 stacks a year", "thousand stacks a year", 100), 100 * length),
        _ => (Channel(channel.Id, "a billion CNY a year", "bn CNY a year", 1), length),
    };

    private static CapacityStep Channel(string id, string step, string perStep, double size) => new(SupplyStage.Imports, id, $"Import channel {id}", step, perStep, size);
}
