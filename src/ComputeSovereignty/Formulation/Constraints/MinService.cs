using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A workload that must be served is served at least in part.</summary>
/// <remarks>
/// <para>Rows: <c>MinService(w,y)</c>, one for each workload with <see cref="Workload.MinService"/> and year with demand. Unit: EFLOPS usable.</para>
/// <code>
/// U(w,y)  ≤  (1 − MinService_w) · D(w,y)
/// </code>
/// <para>U is <see cref="Decisions.Unserved"/>. The rule is hard: a case that cannot keep it has no plan.</para>
/// <para>Shadow price: what an EFLOPS that may go unserved is worth.</para>
/// <para>Source: formulation, row 21 of section 14; sheet <c>Workloads</c>.</para>
/// </remarks>
public sealed class MinService : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(MinService);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        foreach ((Workload workload, int year) in model.Asking)
        {
            if (workload.MinService is { } least)
            {
                LinearExpression<Exaflops> row = new();
                row += decisions.Unserved[(workload.Id, year)];
                program.AtMost(Name, workload.Id, $"{year}", row, new Quantity<Exaflops>((1 - least) * model.Asked(workload, year)));
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Service,
        Class = LimitClass.Policy,
        Cell = RuleFacts.OfWorkload(row.Thing),
        Step = null,
        IsQuoted = false,
        Full = Message.Of($"{row.ThingName} has only its minimum service", $"{row.ThingName}的服务仅达最低要求", "MinServiceFull"),
        More = static step => Message.Of($"allowing {step.Name} more to go unserved", $"允许另有{step.Name}得不到服务", "MinServiceMore"),
        Conflict = Message.Of($"{row.ThingName} has its minimum service", $"{row.ThingName}的服务达到最低要求", "MinServiceRule"),
        AsLimit = Message.Of($"the minimum service of {row.ThingName}", $"{row.ThingName}的最低服务", "MinServiceLimit"),
    };
}
