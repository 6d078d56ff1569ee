using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Service that must be at the edge of the network is there at least in part.</summary>
/// <remarks>
/// <para>Rows: <c>EdgeShare(w,y)</c>, one for each workload with <see cref="Workload.EdgeShare"/> and year with demand. Unit: EFLOPS usable.</para>
/// <code>
/// Σ_{u Edge} e·χ·ω · n(w,g,u,y) + Σ_{f Edge} e·occupancy · q(w,f,y) + EdgeShare_w · U(w,y)  ≥  EdgeShare_w · D(w,y)
/// </code>
/// <para>n is <see cref="Decisions.Working"/>, q <see cref="Decisions.Existing"/>, U <see cref="Decisions.Unserved"/>: the part on places at the edge is at least EdgeShare of all that is served, D − U.</para>
/// <para>Shadow price: what an EFLOPS less of that part is worth; negative, since the row asks for more.</para>
/// <para>Source: formulation, row 23 of section 14; sheets <c>Workloads</c>, <c>Hubs</c>, <c>Fleet</c>.</para>
/// </remarks>
public sealed class EdgeShare : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(EdgeShare);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        Service service = new(decisions, planningCase, model);
        foreach ((Workload workload, int year) in model.Asking)
        {
            if (workload.EdgeShare is { } part)
            {
                LinearExpression<Exaflops> row = new();
                row.Add(service.OnMachines(workload, year, static f => f.Place.Tier == PlaceTier.Edge, static f => f.Tier == PlaceTier.Edge));
                row.Add(service.PartOfService(workload, year, part), -1);
                program.AtLeast(Name, workload.Id, $"{year}", row, Quantity<Exaflops>.Zero);
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
        Full = Message.Of($"{row.ThingName} has only its minimum edge service", $"{row.ThingName}的边缘服务仅达最低要求", "EdgeShareFull"),
        More = static step => Message.Of($"requiring {step.Name} more at the edge", $"要求边缘服务增加{step.Name}", "EdgeShareMore"),
        Conflict = Message.Of($"{row.ThingName} has its minimum edge service", $"{row.ThingName}的边缘服务达到最低要求", "EdgeShareRule"),
        AsLimit = Message.Of($"the minimum edge service of {row.ThingName}", $"{row.ThingName}的最低边缘服务", "EdgeShareLimit"),
    };
}
