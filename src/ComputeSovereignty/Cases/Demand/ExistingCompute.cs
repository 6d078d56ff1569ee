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
    public static double Alive(PlanningCase planningCase, ExistingFleet fleet, int year, double maxAge)
    {
        Pool pool = planningCase.Pools[fleet.Pool];
        Horizon horizon = planningCase.Horizon;
        double most = Math.Min(maxAge, pool.Life ?? double.PositiveInfinity);
        double sum = 0;
        foreach (int t in horizon.PeriodsOf(year))
        {
            double age = (t + 0.5) * horizon.Length;
            sum += fleet.Age + age < most ? PortableMath.Pow(1 - pool.AnnualFailure, age) : 0;
        }

        return fleet.Nameplate.Natural * horizon.Length * sum;
    }
}
