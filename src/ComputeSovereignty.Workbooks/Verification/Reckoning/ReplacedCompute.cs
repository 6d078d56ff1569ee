namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>The researchers that it takes to replace compute, along the isoquant of the labs in six steps.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ReplacedCompute(PlanFacts facts)
{
    private const int Steps = 6;

    /// <summary>Works out the researchers who replace an amount of a workload's compute; people.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <param name="replaced">Usable PFLOPS.</param>
    public Reckoned Researchers(string workload, int year, Reckoned replaced)
    {
        DemandSums demand = new(facts);
        double most = facts.Inputs.Number("Workloads", workload, "MaxSubstitution").Value;
        string[] labs = [.. facts.Inputs.Keys("Labs").Where(l => facts.Inputs.Word("Labs", l, "Workload") == workload)];
        double budget = labs.Sum(l => Budget(l, year));
        if (most == 0 || budget == 0 || replaced.Value <= 0)
        {
            return 0;
        }

        double share = labs.Sum(l => Budget(l, year) * facts.Inputs.Number("Labs", l, "ComputeShare").Value) / budget;
        double elasticity = labs.Sum(l => Budget(l, year) * facts.Inputs.Number("Labs", l, "Elasticity", 1).Value) / budget;
        double employed = labs.Sum(l => demand.Researchers(l, year, demand.Wage(year)));
        double step = most / Steps * demand.Asked(workload, year);
        Reckoned sum = 0;
        for (int at = 0; at < Steps && replaced.Value > at * step; at++)
        {
            double length = employed * (Ratio(share, elasticity, most * (at + 1) / Steps) - Ratio(share, elasticity, most * at / Steps));
            Reckoned part = new(Math.Min(step, replaced.Value - (at * step)), replaced.Slack);
            sum += part * (length / step);
        }

        return sum;
    }

    private static double Ratio(double share, double elasticity, double missing)
    {
        double power = 1 - (1 / elasticity);
        return Math.Abs(power) < 1e-9 ? Math.Pow(1 - missing, -share / (1 - share)) : Math.Pow((1 - (share * Math.Pow(1 - missing, power))) / (1 - share), 1 / power);
    }

    private double Budget(string lab, int year) => facts.Inputs.Number("Labs", lab, "Number", 1).Value * facts.Inputs.Number("Labs", lab, $"{year}").Value;
}
