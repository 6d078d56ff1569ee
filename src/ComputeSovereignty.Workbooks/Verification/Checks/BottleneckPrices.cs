using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The prices of bottlenecks: in one objective each, over a range around the limit, by the largest step that fits; or solved again by the usual one, and then told for that step alone.</summary>
/// <param name="facts">The plan.</param>
internal sealed class BottleneckPrices(PlanFacts facts)
{
    private const string Step = "One step";
    private const string PerStep = "Share points gained per step";
    private const string PerUnit = "Share points gained per natural unit";
    private const string Backlog = "Backlog points saved per step";
    private const string Cost = "Cost change per natural unit [CNY]";
    private const string From = "Price holds from";
    private const string To = "Price holds to";
    private const string Confirmed = "Confirmed by";
    private const string ByRange = "its range";
    private const string BySolving = "solving again";

    private readonly PlanPhrases phrases = PlanPhrases.Of(facts.Book);
    private readonly IReadOnlyList<PlanRow> rows = facts.Book["Bottlenecks"].Rows;

    /// <summary>Runs the check of the figures.</summary>
    public VerificationCheck Figures()
    {
        Rule rule = new("A quoted price is price times step, and its step lies within the range in which it holds");
        foreach (PlanRow row in rows)
        {
            double limit = row.Amount("Limit").Value;
            double given = 1e-6 * Math.Max(1, Math.Abs(limit));
            rule.Holds(!row.Has(From) || row.Amount(From).Value <= limit + given, row.CellOf(From), row.Said(From), $"at most {limit:G10}", "The range begins at or below the limit.");
            rule.Holds(!row.Has(To) || row.Amount(To).Value >= limit - given, row.CellOf(To), row.Said(To), $"at least {limit:G10}", "The range ends at or above the limit.");
            LimitStep kind = LimitStep.Of(row.Text("Natural unit"));
            if (row.Text(Step).Length == 0)
            {
                Unpriced(rule, row);
                continue;
            }

            double? amount = kind.Read(row.Text(Step));
            rule.Holds(amount is not null, row.CellOf(Step), row.Text(Step), $"{kind.Usual} {kind.Unit}, or a round part of it", "The step of this kind of limit.");
            rule.Says(row, Confirmed, [ByRange, BySolving], "A quoted price is confirmed.");
            Sign(rule, row);
            if (row.Text(Confirmed) == ByRange)
            {
                OverItsRange(rule, row, kind, amount ?? double.NaN);
            }
            else
            {
                SolvedAgain(rule, row, kind, amount ?? double.NaN);
            }
        }

        return rule.Outcome;
    }

    /// <summary>Runs the check of the sentences.</summary>
    public VerificationCheck Words()
    {
        Rule rule = new("The sentence of a bottleneck names the thing and its period, and tells what the step brings");
        foreach (PlanRow row in rows)
        {
            string words = row.Text("In words");
            string thing = row.Text("Of").Split(',')[0];
            string period = row.Text("Period");
            string when = phrases.When(period);

            // What is moved in every period at once is said of the thing in all of them, or of its kind.
            bool throughout = row.Text(Confirmed) == BySolving && IsNothing(row, PerUnit);
            rule.Holds(throughout || phrases.Has(words, thing), row.CellOf("In words"), words, thing, "The sentence is about the thing.");
            rule.Holds(throughout || words.Contains(when, StringComparison.Ordinal), row.CellOf("In words"), words, when, "The sentence is about the period.");
            Telling(rule, row, words);
        }

        return rule.Outcome;
    }

    private static bool IsNothing(PlanRow row, string header) => row.Amount(header).Value == 0;

    // No end: the range has none.
    private static Reckoned Room(PlanRow row, string end) =>
        !row.Has(end) ? double.MaxValue : (end == To ? row.Amount(To) - row.Amount("Limit") : row.Amount("Limit") - row.Amount(From)).Loose(1e-9);

    // What has no price that holds has no range, and quotes nothing in any objective.
    private static void Unpriced(Rule rule, PlanRow row)
    {
        foreach (string header in new[] { PerStep, Backlog, Confirmed })
        {
            rule.Says(row, header, string.Empty, "A price is quoted with its step, or not at all.");
        }

        foreach (string header in new[] { PerUnit, Cost })
        {
            rule.Holds(IsNothing(row, header), row.CellOf(header), row.Said(header), "nothing", "A price is quoted with its step, or not at all.");
        }

        foreach ((string end, string other) in new[] { (From, To), (To, From) })
        {
            bool none = row.Has(end) ? Math.Abs(Room(row, end).Value) <= Room(row, end).Slack : !row.Has(other);
            rule.Holds(none, row.CellOf(end), row.Said(end), "the limit", "Where no price holds the range is the limit alone.");
        }
    }

    private void Sign(Rule rule, PlanRow row)
    {
        bool isTarget = row.Text("Constraint") == "ShareTarget";
        double gained = row.Amount(PerStep).Value;
        bool first = facts.Book["Stages"].Rows is [var stage, ..] && stage.Text("Stage") == "A";
        rule.Holds(!row.Has(PerStep) || (isTarget ? gained < 0 : IsAsking(row) ? gained < 0 || !first : gained > 0 || !first), row.CellOf(PerStep), row.Said(PerStep), isTarget || IsAsking(row) ? "below 0" : "above 0", "More room helps, a higher target does not.");
    }

    // A floor asks for something, as a target does: more of it helps nobody, and hurts the more the higher it gets.
    private static bool IsAsking(PlanRow row) => row.Text("Constraint") is "ProvinceShare" or "ServiceOrigin" or "NearShare" or "EdgeShare";

    private static void OverItsRange(Rule rule, PlanRow row, LimitStep kind, double amount)
    {
        Reckoned up = Room(row, To);
        rule.Holds(kind.IsLargest(amount, up), row.CellOf(Step), row.Text(Step), $"the largest step up to {up.Value:G6} {kind.Unit}", "A price is told by the largest step over which it holds.");
        rule.Holds(kind.IsRange(Room(row, From)), row.CellOf(From), row.Said(From), "less", "A price that holds one way only is none.");
        rule.Holds(row.Has(PerStep) != IsNothing(row, PerUnit), row.CellOf(PerUnit), row.Said(PerUnit), row.Has(PerStep) ? "a price" : "nothing", "A price of share is told by step and by unit.");
        if (row.Has(PerStep))
        {
            rule.Same(row, PerStep, amount * kind.Natural * row.Amount(PerUnit), 1e-10, "The price times the step.");
        }

        int objectives = (row.Has(PerStep) ? 1 : 0) + (row.Has(Backlog) ? 1 : 0) + (IsNothing(row, Cost) ? 0 : 1);
        rule.Holds(objectives == 1, row.CellOf(IsNothing(row, Cost) ? PerStep : Cost), $"{objectives} objectives", "1", "A limit is priced in the first objective that it moves.");
    }

    // What was solved is known for the step alone: a unit is worth the step's change over the step, from the limit to a step above it.
    private static void SolvedAgain(Rule rule, PlanRow row, LimitStep kind, double amount)
    {
        rule.Holds(kind.IsUsual(amount), row.CellOf(Step), row.Text(Step), $"{kind.Usual} {kind.Unit}", "What is solved again is moved by the usual step.");
        rule.Holds(row.Has(PerStep) && !row.Has(Backlog), row.CellOf(Confirmed), BySolving, ByRange, "The share is what is solved again.");
        rule.Holds(row.Text("Constraint") != "ShareTarget", row.CellOf(Confirmed), BySolving, ByRange, "Targets are not moved.");
        if (IsNothing(row, PerUnit))
        {
            return;
        }

        rule.Holds(IsNothing(row, Cost), row.CellOf(Cost), row.Said(Cost), "nothing", "A limit is priced in the first objective that it moves.");
        rule.Same(row, PerStep, amount * kind.Natural * row.Amount(PerUnit), 1e-10, "The price times the step.");
        rule.Same(row, From, row.Amount("Limit"), 1e-9, "A solved step begins at the limit.");
        rule.Same(row, To, row.Amount("Limit") + amount, 1e-9, "A solved step ends a step above the limit.");
    }

    // Nobody orders a part of a module, and what three decimals would not show is not told.
    private void Telling(Rule rule, PlanRow row, string words)
    {
        const double Least = 0.0005;
        string told = row.Has(PerStep) ? PerStep : Backlog;
        double worth = row.Amount(told).Value;
        double amount = LimitStep.Of(row.Text("Natural unit")).Read(row.Text(Step)) ?? double.NaN;
        bool part = row.Text("Natural unit") == "modules" && amount < 1 && row.Text(Confirmed) == ByRange;
        if (part || Math.Abs(worth) < Least * (1 - 1e-6))
        {
            rule.Holds(!phrases.Would.Any(w => words.Contains(w, StringComparison.Ordinal)), row.CellOf("In words"), words, "nothing of what it would bring", "The sentence tells the worth of a step, where there is one to tell.");
        }
        else if (Math.Abs(worth) > Least * (1 + 1e-6))
        {
            string verb = phrases.Effect(worth > 0, told == PerStep);
            string[] parts = words.Split(verb);
            rule.Holds(parts.Length == 2, row.CellOf("In words"), words, verb.Trim(), "The sentence tells whether a step helps, and whom.");
            rule.Holds(parts.Length == 2 && SpokenNumber.In(parts[1]).Any(n => n.Fits(worth, 1e-9)), row.CellOf(told), words, $"{worth:G6}", "The sentence tells the worth of a step.");
            bool one = amount == 1 && parts[0].Contains(phrases.OneModule, StringComparison.Ordinal);
            rule.Holds(one || SpokenNumber.In(parts[0]).Any(n => Math.Abs(n.Value - amount) <= 1e-9 * amount), row.CellOf(Step), words, row.Text(Step), "The sentence tells the step.");
        }
    }
}
