using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Machines alive, what they are worth and what they do, and the rules of who is served.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ServiceChecks(PlanFacts facts)
{
    private const string Nameplate = "Nameplate at work [PFLOPS]";
    private const string Service = "Service [PFLOPS]";

    private readonly MachineSums machines = new(facts);
    private readonly ServiceSums sums = new(facts);

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks that the case has something for.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (facts.Book.Find("Usable") is not null)
        {
            yield return Usable();
            yield return Ages();
        }

        if (facts.Book.Find("Service") is not null)
        {
            yield return Work();
        }

        if (Inputs.Keys("Workloads").Any())
        {
            yield return Rules();
            yield return Charts();
        }

        if (Inputs.Keys("Provinces").Any())
        {
            yield return Floors();
        }
    }

    private VerificationCheck Usable()
    {
        Rule rule = new("From nameplate to work: every step is what is left of the one before");
        foreach (PlanRow row in facts.Book["Usable"].Rows)
        {
            (string place, string origin, int year) = (row.Text("Place"), row.Text("Origin"), row.Year);
            WorthOfPlace worth = sums.Worth(machines, place, origin, year);
            rule.Same(row, "Nameplate [PFLOPS]", worth.Ever, Noise.Pieces, "All that was deployed there so far.");
            rule.Same(row, "Alive [PFLOPS]", worth.Alive, Noise.Pieces, "What of it has neither failed nor been retired.");
            rule.Same(row, "In hours of work [PFLOPS]", worth.Occupied, Noise.Pieces, "Alive times occupancy.");
            rule.Same(row, "At home [PFLOPS]", worth.AtHome, Noise.Pieces, "Less what machines of another pool lose.");
            rule.Same(row, "Usable [PFLOPS]", worth.Usable, Noise.Pieces, "By efficiency, in the mix of work, and of idle machines in their best use.");
            rule.Same(row, "At work [PFLOPS]", worth.Used, Noise.Pieces, "The sum of service there.");
            rule.AtMost(row, "At work [PFLOPS]", worth.Usable, Noise.Pieces, "No more works than is usable.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Ages()
    {
        Rule rule = new("Machines by age are the machines alive");
        foreach (int year in facts.Time.Years)
        {
            Reckoned alive = facts.Book["Usable"].By("Year")[$"{year}"].Total(static r => r.Amount("Alive [PFLOPS]"));
            Reckoned aged = facts.Book.Find("Fleet") is { } fleet ? fleet.By("Year")[$"{year}"].Total(static r => r.Amount("Alive [PFLOPS]")) : 0;
            rule.Holds(Math.Abs(alive.Value - aged.Value) <= alive.Slack + aged.Slack + Noise.Pieces, facts.Book["Usable"].Place, $"{alive.Value:G10}", $"{aged.Value:G10} in {year}", "Every machine has an age.");
        }

        return rule.Outcome;
    }

    // Work that needs young machines first: what works is no more than is alive and young enough, at every place.
    private VerificationCheck Work()
    {
        Rule rule = new("What works is alive, young enough, and yields what its efficiency, home and occupancy allow");
        foreach (PlanRow row in facts.Book["Service"].Rows)
        {
            rule.Same(row, Service, row.Amount(Nameplate) * machines.Received(row), Noise.Pieces, "Nameplate at work by efficiency, home and occupancy.");
        }

        foreach (IGrouping<string, PlanRow> own in facts.Book["Service"].By("Place", "Product", "Year"))
        {
            PlanRow first = own.First();
            int year = first.Year;
            foreach (double age in own.Select(sums.AgeOf).Distinct())
            {
                Reckoned working = own.Where(r => sums.AgeOf(r) <= age).Total(static r => r.Amount(Nameplate));
                Reckoned alive = MachineSums.IsFleet(first) ? machines.OfFleet(first.Text("Place"), year, age) : machines.Of(first.Text("Place"), first.Text("Product"), year, age).Alive;
                bool holds = working.Value <= alive.Value + working.Slack + alive.Slack + Noise.Pieces;
                rule.Holds(holds, first.CellOf(Nameplate), $"{working.Value:G10}", $"at most {alive.Value:G10}", "No more works than is alive and young enough.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Rules()
    {
        Rule rule = new("Workloads are served as far, as near and as domestically as they must be");
        foreach (PlanRow row in facts.Book["Demand"].Rows.Where(static r => r.Amount("Asked for [PFLOPS]").Value > 0))
        {
            foreach (string family in new[] { "MinService", "ServiceParity", "ServiceOrigin", "NearShare", "EdgeShare" })
            {
                if (sums.Sides(family, row.Text("Workload"), row.Text("Year")) is { } sides)
                {
                    bool most = family is "MinService" or "ServiceParity";
                    double open = sides.Use.Slack + sides.Limit.Slack + Noise.Pieces;
                    rule.Holds(most ? sides.Use.Value <= sides.Limit.Value + open : sides.Use.Value >= sides.Limit.Value - open, row.CellOf("Unserved [PFLOPS]"), $"{sides.Use.Value:G10}", $"{(most ? "at most" : "at least")} {sides.Limit.Value:G10} by {family}", "A rule of service.");
                }
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Floors()
    {
        Rule rule = new("Provinces get their floors of what is built");
        foreach ((string province, int year) in Inputs.Keys("Provinces").SelectMany(p => facts.Time.Years.Select(y => (p, y))))
        {
            if (Inputs.Limit("Provinces", province, "MinShare") is { } least)
            {
                (Reckoned own, Reckoned all) = sums.Built(province, year);
                rule.Holds(own.Value >= (least * all.Value) - own.Slack - all.Slack - (10 * Noise.Megawatts), facts.Book["HubPower"].Place, $"{own.Value:G10} MW in {province} in {year}", $"at least {least * all.Value:G10} MW", "A floor is kept.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Charts()
    {
        Rule rule = new("Tables behind charts of service are sums of the tables before them");
        Table("AskedByWorkload", "Demand", static r => r.Text("Workload"), static r => r.Amount("Asked for [PFLOPS]"));
        Table("ServedOfAll", "Demand", static _ => "All that is served [PFLOPS]", static r => r.Amount("Asked for [PFLOPS]") - r.Amount("Unserved [PFLOPS]"));
        Table("ServedByWorkload", "Service", static r => r.Text("Workload"), static r => r.Amount(Service));
        Table("FleetByAge", "Fleet", static r => $"{r.Text("Age [years]")} years", static r => r.Amount("Alive [PFLOPS]"));
        Table("ComputeByLab", "Labs", static r => r.Text("Labs"), static r => r.Amount("Compute [PFLOPS]"));
        Table("TokensBySector", "Adoption", static r => r.Text("Sector"), static r => r.Amount("Tokens [trillion tokens/day]"));
        return rule.Outcome;

        void Table(string name, string from, Func<PlanRow, string> column, Func<PlanRow, Reckoned> amount)
        {
            foreach (PlanRow row in facts.Book.Find(name)?.Rows ?? [])
            {
                foreach (string header in facts.Book[name].Headers.Skip(1))
                {
                    rule.Same(row, header, facts.Book[from].By("Year")[row.Text("Year")].Where(r => column(r) == header).Total(amount), Noise.Pieces, "The sum of its rows.");
                }
            }
        }
    }
}
