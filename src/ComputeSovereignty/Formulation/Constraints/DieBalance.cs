using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Good dies held are those held before, plus those that come out, less those consumed.</summary>
/// <remarks>
/// <para>Rows: <c>DieBalance(d,o,t)</c>, one for each die that a recipe uses, origin and period. Unit: thousand dies.</para>
/// <code>
/// Id(d,o,t) − Id(d,o,t−1) + ud(d,o,t) − [o = Domestic] · g(d,t) · Σ_l lag(s)(l,d,t)  =  0
/// </code>
/// <para>
/// Id is <see cref="Decisions.DieStock"/>, Id(−1) the stockpile; ud is <see cref="Decisions.DiesUsed"/>; g is <see cref="DieDesign.GoodDiesPerWafer"/>
/// of the period in which wafers come out; lag is <see cref="Delay.Finished"/> over the node's <see cref="ProcessNode.CycleTime"/>.
/// </para>
/// <para>Shadow price: what one more thousand good dies in the period is worth.</para>
/// <para>Source: formulation, family 3; sheets <c>Dies</c>, <c>Nodes</c>, <c>Stockpiles</c>, <c>Wip</c>.</para>
/// </remarks>
public sealed class DieBalance : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(DieBalance);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (((string id, Origin origin, int t), Variable<KiloDie> stock) in decisions.DieStock)
        {
            LinearExpression<KiloDie> row = new();
            row += stock;
            row += decisions.DiesUsed[(id, origin, t)];
            if (t > 0)
            {
                row -= decisions.DieStock[(id, origin, t - 1)];
            }
            else
            {
                row -= new Quantity<KiloDie>(planningCase.OpeningStock(StockKind.Die, id, origin));
            }

            if (origin == Origin.Domestic)
            {
                DieDesign die = planningCase.Dies[id];
                ProcessNode node = planningCase.Nodes[die.Node];
                Ratio<KiloDie, KiloWafer> good = die.GoodDiesPerWafer(node, horizon.Midpoint(t), planningCase.Settings);
                foreach (LogicLine line in planningCase.Lines.Where(l => l.Node == die.Node))
                {
                    row.Add(-good, Delay.Finished(decisions.Starts, planningCase, line.Id, id, node.CycleTime, t));
                }
            }

            program.Equal(Name, new(id, $"{origin}"), horizon.Label(t), row, Quantity<KiloDie>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        row.Part == nameof(Origin.Domestic)
            ? Message.Of($"Domestic {row.ThingName} dies are either used or held in inventory", $"国产{row.ThingName}裸片或投入使用或计入库存", "DomesticDieBalanceRule")
            : Message.Of($"Foreign {row.ThingName} dies are either used or held in inventory", $"国外{row.ThingName}裸片或投入使用或计入库存", "ForeignDieBalanceRule"),
        planningCase => planningCase.Dies[row.Thing].Source);
}
