using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>What packages take of dies or stacks, of both origins together.</summary>
internal static class ItemUse
{
    /// <summary>Checks every item in every period.</summary>
    /// <param name="rule">Takes what disagrees.</param>
    /// <param name="facts">The plan.</param>
    /// <param name="table">The balances.</param>
    /// <param name="item">Their column of the item.</param>
    /// <param name="used">Their column of what is used.</param>
    /// <param name="recipeItem">The item in the recipes.</param>
    /// <param name="perUnit">How many a package takes, in the recipes.</param>
    public static void Check(Rule rule, PlanFacts facts, PlanTable table, string item, string used, string recipeItem, string perUnit)
    {
        Dictionary<string, Reckoned> needs = new(StringComparer.Ordinal);
        foreach (PlanRow row in facts.Book["Assembly"].Rows)
        {
            string recipe = row.Text("Recipe");
            string key = $"{facts.Inputs.Word("Recipes", recipe, recipeItem)}|{row.Text("Period")}";
            needs[key] = needs.GetValueOrDefault(key) + (facts.Inputs.Number("Recipes", recipe, perUnit) * row.Amount("Packages begun"));
        }

        foreach (IGrouping<string, PlanRow> rows in table.By(item, "Period"))
        {
            // Told at the last origin: which of them is wrong cannot be seen from the sum.
            PlanRow last = rows.Last();
            Reckoned others = rows.SkipLast(1).Total(r => r.Amount(used));
            rule.Same(last, used, needs.GetValueOrDefault(rows.Key) - others, Noise.Pieces, "Both origins together give what the packages begun need.");
            needs.Remove(rows.Key);
        }

        foreach ((string key, Reckoned need) in needs.Where(static n => n.Value.Value > Noise.Pieces && !n.Key.StartsWith('|')))
        {
            rule.Missing(table, $"{need.Value:G10} of {key.Replace('|', ' ')}", "Packages begun need them.");
        }
    }
}
