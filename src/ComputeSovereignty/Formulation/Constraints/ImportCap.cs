using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
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
        Full = Message.Of($"Import channel {row.ThingName} is at its cap", $"进口渠道{row.ThingName}已达上限", "ImportCapFull"),
        Nothing = Message.Of($"Import channel {row.ThingName} is closed", $"进口渠道{row.ThingName}已关闭", "ImportCapNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Import channel {row.ThingName} stays within its cap", $"进口渠道{row.ThingName}不超过上限", "ImportCapRule"),
        AsLimit = Message.Of($"the cap of import channel {row.ThingName}", $"进口渠道{row.ThingName}的上限", "ImportCapLimit"),
    };

    private static (CapacityStep Step, double Change) StepOf(ImportChannel channel, double length) => channel.Kind switch
    {
        ImportKind.Accelerator => (Channel(channel.Id, StepMessages.AcceleratorsAYear, "thousand accelerators a year", 10), 10 * length),
        ImportKind.Hbm => (Channel(channel.Id, StepMessages.StacksAYear, "thousand stacks a year", 100), 100 * length),
        _ => (Channel(channel.Id, StepMessages.BillionAYear, "bn CNY a year", 1), length),
    };

    private static CapacityStep Channel(string id, Message step, DisplayUnit perStep, double size) => new(SupplyStage.Imports, id, Message.Of($"Import channel {new Name(id)}", $"进口渠道{new Name(id)}", "ImportChannel"), step, perStep, size);
}
