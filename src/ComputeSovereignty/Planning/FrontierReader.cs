using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Planning;

/// <summary>Reads how far behind the frontier the training compute that a plan serves keeps its developers (formulation, sections 11 and 16).</summary>
/// <param name="planningCase">The case.</param>
public sealed class FrontierReader(PlanningCase planningCase)
{
    /// <summary>The smallest published gain of algorithms a year (E044).</summary>
    public const double SlowGain = 0.3;

    /// <summary>The largest published gain of algorithms a year.</summary>
    public const double FastGain = 4.3;

    /// <summary>Reads one row a race and year.</summary>
    /// <param name="demand">Demand and service of each year.</param>
    public IEnumerable<FrontierRow> Of(IReadOnlyList<ServedYear> demand) =>
        from run in planningCase.Runs
        from year in demand
        let developers = Developers(run, year.Year)
        select new FrontierRow(
            run.Id,
            year.Year,
            developers,
            year.Training,
            run.Lag,
            run.AlgorithmicGain,
            Lag(run, year, developers),
            Lag(run with { AlgorithmicGain = FastGain }, year, developers),
            Lag(run with { AlgorithmicGain = SlowGain }, year, developers));

    // A race in which nobody is counted, so that labs are not counted twice, is run by the labs.
    private double Developers(FrontierRun run, int year) => run.Developers[year] is > 0 and var counted ? counted
        : planningCase.Labs.Where(static l => l.Number > 0).Sum(static l => l.Number) is > 0 and var labs ? labs
        : 1;

    // More compute than the frontier itself takes leaves nobody behind.
    private static double? Lag(FrontierRun run, ServedYear year, double developers) =>
        year.Training > 0 && RunDemand.LagBought(run, year.Year, developers, year.Training) is { } lag ? Math.Max(0, lag) : null;
}
