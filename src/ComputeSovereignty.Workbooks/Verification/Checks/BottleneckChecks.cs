using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The bottlenecks: use and limit worked out again, prices, order.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed class BottleneckChecks(PlanFacts facts, YearSums sums)
{
    private readonly BottleneckSides sides = new(facts, sums);
    private readonly BottleneckPrices prices = new(facts);
    private readonly PlanTable table = facts.Book["Bottlenecks"];

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Sides();
        yield return prices.Figures();
        yield return prices.Words();
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
