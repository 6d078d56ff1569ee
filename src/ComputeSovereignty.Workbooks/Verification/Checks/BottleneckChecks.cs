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
    private const string From = "Share price holds from";
    private const string To = "Share price holds to";
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
        Rule rule = new("Worth is price times step, of limits that are reached, within the range it holds in");
        foreach (PlanRow row in table.Rows)
        {
            string unit = row.Text("Natural unit");
            (double step, string name) = StepOf(unit);
            rule.Says(row, "One step", name, "A step that a reader can picture.");
            if (row.Has(PerStep) && row.Has(PerUnit))
            {
                rule.Same(row, PerStep, step * row.Amount(PerUnit), 1e-10, "The price times the step.");
            }

            bool isPriced = row.Has(PerUnit) && Math.Abs(step * row.Amount(PerUnit).Value) > 1e-6;
            bool isTarget = row.Text("Constraint") == "ShareTarget";
            double gained = row.Amount(PerStep).Value;
            rule.Holds(!isPriced || (isTarget ? gained < 0 : gained > 0 || StandsFirst() != "A"), row.CellOf(PerStep), row.Said(PerStep), isTarget ? "below 0" : "above 0", "More room helps, a higher target does not.");
            rule.Holds(isPriced || Told(row, Backlog) || Told(row, Cost) || Told(row, PerUnit), row.CellOf(PerUnit), "no price", "one", "What is worth nothing is left out.");
            double limit = row.Amount("Limit").Value;
            double given = 1e-6 * Math.Max(1, Math.Abs(limit));
            rule.Holds(!row.Has(From) || row.Amount(From).Value <= limit + given, row.CellOf(From), row.Said(From), $"at most {limit:G10}", "The range begins at or below the limit.");
            rule.Holds(!row.Has(To) || row.Amount(To).Value >= limit - given, row.CellOf(To), row.Said(To), $"at least {limit:G10}", "The range ends at or above the limit.");
            Words(rule, row);
        }

        return rule.Outcome;

        static bool Told(PlanRow row, string header) => row.Has(header) && row.Amount(header).Value != 0;
    }

    private string StandsFirst() => facts.Book["Stages"].Rows.Select(static s => s.Text("Stage")).FirstOrDefault() ?? string.Empty;

    // The sentence names the thing and its period, and tells the worth of the step.
    private static void Words(Rule rule, PlanRow row)
    {
        string words = row.Text("In words");
        string thing = row.Text("Of").Split(',')[0];
        rule.Holds(words.Contains(thing, StringComparison.Ordinal), row.CellOf("In words"), words, thing, "The sentence is about the thing.");
        rule.Holds(words.Contains(row.Text("Period"), StringComparison.Ordinal), row.CellOf("In words"), words, row.Text("Period"), "The sentence is about the period.");
        double gained = Math.Abs(row.Amount(PerStep).Value);
        double worth = gained >= 0.0005 ? gained : Math.Abs(row.Amount(Backlog).Value);
        if (worth >= 0.0005 && words.Contains(" point", StringComparison.Ordinal))
        {
            rule.Holds(SpokenNumber.In(words).Any(n => n.Fits(worth, 1e-9)), row.CellOf(gained >= 0.0005 ? PerStep : Backlog), words, $"{worth:G6}", "The sentence tells the worth of a step.");
        }
    }

    private static (double Size, string Name) StepOf(string unit) => unit switch
    {
        "CNY" => (1e9, "1 bn CNY"),
        "MW" => (100, "100 MW"),
        "modules" => (1, "1 module"),
        "stacks" => (1e5, "100,000 stacks"),
        "accelerators" => (1e4, "10,000 accelerators"),
        _ => (1000, $"1,000 {unit}"),
    };

    // The dearest first; a target asks for something rather than stands in its way.
    private VerificationCheck Order()
    {
        Rule rule = new("Bottlenecks stand in order, the dearest first, each once");
        double before = double.PositiveInfinity;
        int rank = 0;
        foreach (PlanRow row in table.Rows)
        {
            rule.Same(row, "Rank", ++rank, 0, "Ranks count up from 1.");
            double worth = Math.Abs(row.Amount(PerStep).Value / StepOf(row.Text("Natural unit")).Size * row.Amount("Limit").Value * (row.Text("Unit") == "bn CNY" ? 1e9 : 1));
            if (row.Text("Constraint") != "ShareTarget")
            {
                rule.Holds(worth <= (before * (1 + 1e-6)) + 1e-6, row.CellOf("Rank"), $"{worth:G6}", $"at most {before:G6}", "Price times limit falls from row to row.");
                before = worth;
            }
        }

        foreach (IGrouping<string, PlanRow> same in table.By("Constraint", "Of", "Period").Where(static g => g.Count() > 1))
        {
            rule.Holds(false, same.Last().CellOf("Constraint"), same.Key.Replace('|', ' '), "each limit once", "A limit stands there once.");
        }

        return rule.Outcome;
    }
}
