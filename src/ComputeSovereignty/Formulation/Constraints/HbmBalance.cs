using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Good stacks held are those held before, plus those that come out and come in, less those consumed.</summary>
/// <remarks>
/// <para>Rows: <c>HbmBalance(g,o,t)</c>, one for each grade that a recipe uses, origin and period. Unit: thousand stacks.</para>
/// <code>
/// Ig(g,o,t) − Ig(g,o,t−1) + ug(g,o,t) − Σ_{b of origin o} stacksPerWafer(b,g,t) · lag(z)(b,g,t) − [o = Foreign] · Σ_{c imports g} i(c,t)  =  0
/// </code>
/// <para>
/// Ig is <see cref="Decisions.StackStock"/>, Ig(−1) the stockpile; ug is <see cref="Decisions.StacksUsed"/>; i is <see cref="Decisions.StackImports"/>;
/// stacksPerWafer is <see cref="HbmRecipe.StacksPerWafer"/> of the period in which stacks come out; lag is <see cref="Delay.Finished"/> over <see cref="HbmRecipe.CycleTime"/>.
/// </para>
/// <para>Shadow price: what one more thousand good stacks in the period is worth.</para>
/// <para>Source: formulation, family 5; sheets <c>HbmRecipes</c>, <c>Stockpiles</c>, <c>Imports</c>, <c>Wip</c>.</para>
/// </remarks>
public sealed class HbmBalance : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(HbmBalance);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (((string grade, Origin origin, int t), Variable<KiloStack> stock) in decisions.StackStock)
        {
            LinearExpression<KiloStack> row = new();
            row += stock;
            row += decisions.StacksUsed[(grade, origin, t)];
            if (t > 0)
            {
                row -= decisions.StackStock[(grade, origin, t - 1)];
            }
            else
            {
                row -= new Quantity<KiloStack>(planningCase.OpeningStock(StockKind.Hbm, grade, origin));
            }

            foreach (HbmRecipe recipe in planningCase.HbmRecipes.Where(r => r.Grade == grade && planningCase.HbmLines[r.Line].Origin == origin))
            {
                row.Add(
                    -recipe.StacksPerWafer(horizon.Midpoint(t)),
                    Delay.Finished(decisions.HbmStarts, planningCase, recipe.Line, grade, recipe.CycleTime, t));
            }

            if (origin == Origin.Foreign)
            {
                foreach (ImportChannel channel in planningCase.Imports.Where(c => c.Kind == ImportKind.Hbm && c.Item == grade))
                {
                    row -= decisions.StackImports[(channel.Id, t)];
                }
            }

            program.Equal(Name, new(grade, $"{origin}"), horizon.Label(t), row, Quantity<KiloStack>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        row.Part == nameof(Origin.Domestic)
            ? Message.Of($"Domestic {row.ThingName} stacks are either used or held in inventory", $"国产{row.ThingName}堆叠或投入使用或计入库存", "DomesticHbmBalanceRule")
            : Message.Of($"Foreign {row.ThingName} stacks are either used or held in inventory", $"国外{row.ThingName}堆叠或投入使用或计入库存", "ForeignHbmBalanceRule"),
        planningCase => planningCase.HbmGrades[row.Thing].Source,
        (planningCase, _) => (
            new(SupplyStage.Hbm, row.Key, row.Part == nameof(Origin.Domestic)
                ? Message.Of($"{row.ThingName} stacks, domestic", $"国产{row.ThingName}堆叠", "DomesticStacks")
                : Message.Of($"{row.ThingName} stacks, imported", $"进口{row.ThingName}堆叠", "ForeignStacks"), StepMessages.StacksAYear, "thousand stacks a year", 100),
            100 * planningCase.Horizon.Length));
}
