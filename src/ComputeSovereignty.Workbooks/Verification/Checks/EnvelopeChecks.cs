using System.Text.RegularExpressions;
using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The ceilings of each year, against the plan and against each other.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed partial class EnvelopeChecks(PlanFacts facts, YearSums sums)
{
    // Ceilings are optima of programs of their own, each held to a millionth of the one before.
    private const double Held = 2e-6;
    private const string Plan = "Reference plan";
    private const string Fastest = "Earliest-first plan";
    private const string Alone = "Single-year maximum";
    private const string With = "Cumulative shortfall at the maximum [pp]";
    private const string Without = "Cumulative shortfall, reference plan [pp]";
    private const string Idle = "Years with almost no domestic deployment";
    private const string InWords = "In words";

    // How a row is named that is made for one year.
    private const string PriorityTo = "Priority to ";

    private readonly PlanPhrases phrases = PlanPhrases.Of(facts.Book);
    private readonly bool committed = ShareKind.Judged(facts.Inputs).OfCommitted;

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (facts.Book.Find("Envelope") is { } envelope)
        {
            yield return Ceilings(envelope);
            if (facts.Book.Find("EnvelopeCosts") is { } costs)
            {
                yield return Costs(envelope, costs);
            }
        }
    }

    private VerificationCheck Ceilings(PlanTable envelope)
    {
        Rule rule = new("No year's ceiling lies below the plan or the fastest path");
        ILookup<string, PlanRow> path = facts.Book["SharePath"].By("Year");
        Reckoned shortfall = 100 * new StageValues(facts, sums).Share();
        string[] told = [.. envelope.Rows.Select(static r => r.Text("Year"))];
        rule.Holds(told.SequenceEqual(facts.Time.Years.Select(static y => $"{y}")), envelope.Place, string.Join(", ", told), string.Join(", ", facts.Time.Years), "One row a year, in order.");
        foreach (PlanRow row in envelope.Rows)
        {
            string year = row.Text("Year");
            rule.Same(row, "Target", facts.Inputs.Number("Targets", year, "DomesticShare"), Noise.None, "As in Inputs.");
            if (committed && row.Has(Plan) && path[year].FirstOrDefault() is { } share)
            {
                rule.Same(row, Plan, share.Amount("Share judged on"), Held, "As on sheet SharePath.");
            }

            foreach (string header in new[] { Plan, Fastest }.Where(h => row.Has(h) && row.Has(Alone)))
            {
                rule.AtMost(row, header, row.Amount(Alone), Held, "The largest share that the year can reach alone.");
            }

            if (row.Has(Without))
            {
                rule.Same(row, Without, shortfall, 100 * Held * facts.Time.Years.Count(), "The shortfall over all targets of the plan.");
            }

            Words(rule, row);
        }

        return rule.Outcome;
    }

    // Every figure of the sentence stands in the row or in the plan, and the sentence leaves none of the large ones out.
    private void Words(Rule rule, PlanRow row)
    {
        string words = row.Text(InWords);
        rule.Holds(words.Contains(row.Text("Year"), StringComparison.Ordinal), row.CellOf(InWords), words, row.Text("Year"), "The sentence is about the year.");
        foreach (string header in new[] { "Additional HBM stockpiled beforehand [stacks]", "Additional accelerators stockpiled beforehand [accelerators]" })
        {
            double amount = row.Has(header) ? row.Amount(header).Value : 0;
            bool told = SpokenNumber.In(words).Any(n => n.Fits(amount, 0));
            rule.Holds(amount < 1000.5 || told || !words.StartsWith(phrases.Priority, StringComparison.Ordinal), row.CellOf(header), $"{amount:G10}", words, "The sentence tells what is held back.");
        }

        PlanRow[] costs = [.. facts.Book.Find("EnvelopeCosts")?.Rows ?? []];
        double[] known =
        [
            .. facts.Time.Years.Select(static y => (double)y),
            .. facts.Book["Envelope"].Headers.Where(h => h is not (Idle or InWords) && row.Has(h)).Select(h => row.Amount(h).Value),
            .. costs.Take(1).Concat(costs.Where(c => c.Text("Plan") == $"{PriorityTo}{row.Text("Year")}")).SelectMany(c => facts.Time.Years.Select(y => c.Amount($"{y}").Value)),
        ];
        foreach (SpokenNumber number in SpokenNumber.In(DiesHeld().Replace(words, string.Empty)))
        {
            rule.Holds(known.Any(k => number.Fits(k, 1e-6)), row.CellOf(InWords), $"{number.Value:G10}", "a figure of the row or of sheet EnvelopeCosts", "The sentence tells no other figure.");
        }

        if (words.StartsWith(phrases.Priority, StringComparison.Ordinal))
        {
            double[] due = [row.Amount(Alone).Value, row.Amount(Plan).Value];
            rule.Holds(due.All(k => SpokenNumber.In(words).Any(n => n.IsPercent && n.Fits(k, 1e-6))), row.CellOf(Alone), words, string.Join(" and ", due.Select(static k => $"{k:0.0%}")), "The sentence tells the ceiling and the plan.");
        }
    }

    private VerificationCheck Costs(PlanTable envelope, PlanTable costs)
    {
        Rule rule = new("What a year's largest share leaves to the others adds up to its shortfall");
        ILookup<string, PlanRow> years = envelope.By("Year");
        string key = costs.Headers[0];
        string[] expected = [Plan, .. envelope.Rows.Select(static r => $"{PriorityTo}{r.Text("Year")}"), Fastest];
        rule.Holds(costs.Rows.Select(r => r.Text(key)).SequenceEqual(expected), costs.Place, string.Join(", ", costs.Rows.Select(r => r.Text(key))), string.Join(", ", expected), "The reference plan, priority to each year, the earliest-first plan.");
        foreach (PlanRow row in costs.Rows)
        {
            string name = row.Text(key);
            string own = name.Split(' ')[^1];
            foreach (string year in costs.Headers.Skip(1).Where(y => row.Has(y) && years[y].Any()))
            {
                PlanRow ceiling = years[year].First();
                string? same = name == expected[0] ? Plan : name == expected[^1] ? Fastest : year == own ? Alone : null;
                if (same is not null)
                {
                    rule.Same(row, year, ceiling.Amount(same), Held, "As on sheet Envelope.");
                }
                else if (ceiling.Has(Alone))
                {
                    rule.AtMost(row, year, ceiling.Amount(Alone), Held, "The largest share that the year can reach alone.");
                }
            }

            if (committed && years[own].FirstOrDefault() is { } alone && name.StartsWith(PriorityTo, StringComparison.Ordinal) && alone.Has(With))
            {
                rule.Same(alone, With, 100 * Missed(costs, row), 100 * Held * facts.Time.Years.Count(), "What all years then miss of their targets, by weight.");
                rule.Says(alone, Idle, string.Join(", ", costs.Headers.Skip(1).Where(y => y != own && IsIdle(row, costs.Rows[0], y))), "Years that keep less than a tenth of their share.");
            }
        }

        return rule.Outcome;
    }

    private static bool IsIdle(PlanRow row, PlanRow plan, string year) => row.Has(year) && plan.Amount(year).Value > 1e-4 && row.Amount(year).Value < 0.1 * plan.Amount(year).Value;

    private Reckoned Missed(PlanTable costs, PlanRow row) => costs.Headers.Skip(1).Where(row.Has).Total(year =>
    {
        Reckoned missing = facts.Inputs.Number("Targets", year, "DomesticShare") - row.Amount(year);
        return missing.Value > 0 ? facts.Inputs.Number("Targets", year, "Weight", 1) * missing : new(0, missing.Slack);
    });

    // Dies that are held back stand in the sentence alone.
    [GeneratedRegex("[0-9,]+ more dies|裸片[0-9,]+颗")]
    private static partial Regex DiesHeld();
}
