using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A workload with a guarantee is served at least as far as all others together, times the guarantee.</summary>
/// <remarks>
/// <para>Rows: <c>ServiceParity(w,y)</c>, one for each workload with <see cref="Workload.ServiceParity"/> and year with demand of it and of others. Unit: EFLOPS usable.</para>
/// <code>
/// U(w,y) − ServiceParity_w · D(w,y)/Σ D(w′,y) · Σ U(w′,y)  ≤  (1 − ServiceParity_w) · D(w,y)
/// </code>
/// <para>
/// U is <see cref="Decisions.Unserved"/>, w′ are all other workloads: 1 − U/D ≥ ServiceParity · (1 − ΣU(w′)/ΣD(w′)), times D. It is homogeneous, so it can always be kept. Weights alone are not fair: a machine that
/// trains yields 1.5 times the usable compute of one that serves, so equal weights starve inference.
/// </para>
/// <para>Shadow price: what an EFLOPS less of the guarantee is worth.</para>
/// <para>Source: formulation, row 21 of section 14; sheet <c>Workloads</c>.</para>
/// </remarks>
public sealed class ServiceParity : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ServiceParity);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        foreach ((Workload workload, int year) in model.Asking)
        {
            Workload[] others = [.. model.Asking.Where(a => a.Year == year && a.Workload != workload).Select(static a => a.Workload)];
            if (workload.ServiceParity is not { } parity || others.Length == 0)
            {
                continue;
            }

            double asked = model.Asked(workload, year);
            double beside = others.Sum(w => model.Asked(w, year));
            LinearExpression<Exaflops> row = new();
            row += decisions.Unserved[(workload.Id, year)];
            foreach (Workload other in others)
            {
                row -= new Ratio<Exaflops, Exaflops>(parity * asked / beside) * decisions.Unserved[(other.Id, year)];
            }

            program.AtMost(Name, workload.Id, $"{year}", row, new Quantity<Exaflops>((1 - parity) * asked));
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
        Full = Message.Of($"{row.ThingName} has only its guaranteed service", $"{row.ThingName}的服务仅达保障水平", "ServiceParityFull"),
        More = static step => Message.Of($"a guarantee {step.Name} lower", $"保障水平降低{step.Name}", "ServiceParityMore"),
        Conflict = Message.Of($"{row.ThingName} has its guaranteed service relative to all other workloads", $"{row.ThingName}相对其他负载的服务达到保障水平", "ServiceParityRule"),
        AsLimit = Message.Of($"the guaranteed service of {row.ThingName}", $"{row.ThingName}的服务保障", "ServiceParityLimit"),
    };
}
