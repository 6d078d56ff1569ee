using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Re-adds components, orders, spend and budgets.</summary>
/// <param name="plan">The written plan.</param>
internal sealed class MoneyChecks(WrittenPlan plan)
{
    private readonly YearSums sums = new(plan);

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Components();
        yield return Orders();
        yield return Spend();
        yield return Budgets();
        yield return Backlog();
    }

    private VerificationCheck Components()
    {
        Check check = new("Components are what the deployed accelerators need");
        Dictionary<string, double> imported = plan["Imports"].Sums(static r => r["Imported"], "Kind", "Item", "Period");
        ILookup<string, WrittenRow> deployed = plan["Production"].Rows.ToLookup(static r => r.Text("Period"), StringComparer.Ordinal);
        foreach (WrittenRow row in plan["Components"].Rows)
        {
            string component = row.Text("Component");
            double need = deployed[row.Text("Period")].Sum(r => Need(component, r) * r["Deployed [accelerators]"]);
            check.Equal(row, "Required [bn CNY]", need / Money.Billion, Check.Money, "What the accelerators deployed in the period need.");
            check.Equal(row, "Foreign [bn CNY]", row["Required [bn CNY]"] - row["Domestic [bn CNY]"], Check.Money, "Domestic and foreign are what is required.");
            double capacity = plan.Horizon.Length * plan.Number($"Components[{component}].{row.Text("Year")}");
            check.Equal(row, "Domestic capacity [bn CNY]", Money.Billions(capacity), Check.Money, "The period's part of the year's capacity, as in Inputs.");
            check.AtMost(row, "Domestic [bn CNY]", row["Domestic capacity [bn CNY]"], Check.Money, "Domestic makers deliver no more than they can.");
            check.AtMost(row, "Foreign [bn CNY]", imported.GetValueOrDefault($"Component|{component}|{row.Text("Period")}"), Check.Money, "Foreign components are imported.");
        }

        return check.Outcome;
    }

    private double Need(string component, WrittenRow product)
    {
        double requirement = plan.Number($"Components[{component}].Requirement");
        string sku = product.Text("Product");
        return plan.Text($"Components[{component}].Basis") switch
        {
            "PerAccelerator" => requirement,
            "PerKw" => requirement * plan.Number($"Accelerators[{sku}].Tdp") / 1000,
            _ => requirement * plan.Number($"Accelerators[{sku}].{product.Text("Year")}"),
        };
    }

    private VerificationCheck Orders()
    {
        Check check = new("Orders cost and bring what their projects say");
        foreach (WrittenRow row in plan["Projects"].Rows)
        {
            bool conversion = row.Text("Kind") == "Conversion";
            string project = $"{(conversion ? "Conversions" : "Projects")}[{row.Text("Project")}]";
            double modules = row["Modules (conversions: wspm)"];
            check.Equal(row, "Cost [bn CNY]", Money.Billions(modules * plan.Number($"{project}.Capex")), Check.Money, "Cost is modules times the cost of one.");
            check.Equal(row, "Capacity added", modules * plan.Number(conversion ? $"{project}.CapacityFactor" : $"{project}.ModuleSize"), Check.Count, "Capacity is modules times the size of one.");
            check.Equal(row, "Cost [bn USD]", row["Cost [bn CNY]"] / plan.Setting("CnyPerUsd", 1), Check.Money, "USD at the exchange rate.");
        }

        return check.Outcome;
    }

    private VerificationCheck Spend()
    {
        Check check = new("Spend is the sum of its parts");
        foreach (WrittenRow row in plan["Spend"].Rows)
        {
            foreach (SpendPurpose purpose in SpendWords.Purposes)
            {
                check.Equal(row, Header(purpose), sums.Spend(purpose, row.Text("Year")), Check.Money, $"{SpendWords.Of(purpose)} as the other sheets add up.");
            }

            SpendPurpose[] industry = [SpendPurpose.IndustryOrders, SpendPurpose.Reallocation];
            double programme = SpendWords.Purposes.Except(industry).Sum(p => row[Header(p)]);
            check.Equal(row, "All paid by the programme [bn CNY]", programme, Check.Money, "The sum of what the programme pays.");
            check.Equal(row, "All paid by the industry fund [bn CNY]", industry.Sum(p => row[Header(p)]), Check.Money, "The sum of what the industry fund pays.");
            check.Equal(row, "All [bn CNY]", row["All paid by the programme [bn CNY]"] + row["All paid by the industry fund [bn CNY]"], Check.Money, "The sum of both.");
            check.Equal(row, "All [bn USD]", row["All [bn CNY]"] / plan.Setting("CnyPerUsd", 1), Check.Money, "USD at the exchange rate.");
            double limit = plan.Number($"Targets[{row.Text("Year")}].MaxSpend", double.PositiveInfinity);
            check.AtMost(row, "All paid by the programme [bn CNY]", Money.Billions(limit), Check.Money, "No more than the year's limit.");
        }

        return check.Outcome;
    }

    private VerificationCheck Budgets()
    {
        Check check = new("Budgets hold");
        Budget(check, "Budget", "Programme", "All paid by the programme [bn CNY]", plan.Setting("ProgrammeBudget", double.PositiveInfinity));
        Budget(check, "IndustryFund", "Industry fund", "All paid by the industry fund [bn CNY]", plan.Setting("IndustryFund", double.PositiveInfinity));
        return check.Outcome;
    }

    private void Budget(Check check, string table, string name, string paid, double limit)
    {
        IReadOnlyList<WrittenRow> rows = plan[table].Rows;
        double spent = plan["Spend"].Rows.Sum(r => r[paid]);
        bool limited = double.IsFinite(limit);
        if (limited)
        {
            check.Equal(rows[0], "Amount [bn CNY]", Money.Billions(limit), Check.Money, "The limit, as in Inputs.");
        }

        foreach (WrittenRow row in rows.Skip(limited ? 1 : 0).SkipLast(1))
        {
            string header = $"{row.Text(name)} [bn CNY]";
            check.Equal(row, "Amount [bn CNY]", plan["Spend"].Rows.Sum(r => r[header]), Check.Money, "The sum over the years.");
        }

        double rest = limited ? Money.Billions(limit) - spent : spent;
        check.Equal(rows[^1], "Amount [bn CNY]", rest, Check.Money, limited ? "The limit less what is spent." : "All that is spent.");
        check.Holds(!limited || rest >= -Check.Money, plan[table].Place, $"{spent:G10} bn CNY spent", $"at most {Money.Billions(limit):G10} bn CNY", "No more is spent than there is.");
    }

    private VerificationCheck Backlog()
    {
        Check check = new("Backlog is what was committed and not spent");
        Dictionary<string, WrittenRow> path = plan["SharePath"].By("Year");
        double backlog = 0;
        foreach (WrittenRow row in plan["Years"].Rows)
        {
            string year = row.Text("Year");
            check.Equal(row, "Committed [bn CNY]", Money.Billions(plan.Number($"Targets[{year}].CommittedTechnologySpend")), Check.Money, "As in Inputs.");
            check.Equal(row, "Deployed [bn CNY]", sums.Technology(year), Check.Money, "Accelerators and components, as the other sheets add up.");
            backlog += row["Committed [bn CNY]"] - row["Deployed [bn CNY]"];
            if (path.TryGetValue(year, out WrittenRow? share))
            {
                check.Equal(share, "Backlog [bn CNY]", backlog, Check.Money, "All committed so far less all spent so far.");
            }

            check.Holds(backlog >= -Check.Money, row.Cell("Deployed [bn CNY]"), $"{backlog:G10}", "0 or more", "No money is borrowed from later years.");
        }

        return check.Outcome;
    }

    private static string Header(SpendPurpose purpose) => $"{SpendWords.Of(purpose)} [bn CNY]";
}
