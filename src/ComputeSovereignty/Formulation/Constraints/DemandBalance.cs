using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>What a workload asks for is served or goes unserved; machines that nobody needs stay idle.</summary>
/// <remarks>
/// <para>Rows: <c>DemandBalance(w,y)</c>, one for each workload and year with demand. Unit: EFLOPS usable, mean of the year.</para>
/// <code>
/// Σ_{g,u} e·χ·ω · n(w,g,u,y) + Σ_f e·occupancy · q(w,f,y) + Σ_j μ(w,j,y) · ρ(w,j,y) + U(w,y)  =  D(w,y)
/// </code>
/// <para>
/// n is <see cref="Decisions.Working"/>, q <see cref="Decisions.Existing"/>, ρ <see cref="Decisions.Researchers"/>, U <see cref="Decisions.Unserved"/>; μ is what a step of the isoquant replaces by its length; e, χ and ω are <see cref="ServiceModel.Received(Workload, ComputeFleet, int)"/>: efficiency, home and
/// occupancy. D is a plain function of the case, <c>WorkloadDemand</c>.
/// </para>
/// <para>Shadow price: what an EFLOPS more asked for costs in service.</para>
/// <para>Source: formulation, row 20 of section 14; sheets <c>Workloads</c>, <c>Tokens</c>, <c>Labs</c>, <c>Runs</c>, <c>Adoption</c>.</para>
/// </remarks>
public sealed class DemandBalance : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(DemandBalance);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        Service service = new(decisions, planningCase, model);
        foreach ((Workload workload, int year) in model.Asking)
        {
            LinearExpression<Exaflops> row = new();
            row.Add(service.OnMachines(workload, year, static _ => true, static _ => true));
            row.Add(service.ByResearchers(workload, year));
            row += decisions.Unserved[(workload.Id, year)];
            program.Equal(Name, workload.Id, $"{year}", row, new Quantity<Exaflops>(model.Asked(workload, year)));
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"Demand of {row.ThingName} is either served or unserved", $"{row.ThingName}的需求要么得到服务，要么未获服务", "DemandBalanceRule"),
        planningCase => planningCase.Workloads.Contains(row.Thing) ? planningCase.Workloads[row.Thing].Source : SourceCell.None);
}
