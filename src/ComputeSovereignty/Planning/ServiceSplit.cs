using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Planning;

/// <summary>Tells the work of a fleet by product and hub: in proportion to what is alive of each, work that needs young machines first.</summary>
/// <remarks>Who works for whom among alike machines is not unique; this is one of the ways, and it gives no product or hub more work than it has machines.</remarks>
/// <param name="solved">The solved program.</param>
/// <param name="model">Demand and fleets of the case.</param>
internal sealed class ServiceSplit(SolvedProgram solved, ServiceModel model)
{
    private readonly Horizon horizon = solved.Formulated.Case.Horizon;
    private readonly Decisions decisions = solved.Formulated.Decisions;

    /// <summary>Splits all work.</summary>
    /// <param name="stocks">The machines.</param>
    internal IEnumerable<ServiceRow> Of(MachineStock[] stocks) =>
        from fleet in model.Fleets
        let own = stocks.Where(s => s.Pool == fleet.Pool && s.Origin == fleet.Origin && (s.Hub is null ? fleet.Place.IsOutside : fleet.Place.Hubs.Contains(s.Hub))).ToArray()
        from year in horizon.CalendarYears
        from row in Of(fleet, own, year)
        select row;

    private IEnumerable<ServiceRow> Of(ComputeFleet fleet, MachineStock[] stocks, int year)
    {
        double[] taken = new double[stocks.Length];
        foreach (IGrouping<double, Workload> age in model.Users(fleet, year).GroupBy(w => ServiceModel.AgeFor(w, fleet.Life)).OrderBy(static g => g.Key))
        {
            double[] free = [.. stocks.Select((s, i) => Math.Max(0, s.Alive(year, age.Key) - taken[i]))];
            double all = free.Sum();
            foreach (Workload workload in age)
            {
                double working = solved.Natural(decisions.Working, (workload.Id, fleet.Key, year));
                for (int i = 0; i < stocks.Length && working > 0 && all > 0; i++)
                {
                    double part = working * free[i] / all;
                    taken[i] += part;
                    if (part > 0)
                    {
                        yield return new(year, workload.Id, stocks[i].Hub?.Id ?? ComputePlace.Outside, fleet.Place.Tier, stocks[i].Sku.Id, fleet.Pool.Id, fleet.Origin, part, part * model.Received(workload, fleet, year));
                    }
                }
            }
        }
    }
}
