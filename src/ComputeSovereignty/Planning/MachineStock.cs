using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Planning;

/// <summary>Machines of one product at one place, by the period in which they were deployed.</summary>
/// <param name="Sku">The product.</param>
/// <param name="Pool">Its pool.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Hub">The hub; null outside the programme.</param>
/// <param name="Deployed">Nameplate deployed in each period, PFLOPS. Shape: [periods].</param>
internal sealed record MachineStock(Accelerator Sku, Pool Pool, Origin Origin, Hub? Hub, IReadOnlyList<double> Deployed)
{
    /// <summary>Gets the nameplate ever deployed, mean of a year; PFLOPS.</summary>
    /// <param name="horizon">The periods.</param>
    /// <param name="year">The year.</param>
    internal double Ever(Horizon horizon, int year) => Mean(horizon, year, static _ => 1);

    /// <summary>Gets the nameplate alive and younger than an age, mean of a year; PFLOPS. What is deployed in a period counts in it in full.</summary>
    /// <param name="horizon">The periods.</param>
    /// <param name="year">The year.</param>
    /// <param name="age">Years; infinite for every age.</param>
    internal double Alive(Horizon horizon, int year, double age) => Mean(horizon, year, periods => Left(horizon, periods, Math.Min(age, Pool.Life ?? double.PositiveInfinity)));

    /// <summary>Gets the nameplate alive by whole years of age, mean of a year; PFLOPS.</summary>
    /// <param name="horizon">The periods.</param>
    /// <param name="year">The year.</param>
    internal IEnumerable<(int Age, double Alive)> ByAge(Horizon horizon, int year) =>
        from age in Enumerable.Range(0, horizon.Years)
        let alive = Mean(horizon, year, periods => periods / horizon.PeriodsPerYear == age ? Left(horizon, periods, Pool.Life ?? double.PositiveInfinity) : 0)
        where alive > 0
        select (age, alive);

    private double Mean(Horizon horizon, int year, Func<int, double> left)
    {
        double sum = 0;
        foreach (int t in horizon.PeriodsOf(year))
        {
            for (int deployed = 0; deployed <= t; deployed++)
            {
                sum += Deployed[deployed] == 0 ? 0 : Deployed[deployed] * left(t - deployed);
            }
        }

        return horizon.Length * sum;
    }

    // An age between two periods is reached by one part after the first and by the rest after the second (formulation, row 18).
    private double Left(Horizon horizon, int periods, double age)
    {
        if (!double.IsInfinity(age))
        {
            (int whole, double remainder) = horizon.Lag(12 * age);
            double young = periods < whole ? 1 : periods == whole ? remainder : 0;
            return young * PortableMath.Pow(1 - Pool.AnnualFailure, periods * horizon.Length);
        }

        return PortableMath.Pow(1 - Pool.AnnualFailure, periods * horizon.Length);
    }
}
