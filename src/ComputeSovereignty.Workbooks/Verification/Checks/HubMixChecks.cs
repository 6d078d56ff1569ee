using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Mix and age of machines at hubs, and the largest run that they could hold, worked out from what is deployed.</summary>
/// <param name="facts">The plan.</param>
internal sealed class HubMixChecks(PlanFacts facts)
{
    private const int Oldest = 4;

    private readonly MachineSums machines = new(facts);

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the check where hubs have machines that count.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (facts.Book.Find("HubMix") is { } table)
        {
            yield return Mix(table);
        }
    }

    private VerificationCheck Mix(PlanTable table)
    {
        Rule rule = new("The mix and age of machines at a hub, and the run they could hold, follow from what is deployed");
        foreach (int year in facts.Time.Years)
        {
            PlanRow[] rows = [.. table.By("Year")[$"{year}"]];
            string[] told = [.. rows.Select(static r => r.Text("Hub")).Where(static h => h.Length > 0)];
            string[] hubs = [.. machines.All.Select(static m => m.Place).Distinct().Where(h => h != MachineSums.Outside && Alive(h, year, double.PositiveInfinity).Values.Sum() > 2 * Noise.Pieces)];
            rule.Holds(!hubs.Except(told).Any(), table.Place, string.Join(", ", told), $"{string.Join(", ", hubs)} in {year}", "Every hub with machines.");
            foreach (PlanRow row in rows)
            {
                Row(rule, row, row.Has("Hub") ? [row.Text("Hub")] : told, year);
            }
        }

        return rule.Outcome;
    }

    private void Row(Rule rule, PlanRow row, string[] hubs, int year)
    {
        Dictionary<string, double> alive = Sum(hubs.Select(h => Alive(h, year, double.PositiveInfinity)));
        double all = alive.Values.Sum();
        if (all <= 0)
        {
            rule.Holds(false, row.CellOf("Hub"), row.Text("Hub"), "a hub with machines", "No machines of the plan are alive there.");
            return;
        }

        double largest = alive.Values.Max();
        rule.Holds(Math.Abs(alive.GetValueOrDefault(row.Text("Largest pool")) - largest) <= Noise.Ratio * all, row.CellOf("Largest pool"), row.Text("Largest pool"), $"{largest / all:P2}", "The pool with the most machines.");
        rule.Same(row, "Share of the largest pool", largest / all, Noise.Ratio, "Its machines by all.");
        rule.Same(row, "Diversity of pools", 1 - alive.Values.Sum(a => a * a / (all * all)), Noise.Ratio, "1 less the sum of squared shares.");
        for (int age = 0; age <= Oldest; age++)
        {
            double own = hubs.Sum(h => ByAge(h, year, age));
            rule.Same(row, Header(age), own / all, Noise.Ratio, "Machines of the age by all.");
        }

        Dictionary<string, double>[] training = [.. hubs.Select(h => Training(h, year))];
        Dictionary<string, double>[] mixed = [.. training.Where(static t => t.Count > 1)];
        rule.Same(row, "Largest run in one pool [PFLOPS]", training.Max(static t => t.Values.Max()), Noise.Pieces, "The largest pool of a hub.");
        rule.SameOrEmpty(row, "Largest run across pools of a hub [PFLOPS]", mixed.Length == 0 ? null : (1 - (Inputs.Limit("Plan", "MixLossTraining", "Value") ?? 0)) * mixed.Max(static t => t.Values.Sum()), Noise.Pieces, "All pools of a hub, less what mixing loses.");
        rule.SameOrEmpty(row, "Largest run across hubs [PFLOPS]", !row.Has("Hub") && Inputs.Limit("Plan", "CrossSiteLoss", "Value") is { } loss ? (1 - loss) * training.Sum(static t => t.Values.Sum()) : null, Noise.Pieces, "All hubs, less what spanning them loses.");
    }

    private static string Header(int age) => age switch { 0 => "Share in the first year", 1 => "Share of 1 year", Oldest => $"Share of {age} years or more", _ => $"Share of {age} years" };

    private static Dictionary<string, double> Sum(IEnumerable<Dictionary<string, double>> parts) =>
        parts.SelectMany(static p => p).GroupBy(static p => p.Key).ToDictionary(static g => g.Key, static g => g.Sum(static p => p.Value), StringComparer.Ordinal);

    // By pool; empty for machines of none.
    private Dictionary<string, double> Alive(string hub, int year, double age) =>
        Products(hub).GroupBy(machines.PoolOf).Select(g => (g.Key, Amount: g.Sum(p => machines.Of(hub, p, year, age).Alive.Value))).Where(static g => g.Amount > 0).ToDictionary(static g => g.Key, static g => g.Amount, StringComparer.Ordinal);

    private double ByAge(string hub, int year, int age) =>
        Products(hub).Sum(p => machines.Of(hub, p, year, age < Oldest ? age + 1 : double.PositiveInfinity).Alive.Value - machines.Of(hub, p, year, age).Alive.Value);

    private Dictionary<string, double> Training(string hub, int year)
    {
        double oldest = Inputs.Keys("Workloads").Where(w => Inputs.Word("Workloads", w, "Kind") == "Training").Select(w => Inputs.Limit("Workloads", w, "MaxAge") ?? double.PositiveInfinity).DefaultIfEmpty(double.PositiveInfinity).Max();
        Dictionary<string, double> young = Alive(hub, year, oldest);
        return Alive(hub, year, double.PositiveInfinity).ToDictionary(
            static p => p.Key, p => young.GetValueOrDefault(p.Key) * machines.Efficiency(p.Key, "Training", year) * machines.AtHome(p.Key, hub, "Training") * machines.Occupancy(hub, year), StringComparer.Ordinal);
    }

    private IEnumerable<string> Products(string hub) => machines.All.Where(m => m.Place == hub).Select(static m => m.Product).Distinct();
}
