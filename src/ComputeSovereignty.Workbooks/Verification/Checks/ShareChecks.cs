using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Shares by every definition, shortfalls, verdicts.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
/// <param name="evidence">Its certificate.</param>
internal sealed class ShareChecks(PlanFacts facts, YearSums sums, Evidence evidence)
{
    private const double MetPart = 1e-6;
    private readonly ShareKind judged = ShareKind.Judged(facts.Inputs);
    private readonly PlanTable path = facts.Book["SharePath"];

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Shares();
        yield return Parts();
        yield return Margins();
        yield return Verdicts();
    }

    private VerificationCheck Shares()
    {
        Rule rule = new("Every definition of share, from what is deployed");
        string[] told = [.. path.Rows.Select(static r => r.Text("Year"))];
        rule.Holds(told.SequenceEqual(facts.Time.Years.Select(static y => $"{y}")), path.Place, string.Join(", ", told), string.Join(", ", facts.Time.Years), "One row a year, in order.");
        foreach (PlanRow row in path.Rows)
        {
            string year = row.Text("Year");
            rule.Same(row, "Target", facts.Inputs.Number("Targets", year, "DomesticShare"), Noise.None, "As in Inputs.");
            Share(rule, row, "Share judged on", judged, year);
            foreach ((string title, ShareKind kind) in ShareKind.ByTitle)
            {
                Share(rule, row, title switch
                {
                    "Value of technology, of what is committed" => "Of what is committed",
                    "Value of technology, of what is deployed" => "Of what is deployed",
                    _ => title,
                }, kind, year);
            }

            rule.Same(row, path.Headed("Shortfall"), sums.Shortfall(judged, year), judged.Noise, "The target's part of the whole, less the domestic part.");
        }

        PlanTable definitions = facts.Book["ShareDefinitions"];
        rule.Holds(definitions.Headers[0].Contains(facts.Checkpoint, StringComparison.Ordinal), definitions.Place, definitions.Headers[0], facts.Checkpoint, "The shares of the checkpoint year.");
        rule.Holds(definitions.Rows.Count == ShareKind.ByTitle.Count, definitions.Place, $"{definitions.Rows.Count} definitions", $"{ShareKind.ByTitle.Count}", "Every definition is told.");
        foreach (PlanRow row in definitions.Rows)
        {
            string title = row.Text(definitions.Headers[0]);
            rule.Holds(ShareKind.ByTitle.ContainsKey(title), row.CellOf(definitions.Headers[0]), title, string.Join("; ", ShareKind.ByTitle.Keys), "A definition of share.");
            if (ShareKind.ByTitle.TryGetValue(title, out ShareKind? kind))
            {
                Share(rule, row, "Share", kind, facts.Checkpoint);
            }
        }

        rule.Holds(definitions.By(definitions.Headers[0]).All(static g => g.Count() == 1), definitions.Place, "a definition told twice", "each once", "Every definition is told once.");
        return rule.Outcome;
    }

    private void Share(Rule rule, PlanRow row, string header, ShareKind kind, string year)
    {
        Reckoned? share = sums.Share(kind, year);
        if (share is not { } told || !double.IsNaN(told.Value))
        {
            rule.SameOrEmpty(row, header, share, Noise.Ratio, "The domestic part by the whole of the definition.");
        }
    }

    private VerificationCheck Parts()
    {
        Rule rule = new("The parts of each year's share are what the other sheets add up to");
        PlanTable years = facts.Book["Years"];
        Reckoned installed = 0;
        foreach (PlanRow row in years.Rows)
        {
            string year = row.Text("Year");
            installed += sums.Accelerators(year, null, "Compute deployed [PFLOPS]");
            rule.Same(row, years.Headed("Domestic part"), sums.Domestic(judged, year), judged.Noise, "The domestic part by the definition judged on.");
            rule.Same(row, years.Headed("Whole"), sums.Whole(judged, year), judged.Noise, "The whole of the definition judged on.");
            rule.Same(row, "Compute installed [PFLOPS]", installed, Noise.Pieces, "All compute deployed so far.");
            rule.Same(row, "Accelerators deployed", sums.Accelerators(year, null, "Deployed [accelerators]"), Noise.Pieces, "All accelerators deployed in the year.");
            rule.Same(row, "Foreign [bn CNY]", sums.Foreign(year), Noise.BillionCny, "Foreign accelerators, and foreign components that count.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Margins()
    {
        Rule rule = new("Foreign supply keeps to each year's margin");
        foreach (PlanRow row in facts.Book["Years"].Rows)
        {
            string year = row.Text("Year");
            if (facts.Inputs.Limit("Targets", year, "MaxImportShare") is { } most)
            {
                rule.AtMost(row, "Foreign [bn CNY]", most * (judged.OfCommitted ? sums.Committed(year) : sums.Technology(year)), Noise.BillionCny, "No more than its part of the year's value.");
            }
        }

        return rule.Outcome;
    }

    // What is met needs a plan that keeps every rule; what is not met needs besides that no better plan exists.
    private VerificationCheck Verdicts()
    {
        Rule rule = new("Verdicts follow from shortfall and certificate");
        foreach (PlanRow row in path.Rows)
        {
            string year = row.Text("Year");
            Reckoned whole = sums.Whole(judged, year);
            Reckoned missing = row.Amount(path.Headed("Shortfall"));
            double limit = MetPart * Math.Abs(whole.Value);
            bool met = missing.Value <= (limit * (1 + MetPart)) + missing.Slack;
            bool notMet = missing.Value >= (limit * (1 - MetPart)) - missing.Slack;
            List<string> words = [];
            if (!evidence.Holds)
            {
                words.Add("not certified");
            }

            if (evidence.IsFeasible && whole.MayBeNothing)
            {
                words.Add("nothing to measure");
            }
            else if (evidence.IsFeasible)
            {
                words.AddRange(met ? ["met"] : []);
                words.AddRange(notMet && evidence.Holds ? ["not met"] : notMet ? ["not proved", "not met in this plan"] : []);
            }

            rule.Says(row, "Verdict", words, "Met where nothing is short in a plan that keeps every rule.");
        }

        return rule.Outcome;
    }
}
