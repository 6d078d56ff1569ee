using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the largest training runs and the places that may hold them.</summary>
/// <param name="solved">The solved program.</param>
/// <param name="model">Demand and fleets of the case.</param>
internal sealed class RunReader(SolvedProgram solved, ServiceModel model)
{
    // What an engine leaves of a whole number.
    private const double Whole = 1e-6;

    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly RunModel runs = new(solved.Formulated.Case);

    /// <summary>Reads the places, one row a place and year.</summary>
    /// <remarks>
    /// With fractional modules the program may split a run over places, which is a bound and no plan, and counts machines again with each place that covers them. Where one place of the plan
    /// holds the run whole, and where the parts add up to more than all machines train, what is told is the run in the one place that holds most of it. The value of stage R stays the program's.
    /// </remarks>
    internal IEnumerable<RunPlaceRow> Places() => runs.Sizes.SelectMany(run =>
    {
        RunPlaceRow[] places = [.. Solved(run)];
        double size = run.Size * Exaflops.NaturalPerUnit;
        double trained = places.Where(static p => p.Pool.Length > 0).Sum(static p => p.Training);
        bool isSplit = places.Any(static p => Math.Abs(p.Chosen - Math.Round(p.Chosen)) > Whole);
        return isSplit && (places.Max(static p => p.Largest) >= size || places.Sum(static p => p.Held) > trained) ? InOne(places, size) : places;
    });

    // Of the places that hold all of it the closest together: a pool at a hub before a hub, and a hub before all of them.
    private static IEnumerable<RunPlaceRow> InOne(RunPlaceRow[] places, double size)
    {
        RunPlaceRow best = places.Where(p => p.Largest >= size).OrderBy(static p => p.Pool.Length > 0 ? 0 : p.Hub.Length > 0 ? 1 : 2).ThenByDescending(static p => p.Largest).FirstOrDefault()
            ?? places.MaxBy(static p => p.Largest)!;
        return places.Select(p => p with { Chosen = p == best ? 1 : 0, Held = p == best ? Math.Min(size, p.Largest) : 0 });
    }

    private IEnumerable<RunPlaceRow> Solved((int Year, double Size) run) =>
        from site in runs.Sites(run.Year)
        let training = Training(site, run.Year)
        select new RunPlaceRow(
            run.Year, site.Hub, site.Pool, training, site.Kept * training, solved.Natural(decisions.RunChosen, (site.Key, run.Year)), solved.Natural(decisions.RunHeld, (site.Key, run.Year)));

    /// <summary>Reads the runs, one row a year.</summary>
    /// <param name="places">The places.</param>
    internal IEnumerable<RunRow> Runs(IReadOnlyList<RunPlaceRow> places) =>
        from run in runs.Sizes
        let own = places.Where(p => p.Year == run.Year).ToArray()
        let row = new RunRow(
            run.Year,
            run.Size * Exaflops.NaturalPerUnit,
            own.Sum(static p => p.Held),
            Math.Max(0, (run.Size * Exaflops.NaturalPerUnit) - own.Sum(static p => p.Held)),
            own.Select(static p => p.Largest).DefaultIfEmpty(0).Max())
        select row with { Words = RunMessages.Of(row, own) };

    private double Training(RunSite site, int year) =>
        (from fleet in site.Fleets
         from workload in runs.Trainers(fleet, year)
         select solved.Natural(decisions.Working, (workload.Id, fleet.Key, year)) * model.Received(workload, fleet, year)).Sum();
}
