using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The certificate: its figures against their limits, its two halves, the stages' values against the plan.</summary>
/// <param name="facts">The plan.</param>
/// <param name="sums">Its sums by year.</param>
internal sealed class Evidence(PlanFacts facts, YearSums sums)
{
    private const double Tolerance = 1e-6;
    private const string WholeSolve = "Whole solve";
    private const string IntegerGap = "Integer gap";
    private static readonly string[] OfFeasibility = ["Rows", "Bounds", "Integrality"];
    private static readonly string[] Stopped = ["TimeLimit", "IterationLimit", "Interrupted"];
    private static readonly string[] All = [.. OfFeasibility, "Dual feasibility", "Complementarity", "Duality gap", IntegerGap];

    private readonly IReadOnlyList<PlanRow> figures = facts.Book["Certificate"].Rows;
    private readonly IReadOnlyList<PlanRow> stages = facts.Book["Stages"].Rows;

    /// <summary>Gets a value indicating whether the plan keeps every rule.</summary>
    public bool IsFeasible => figures.Where(static r => OfFeasibility.Contains(r.Text("Check"))).All(Within);

    /// <summary>Gets a value indicating whether the plan keeps every rule and none is better.</summary>
    public bool Holds => figures.All(Within) && stages.All(static s => s.Text("Certified") == "yes");

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Figures();
        yield return Whole();
        yield return Stages();
        yield return Values();
    }

    private static bool Within(PlanRow row) => row.Has("Figure") && row.Amount("Figure").Value <= row.Amount("Limit").Value;

    private VerificationCheck Figures()
    {
        Rule rule = new("The certificate's figures keep to their limits");
        double asked = Asked();
        foreach (PlanRow row in figures)
        {
            string check = row.Text("Check");
            rule.Says(row, "Check", All, "A figure of the certificate.");
            rule.Holds(row.Has("Figure") || check == IntegerGap, row.CellOf("Figure"), "nothing", "a figure", "Only what a search leaves open may be unknown.");
            rule.Says(row, "Verdict", !row.Has("Figure") ? "not known" : Within(row) ? "holds" : "FAILS", "A figure holds within its limit.");
            rule.Holds(row.Amount("Figure").Value >= 0, row.CellOf("Figure"), row.Said("Figure"), "0 or more", "A violation or a gap.");
            bool gap = check == IntegerGap && Math.Abs(row.Amount("Limit").Value - asked) <= Tolerance * asked;
            rule.Holds(gap || Math.Abs(row.Amount("Limit").Value - Tolerance) <= Tolerance * Tolerance, row.CellOf("Limit"), row.Said("Limit"), check == IntegerGap ? $"{Tolerance} or {asked}" : $"{Tolerance}", "The limit of every certificate, or the gap that was asked for.");
            rule.Says(row, "What it says", [.. figures.Where(r => r.Text("Check") == check).GroupBy(static r => r.Text("What it says")).OrderByDescending(static g => g.Count()).Take(1).Select(static g => g.Key)], "Each figure is explained in the same words.");
        }

        foreach (IGrouping<string, PlanRow> stage in facts.Book["Certificate"].By("Stage"))
        {
            rule.Holds(stage.Select(static r => r.Text("Check")).Order(StringComparer.Ordinal).SequenceEqual(All.Order(StringComparer.Ordinal)), stage.First().CellOf("Stage"), $"{stage.Key}: {string.Join(", ", stage.Select(static r => r.Text("Check")))}", string.Join(", ", All), "Every stage has every figure once.");
        }

        return rule.Outcome;
    }

    private double Asked()
    {
        string text = facts.Book["Provenance"].By("Property")["Option gap"].FirstOrDefault()?.Text("Value") ?? string.Empty;
        return double.TryParse(text.TrimEnd('%'), out double gap) ? Math.Max(Tolerance, gap / (text.EndsWith('%') ? 100 : 1)) : 1e-4;
    }

    // The whole solve is as good as the worst of its stages.
    private VerificationCheck Whole()
    {
        Rule rule = new("The certificate of the whole solve is the worst of its stages");
        string[] expected = [.. stages.Select(static s => $"{s.Text("Stage")} {s.Text("Objective")}"), WholeSolve];
        string[] told = [.. figures.Select(static f => f.Text("Stage")).Distinct()];
        rule.Holds(told.SequenceEqual(expected), facts.Book["Certificate"].Place, string.Join(", ", told), string.Join(", ", expected), "Every stage in its order, then the whole.");
        foreach (PlanRow row in figures.Where(static f => f.Text("Stage") == WholeSolve))
        {
            PlanRow[] same = [.. figures.Where(f => f.Text("Stage") != WholeSolve && f.Text("Check") == row.Text("Check"))];
            rule.SameOrEmpty(row, "Figure", same.All(static f => f.Has("Figure")) ? same.Select(static f => f.Amount("Figure").Value).DefaultIfEmpty(0).Max() : null, 0, "The largest figure of the stages.");
            rule.Says(row, "Where", [.. same.Where(f => Math.Abs(f.Amount("Figure").Value - row.Amount("Figure").Value) <= f.Amount("Figure").Slack).Select(static f => f.Text("Where"))], "Where the largest of the stages is.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Stages()
    {
        Rule rule = new("Stages stand in the order that was asked for, and are certified by their figures");
        string[] expected = Order();
        rule.Holds(stages.Select(static s => s.Text("Stage")).SequenceEqual(expected), facts.Book["Stages"].Place, string.Join(' ', stages.Select(static s => s.Text("Stage"))), string.Join(' ', expected), "The order of objectives, as in Inputs.");
        foreach (PlanRow row in stages)
        {
            string letter = row.Text("Stage");
            string name = $"{letter} {row.Text("Objective")}";
            PlanRow[] own = [.. figures.Where(f => f.Text("Stage") == name)];
            bool within = own.All(Within);
            (string objective, string unit, double scale) = Of(letter);
            rule.Says(row, "Objective", objective, "The name of the stage.");
            rule.Says(row, "Unit", unit, "The unit of the stage.");
            rule.Says(row, "Feasible", own.Where(static f => OfFeasibility.Contains(f.Text("Check"))).All(Within) ? "yes" : "NO", "A stage keeps every rule where its rows, bounds and whole numbers are within their limits.");
            rule.Says(row, "Certified", within && !row.Has("Faults") ? "yes" : "NO", "A stage is certified where its figures are within their limits.");
            Gap(rule, row, scale, own);
        }

        return rule.Outcome;
    }

    // A search that ended before it proved anything leaves no bound, so that nobody knows the gap.
    private static void Gap(Rule rule, PlanRow row, double scale, IEnumerable<PlanRow> own)
    {
        Reckoned value = row.Amount("Value") * scale;
        Reckoned bound = row.Amount("Bound") * scale;
        Reckoned gap = (value - bound).Value == 0 ? 0 : new Reckoned(Math.Abs(value.Value - bound.Value), value.Slack + bound.Slack) / Math.Max(1, Math.Abs(value.Value));
        bool met = row.Has("Bound") && Math.Abs(value.Value - bound.Value) <= value.Slack + bound.Slack + 1e-12;
        rule.SameOrEmpty(row, "Gap", row.Has("Bound") ? gap : null, 1e-9, "The distance from the value to the bound.");
        rule.Says(row, "Engine stopped", met ? ["Optimal"] : row.Has("Bound") ? ["Optimal", .. Stopped] : Stopped, "Where value and bound meet nothing is left to search, where there is no bound everything is.");
        foreach (PlanRow figure in own.Where(static f => f.Text("Check") == IntegerGap))
        {
            rule.SameOrEmpty(figure, "Figure", row.Has("Gap") ? row.Amount("Gap") : null, 1e-15, "The gap of the stage.");
        }
    }

    // Service is settled before what costs money is chosen, where somebody asks for any.
    private string[] Order() => [.. ((string[])(facts.Inputs.Choice("Objective") switch
    {
        "Deployment" => ["B", "A", "S", "R", "C", "D"],
        "Compute" => ["C", "A", "B", "S", "R", "D"],
        "Cost" => ["A", "B", "S", "R", "D", "C"],
        "Service" => ["S", "R", "A", "B", "C", "D"],
        string year when year.StartsWith("Year:", StringComparison.Ordinal) => ["Y", "A", "B", "S", "R", "C", "D"],
        _ => ["A", "B", "S", "R", "C", "D"],
    })).Where(letter => (letter != "S" || StageValues.IsServed(facts)) && (letter != "R" || StageValues.HasRuns(facts)))];

    // The scale leads from the shown unit to the program's: per cent, thousand PFLOPS-years, bn CNY.
    private (string Objective, string Unit, double Scale) Of(string letter) => letter switch
    {
        "A" => ("Share", "fraction", 100),
        "B" => ("Backlog", "fraction", 100),
        "C" => ("Compute", "PFLOPS-years", 1e-3),
        "D" => ("Cost", "CNY", 1e-9),
        "S" => ("Service", "fraction", 100),
        "R" => ("Run", "fraction", 100),
        _ => (facts.Inputs.Choice("Objective"), "fraction", 100),
    };

    // A stage keeps its value in the stages after it to a little; with whole modules the plan lies between value and bound.
    private VerificationCheck Values()
    {
        Rule rule = new("The stages' values are those of the plan");
        StageValues plan = new(facts, sums);
        foreach (PlanRow row in stages)
        {
            double value = row.Amount("Value").Value;
            double bound = row.Has("Bound") ? row.Amount("Bound").Value : value;
            Reckoned found = plan.Of(row.Text("Stage"));
            double given = ((row == stages[^1] ? 1e-8 : 1e-5) * Math.Max(Math.Abs(value), row.Text("Stage") is "A" or "B" or "S" or "R" or "Y" ? 0.01 : 1)) + found.Slack + StageValues.NoiseOf(row.Text("Stage"));
            bool holds = found.Value >= Math.Min(value, bound) - given && (found.Value <= Math.Max(value, bound) + given || (row.Text("Stage") == "R" && RunChecks.IsSplit(facts)));
            rule.Holds(holds, row.CellOf("Value"), row.Said("Value"), $"{found.Value:G10}", "What the plan's sheets add up to.");
        }

        return rule.Outcome;
    }
}
