using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <content>The decisions of service (formulation, section 14). A case without demand has none of them.</content>
public sealed partial class Decisions
{
    /// <summary>Gets K(g,u,t,a), <c>alive(g,u,a,t)</c>: nameplate of a pool's machines that stand at a place and are younger than an age; EFLOPS.</summary>
    public Dictionary<(ProgramKey Fleet, double Age, int Period), Variable<Exaflops>> Alive { get; } = [];

    /// <summary>Gets o(g,t), <c>outside(g,t)</c>: nameplate of a pool's machines that go to others than the programme; EFLOPS.</summary>
    public Dictionary<(ProgramKey Kind, int Period), Variable<Exaflops>> Outside { get; } = [];

    /// <summary>Gets n(w,g,u,y), <c>working(w,g,u,y)</c>: nameplate that works for a workload at a place, mean of the year; EFLOPS.</summary>
    public Dictionary<(string Workload, ProgramKey Fleet, int Year), Variable<Exaflops>> Working { get; } = [];

    /// <summary>Gets q(w,f,y), <c>existing(w,f,y)</c>: nameplate of an existing fleet that works for a workload, mean of the year; EFLOPS.</summary>
    public Dictionary<(string Workload, string Fleet, int Year), Variable<Exaflops>> Existing { get; } = [];

    /// <summary>Gets U(w,y), <c>unserved(w,y)</c>: usable compute that a workload asks for and does not get; EFLOPS.</summary>
    public Dictionary<(string Workload, int Year), Variable<Exaflops>> Unserved { get; } = [];

    /// <summary>Gets ρ(w,j,y), <c>researchers(w,j,y)</c>: researchers who replace compute of a workload, in a step of the isoquant, at most as many as the step is long, <c>Substitution.Of</c>; thousand researchers.</summary>
    public Dictionary<(string Workload, int Step, int Year), Variable<KiloResearcher>> Researchers { get; } = [];

    private void AddService(ProgramBuilder program, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        ServiceModel model = ServiceModel.Of(planningCase);
        foreach (ComputeFleet fleet in model.Fleets)
        {
            AddAlive(program, horizon, model, fleet);
        }

        foreach ((Workload workload, int year) in model.Asking)
        {
            foreach (ComputeFleet fleet in model.Fleets.Where(f => model.Users(f, year).Contains(workload)))
            {
                Working[(workload.Id, fleet.Key, year)] = program.NonNegative<Exaflops>("working", new([workload.Id, .. fleet.Key.Parts]), $"{year}");
            }

            foreach (ExistingFleet fleet in planningCase.Fleet.Where(f => model.Users(f, year).Contains(workload)))
            {
                Existing[(workload.Id, fleet.Id, year)] = program.NonNegative<Exaflops>("existing", new(workload.Id, fleet.Id), $"{year}");
            }

            Unserved[(workload.Id, year)] = program.NonNegative<Exaflops>("unserved", workload.Id, $"{year}");
        }

        foreach ((Workload workload, int step, int year, SubstitutionStep size) in model.Steps)
        {
            Researchers[(workload.Id, step, year)] = program.NonNegative<KiloResearcher>("researchers", new(workload.Id, $"{step}"), $"{year}", Quantity<KiloResearcher>.FromNatural(size.Researchers).Value);
        }
    }

    // Until a machine can have reached an age, those younger than it are all that are alive: one column counts both.
    private void AddAlive(ProgramBuilder program, Horizon horizon, ServiceModel model, ComputeFleet fleet)
    {
        IReadOnlyList<double> ages = model.Ages(fleet);
        foreach (int t in horizon.Periods.Where(t => t >= fleet.First))
        {
            foreach (double age in ages.Where(a => a == model.ColumnAge(fleet, ages, a, t)))
            {
                Alive[(fleet.Key, age, t)] = program.NonNegative<Exaflops>("alive", ServiceModel.KeyOf(fleet, ages, age), horizon.Label(t));
            }

            if (fleet.Place.IsOutside)
            {
                Outside[(fleet.Kind, t)] = program.NonNegative<Exaflops>("outside", fleet.Kind, horizon.Label(t));
            }
        }
    }
}
