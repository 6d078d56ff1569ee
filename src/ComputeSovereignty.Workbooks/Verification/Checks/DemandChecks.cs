using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Demand by source, the goals that it implies, labs and firms: from the figures of the case again.</summary>
/// <param name="facts">The plan.</param>
internal sealed class DemandChecks(PlanFacts facts)
{
    private readonly DemandSums demand = new(facts);

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks that the case has something for.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (Inputs.Keys("Workloads").Any())
        {
            yield return Demand();
            yield return Goals();
        }

        if (Inputs.Keys("Labs").Any())
        {
            yield return Labs();
        }

        if (Inputs.Keys("Adoption").Any())
        {
            yield return Firms();
        }
    }

    private VerificationCheck Demand()
    {
        Rule rule = new("Workloads ask for what their sources do, and are served or not");
        ILookup<string, PlanRow> rows = facts.Book["Demand"].By("Workload", "Year");
        ILookup<string, PlanRow>? served = facts.Book.Find("Service")?.By("Workload", "Year");
        foreach ((string workload, int year) in Inputs.Keys("Workloads").SelectMany(w => facts.Time.Years.Select(y => (w, y))))
        {
            PlanRow[] own = [.. rows[$"{workload}|{year}"]];
            rule.Holds(own.Length == 1, facts.Book["Demand"].Place, $"{own.Length} rows of {workload} in {year}", "one", "Every workload stands there in every year.");
            foreach (PlanRow row in own)
            {
                rule.Says(row, "Kind", Inputs.Word("Workloads", workload, "Kind"), "As in Inputs.");
                foreach ((string header, double amount) in new[]
                {
                    ("Own path [PFLOPS]", demand.Own(workload, year)), ("Tokens [PFLOPS]", demand.Tokens(workload, year)), ("Labs [PFLOPS]", demand.Labs(workload, year)),
                    ("Runs [PFLOPS]", demand.Runs(workload, year)), ("Adoption [PFLOPS]", demand.Adoption(workload, year)), ("Asked for [PFLOPS]", demand.Asked(workload, year)),
                })
                {
                    rule.Same(row, header, amount, 1e-8 * Math.Max(1, amount), "What follows from the figures of the case.");
                }

                Reckoned machines = served is null ? 0 : served[$"{workload}|{year}"].Total(static r => r.Amount("Service [PFLOPS]"));
                rule.Same(row, "Served [PFLOPS]", machines, Noise.Pieces, "The sum of its rows of service.");
                rule.Same(row, "Unserved [PFLOPS]", row.Amount("Asked for [PFLOPS]") - machines - row.Amount("Replaced by researchers [PFLOPS]"), Noise.Pieces, "What is asked for and not served.");
                rule.SameOrEmpty(row, "Share of demand served", row.Amount("Asked for [PFLOPS]").Value > 0 ? 1 - (row.Amount("Unserved [PFLOPS]") / row.Amount("Asked for [PFLOPS]")) : null, Noise.Ratio, "What is not unserved, by what is asked for.");
                bool lacks = row.Amount("Unserved [PFLOPS]").Value > 1e-6 * row.Amount("Asked for [PFLOPS]").Value;
                rule.Holds(row.Has("Why no more is served") == lacks, row.CellOf("Why no more is served"), row.Text("Why no more is served"), lacks ? "a reason" : "none", "A reason stands where something goes unserved, and nowhere else.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Goals()
    {
        Rule rule = new("The goals that demand implies follow from efficiency, life and what stands already");
        double[] goals = [.. new DerivedGoals(facts, demand).All()];
        foreach ((int index, PlanRow row) in facts.Book["ComputeGoals"].Rows.Index())
        {
            rule.Same(row, "Year", facts.Time.FirstYear + index, 0, "Every year in order.");
            rule.SameOrEmpty(row, "Typed goal [PFLOPS]", Inputs.Limit("Targets", row.Text("Year"), "ComputeGoal"), Noise.Pieces, "As in Inputs.");
            double goal = index < goals.Length ? goals[index] : 0;
            rule.SameOrEmpty(row, "Goal that demand implies [PFLOPS]", double.IsFinite(goal) ? goal : null, 1e-7 * Math.Max(1, goals.Where(double.IsFinite).DefaultIfEmpty(0).Max()), "What is needed less what is there.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Labs()
    {
        const double Complements = 0;
        const double Substitutes = 2.58;
        Rule rule = new("Labs split their budgets by prices, and researchers are counted");
        foreach (PlanRow row in facts.Book["Labs"].Rows)
        {
            (string lab, int year) = (row.Text("Labs"), row.Year);
            double wage = demand.Wage(year);
            double budget = Inputs.Number("Labs", lab, "Number", 1).Value * Inputs.Number("Labs", lab, $"{year}").Value;
            double spent = budget * (1 - Inputs.Number("Labs", lab, "DataShare").Value);
            rule.Same(row, "Budget [bn CNY]", budget / 1e9, Noise.BillionCny, "What all of them have.");
            rule.Same(row, "Compute share", demand.ComputeShare(lab, year, wage), Noise.Ratio, "By prices, at the elasticity of the case.");
            rule.Same(row, "Compute share, complements", demand.ComputeShare(lab, year, wage, Complements), Noise.Ratio, "In fixed proportion, at elasticity 0.");
            rule.Same(row, "Compute share, substitutes", demand.ComputeShare(lab, year, wage, Substitutes), Noise.Ratio, "At the largest published elasticity.");
            rule.Same(row, "Compute [PFLOPS]", spent * demand.ComputeShare(lab, year, wage) / Inputs.Number("Targets", $"{year}", "ComputePrice").Value, Noise.Pieces, "What the compute share buys.");
            rule.Same(row, "Researchers", demand.Researchers(lab, year, wage), Noise.Pieces, "What the rest pays.");
        }

        foreach (PlanRow row in facts.Book["Talent"].Rows)
        {
            int year = row.Year;
            (double there, double effective) = demand.Pool(year);
            double wage = demand.Wage(year);
            double asked = demand.Researchers(year, wage);
            rule.Same(row, "Researchers there are", there, Noise.Pieces, "The pool, grown by newcomers and less those who left.");
            rule.Same(row, "Newcomers", there * Inputs.Setting("ResearcherInflow").Value, Noise.Pieces, "Their part of the pool.");
            rule.Same(row, "Leavers", there * Inputs.Setting("ResearcherExit").Value, Noise.Pieces, "Their part of the pool.");
            rule.Same(row, "Moves", there * Inputs.Setting("Attrition").Value, Noise.Pieces, "Their part of the pool.");
            rule.Same(row, "Lost by moves [researcher-years]", there - effective, Noise.Pieces, "What moves cost over both ends.");
            rule.Same(row, "Asked for", asked, Noise.Pieces, "What labs ask for at the wage.");
            rule.Same(row, "Spare", Math.Max(0, effective - asked), Noise.Pieces, "What is left.");
            rule.Same(row, "Wage index", wage, Noise.Ratio, "By the rule of the case.");
            rule.Same(row, "Clearing wage index", demand.ClearingWage(year), Noise.Ratio, "At which labs ask for no more than there are.");
            double premium = Inputs.Setting("Attrition").Value * Math.Min(asked, there) * Inputs.Setting("ResearcherPay").Value * wage * Inputs.Setting("PoachingPremium").Value;
            rule.Same(row, "Premium of moves [bn CNY]", premium / 1e9, Noise.BillionCny, "Moves of those employed, times what each adds to pay.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Firms()
    {
        Rule rule = new("Firms adopt as far as benefit exceeds cost, under their labour rule");
        foreach (PlanRow row in facts.Book["Adoption"].Rows)
        {
            (string sector, int year) = (row.Text("Sector"), row.Year);
            double release = Inputs.Number("Adoption", sector, "ReleaseShare", 1).Value;
            One(string.Empty, release);
            One(" without the rule", 1);
            rule.Same(row, "Tokens [trillion tokens/day]", demand.TokensOfFirms(sector, year), Noise.Ratio, "Tokens of those who adopt, spread over all days.");

            void One(string which, double part)
            {
                (double benefit, double cost, double adopted) = demand.Gain(sector, year, part);
                double wage = Inputs.Number("Adoption", sector, "Wage").Value;
                rule.SameOrEmpty(row, $"Benefit over cost{which}", cost > 0 ? benefit / cost : null, Noise.Ratio, "Benefit by cost.");
                rule.Same(row, $"Adopted part{which}", adopted, Noise.Ratio, "From what pays for itself to what pays three times, up to the ceiling.");
                rule.Same(row, $"Burden{which}", wage > 0 ? (cost / wage) - (Inputs.Number("Adoption", sector, "TaskShare").Value * part) : 0, Noise.Ratio, "The cost by pay, less the pay that leaves.");
            }
        }

        return rule.Outcome;
    }
}
