using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>What is built and idle in each province, how far behind the frontier service keeps developers, and the first page's table of demand.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ProvinceChecks(PlanFacts facts)
{
    private readonly ServiceSums sums = new(facts);

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks that the case has something for.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (facts.Book.Find("Provinces") is { } provinces)
        {
            yield return Provinces(provinces);
        }

        if (facts.Book.Find("Frontier") is { } frontier)
        {
            yield return Frontier(frontier);
        }

        if (facts.Book.Find("SummaryDemand") is { } demand)
        {
            yield return FirstPage(demand);
        }
    }

    private VerificationCheck Provinces(PlanTable table)
    {
        Rule rule = new("Provinces have what their hubs and fleets have");
        string[] named = [.. Inputs.Keys("Hubs").Select(h => Inputs.Word("Hubs", h, "Province")).Concat(Inputs.Keys("Provinces")).Where(static p => p.Length > 0).Distinct()];
        rule.Holds(table.Rows.Count == named.Length * facts.Time.Years.Count(), table.Place, $"{table.Rows.Count} rows", $"{named.Length} provinces in each year", "Every province stands there in every year.");
        foreach (PlanRow row in table.Rows)
        {
            (string province, int year) = (row.Text("Province"), row.Year);
            (Reckoned own, Reckoned all) = sums.Built(province, year);
            PlanRow[] places = [.. (facts.Book.Find("Usable")?.By("Province", "Year")[$"{province}|{year}"] ?? [])];
            Reckoned alive = places.Total(static r => r.Amount("Alive [PFLOPS]"));
            Reckoned occupied = places.Total(static r => r.Amount("In hours of work [PFLOPS]"));
            rule.Same(row, "Built [MW]", own, Noise.Megawatts, "The power of what is deployed at its hubs in the year.");
            rule.SameOrEmpty(row, "Share of all built", all.Value > 0 ? own / all : null, Noise.Ratio, "Of what is built anywhere.");
            rule.SameOrEmpty(row, "Floor", Inputs.Limit("Provinces", province, "MinShare"), Noise.Ratio, "As in Inputs.");
            if (table.Headers.Contains("Power under the floor [MW]"))
            {
                rule.SameOrEmpty(row, "Power under the floor [MW]", Inputs.Limit("Provinces", province, "MinShare") is { } least ? least * all : null, Noise.Megawatts, "The floor of all that is built.");
                bool priced = row.Has("Less unserved by MW off the floor [pp]") && row.Has("Power under the floor [MW]");
                rule.SameOrEmpty(row, "Cost of the floor [pp]", priced ? row.Amount("Power under the floor [MW]") * row.Amount("Less unserved by MW off the floor [pp]") : null, 1e-6, "The floor's power by its price.");
            }

            rule.Same(row, "Alive [PFLOPS]", alive, Noise.Pieces, "The sum of its places.");
            rule.SameOrEmpty(row, "Occupancy", alive.Value > 0 ? occupied / alive : null, Noise.Ratio, "Hours of work of what is alive.");
            rule.Same(row, "In idle hours [PFLOPS]", alive - occupied, Noise.Pieces, "What is alive and not in hours of work.");
            IdleCost(rule, row, places);
            rule.Same(row, "Usable [PFLOPS]", places.Total(static r => r.Amount("Usable [PFLOPS]")), Noise.Pieces, "The sum of its places.");
            rule.Same(row, "At work [PFLOPS]", places.Total(static r => r.Amount("At work [PFLOPS]")), Noise.Pieces, "The sum of its places.");
        }

        foreach (PlanRow row in facts.Book.Find("IdleByProvince")?.Rows ?? [])
        {
            foreach (string header in facts.Book["IdleByProvince"].Headers.Skip(1))
            {
                rule.Same(row, header, table.By("Province", "Year")[$"{header}|{row.Text("Year")}"].Total(static r => r.Amount("In idle hours [PFLOPS]")), Noise.Pieces, "The sum of its rows.");
            }
        }

        return rule.Outcome;
    }

    // Each machine at a hub costs by nameplate what the table of costs says; how many of each product are idle is not told, so the cost lies between the cheapest and the dearest.
    private void IdleCost(Rule rule, PlanRow row, PlanRow[] places)
    {
        const string Header = "Cost of idle hours [bn CNY]";
        string[] hubs = [.. Inputs.Keys("Hubs").Where(h => Inputs.Word("Hubs", h, "Province") == row.Text("Province"))];
        double idle = places.Where(p => hubs.Contains(p.Text("Place"))).Sum(static p => (p.Amount("Alive [PFLOPS]") - p.Amount("In hours of work [PFLOPS]")).Value);
        double[] costs = [.. hubs.SelectMany(h => facts.Book.Find("UsableCost")?.By("Hub", "Year")[$"{h}|{row.Text("Year")}"] ?? []).Select(static c => c.Amount("Nameplate [CNY/PFLOPS-yr]").Value / 1e9)];
        (double least, double most) = costs.Length == 0 ? (0, 0) : (costs.Min() * idle, costs.Max() * idle);
        double noise = 1e-6 * Math.Max(1, most);
        double told = row.Has(Header) ? row.Amount(Header).Value : 0;
        rule.Holds(told >= least - noise && told <= most + noise, row.CellOf(Header), $"{told}", $"{least} to {most}", "What is idle at its hubs, by what the machines there cost.");
    }

    // Behind by as long as the frontier, which grows while methods get better, takes to outgrow what is served.
    private VerificationCheck Frontier(PlanTable table)
    {
        const double Fast = 4.3;
        const double Slow = 0.3;
        Rule rule = new("The lag behind the frontier follows from the training that is served");
        foreach (PlanRow row in table.Rows)
        {
            (string run, string year) = (row.Text("Race"), row.Text("Year"));
            double developers = Inputs.Number("Runs", run, year).Value is > 0 and var counted ? counted : Math.Max(1, Inputs.Keys("Labs").Sum(l => Inputs.Number("Labs", l, "Number", 1).Value));
            Reckoned training = facts.Book["Demand"].By("Year")[year].Where(static r => r.Text("Kind") == "Training").Total(static r => r.Amount("Asked for [PFLOPS]") - r.Amount("Unserved [PFLOPS]") - r.Amount("Replaced by researchers [PFLOPS]"));
            double gain = Inputs.Number("Runs", run, "AlgorithmicGain").Value;
            rule.Same(row, "Developers", developers, Noise.Ratio, "As in Inputs, or the labs.");
            rule.Same(row, "Training served [PFLOPS]", training, Noise.Pieces, "What training workloads receive.");
            rule.Same(row, "Lag aimed at [months]", 12 * Inputs.Number("Runs", run, "Lag").Value, Noise.Ratio, "As in Inputs.");
            rule.Same(row, "Gain of algorithms", gain, Noise.Ratio, "As in Inputs.");

            // From its own cell, which the sum above is held against: a difference of large sums has too few digits left where hardly anything is served.
            double served = row.Amount("Training served [PFLOPS]").Value;
            foreach ((string header, double better) in new[] { ("Lag [months]", gain), ("Lag, fast gain [months]", Fast), ("Lag, slow gain [months]", Slow) })
            {
                double pace = (1 + Inputs.Number("Runs", run, "FrontierGrowth").Value) * (1 + better);
                double? months = served > 0 && pace > 1 ? Math.Max(0, 12 * (Math.Log(Race(run, row.Year, developers)) - Math.Log(served)) / Math.Log(pace)) : null;
                rule.SameOrEmpty(row, header, months, 1e-6, "How long the frontier takes to outgrow what is served.");
            }
        }

        return rule.Outcome;
    }

    // What the frontier's own run takes today, repeated by every developer, exploration as far as it is not shared; PFLOPS.
    private double Race(string run, int year, double developers)
    {
        double Of(string column, double missing = 0) => Inputs.Number("Runs", run, column, missing).Value;
        double last = Of("FinalRunShare", 1);
        double exploring = 1 + ((developers - 1) * (1 - Of("Sharing")));
        double distilled = 1 - (Of("DistilledShare") * (1 - Of("DistillationCost", 1)));
        return 1e24 * Of("FrontierRun") * Math.Pow(1 + Of("FrontierGrowth"), year - Of("ReferenceYear")) * distilled * (developers + (exploring * (1 - last) / last)) / 3.1536e22;
    }

    private VerificationCheck FirstPage(PlanTable table)
    {
        Rule rule = new("The first page's table of demand says what sheets Demand and Usable say");
        rule.Holds(table.Rows.Select(static r => r.Year).SequenceEqual(facts.Time.Years), table.Place, string.Join(", ", table.Rows.Select(static r => r.Text("Year"))), string.Join(", ", facts.Time.Years), "Every year in order.");
        foreach (PlanRow row in table.Rows)
        {
            PlanRow[] rows = [.. facts.Book["Demand"].By("Year")[row.Text("Year")]];
            Reckoned asked = rows.Total(static r => r.Amount("Asked for [PFLOPS]"));
            Reckoned unserved = rows.Total(static r => r.Amount("Unserved [PFLOPS]"));
            rule.Same(row, "Asked for [EFLOPS]", asked / 1000, Noise.Pieces, "The sum of sheet Demand.");
            rule.Same(row, "Unserved [EFLOPS]", unserved / 1000, Noise.Pieces, "The sum of sheet Demand.");
            rule.Same(row, "Served [EFLOPS]", (asked - unserved) / 1000, Noise.Pieces, "What is not unserved.");
            rule.Same(row, "Usable [EFLOPS]", (facts.Book.Find("Usable")?.By("Year")[row.Text("Year")] ?? []).Total(static r => r.Amount("Usable [PFLOPS]")) / 1000, Noise.Pieces, "The sum of sheet Usable.");
            rule.SameOrEmpty(row, "Share of demand served", asked.Value > 0 ? 1 - (unserved / asked) : null, Noise.Ratio, "What is served, by what is asked for.");
        }

        return rule.Outcome;
    }
}
