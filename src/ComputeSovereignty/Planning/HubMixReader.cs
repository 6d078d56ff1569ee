using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Planning;

/// <summary>Reads how mixed and how old the machines at hubs are, and the largest single training run that they could hold (formulation, section 16).</summary>
/// <remarks>
/// A run takes every machine that is young enough for the training workload that bears the oldest ones; existing fleets and machines outside the programme are spread over many sites and hold none.
/// What a plan really trains at a place is less: allocations of equal machines are not unique, so that is told where a run is asked for.
/// </remarks>
/// <param name="planningCase">The case.</param>
/// <param name="usable">The factors.</param>
internal sealed class HubMixReader(PlanningCase planningCase, UsableCompute usable)
{
    // PFLOPS: what an engine leaves of nothing is less.
    private const double Least = 0.01;

    private double TrainingAge => planningCase.Workloads.Where(static w => w.Kind == WorkKind.Training).Select(static w => w.MaxAge ?? double.PositiveInfinity).DefaultIfEmpty(double.PositiveInfinity).Max();

    /// <summary>Reads a year, one row a hub with machines, then one of all hubs together where there are several.</summary>
    /// <param name="stocks">The machines of the plan.</param>
    /// <param name="year">The year.</param>
    internal IEnumerable<HubMixRow> Of(IEnumerable<MachineStock> stocks, int year)
    {
        MachineStock[] own = [.. stocks.Where(s => s.Hub is not null && s.Alive(year, double.PositiveInfinity) > 0)];
        own = [.. own.GroupBy(static s => s.Hub!.Id).Where(g => g.Sum(s => s.Alive(year, double.PositiveInfinity)) > Least).SelectMany(static g => g)];
        HubMixRow[] hubs = [.. own.GroupBy(static s => s.Hub!.Id).Select(g => Row(g.Key, [.. g], year))];
        return hubs.Length < 2 ? hubs
            :
            [
                .. hubs,
                Row(string.Empty, own, year) with
                {
                    LargestInPool = hubs.Max(static h => h.LargestInPool),
                    LargestMixed = hubs.Max(static h => h.LargestMixed),
                    LargestAcross = planningCase.Settings.Demand.CrossSiteLoss is { } loss ? (1 - loss) * own.Sum(s => Training(s, year)) : null,
                },
            ];
    }

    private HubMixRow Row(string hub, MachineStock[] stocks, int year)
    {
        double all = stocks.Sum(s => s.Alive(year, double.PositiveInfinity));
        (string Pool, double Share, double Training)[] pools =
        [
            .. stocks.GroupBy(static s => s.Pool.Id).Select(g => (g.Key, g.Sum(s => s.Alive(year, double.PositiveInfinity)) / all, g.Sum(s => Training(s, year)))),
        ];
        (string largest, double share, _) = pools.MaxBy(static p => p.Share);
        double[] ages = new double[HubMixRow.AgeClasses];
        foreach ((int age, double alive) in stocks.SelectMany(s => s.ByAge(year)))
        {
            ages[Math.Min(age, ages.Length - 1)] += alive / all;
        }

        return new(
            year,
            hub,
            largest,
            share,
            Math.Max(0, 1 - pools.Sum(static p => p.Share * p.Share)),
            ages,
            pools.Max(static p => p.Training),
            pools.Length > 1 ? (1 - planningCase.Settings.Demand.MixLossTraining) * pools.Sum(static p => p.Training) : null,
            null);
    }

    private double Training(MachineStock stock, int year) =>
        stock.Alive(year, TrainingAge) * usable.Occupancy(stock.Hub!, year) * usable.AtHome(stock.Pool, stock.Hub!.HomePool, WorkKind.Training) * usable.Efficiency(stock.Pool, WorkKind.Training, year);
}
