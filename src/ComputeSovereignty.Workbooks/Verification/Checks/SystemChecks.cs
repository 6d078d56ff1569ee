using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Imports, components, hubs and their power.</summary>
/// <param name="facts">The plan.</param>
internal sealed class SystemChecks(PlanFacts facts)
{
    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Imports();
        yield return Components();
        yield return Power();
    }

    private VerificationCheck Imports()
    {
        Rule rule = new("Imports keep to what their caps and the regime allow");
        foreach (PlanRow row in facts.Book["Imports"].Rows)
        {
            (string channel, int period) = (row.Text("Channel"), facts.Time.Find(row.Text("Period")));
            bool money = Inputs.Word("Imports", channel, "Kind") == "Component";
            double noise = money ? Noise.BillionCny : Noise.Pieces;
            Reckoned cap = Inputs.Number("Imports", channel, row.Text("Year")) * facts.Time.Months / 12 / (money ? 1e9 : 1);
            Reckoned delivered = facts.Delivered(Inputs.Word("Imports", channel, "Category"), Math.Max(0, period));
            rule.Same(row, "Cap", cap, noise / 1000, "The period's part of the year's cap, as in Inputs.");
            rule.Same(row, "Delivered share", delivered, Noise.Ratio, "What the regime delivers of the category, on average over the period.");
            rule.Same(row, "Allowed", cap * delivered, noise / 1000, "The cap times the delivered share.");
            rule.AtMost(row, "Imported", cap * delivered, noise, "No more than is allowed comes in.");
            rule.Holds(row.Amount("Imported").Value >= -noise, row.CellOf("Imported"), row.Said("Imported"), "0 or more", "Nothing is sent abroad.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Components()
    {
        Rule rule = new("Components are what the deployed accelerators need, bought where they can be");
        ILookup<string, PlanRow> imports = facts.Book["Imports"].By("Kind", "Item", "Period");
        ILookup<string, PlanRow> products = facts.Book["Production"].By("Period");
        foreach (PlanRow row in facts.Book["Components"].Rows)
        {
            (string component, string period) = (row.Text("Component"), row.Text("Period"));
            Reckoned need = products[period].Total(r => Need(component, r) * r.Amount("Deployed [accelerators]"));
            Reckoned most = Inputs.Number("Components", component, row.Text("Year")) * facts.Time.Months / 12 / 1e9;
            Reckoned domestic = row.Amount("Domestic [bn CNY]");
            rule.Same(row, "Required [bn CNY]", need, Noise.BillionCny, "What the accelerators deployed in the period need.");
            rule.Same(row, "Foreign [bn CNY]", need - domestic, Noise.BillionCny, "Domestic and foreign are what is required.");
            rule.Same(row, "Domestic capacity [bn CNY]", most, Noise.BillionCny / 1000, "The period's part of the year's capacity, as in Inputs.");
            rule.AtMost(row, "Domestic [bn CNY]", most, Noise.BillionCny, "Domestic makers deliver no more than they can.");
            rule.AtMost(row, "Foreign [bn CNY]", imports[$"Component|{component}|{period}"].Total(static r => r.Amount("Imported")), Noise.BillionCny, "Foreign components are imported.");
            Reckoned part = domestic.Loose(Noise.BillionCny) / row.Amount("Required [bn CNY]").Loose(Noise.BillionCny);
            if (row.Amount("Required [bn CNY]").Value > Noise.BillionCny)
            {
                rule.Same(row, "Domestic part", part, Noise.Ratio, "Domestic by required.");
            }
        }

        Dictionary<string, PlanRow> told = facts.Book["Components"].By("Component", "Period").ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        foreach (string component in Inputs.Keys("Components"))
        {
            foreach (IGrouping<string, PlanRow> period in products.Where(p => !told.ContainsKey($"{component}|{p.Key}")))
            {
                Reckoned need = period.Total(r => Need(component, r) * r.Amount("Deployed [accelerators]"));
                rule.Holds(Math.Abs(need.Value) <= Noise.BillionCny, facts.Book["Components"].Place, $"no row of {component} in {period.Key}", $"{need.Value:G10} bn CNY required", "What is deployed needs it.");
            }
        }

        return rule.Outcome;
    }

    private Reckoned Need(string component, PlanRow product)
    {
        string sku = product.Text("Product");
        Reckoned requirement = Inputs.Number("Components", component, "Requirement");
        return Inputs.Word("Components", component, "Basis") switch
        {
            "PerAccelerator" => requirement / 1e9,
            "PerKw" => requirement * Inputs.Number("Accelerators", sku, "Tdp") / 1e12,
            _ => requirement * facts.Price(sku, product.Text("Year")),
        };
    }

    private VerificationCheck Power()
    {
        Rule rule = new("Hubs have the power that was committed and ordered, and draw no more");
        foreach (PlanRow row in facts.Book["Deployment"].Rows)
        {
            rule.Same(row, "Power [MW]", facts.Draw(row.Text("Product"), row.Text("Hub")) * row.Amount("Deployed [accelerators]"), Noise.Megawatts / 100, "Accelerators times what one draws at the meter.");
        }

        ILookup<string, PlanRow> added = facts.Book["Deployment"].By("Hub", "Period");
        foreach (IGrouping<string, PlanRow> hub in facts.Book["HubPower"].By("Hub"))
        {
            Dictionary<string, PlanRow> rows = hub.GroupBy(static r => r.Text("Period"), StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
            Reckoned used = 0;
            foreach (int period in facts.Time.Periods)
            {
                string name = facts.Time.NameOf(period);
                used += added[$"{hub.Key}|{name}"].Total(static r => r.Amount("Power [MW]"));
                if (!rows.TryGetValue(name, out PlanRow? row))
                {
                    rule.Missing(facts.Book["HubPower"], $"{hub.Key} in {name}", "Every hub stands there in every period.");
                    continue;
                }

                Reckoned capacity = facts.Installed("Hub", hub.Key, period);
                rule.Same(row, "Capacity [MW]", capacity, Noise.Megawatts, "The committed series at the middle of the period, and orders as they come online.");
                rule.Same(row, "Used [MW]", used, Noise.Megawatts, "What has been deployed there so far draws it.");
                rule.AtMost(row, "Used [MW]", capacity, Noise.Megawatts, "A hub draws no more than it has.");
                rule.Same(row, "Utilization", capacity.Value > 0 ? row.Amount("Used [MW]").Loose(Noise.Megawatts) / capacity : 0, Noise.Ratio, "Use by capacity.");
            }
        }

        foreach (string hub in Inputs.Keys("Hubs").Where(h => !facts.Book["HubPower"].By("Hub").Contains(h)))
        {
            rule.Missing(facts.Book["HubPower"], hub, "Every hub stands there.");
        }

        return rule.Outcome;
    }
}
