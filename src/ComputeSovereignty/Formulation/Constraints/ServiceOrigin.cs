using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Work that must be done on domestic machines is done there at least in part.</summary>
/// <remarks>
/// <para>Rows: <c>ServiceOrigin(w,y)</c>, one for each workload with <see cref="Workload.DomesticService"/> and year with demand. Unit: EFLOPS usable.</para>
/// <code>
/// Σ_{g domestic} e·χ·ω · n(w,g,u,y) + Σ_{f domestic} e·occupancy · q(w,f,y) + DomesticService_w · U(w,y)  ≥  DomesticService_w · D(w,y)
/// </code>
/// <para>n is <see cref="Decisions.Working"/>, q <see cref="Decisions.Existing"/>, U <see cref="Decisions.Unserved"/>: the part on domestic machines is at least DomesticService of all that is served, D − U.</para>
/// <para>Shadow price: what an EFLOPS less of that part is worth; negative, since the row asks for more.</para>
/// <para>Source: formulation, row 22 of section 14; sheets <c>Workloads</c>, <c>Vendors</c>, <c>Pools</c>.</para>
/// </remarks>
public sealed class ServiceOrigin : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ServiceOrigin);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        Service service = new(decisions, planningCase, model);
        foreach ((Workload workload, int year) in model.Asking)
        {
            if (workload.DomesticService is { } part)
            {
                LinearExpression<Exaflops> row = new();
                row.Add(service.OnMachines(workload, year, static f => f.Origin == Origin.Domestic, f => planningCase.Pools[f.Pool].Origin == Origin.Domestic));
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
        Full = Message.Of($"{row.ThingName} has only its minimum domestic service", $"{row.ThingName}的国产算力服务仅达最低要求", "ServiceOriginFull"),
        More = static step => Message.Of($"requiring {step.Name} more on domestic machines", $"要求国产算力服务增加{step.Name}", "ServiceOriginMore"),
        Conflict = Message.Of($"{row.ThingName} has its minimum domestic service", $"{row.ThingName}的国产算力服务达到最低要求", "ServiceOriginRule"),
        AsLimit = Message.Of($"the minimum domestic service of {row.ThingName}", $"{row.ThingName}的最低国产算力服务", "ServiceOriginLimit"),
    };
}
