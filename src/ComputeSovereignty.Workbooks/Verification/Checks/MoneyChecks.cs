using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Spend, budgets and backlog.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed class MoneyChecks(PlanFacts facts, YearSums sums)
{
    private const string ByProgramme = "All paid by the programme [bn CNY]";
    private const string ByIndustry = "All paid by the industry fund [bn CNY]";
    private const string Amount = "Amount [bn CNY]";

    private CaseFigures Inputs => facts.Inputs;

    // What the programme pays, then what the industry fund pays.
    private (string Name, bool Programme, Func<string, Reckoned> Of)[] Purposes =>
    [
        ("Domestic accelerators", true, y => sums.Value(y, "Domestic")),
        ("Foreign accelerators", true, y => sums.Value(y, "Foreign")),
        ("Domestic components", true, y => sums.DomesticComponents(y, counted: false)),
        ("Foreign components", true, y => sums.ForeignComponents(y, counted: false)),
        ("Facilities", true, sums.Facilities),
        ("Projects of the programme", true, y => sums.Orders(y, programme: true)),
        ("Projects of the industry", false, y => sums.Orders(y, programme: false)),
        ("Moving other load", false, sums.Moving),
    ];

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Spend();
        yield return Budgets();
        yield return Backlog();
    }

    private VerificationCheck Spend()
    {
        Rule rule = new("Spend is what the other sheets add up to, within the year's limit");
        Years(rule, facts.Book["Spend"]);
        foreach (PlanRow row in facts.Book["Spend"].Rows)
        {
            string year = row.Text("Year");
            foreach ((string name, bool _, Func<string, Reckoned> of) in Purposes)
            {
                rule.Same(row, $"{name} [bn CNY]", of(year), Noise.BillionCny, $"{name}, as the other sheets add up.");
            }

            Reckoned programme = Purposes.Where(static p => p.Programme).Total(p => p.Of(year));
            Reckoned industry = Purposes.Where(static p => !p.Programme).Total(p => p.Of(year));
            rule.Same(row, ByProgramme, programme, Noise.BillionCny, "The sum of what the programme pays.");
            rule.Same(row, ByIndustry, industry, Noise.BillionCny, "The sum of what the industry fund pays.");
            rule.Same(row, "All [bn CNY]", programme + industry, Noise.BillionCny, "The sum of both.");
            rule.Same(row, "All [bn USD]", (programme + industry) / Inputs.Setting("CnyPerUsd", 1), Noise.BillionCny, "USD at the exchange rate.");
            rule.AtMost(row, ByProgramme, (Inputs.Limit("Targets", year, "MaxSpend") ?? double.PositiveInfinity) / 1e9, Noise.BillionCny, "No more than the year's limit.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Budgets()
    {
        Rule rule = new("Budgets hold, and their steps lead from the limit to what is left");
        Budget(rule, "Budget", "Programme", true, Inputs.Limit("Plan", "ProgrammeBudget", "Value"));
        Budget(rule, "IndustryFund", "Industry fund", false, Inputs.Limit("Plan", "IndustryFund", "Value"));
        Waterfall(rule, "Budget", "Programme", "BudgetWaterfall", Inputs.Limit("Plan", "ProgrammeBudget", "Value") is not null);
        Waterfall(rule, "IndustryFund", "Industry fund", "FundWaterfall", Inputs.Limit("Plan", "IndustryFund", "Value") is not null);
        return rule.Outcome;
    }

    private void Budget(Rule rule, string table, string names, bool programme, double? limit)
    {
        Reckoned rest = (limit ?? 0) / 1e9;
        Dictionary<string, Reckoned> steps = new(StringComparer.Ordinal);
        if (limit is not null)
        {
            steps["Limit"] = rest;
        }

        foreach ((string name, bool _, Func<string, Reckoned> of) in Purposes.Where(p => p.Programme == programme))
        {
            Reckoned amount = facts.Time.Years.Total(y => of($"{y}"));
            steps[name] = amount;
            rest = limit is null ? rest + amount : rest - amount;
        }

        steps[limit is null ? "All spent (no limit)" : "Not spent"] = rest;
        rule.Holds(limit is null || rest.Value >= -Noise.BillionCny - rest.Slack, facts.Book[table].Place, $"{rest.Value:G10} bn CNY left", "0 or more", "No more is spent than there is.");
        foreach (PlanRow row in facts.Book[table].Rows)
        {
            bool known = steps.Remove(row.Text(names), out Reckoned amount);
            rule.Holds(known, row.CellOf(names), row.Text(names), string.Join(", ", steps.Keys), "The limit, what is paid for, and the rest, each once.");
            if (known)
            {
                rule.Same(row, Amount, amount, Noise.BillionCny, "The limit, the sum over the years, or the limit less all sums.");
                rule.Same(row, "Amount [bn USD]", amount / Inputs.Setting("CnyPerUsd", 1), Noise.BillionCny, "USD at the exchange rate.");
            }
        }

        foreach ((string name, Reckoned amount) in steps.Where(static s => Math.Abs(s.Value.Value) > Noise.BillionCny))
        {
            rule.Missing(facts.Book[table], $"{name}: {amount.Value:G10} bn CNY", "Every purpose that is paid for is a step.");
        }
    }

    // A bar hangs where the one before it ends.
    private void Waterfall(Rule rule, string budget, string names, string waterfall, bool limited)
    {
        IReadOnlyList<PlanRow> steps = facts.Book[budget].Rows;
        IReadOnlyList<PlanRow> bars = facts.Book[waterfall].Rows;
        rule.Holds(steps.Count == bars.Count, facts.Book[waterfall].Place, $"{bars.Count} bars", $"{steps.Count} steps", "Every step has its bar.");
        Reckoned level = 0;
        for (int i = 0; i < Math.Min(steps.Count, bars.Count); i++)
        {
            bool total = i == steps.Count - 1 || (limited && i == 0);
            Reckoned amount = steps[i].Amount(Amount);
            Reckoned under = total ? 0 : limited ? level - amount : level;
            rule.Says(bars[i], "Step", steps[i].Text(names), "The steps of the budget, in order.");
            rule.Same(bars[i], "Held up by [bn CNY]", under.Value < 0 ? 0 : under, Noise.BillionCny, "A bar hangs where the one before it ends.");
            rule.SameOrEmpty(bars[i], "Limit or rest [bn CNY]", total ? amount : null, Noise.None, "The step's amount.");
            rule.SameOrEmpty(bars[i], "Spent [bn CNY]", total ? null : amount, Noise.None, "The step's amount.");
            level = total ? amount : limited ? under : level + amount;
        }
    }

    private VerificationCheck Backlog()
    {
        Rule rule = new("Backlog is what was committed and not spent");
        Dictionary<string, PlanRow> path = facts.Book["SharePath"].By("Year").ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        Reckoned backlog = 0;
        Years(rule, facts.Book["Years"]);
        foreach (PlanRow row in facts.Book["Years"].Rows)
        {
            string year = row.Text("Year");
            rule.Same(row, "Committed [bn CNY]", sums.Committed(year), Noise.BillionCny / 1000, "As in Inputs.");
            rule.Same(row, "Deployed [bn CNY]", sums.Technology(year), Noise.BillionCny, "Accelerators and components, as the other sheets add up.");
            backlog += sums.Committed(year) - sums.Technology(year);
            if (path.TryGetValue(year, out PlanRow? share))
            {
                rule.Same(share, "Backlog [bn CNY]", backlog, Noise.BillionCny, "All committed so far less all spent so far.");
            }

            rule.Holds(backlog.Value >= -Noise.BillionCny - backlog.Slack, row.CellOf("Deployed [bn CNY]"), $"{backlog.Value:G10} left", "0 or more", "No money is borrowed from later years.");
        }

        return rule.Outcome;
    }

    private void Years(Rule rule, PlanTable table)
    {
        string[] told = [.. table.Rows.Select(static r => r.Text("Year"))];
        rule.Holds(told.SequenceEqual(facts.Time.Years.Select(static y => $"{y}")), table.Place, string.Join(", ", told), string.Join(", ", facts.Time.Years), "One row a year, in order.");
    }
}
