using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Orders so far are orders before plus orders now (defines <see cref="Decisions.Ordered"/> and <see cref="Decisions.Converted"/>).</summary>
/// <remarks>
/// <para>Rows: <c>OrderHistory(p,τ)</c> and <c>OrderHistory(c,τ)</c>, one for each project or conversion and period in which it may be ordered. Unit: modules, or thousand wspm.</para>
/// <code>
/// N(p,τ) − N(p,τ⁻) − n(p,τ)  =  0
/// X(c,τ) − X(c,τ⁻) − x(c,τ)  =  0
/// </code>
/// <para>τ⁻ is the period before; N before the first order is 0. The order columns n and x are whole where N is.</para>
/// <para>Shadow price: what one module, or one thousand wspm converted, more in the period is worth.</para>
/// <para>Source: formulation, sections 1 and 7: a running sum keeps the matrix sparse as periods grow.</para>
/// </remarks>
public sealed class OrderHistory : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(OrderHistory);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Link(decisions.Modules, decisions.Ordered);
        Link(decisions.Conversions, decisions.Converted);

        void Link<TUnit>(Dictionary<(string Key, int Period), Variable<TUnit>> orders, Dictionary<(string Key, int Period), Variable<TUnit>> sums)
            where TUnit : struct, IUnit
        {
            foreach (((string key, int t), Variable<TUnit> sum) in sums)
            {
                LinearExpression<TUnit> row = new();
                row += sum;
                row -= orders[(key, t)];
                if (InstalledCapacity.Latest(sums, key, t - 1) is { } before)
                {
                    row -= before;
                }

                program.Equal(Name, key, planningCase.Horizon.Label(t), row, Quantity<TUnit>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Orders for {row.ThingName} add up over the periods", $"{row.ThingName}的订单按期累计相符", "OrderHistoryRule"),
        planningCase => planningCase.Conversions.Contains(row.Thing) ? planningCase.Conversions[row.Thing].Source : planningCase.Projects[row.Thing].Source);
}
