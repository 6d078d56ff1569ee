using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Service that must be near its users is near at least in part.</summary>
/// <remarks>
/// <para>Rows: <c>NearShare(w,y)</c>, one for each workload with <see cref="Workload.NearShare"/> and year with demand. Unit: EFLOPS usable.</para>
/// <code>
/// Σ_{u Metro or Edge} e·χ·ω · n(w,g,u,y) + Σ_{f Metro or Edge} e·occupancy · q(w,f,y) + NearShare_w · U(w,y)  ≥  NearShare_w · D(w,y)
/// </code>
/// <para>n is <see cref="Decisions.Working"/>, q <see cref="Decisions.Existing"/>, U <see cref="Decisions.Unserved"/>: the part on near places is at least NearShare of all that is served, D − U.</para>
/// <para>Shadow price: what an EFLOPS less of that part is worth; negative, since the row asks for more.</para>
/// <para>Source: formulation, row 23 of section 14; sheets <c>Workloads</c>, <c>Hubs</c>, <c>Fleet</c>.</para>
/// </remarks>
public sealed class NearShare : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(NearShare);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        Service service = new(decisions, planningCase, model);
        foreach ((Workload workload, int year) in model.Asking)
        {
            if (workload.NearShare is { } part)
            {
                LinearExpression<Exaflops> row = new();
                row.Add(service.OnMachines(workload, year, static f => f.Place.IsNear, static f => f.Tier != PlaceTier.Hub));
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
        Full = Message.Of($"{row.ThingName} has only its minimum near service", $"{row.ThingName}的近端服务仅达最低要求", "NearShareFull"),
        More = static step => Message.Of($"requiring {step.Name} more near its users", $"要求近端服务增加{step.Name}", "NearShareMore"),
        Conflict = Message.Of($"{row.ThingName} has its minimum near service", $"{row.ThingName}的近端服务达到最低要求", "NearShareRule"),
        AsLimit = Message.Of($"the minimum near service of {row.ThingName}", $"{row.ThingName}的最低近端服务", "NearShareLimit"),
    };
}
