using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>What is deployed at a hub draws no more power than the hub has.</summary>
/// <remarks>
/// <para>Rows: <c>PowerLimit(u,t)</c>, one for each hub and period. Unit: MW.</para>
/// <code>
/// Σ_{τ≤t} Σ_k v(k,u,τ) · Tdp_k · SystemPowerFactor · Pue_u / 10⁶  ≤  K̄_u(t) + projects on u
/// </code>
/// <para>The left side is <see cref="Decisions.PowerLoad"/>; the right side <see cref="InstalledCapacity.OfHub"/>.</para>
/// <para>Shadow price: what one more MW at the hub in the period is worth.</para>
/// <para>Source: formulation, family 12; sheets <c>Hubs</c>, <c>Projects</c>.</para>
/// </remarks>
public sealed class PowerLimit : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(PowerLimit);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (Hub hub in planningCase.Hubs)
        {
            foreach (int t in horizon.Periods)
            {
                LinearExpression<Megawatt> row = new();
                row += decisions.PowerLoad[(hub.Id, t)];
                row.Add(InstalledCapacity.OfHub(decisions, planningCase, hub, t), -1);
                program.AtMost(Name, hub.Id, horizon.Label(t), row, Quantity<Megawatt>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Power,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Hubs[row.Thing].Source,
        Step = (_, _) => (new(SupplyStage.Power, row.Thing, Message.Of($"Power at {row.ThingName}", $"{row.ThingName}的电力", "PowerAt"), StepMessages.HundredMegawatt, "MW", 100), 100),
        IsQuoted = false,
        Full = Message.Of($"Power at hub {row.ThingName} is fully used", $"枢纽{row.ThingName}的电力已用满", "PowerFull"),
        Nothing = Message.Of($"Hub {row.ThingName} has no power", $"枢纽{row.ThingName}没有电力", "PowerNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Hub {row.ThingName} draws no more power than it has", $"枢纽{row.ThingName}的用电不超过其供电能力", "PowerRule"),
        AsLimit = Message.Of($"the power at hub {row.ThingName}", $"枢纽{row.ThingName}的供电能力", "PowerLimitName"),
    };
}
