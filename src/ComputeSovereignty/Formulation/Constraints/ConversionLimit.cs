using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A conversion turns no more capacity a year than it can.</summary>
/// <remarks>
/// <para>Rows: <c>ConversionLimit(c,y)</c>, one for each conversion with <see cref="LineConversion.MaxPerYear"/> and year in which it may be ordered. Unit: thousand wspm.</para>
/// <code>
/// Σ_{τ in y} x(c,τ)  ≤  MaxPerYear_c
/// </code>
/// <para>x is <see cref="Decisions.Conversions"/>.</para>
/// <para>Shadow price: what one more thousand wspm converted in the year is worth.</para>
/// <para>Source: formulation, family 2; sheet <c>Conversions</c>.</para>
/// </remarks>
public sealed class ConversionLimit : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ConversionLimit);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (LineConversion conversion in planningCase.Conversions)
        {
            foreach (int year in horizon.CalendarYears)
            {
                LinearExpression<KiloWafersPerMonth> row = new();
                foreach (int t in horizon.PeriodsOf(year))
                {
                    if (decisions.Conversions.TryGetValue((conversion.Id, t), out Variable<KiloWafersPerMonth> converted))
                    {
                        row += converted;
                    }
                }

                if (conversion.MaxPerYear is { } limit && row.Terms.Count > 0)
                {
                    program.AtMost(Name, conversion.Id, $"{year}", row, limit);
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Logic,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Conversions[row.Thing].Source,
        Step = (_, _) => (CapacityStep.Wafers(SupplyStage.Logic, row.Thing, Message.Of($"Conversion {row.ThingName}", $"产线转换{row.ThingName}", "ConversionCapacity")), 1),
        IsQuoted = true,
        Full = Message.Of($"Conversion {row.ThingName} is at its annual limit", $"产线转换{row.ThingName}已达年度上限", "ConversionFull"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Conversion {row.ThingName} stays within its annual limit", $"产线转换{row.ThingName}不超过年度上限", "ConversionRule"),
        AsLimit = Message.Of($"the annual limit of conversion {row.ThingName}", $"产线转换{row.ThingName}的年度上限", "ConversionLimitName"),
    };
}
