using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>What a plan's sheets add up to in each objective.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed class StageValues(PlanFacts facts, YearSums sums)
{
    private readonly ShareKind judged = ShareKind.Judged(facts.Inputs);

    /// <summary>Works out an objective: a fraction, PFLOPS-years or CNY.</summary>
    public Reckoned Of(string letter) => letter switch
    {
        "A" => Share(),
        "B" => Backlog(),
        "C" => Compute(),
        "D" => Cost(),
        "S" => Unserved(),
        "R" => Short(),
        _ => Best(),
    };

    /// <summary>Gets what an engine may leave open in an objective.</summary>
    public static double NoiseOf(string letter) => letter switch { "C" => 1, "D" => 1e5, "S" or "R" => 1e-7, _ => 1e-8 };

    /// <summary>Works out the shortfall over all targets, by weight.</summary>
    public Reckoned Share() => facts.Time.Years.Select(static y => $"{y}").Where(y => Scale(y).Value > 0)
        .Total(y => facts.Inputs.Number("Targets", y, "Weight", 1) * sums.Shortfall(judged, y) / Scale(y));

    private Reckoned Backlog()
    {
        Reckoned unmet = 0;
        Reckoned sum = 0;
        Reckoned committed = 0;
        foreach (string year in facts.Time.Years.Select(static y => $"{y}"))
        {
            unmet += sums.Committed(year) - sums.Technology(year);
            sum += unmet;
            committed += sums.Committed(year);
        }

        return committed.Value > 0 ? sum / committed : 0;
    }

    // Each period counts what is installed at its end, for its part of a year.
    private Reckoned Compute() => facts.Book["Production"].Rows.Total(r =>
        (facts.Time.Count - facts.Time.Find(r.Text("Period"))) * facts.Time.Months / 12.0 * r.Amount("Compute deployed [PFLOPS]"));

    private Reckoned Cost()
    {
        Reckoned spend = facts.Book["Spend"].Rows.Total(static r => r.Amount("All [bn CNY]"));
        Reckoned dies = facts.Book["Dies"].Rows.Total(r => r.Amount("Closing [dies]") * facts.Inputs.Number("Dies", r.Text("Die"), "UnitValue"));
        Reckoned stacks = facts.Book["HbmStacks"].Rows.Total(r => r.Amount("Closing [stacks]") * facts.Inputs.Number("HbmGrades", r.Text("Grade"), "UnitValue"));
        Reckoned held = facts.Book["Production"].Rows.Total(r => r.Amount("Stock at the end [accelerators]") * facts.Price(r.Text("Product"), r.Text("Year")));
        return (1e9 * spend) + (facts.Time.Months / 12000.0 * (dies + stacks + (1e9 * held)));
    }

    private Reckoned Best()
    {
        string[] parts = facts.Inputs.Choice("Objective").Split(':');
        return parts.Length == 2 && Scale(parts[1]).Value > 0 ? sums.Domestic(judged, parts[1]) / Scale(parts[1]) : 0;
    }

    // Each year's unserved part by the workloads' weights, and the years by theirs.
    private Reckoned Unserved()
    {
        Reckoned sum = 0;
        Reckoned weights = 0;
        foreach (string year in facts.Time.Years.Select(static y => $"{y}"))
        {
            Reckoned weight = facts.Inputs.Number("Targets", year, "Weight", 1);
            Reckoned asked = Weighted("Asked for [PFLOPS]", year);
            if (asked.Value > 0 && weight.Value > 0)
            {
                sum += weight * Weighted("Unserved [PFLOPS]", year) / asked;
                weights += weight;
            }
        }

        return weights.Value > 0 ? sum / weights : 0;

        Reckoned Weighted(string header, string year) => facts.Book["Demand"].By("Year")[year].Total(r => facts.Inputs.Number("Workloads", r.Text("Workload"), "Weight", 1) * r.Amount(header));
    }

    // What no place holds of the largest run of each year, by its size.
    private Reckoned Short() => facts.Book["LargestRuns"].Rows.Total(r => r.Amount("Run short [PFLOPS]") / facts.Inputs.Number("Targets", r.Text("Year"), "LargestRun"));

    /// <summary>Tells whether some year has a stage of the largest run.</summary>
    public static bool HasRuns(PlanFacts facts) => facts.Book.Find("Demand") is { } demand && demand.Rows.Any(static r => r.Amount("Asked for [PFLOPS]").Value > 0)
        && facts.Time.Years.Any(y => facts.Inputs.Number("Targets", $"{y}", "LargestRun").Value > 0);

    /// <summary>Tells whether some year has a stage of service.</summary>
    public static bool IsServed(PlanFacts facts) => facts.Book.Find("Demand") is { } demand
        && demand.Rows.Any(r => r.Amount("Asked for [PFLOPS]").Value > 0 && facts.Inputs.Number("Workloads", r.Text("Workload"), "Weight", 1).Value > 0 && facts.Inputs.Number("Targets", r.Text("Year"), "Weight", 1).Value > 0);

    private Reckoned Scale(string year) => judged switch
    {
        { OfCommitted: true } => sums.Whole(judged, year),
        { Basis: "Value" } => sums.Committed(year),
        { Basis: "Compute" } => facts.Goal(year),
        _ => 1e6,
    };
}
