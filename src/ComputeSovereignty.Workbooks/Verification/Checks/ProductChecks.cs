using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Packages, products and vendors.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ProductChecks(PlanFacts facts)
{
    private const string GoodUnits = "Good units [accelerators]";
    private const string Deployed = "Deployed [accelerators]";
    private const string Imported = "Imported [accelerators]";
    private const string Received = "To the programme [accelerators]";
    private const string Held = "Stock at the end [accelerators]";

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Lines();
        yield return Assembly();
        yield return Products();
        yield return Finished();
        yield return Vendors();
    }

    private VerificationCheck Lines()
    {
        Rule rule = new("Packaging lines have the capacity that was committed and ordered, and take no more than they can");
        ILookup<string, PlanRow> begun = facts.Book["Assembly"].By("Line", "Period");
        foreach (PlanRow row in facts.Book["Packaging"].Rows)
        {
            (string line, int period) = (row.Text("Line"), facts.Time.Find(row.Text("Period")));
            if (period < 0)
            {
                continue;
            }

            Reckoned capacity = facts.Installed("PackagingLine", line, period);
            Reckoned wafers = begun[$"{line}|{row.Text("Period")}"].Total(r => r.Amount("Packages begun") * facts.WafersOfPackage(r.Text("Recipe"), line)) / facts.Time.Months;
            rule.Same(row, "Capacity [wpm]", capacity, Noise.Pieces, "The committed series at the middle of the period, and orders as they come online.");
            rule.Same(row, "Used [wpm]", wafers, Noise.Pieces, "The interposer wafers of the packages begun, a month.");
            rule.AtMost(row, "Used [wpm]", Inputs.Number("PackagingLines", line, "MaxUtilization", 1) * capacity, Noise.Pieces, "Use fits into the usable capacity.");
            rule.Same(row, "Utilization", capacity.Value > 0 ? row.Amount("Used [wpm]").Loose(Noise.Pieces) / capacity : 0, Noise.Ratio, "Use by capacity.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Assembly()
    {
        Rule rule = new("Packages are begun while their recipe is open, and become good units");
        foreach (PlanRow row in facts.Book["Assembly"].Rows)
        {
            (string recipe, string line, int period) = (row.Text("Recipe"), row.Text("Line"), facts.Time.Find(row.Text("Period")));
            rule.Same(row, GoodUnits, Inputs.Number("Recipes", recipe, "AssemblyYield") * row.Amount("Packages begun"), Noise.Pieces, "Packages begun times assembly yield.");
            if (period >= 0)
            {
                double open = facts.Time.Open(Inputs.Month("Recipes", recipe, "AvailableFrom"), Inputs.Month("Recipes", recipe, "DiscontinuedAfter"), period);
                Reckoned room = open * facts.Time.Months * Inputs.Number("PackagingLines", line, "MaxUtilization", 1) * facts.Installed("PackagingLine", line, period);
                rule.AtMost(row, "Packages begun", room.Loose(Noise.Pieces) / facts.WafersOfPackage(recipe, line), Noise.Pieces, "No more than the line can begin while the recipe is open.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Products()
    {
        Rule rule = new("Products are what is assembled, imported and deployed, worth their compute and price");
        PlanTable table = facts.Book["Production"];
        ILookup<string, PlanRow> good = facts.Book["Assembly"].By("Product", "Period");
        ILookup<string, PlanRow> imports = facts.Book["Imports"].By("Kind", "Item", "Period");
        ILookup<string, PlanRow> deployed = facts.Book["Deployment"].By("Product", "Period");
        foreach (PlanRow row in table.Rows)
        {
            string product = row.Text("Product");
            string key = $"{product}|{row.Text("Period")}";
            rule.Same(row, GoodUnits, good[key].Total(static r => r.Amount(GoodUnits)), Noise.Pieces, "The good units of its recipes, sheet Packaging.");
            rule.Same(row, Received, Inputs.Number("Accelerators", product, "ProgrammeShare", 1) * row.Amount(GoodUnits), Noise.Pieces, "The programme's share of good units.");
            rule.Same(row, Imported, imports[$"Accelerator|{key}"].Total(static r => r.Amount("Imported")), Noise.Pieces, "What its channels bring, sheet Imports.");
            rule.Same(row, Deployed, deployed[key].Total(static r => r.Amount(Deployed)), Noise.Pieces, "What the hubs get, sheet Deployment.");
            rule.Same(row, "Compute deployed [PFLOPS]", row.Amount(Deployed) * Inputs.Number("Accelerators", product, "Fp16") / 1000, Noise.Pieces, "Accelerators times TFLOPS, by a thousand.");
            rule.Same(row, "Value deployed [bn CNY]", row.Amount(Deployed) * facts.Paid(product, row.Text("Year")), Noise.BillionCny / 100, "Accelerators times price and levy.");
        }

        HashSet<string> told = [.. table.By("Product", "Period").Select(static g => g.Key)];
        foreach (string key in good.Where(static g => g.Total(static r => r.Amount(GoodUnits)).Value > Noise.Pieces).Concat(deployed.Where(static g => g.Total(static r => r.Amount(Deployed)).Value > Noise.Pieces))
            .Select(static g => g.Key).Distinct().Where(k => !told.Contains(k)))
        {
            rule.Missing(table, key.Replace('|', ' '), "It is assembled or deployed.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Finished()
    {
        Rule rule = new("Finished accelerators: none is lost, and no more are held than the stock rule allows");
        PlanTable table = facts.Book["Production"];
        Dictionary<string, Reckoned> first = Inputs.Keys("Stockpiles").Where(static k => k.StartsWith("Accelerator/", StringComparison.Ordinal))
            .GroupBy(static k => k["Accelerator/".Length..k.LastIndexOf('/')], StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, g => g.Total(k => Inputs.Number("Stockpiles", k, "Quantity")), StringComparer.Ordinal);
        new Stock(table, ["Product"], "Opening stock [accelerators]", [Received, Imported], Deployed, Held).Check(rule, facts.Time.Names, first);
        if (Inputs.Limit("Plan", "MaxFinishedStock", "Value") is { } months)
        {
            foreach (PlanRow row in table.Rows)
            {
                Reckoned most = (months / facts.Time.Months * (row.Amount(Received) + row.Amount(Imported))) + first.GetValueOrDefault(row.Text("Product"));
                rule.AtMost(row, Held, most, Noise.Pieces, "No more than some months' inflow, and what there was at the start.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Vendors()
    {
        Rule rule = new("Vendors grow no faster than they can, and keep to their parts of all output");
        VendorOutput output = new(facts);
        foreach (string vendor in output.Vendors)
        {
            foreach (int year in facts.Time.Years)
            {
                Reckoned own = output.Of(vendor, year);
                Reckoned all = output.Vendors.Total(v => output.Of(v, year));
                string cell = $"{facts.Book["Production"].Place} ({vendor}, {year})";
                if (Inputs.Limit("Vendors", vendor, "MaxGrowth") is { } growth)
                {
                    AtMost(own, (1 + growth) * output.Of(vendor, year - 1), cell, "No more than the year before and its growth.");
                }

                if (Inputs.Limit("Vendors", vendor, "MinShare") is { } least)
                {
                    AtMost(least * all, own, cell, "No less than its smallest part of all output.");
                }

                if (Inputs.Limit("Vendors", vendor, "MaxShare") is { } most)
                {
                    AtMost(own, most * all, cell, "No more than its largest part of all output.");
                }
            }
        }

        return rule.Outcome;

        void AtMost(Reckoned amount, Reckoned limit, string cell, string why) =>
            rule.Holds(amount.Value <= limit.Value + amount.Slack + limit.Slack + Noise.Pieces, cell, $"{amount.Value:G10}", $"at most {limit.Value:G10}", why);
    }
}
