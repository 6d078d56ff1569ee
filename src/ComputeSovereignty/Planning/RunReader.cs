using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the largest training runs and the places that may hold them.</summary>
/// <param name="solved">The solved program.</param>
/// <param name="model">Demand and fleets of the case.</param>
internal sealed class RunReader(SolvedProgram solved, ServiceModel model)
{
    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly RunModel runs = new(solved.Formulated.Case, model);

    /// <summary>Reads the places, one row a place and year.</summary>
    internal IEnumerable<RunPlaceRow> Places() =>
        from run in runs.Sizes
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
            solved.Natural(decisions.RunShort, run.Year),
            own.Select(static p => p.Largest).DefaultIfEmpty(0).Max())
        select row with { Words = RunMessages.Of(row, own) };

    private double Training(RunSite site, int year) =>
        (from fleet in site.Fleets
         from workload in runs.Trainers(fleet, year)
         select solved.Natural(decisions.Working, (workload.Id, fleet.Key, year)) * model.Received(workload, fleet, year)).Sum();
}
