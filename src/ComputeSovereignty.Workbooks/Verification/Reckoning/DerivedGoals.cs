namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>The goals of nameplate compute that demand implies.</summary>
/// <param name="facts">The plan.</param>
/// <param name="demand">Its demand.</param>
internal sealed class DerivedGoals(PlanFacts facts, DemandSums demand)
{
    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Works out a goal for each year, PFLOPS: what is needed at the reference pool's efficiency, less what existing fleets and earlier goals leave, over what a unit deployed in the year gives.</summary>
    public IEnumerable<double> All()
    {
        MachineSums machines = new(facts);
        string pool = Reference();
        List<double> goals = [];
        int parts = 12 / facts.Time.Months;
        foreach (int year in facts.Time.Years)
        {
            double need = Inputs.Keys("Workloads").Sum(w => demand.Asked(w, year) is > 0 and double asked ? asked / machines.Efficiency(pool, Inputs.Word("Workloads", w, "Kind"), year) : 0);
            need -= Inputs.Keys("Fleet").Sum(f => machines.OfFleet(f, year, double.PositiveInfinity));
            for (int before = 0; before < goals.Count; before++)
            {
                need -= goals[before] * Left(pool, goals.Count - before, parts);
            }

            goals.Add(double.IsFinite(need) ? Math.Max(0, need) / Left(pool, 0, parts) : double.PositiveInfinity);
        }

        return goals;
    }

    // The mean of a year, some years after, of a unit deployed evenly over a year.
    private double Left(string pool, int years, int parts)
    {
        double life = pool.Length > 0 ? Inputs.Limit("Pools", pool, "Life") ?? double.PositiveInfinity : double.PositiveInfinity;
        double failure = pool.Length > 0 ? Inputs.Number("Pools", pool, "AnnualFailure").Value : 0;
        double sum = 0;
        for (int now = 0; now < parts; now++)
        {
            for (int begun = 0; begun < parts; begun++)
            {
                double age = years + ((now - begun) / (double)parts);
                sum += age >= 0 && age < life ? Math.Pow(1 - failure, age) : 0;
            }
        }

        return sum / parts / parts;
    }

    private string Reference()
    {
        string named = Inputs.Choice("ReferencePool");
        return Inputs.Keys("Pools").Contains(named) ? named
            : Inputs.Keys("Pools").Where(p => Inputs.Word("Pools", p, "Origin") != "Foreign").MaxBy(p => Inputs.Number("Pools", p, "TrainingEfficiency", 1).Value) ?? string.Empty;
    }
}
