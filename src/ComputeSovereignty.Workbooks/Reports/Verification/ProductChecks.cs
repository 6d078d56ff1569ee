using ComputeSovereignty.Cases.Yield;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Re-adds packages, products, imports and hubs.</summary>
/// <param name="plan">The written plan.</param>
internal sealed class ProductChecks(WrittenPlan plan)
{
    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Packaging();
        yield return Production();
        yield return Finished();
        yield return Imports();
        yield return Worth();
        yield return Power();
    }

    private VerificationCheck Packaging()
    {
        Check check = new("Packaging lines take no more than they can");
        Dictionary<string, double> used = plan["Assembly"].Sums(r => r["Packages begun"] * WafersPerPackage(r.Text("Recipe"), r.Text("Line")), "Line", "Period");
        foreach (WrittenRow row in plan["Packaging"].Rows)
        {
            double capacity = row["Capacity [wpm]"];
            double wafers = used.GetValueOrDefault($"{row.Text("Line")}|{row.Text("Period")}") / plan.Horizon.MonthsPerPeriod;
            check.Equal(row, "Used [wpm]", wafers, Check.Count, "Interposer wafers a month are those of the packages begun.");
            check.Equal(row, "Utilization", capacity > 0 ? row["Used [wpm]"] / capacity : 0, Check.Fraction, "Utilization is use by capacity.");
            check.AtMost(row, "Used [wpm]", plan.Number($"PackagingLines[{row.Text("Line")}].MaxUtilization", 1) * capacity, Check.Count, "Use fits into the usable capacity.");
        }

        foreach (WrittenRow row in plan["Assembly"].Rows)
        {
            double good = plan.Number($"Recipes[{row.Text("Recipe")}].AssemblyYield") * row["Packages begun"];
            check.Equal(row, "Good units [accelerators]", good, Check.Count, "Good units are packages begun times assembly yield.");
        }

        return check.Outcome;
    }

    private double WafersPerPackage(string recipe, string line)
    {
        double side = Math.Sqrt(plan.Number($"Recipes[{recipe}].InterposerArea"));
        return 1 / (DiesPerWafer.Gross(side, side, plan.Setting("EdgeExclusion", 3), plan.Setting("ScribeLane", 0.1)) * plan.Number($"PackagingLines[{line}].Yield", 1));
    }

    private VerificationCheck Production()
    {
        Check check = new("Products are what is assembled, imported and deployed elsewhere in the workbook");
        Dictionary<string, double> good = plan["Assembly"].Sums(static r => r["Good units [accelerators]"], "Product", "Period");
        Dictionary<string, double> imported = plan["Imports"].Sums(static r => r["Imported"], "Kind", "Item", "Period");
        Dictionary<string, double> deployed = plan["Deployment"].Sums(static r => r["Deployed [accelerators]"], "Product", "Period");
        foreach (WrittenRow row in plan["Production"].Rows)
        {
            string key = $"{row.Text("Product")}|{row.Text("Period")}";
            check.Equal(row, "Good units [accelerators]", good.GetValueOrDefault(key), Check.Count, "Good units are those of the recipes, sheet Packaging.");
            check.Equal(row, "Imported [accelerators]", imported.GetValueOrDefault($"Accelerator|{key}"), Check.Count, "Imports are those of the channels, sheet Imports.");
            check.Equal(row, "Deployed [accelerators]", deployed.GetValueOrDefault(key), Check.Count, "What is deployed is what the hubs get, sheet Deployment.");
            double share = plan.Number($"Accelerators[{row.Text("Product")}].ProgrammeShare", 1);
            check.Equal(row, "To the programme [accelerators]", share * row["Good units [accelerators]"], Check.Count, "The programme gets its share of good units.");
            good.Remove(key);
            deployed.Remove(key);
        }

        foreach (string key in good.Concat(deployed).Where(static p => p.Value > Check.Count).Select(static p => p.Key))
        {
            check.Missing(plan["Production"], key.Replace('|', ' '), "It is assembled or deployed.");
        }

        return check.Outcome;
    }

    private VerificationCheck Finished()
    {
        Check check = new("Balances of finished accelerators");
        Balance balance = new(
            plan["Production"], ["Product"], "Opening stock [accelerators]", ["To the programme [accelerators]", "Imported [accelerators]"], "Deployed [accelerators]", "Stock at the end [accelerators]");
        string[] stocked = [.. plan.Keys("Stockpiles").Where(static k => k.StartsWith("Accelerator/", StringComparison.Ordinal))];
        balance.Verify(
            plan,
            check,
            sku => stocked.Where(k => k.Split('/')[1] == sku).Sum(k => plan.Number($"Stockpiles[{k}].Quantity")),
            stocked.Select(static k => k.Split('/')[1]));
        return check.Outcome;
    }

    private VerificationCheck Imports()
    {
        Check check = new("Imports keep to what the regime allows");
        foreach (WrittenRow row in plan["Imports"].Rows)
        {
            bool component = row.Text("Kind") == "Component";
            double cap = plan.Horizon.Length * plan.Number($"Imports[{row.Text("Channel")}].{row.Text("Year")}") / (component ? 1e9 : 1);
            double tolerance = component ? Check.Money : Check.Count;
            check.Equal(row, "Cap", cap, tolerance, "The period's part of the year's cap, as in Inputs.");
            check.Equal(row, "Allowed", row["Cap"] * row["Delivered share"], tolerance, "What is allowed is the cap times the delivered share.");
            check.AtMost(row, "Imported", row["Allowed"], tolerance, "No more than is allowed comes in.");
        }

        Dictionary<string, double> stacks = plan["Imports"].Sums(static r => r["Imported"], "Kind", "Item", "Period");
        foreach (WrittenRow row in plan["HbmStacks"].Rows)
        {
            double imported = row.Text("Origin") == "Foreign" ? stacks.GetValueOrDefault($"Hbm|{row.Text("Grade")}|{row.Text("Period")}") : 0;
            check.Equal(row, "Imported [stacks]", imported, Check.Count, "Stacks imported are those of the channels, sheet Imports.");
        }

        return check.Outcome;
    }

    private VerificationCheck Worth()
    {
        Check check = new("Compute and value are what is deployed, times performance and price");
        ILookup<string, double> levies = plan.Keys("Imports").ToLookup(c => plan.Text($"Imports[{c}].Item"), c => plan.Number($"Imports[{c}].Levy"), StringComparer.Ordinal);
        foreach (WrittenRow row in plan["Production"].Rows)
        {
            string sku = row.Text("Product");
            double deployed = row["Deployed [accelerators]"];
            double paid = plan.Number($"Accelerators[{sku}].{row.Text("Year")}") * (1 + levies[sku].DefaultIfEmpty(0).Max());
            check.Equal(row, "Compute deployed [PFLOPS]", deployed * plan.Number($"Accelerators[{sku}].Fp16") / 1000, Check.Count, "Compute is accelerators times TFLOPS.");
            check.Equal(row, "Value deployed [bn CNY]", deployed * paid / 1e9, Check.Money, "Value is accelerators times price and levy.");
        }

        return check.Outcome;
    }

    private VerificationCheck Power()
    {
        Check check = new("Hubs draw no more power than they have");
        foreach (WrittenRow row in plan["Deployment"].Rows)
        {
            double draw = plan.Number($"Accelerators[{row.Text("Product")}].Tdp") * plan.Setting("SystemPowerFactor") * plan.Number($"Hubs[{row.Text("Hub")}].Pue", 1) / 1e6;
            check.Equal(row, "Power [MW]", draw * row["Deployed [accelerators]"], Check.Power, "Power is accelerators times what one draws at the meter.");
        }

        Dictionary<string, double> added = plan["Deployment"].Sums(static r => r["Power [MW]"], "Hub", "Period");
        foreach (IGrouping<string, WrittenRow> hub in plan["HubPower"].Rows.GroupBy(static r => r.Text("Hub"), StringComparer.Ordinal))
        {
            double used = 0;
            foreach (WrittenRow row in hub)
            {
                used += added.GetValueOrDefault($"{hub.Key}|{row.Text("Period")}");
                check.Equal(row, "Used [MW]", used, Check.Power, "A hub draws what has been deployed there so far.");
                check.Equal(row, "Utilization", row["Capacity [MW]"] > 0 ? row["Used [MW]"] / row["Capacity [MW]"] : 0, Check.Fraction, "Utilization is use by capacity.");
                check.AtMost(row, "Used [MW]", row["Capacity [MW]"], Check.Power, "A hub draws no more than it has.");
            }
        }

        return check.Outcome;
    }
}
