using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>What is left of the machines that stand at the start (formulation, section 10).</summary>
public static class ExistingCompute
{
    /// <summary>Computes the nameplate compute younger than an age, mean of a year: K̄(f,y,a) = Fp16·h·Σ_{t in y} [Age + (t + ½)h &lt; min(a, Life)]·(1 − AnnualFailure)^((t + ½)h).</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    /// <param name="maxAge">The age from which machines do not count, years; infinite for none.</param>
    /// <returns>PFLOPS.</returns>
    public static double Alive(PlanningCase planningCase, ExistingFleet fleet, int year, double maxAge) => fleet.Nameplate.Natural * planningCase.Horizon.Length * Left(planningCase, fleet, year, maxAge).Sum(static p => p.Left);

    /// <summary>Computes the nameplate compute alive by whole years of age, mean of a year: every period at the age in its middle, as <see cref="Alive"/> counts it, so that none is as old as the pool's life.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="fleet">The fleet.</param>
    /// <param name="year">The year.</param>
    /// <returns>The ages with machines, the youngest first, and their PFLOPS; a year in which a birthday falls has two.</returns>
    public static IEnumerable<(int Age, double Alive)> ByAge(PlanningCase planningCase, ExistingFleet fleet, int year) =>
        Left(planningCase, fleet, year, double.PositiveInfinity)
            .GroupBy(static p => (int)Math.Floor(p.Age))
            .Select(g => (g.Key, fleet.Nameplate.Natural * planningCase.Horizon.Length * g.Sum(static p => p.Left)))
            .Where(static a => a.Item2 > 0);

    // Age and part left in the middle of each period of a year.
    private static IEnumerable<(double Age, double Left)> Left(PlanningCase planningCase, ExistingFleet fleet, int year, double maxAge)
    {
        Pool pool = planningCase.Pools[fleet.Pool];
        Horizon horizon = planningCase.Horizon;
        double most = Math.Min(maxAge, pool.Life ?? double.PositiveInfinity);
        return from t in horizon.PeriodsOf(year)
               let passed = (t + 0.5) * horizon.Length
               select (fleet.Age + passed, fleet.Age + passed < most ? PortableMath.Pow(1 - pool.AnnualFailure, passed) : 0);
    }
}
