using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>What a workload receives in a year, as the rules of service read it.</summary>
/// <param name="decisions">The decision variables.</param>
/// <param name="planningCase">The case.</param>
/// <param name="model">Demand and fleets of the case.</param>
public sealed class Service(Decisions decisions, PlanningCase planningCase, ServiceModel model)
{
    /// <summary>Writes what a workload receives of some machines.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <param name="counts">Which fleets of the plan count.</param>
    /// <param name="existing">Which existing fleets count.</param>
    /// <returns>EFLOPS usable.</returns>
    public LinearExpression<Exaflops> OnMachines(Workload workload, int year, Func<ComputeFleet, bool> counts, Func<ExistingFleet, bool> existing)
    {
        LinearExpression<Exaflops> served = new();
        foreach (ComputeFleet fleet in model.Fleets.Where(counts))
        {
            if (decisions.Working.TryGetValue((workload.Id, fleet.Key, year), out Variable<Exaflops> working))
            {
                served += new Ratio<Exaflops, Exaflops>(model.Received(workload, fleet, year)) * working;
            }
        }

        foreach (ExistingFleet fleet in planningCase.Fleet.Where(existing))
        {
            if (decisions.Existing.TryGetValue((workload.Id, fleet.Id, year), out Variable<Exaflops> working))
            {
                served += new Ratio<Exaflops, Exaflops>(model.Received(workload, fleet, year)) * working;
            }
        }

        return served;
    }

    /// <summary>Writes what researchers replace of a workload's compute: Σ_j μ(w,j,y)·ρ(w,j,y).</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <returns>EFLOPS usable.</returns>
    public LinearExpression<Exaflops> ByResearchers(Workload workload, int year)
    {
        LinearExpression<Exaflops> replaced = new();
        foreach ((_, int step, _, SubstitutionStep size) in model.Steps.Where(s => s.Workload == workload && s.Year == year))
        {
            replaced += Ratio<Exaflops, KiloResearcher>.FromNatural(size.Petaflops / size.Researchers) * decisions.Researchers[(workload.Id, step, year)];
        }

        return replaced;
    }

    /// <summary>Writes what a part of a workload's service is to be at least: part · (D − U).</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <param name="part">The part.</param>
    /// <returns>EFLOPS usable.</returns>
    public LinearExpression<Exaflops> PartOfService(Workload workload, int year, double part)
    {
        LinearExpression<Exaflops> least = new();
        least += new Quantity<Exaflops>(part * model.Asked(workload, year));
        least -= new Ratio<Exaflops, Exaflops>(part) * decisions.Unserved[(workload.Id, year)];
        return least;
    }
}
