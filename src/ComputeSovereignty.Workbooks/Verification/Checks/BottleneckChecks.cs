using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The bottlenecks: use and limit worked out again, prices in steps, ranges, words.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed class BottleneckChecks(PlanFacts facts, YearSums sums)
{
    private const string PerStep = "Share points gained per step";
    private const string PerUnit = "Share points gained per natural unit";
    private const string Backlog = "Backlog points saved per step";
    private const string Cost = "Cost change per natural unit [CNY]";
    private const string From = "Price holds from";
    private const string To = "Price holds to";
    private const string Confirmed = "Confirmed by";
    private readonly BottleneckSides sides = new(facts, sums);
    private readonly PlanTable table = facts.Book["Bottlenecks"];

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Sides();
        yield return Prices();
        yield return Order();
    }

    private VerificationCheck Sides()
    {
        Rule rule = new("Bottlenecks are as full as the other sheets say");
        foreach (PlanRow row in table.Rows)
        {
            string family = row.Text("Constraint");
            if (sides.Of(family, row.Text("Of"), row.Text("Period")) is not { } side)
            {
                rule.Holds(false, row.CellOf("Constraint"), $"{family} {row.Text("Of")} {row.Text("Period")}", "a limit of the plan", "A bottleneck is a limit on something of the plan.");
                continue;
            }

            double noise = side.Noise + (1e-6 * Math.Max(1, Math.Abs(side.Limit.Value)));
            rule.Same(row, "Used", side.Use, noise, "What is used of it.");
            rule.Same(row, "Limit", side.Limit, noise, "What limits it.");
            rule.Says(row, "Unit", side.Unit == "CNY" ? "bn CNY" : side.Unit, "The unit of the limit.");
            rule.Says(row, "Natural unit", side.Unit, "The unit of the limit.");
            if (row.Amount("Limit").Value > side.Noise)
            {
                rule.Same(row, "How full", row.Amount("Used").Loose(1e-9) / row.Amount("Limit"), Noise.Ratio, "Used by limit.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Prices()
    {
        Rule rule = new("A quoted price is price times step, and its step lies within the range in which it holds");
        foreach (PlanRow row in table.Rows)
        {
            double limit = row.Amount("Limit").Value;
            double given = 1e-6 * Math.Max(1, Math.Abs(limit));
            rule.Holds(!row.Has(From) || row.Amount(From).Value <= limit + given, row.CellOf(From), row.Said(From), $"at most {limit:G10}", "The range begins at or below the limit.");
            rule.Holds(!row.Has(To) || row.Amount(To).Value >= limit - given, row.CellOf(To), row.Said(To), $"at least {limit:G10}", "The range ends at or above the limit.");
            Words(rule, row);
            bool isQuoted = row.Has(PerStep) || row.Has(Backlog);
            if (row.Text("One step") is not { Length: > 0 } name)
            {
                rule.Holds(!isQuoted && row.Text(Confirmed).Length == 0, row.CellOf(PerStep), row.Said(PerStep), "nothing", "A price is quoted with its step, or not at all.");
                continue;
            }

            bool isTarget = row.Text("Constraint") == "ShareTarget";
            double gained = row.Amount(PerStep).Value;
            rule.Holds(!row.Has(PerStep) || (isTarget ? gained < 0 : gained > 0 || StandsFirst() != "A"), row.CellOf(PerStep), row.Said(PerStep), isTarget ? "below 0" : "above 0", "More room helps, a higher target does not.");
            rule.Holds(isQuoted || row.Has(Cost), row.CellOf(PerStep), "no price", "one", "A step is told with what it brings.");
            rule.Holds(row.Text(Confirmed) is "its range" or "solving again", row.CellOf(Confirmed), row.Said(Confirmed), "its range, or solving again", "A quoted price is confirmed.");
            if (row.Text(Confirmed) != "its range")
            {
                continue;
            }

            double shown = SpokenNumber.In(name).Select(static n => n.Value).FirstOrDefault(double.NaN);
            double step = row.Text("Natural unit") == "CNY" ? shown * 1e9 : shown;
            if (row.Has(PerStep) && row.Has(PerUnit))
            {
                rule.Same(row, PerStep, step * row.Amount(PerUnit), 1e-10, "The price times the step.");
            }

            bool up = !row.Has(To) || limit + shown <= row.Amount(To).Value + given;
            bool down = !row.Has(From) || limit - shown >= row.Amount(From).Value - given;
            rule.Holds(up || down, row.CellOf("One step"), name, $"a step between {row.Said(From)} and {row.Said(To)}", "A price holds as far as its range.");
        }

        return rule.Outcome;
    }

    private string StandsFirst() => facts.Book["Stages"].Rows.Select(static s => s.Text("Stage")).FirstOrDefault() ?? string.Empty;

    // The sentence names the thing and its period, and tells the worth of the step. What was solved again is said of all periods, or of the kind of limit.
    private static void Words(Rule rule, PlanRow row)
    {
        string words = row.Text("In words");
        if (row.Text(Confirmed) != "solving again")
        {
            string thing = row.Text("Of").Split(',')[0];
            rule.Holds(words.Contains(thing, StringComparison.Ordinal), row.CellOf("In words"), words, thing, "The sentence is about the thing.");
            rule.Holds(words.Contains(row.Text("Period"), StringComparison.Ordinal), row.CellOf("In words"), words, row.Text("Period"), "The sentence is about the period.");
        }

        string told = row.Has(PerStep) ? PerStep : Backlog;
        double worth = row.Has(told) ? Math.Abs(row.Amount(told).Value) : 0;
        if (worth >= 0.0005 && words.Contains(" pp", StringComparison.Ordinal))
        {
            rule.Holds(SpokenNumber.In(words).Any(n => n.Fits(worth, 1e-9)), row.CellOf(told), words, $"{worth:G6}", "The sentence tells the worth of a step.");
        }
    }

    // A target asks for something rather than stands in its way.
    private VerificationCheck Order()
    {
        Rule rule = new("Bottlenecks stand in order, targets last, each once");
        bool targets = false;
        int rank = 0;
        foreach (PlanRow row in table.Rows)
        {
            rule.Same(row, "Rank", ++rank, 0, "Ranks count up from 1.");
            bool isTarget = row.Text("Constraint") == "ShareTarget";
            rule.Holds(isTarget || !targets, row.CellOf("Constraint"), row.Text("Constraint"), "ShareTarget", "Targets stand last.");
            targets |= isTarget;
        }

        foreach (IGrouping<string, PlanRow> same in table.By("Constraint", "Of", "Period").Where(static g => g.Count() > 1))
        {
            rule.Holds(false, same.Last().CellOf("Constraint"), same.Key.Replace('|', ' '), "each limit once", "A limit stands there once.");
        }

        return rule.Outcome;
    }
}
