using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>The compute that a race to the frontier takes (formulation, section 11).</summary>
public static class RunDemand
{
    /// <summary>How many FLOP a PFLOPS does in a year of 365 days.</summary>
    public const double FlopPerPetaflopsYear = 31_536_000 * 1e15;

    /// <summary>Computes the run that keeps a developer at its lag, F(y) = FrontierRun·10²⁴·(1 + FrontierGrowth)^(y − ReferenceYear − Lag)/(1 + AlgorithmicGain)^Lag·(1 − DistilledShare·(1 − DistillationCost)).</summary>
    /// <remarks>The run that matched the frontier Lag years ago, done with today's methods, part of it distilled.</remarks>
    /// <param name="run">The race.</param>
    /// <param name="year">The year.</param>
    /// <returns>FLOP.</returns>
    public static double Flop(FrontierRun run, int year) =>
        run.Size * 1e24 * PortableMath.Pow(1 + run.FrontierGrowth, year - run.ReferenceYear - run.Lag) / PortableMath.Pow(1 + run.AlgorithmicGain, run.Lag) * (1 - (run.DistilledShare * (1 - run.DistillationCost)));

    /// <summary>Computes the demand of a race, D = [n·F + n*·F·(1/FinalRunShare − 1)]/(31,536,000·10¹⁵), n* = 1 + (n − 1)(1 − Sharing).</summary>
    /// <remarks>Every developer repeats the final run; exploration only as far as moves between labs and open weights do not spread it.</remarks>
    /// <param name="run">The race.</param>
    /// <param name="year">The year.</param>
    /// <returns>Usable PFLOPS; 0 without developers.</returns>
    public static double Demand(FrontierRun run, int year) => Demand(run, year, run.Developers[year]);

    /// <summary>Computes the demand of a race with a given number of developers.</summary>
    /// <param name="run">The race.</param>
    /// <param name="year">The year.</param>
    /// <param name="developers">How many there are.</param>
    /// <returns>Usable PFLOPS; 0 without developers.</returns>
    public static double Demand(FrontierRun run, int year, double developers)
    {
        if (developers <= 0)
        {
            return 0;
        }

        double exploring = 1 + ((developers - 1) * (1 - run.Sharing));
        return Flop(run, year) * (developers + (exploring * ((1 / run.FinalRunShare) - 1))) / FlopPerPetaflopsYear;
    }

    /// <summary>Computes the lag that an amount of training compute buys: ln(demand at lag 0/served)/ln((1 + FrontierGrowth)(1 + AlgorithmicGain)).</summary>
    /// <param name="run">The race.</param>
    /// <param name="year">The year.</param>
    /// <param name="developers">How many share the compute.</param>
    /// <param name="served">Usable PFLOPS.</param>
    /// <returns>Years; infinite where nothing is served, null where the frontier does not move.</returns>
    public static double? LagBought(FrontierRun run, int year, double developers, double served)
    {
        double pace = PortableMath.Log((1 + run.FrontierGrowth) * (1 + run.AlgorithmicGain));
        return pace <= 0 ? null : PortableMath.Log(Demand(run with { Lag = 0 }, year, developers) / served) / pace;
    }
}
