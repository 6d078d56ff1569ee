using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>A place that may hold the largest training run of a year: machines of one pool at a hub, all machines of a hub, or those of all hubs together.</summary>
/// <param name="Hub">The hub; empty for all hubs together.</param>
/// <param name="Pool">The pool, a dash for machines of none; empty for all pools together.</param>
/// <param name="Kept">What a run keeps of the training compute there: 1 within a pool, 1 − MixLossTraining across pools, 1 − CrossSiteLoss across hubs.</param>
/// <param name="Fleets">The machines.</param>
public sealed record RunSite(string Hub, string Pool, double Kept, IReadOnlyList<ComputeFleet> Fleets)
{
    /// <summary>Gets the key: hub and pool, the hub alone, or nothing for all hubs together.</summary>
    public ProgramKey Key => Pool.Length > 0 ? new ProgramKey(Hub, Pool) : Hub;
}

/// <summary>The largest training runs that are asked for, and the places that may hold them (formulation, row 26 of section 14).</summary>
/// <remarks>
/// A run is held whole in one place: within a pool at a hub, across the pools of a hub at the loss of mixing, or, where <see cref="DemandSettings.CrossSiteLoss"/> is given, across all hubs at that loss.
/// Existing fleets and machines outside the programme are spread over many sites and hold none. A place that another one covers at no loss (a hub of one pool, one hub alone) is not counted twice.
/// A case in which nobody asks for compute, or in which no <see cref="Target.LargestRun"/> is given, has none of this.
/// </remarks>
public sealed class RunModel
{
    private const double Exaflop = 1000;

    private readonly ServiceModel model;
    private readonly DemandSettings settings;

    /// <summary>Reads a case.</summary>
    /// <param name="planningCase">The case.</param>
    public RunModel(PlanningCase planningCase)
    {
        model = ServiceModel.Of(planningCase);
        settings = planningCase.Settings.Demand;
        Sizes = model.Asking.Count == 0 ? []
            : [.. from target in planningCase.Targets where target.LargestRun is { Value: > 0 } select (target.Year, target.LargestRun!.Value.Natural / Exaflop)];
    }

    /// <summary>Gets the years in which a run is asked for, each with its size, <c>LargestRun(y)</c>; usable EFLOPS.</summary>
    public IReadOnlyList<(int Year, double Size)> Sizes { get; }

    /// <summary>Lists the places that may hold a run in a year: those with machines that can train.</summary>
    /// <param name="year">The year.</param>
    public IReadOnlyList<RunSite> Sites(int year)
    {
        ComputeFleet[] training = [.. model.Fleets.Where(f => !f.Place.IsOutside && Trainers(f, year).Any())];
        List<RunSite> sites = [];
        foreach (IGrouping<string, ComputeFleet> hub in training.GroupBy(static f => f.Place.Id))
        {
            IGrouping<string, ComputeFleet>[] pools = [.. hub.GroupBy(static f => f.Pool.Id.Length > 0 ? f.Pool.Id : ComputeFleet.NoPool)];
            sites.AddRange(pools.Select(pool => new RunSite(hub.Key, pool.Key, 1, [.. pool])));
            if (pools.Length > 1)
            {
                sites.Add(new(hub.Key, string.Empty, 1 - settings.MixLossTraining, [.. hub]));
            }
        }

        if (settings.CrossSiteLoss is { } loss && training.Select(static f => f.Place.Id).Distinct().Count() > 1)
        {
            sites.Add(new(string.Empty, string.Empty, 1 - loss, training));
        }

        return sites;
    }

    /// <summary>Lists the training workloads that can use a fleet in a year.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    internal IEnumerable<Workload> Trainers(ComputeFleet fleet, int year) => model.Users(fleet, year).Where(static w => w.Kind == WorkKind.Training);
}
