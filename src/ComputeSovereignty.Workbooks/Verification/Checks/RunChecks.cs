using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The largest training runs: each is held where enough trains, in one place, and by no less than the best place holds.</summary>
/// <param name="facts">The plan.</param>
internal sealed class RunChecks(PlanFacts facts)
{
    private const string Held = "Run held [PFLOPS]";
    private const string Largest = "Largest run there [PFLOPS]";

    // What a search over whole places may leave open.
    private const double SearchGap = 1e-3;

    private readonly RunSums sums = new(facts);

    /// <summary>Runs the checks where runs are asked for.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (StageValues.HasRuns(facts))
        {
            yield return Places();
            yield return Runs();
        }
    }

    private VerificationCheck Places()
    {
        Rule rule = new("A place holds no more of the largest run than it trains");
        foreach (PlanRow row in facts.Book.Find("RunPlaces")?.Rows ?? [])
        {
            (string hub, string pool, string year) = (row.Text("Place"), row.Text("Pool"), row.Text("Year"));
            Reckoned training = sums.Training(hub, pool, year);
            rule.Same(row, "Training there [PFLOPS]", training, Noise.Pieces, "The sum of service to training there.");
            rule.Same(row, Largest, sums.Kept(hub, pool) * training, Noise.Pieces, "Less what mixing pools or spanning sites loses.");
            rule.AtMost(row, Held, sums.Kept(hub, pool) * training, Noise.Pieces, "No more is held than is trained there.");
            rule.AtMost(row, Held, row.Amount("Part placed there") * sums.Size(year), Noise.Pieces, "Nothing is held where the run is not placed.");
            double placed = row.Amount("Part placed there").Value;
            rule.Holds(IsSplit(facts) || Math.Abs(placed - Math.Round(placed)) <= 1e-6, row.CellOf("Part placed there"), $"{placed:G10}", "0 or 1", "A run is whole.");
        }

        // Every pool at a hub where something trains in a year with a run stands there.
        foreach (IGrouping<string, PlanRow> place in (facts.Book.Find("Service")?.By("Place", "Pool", "Year") ?? Enumerable.Empty<IGrouping<string, PlanRow>>()))
        {
            (string hub, string pool, string year) = (place.First().Text("Place"), place.First().Text("Pool"), place.First().Text("Year"));
            pool = pool.Length == 0 ? "-" : pool;
            if (sums.Size(year).Value > 0 && sums.Training(hub, pool, year).Value > 2 * Noise.Pieces && sums.Row($"{hub},{pool}", year) is null)
            {
                rule.Missing(facts.Book["LargestRuns"], $"{hub} {pool} in {year}", "A place that trains may hold the run.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Runs()
    {
        Rule rule = new("The largest run of a year is held in one place, or short");
        PlanTable table = facts.Book["LargestRuns"];
        string[] asked = [.. facts.Time.Years.Select(static y => $"{y}").Where(y => sums.Size(y).Value > 0)];
        rule.Holds(table.Rows.Select(static r => r.Text("Year")).SequenceEqual(asked), table.Place, string.Join(", ", table.Rows.Select(static r => r.Text("Year"))), string.Join(", ", asked), "Every year in which a run is asked for.");
        foreach (PlanRow row in table.Rows)
        {
            PlanRow[] places = [.. facts.Book.Find("RunPlaces")?.By("Year")[row.Text("Year")] ?? []];
            Reckoned size = sums.Size(row.Text("Year"));
            double best = places.Select(static p => p.Amount(Largest).Value).DefaultIfEmpty(0).Max();
            rule.Same(row, "Run sought [PFLOPS]", size, Noise.Pieces, "As in Inputs.");
            rule.Same(row, Held, places.Total(static p => p.Amount(Held)), Noise.Pieces, "The sum of its places.");
            rule.AtMost(row, Held, places.Where(static p => p.Text("Pool").Length > 0).Total(static p => p.Amount("Training there [PFLOPS]")), 10 * Noise.Pieces, "No more than all machines train, each counted once.");
            rule.Same(row, "Run short [PFLOPS]", size - row.Amount(Held), Noise.Pieces, "What is not held.");
            rule.Same(row, "Largest in one place [PFLOPS]", best, Noise.Pieces, "The largest of its places.");
            rule.Holds(row.Amount(Held).Value >= (Math.Min(size.Value, best) * (1 - SearchGap)) - (10 * Noise.Pieces), row.CellOf(Held), row.Said(Held), $"at least {Math.Min(size.Value, best):G10}", "A run is placed where most of it is held.");
            Reckoned placed = places.Total(static p => p.Amount("Part placed there"));
            rule.Holds(placed.Value <= 1 + placed.Slack + 1e-6, row.CellOf("Year"), $"{placed.Value:G10}", "at most 1", "A run has one place.");
        }

        return rule.Outcome;
    }

    /// <summary>Tells whether modules are fractional: a run may then be split over places, and the objective of runs, which counts machines again with each place, may be better than what is told of them.</summary>
    /// <param name="facts">The plan.</param>
    internal static bool IsSplit(PlanFacts facts) => facts.Inputs.Choice("IntegerModules") == "FALSE" || facts.Book["Provenance"].By("Property")["Option relax"].FirstOrDefault()?.Text("Value") == "yes";
}
