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
}
