using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Planning;

/// <summary>Machines of one product at one place, by the period in which they were deployed.</summary>
/// <param name="Horizon">The periods.</param>
/// <param name="Sku">The product.</param>
/// <param name="Pool">Its pool.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Hub">The hub; null outside the programme.</param>
/// <param name="Deployed">Nameplate deployed in each period, PFLOPS. Shape: [periods].</param>
internal sealed record MachineStock(Horizon Horizon, Accelerator Sku, Pool Pool, Origin Origin, Hub? Hub, IReadOnlyList<double> Deployed)
{
    // The part that has not failed after so many periods.
    private readonly double[] unfailed = [.. Horizon.Periods.Select(age => PortableMath.Pow(1 - Pool.AnnualFailure, age * Horizon.Length))];

    private double Life => Pool.Life ?? double.PositiveInfinity;

    /// <summary>Gets the nameplate ever deployed, mean of a year; PFLOPS.</summary>
    /// <param name="year">The year.</param>
    internal double Ever(int year) => Mean(year, static _ => 1);

    /// <summary>Gets the nameplate alive and younger than an age, mean of a year; PFLOPS. What is deployed in a period counts in it in full.</summary>
    /// <param name="year">The year.</param>
    /// <param name="age">Years; infinite for every age.</param>
    internal double Alive(int year, double age) => Mean(year, periods => Left(periods, Math.Min(age, Life)));

    /// <summary>Gets the nameplate alive by whole years of age, mean of a year; PFLOPS.</summary>
    /// <param name="year">The year.</param>
    internal IEnumerable<(int Age, double Alive)> ByAge(int year) =>
        from age in Enumerable.Range(0, Horizon.Years)
        let alive = Mean(year, periods => periods / Horizon.PeriodsPerYear == age ? Left(periods, Life) : 0)
        where alive > 0
        select (age, alive);

    private double Mean(int year, Func<int, double> left)
    {
        double sum = 0;
        foreach (int t in Horizon.PeriodsOf(year))
        {
            for (int deployed = 0; deployed <= t; deployed++)
            {
                sum += Deployed[deployed] == 0 ? 0 : Deployed[deployed] * left(t - deployed);
            }
        }

        return Horizon.Length * sum;
    }

    // An age between two periods is reached by one part after the first and by the rest after the second (formulation, row 18).
    private double Left(int periods, double age)
    {
        if (!double.IsInfinity(age))
        {
            (int whole, double remainder) = Horizon.Lag(12 * age);
            double young = periods < whole ? 1 : periods == whole ? remainder : 0;
            return young * unfailed[periods];
        }

        return unfailed[periods];
    }
}
