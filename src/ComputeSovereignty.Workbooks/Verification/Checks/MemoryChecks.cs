using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Wafers of HBM lines and the stacks that come of them.</summary>
/// <param name="facts">The plan.</param>
internal sealed class MemoryChecks(PlanFacts facts)
{
    private readonly ILookup<string, PlanRow> starts = facts.Book["HbmStarts"].By("Line", "Grade", "Period");

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Lines();
        yield return Starts();
        yield return Stacks();
        yield return Use();
    }

    private VerificationCheck Lines()
    {
        Rule rule = new("HBM lines have the capacity that was committed and ordered, and start no more than they can");
        ILookup<string, PlanRow> byLine = facts.Book["HbmStarts"].By("Line", "Period");
        foreach (PlanRow row in facts.Book["Hbm"].Rows)
        {
            (string line, int period) = (row.Text("Line"), facts.Time.Find(row.Text("Period")));
            if (period < 0)
            {
                continue;
            }

            Reckoned capacity = facts.Installed("HbmLine", line, period);
            Reckoned begun = byLine[$"{line}|{row.Text("Period")}"].Total(static r => r.Amount("Wafers started")) / facts.Time.Months;
            rule.Same(row, "Capacity [wspm]", capacity, Noise.Pieces, "The committed series at the middle of the period, and orders as they come online.");
            rule.Same(row, "Starts [wspm]", begun, Noise.Pieces, "The wafers started on the line, a month.");
            rule.AtMost(row, "Starts [wspm]", Inputs.Number("HbmLines", line, "MaxUtilization", 1) * capacity, Noise.Pieces, "Starts fit into the usable capacity.");
            rule.Same(row, "Utilization", capacity.Value > 0 ? row.Amount("Starts [wspm]").Loose(Noise.Pieces) / capacity : 0, Noise.Ratio, "Starts by capacity.");
            rule.Same(row, "Good stacks out [stacks]", Recipes(r => r.Line == line).Total(r => Out(r.Key, period)), Noise.Pieces * 10, "The wafers that come out times good stacks per wafer.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Starts()
    {
        Rule rule = new("DRAM wafers are started for grades that the line makes, with the yield of the day they come out");
        foreach (PlanRow row in facts.Book["HbmStarts"].Rows)
        {
            (string line, int period) = (row.Text("Line"), facts.Time.Find(row.Text("Period")));
            string recipe = $"{line}/{row.Text("Grade")}";
            bool known = Inputs.Keys("HbmRecipes").Contains(recipe);
            rule.Holds(known && period >= 0, row.CellOf("Grade"), recipe, "a recipe of sheet Inputs", "A line makes the grades of its recipes.");
            if (!known || period < 0)
            {
                continue;
            }

            double open = facts.Time.Open(Inputs.Month("HbmRecipes", recipe, "AvailableFrom"), null, period);
            Reckoned most = open * facts.Time.Months * Inputs.Number("HbmLines", line, "MaxUtilization", 1) * facts.Installed("HbmLine", line, period);
            double moment = facts.Time.Middle(period) + (Inputs.Number("HbmRecipes", recipe, "CycleTime").Value / 12);
            rule.AtMost(row, "Wafers started", most, Noise.Pieces, "A grade is started from the day it is available.");
            rule.Same(row, "Good stacks per wafer", facts.GoodStacks(recipe, moment), Noise.None, "From gross dies, yields and stack height, as in Inputs.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Stacks()
    {
        Rule rule = new("Stacks made and imported are those of lines and channels, and no stack is lost");
        PlanTable table = facts.Book["HbmStacks"];
        ILookup<string, PlanRow> imports = facts.Book["Imports"].By("Kind", "Item", "Period");
        foreach (PlanRow row in table.Rows)
        {
            (string grade, string origin, int period) = (row.Text("Grade"), row.Text("Origin"), facts.Time.Find(row.Text("Period")));
            Reckoned made = period < 0 ? 0 : Recipes(r => r.Grade == grade && Inputs.Word("HbmLines", r.Line, "Origin") == origin).Total(r => Out(r.Key, period));
            Reckoned brought = origin == "Foreign" ? imports[$"Hbm|{grade}|{row.Text("Period")}"].Total(static r => r.Amount("Imported")) : 0;
            rule.Same(row, "Produced [stacks]", made, Noise.Pieces * 10, "What the lines of the origin bring out of the grade.");
            rule.Same(row, "Imported [stacks]", brought, Noise.Pieces, "What the channels bring, sheet Imports.");
        }

        Dictionary<string, Reckoned> first = Inputs.Keys("Stockpiles").Where(static k => k.StartsWith("Hbm/", StringComparison.Ordinal))
            .ToDictionary(static k => k[4..].Replace('/', '|'), k => Inputs.Number("Stockpiles", k, "Quantity"), StringComparer.Ordinal);
        new Stock(table, ["Grade", "Origin"], "Opening [stacks]", ["Produced [stacks]", "Imported [stacks]"], "Consumed [stacks]", "Closing [stacks]").Check(rule, facts.Time.Names, first);
        return rule.Outcome;
    }

    private VerificationCheck Use()
    {
        Rule rule = new("Stacks used are those of the packages begun");
        ItemUse.Check(rule, facts, facts.Book["HbmStacks"], "Grade", "Consumed [stacks]", "HbmGrade", "StacksPerUnit");
        return rule.Outcome;
    }

    private IEnumerable<(string Key, string Line, string Grade)> Recipes(Func<(string Key, string Line, string Grade), bool> which) => Inputs.Keys("HbmRecipes")
        .Select(static k => (Key: k, Line: k[..k.LastIndexOf('/')], Grade: k[(k.LastIndexOf('/') + 1)..]))
        .Where(which);

    private Reckoned Out(string recipe, int period)
    {
        return facts.GoodStacks(recipe, facts.Time.Middle(period)) * facts.Ended(Inputs.Number("HbmRecipes", recipe, "CycleTime").Value, period, Begun);

        Reckoned Begun(int t) => t >= 0
            ? starts[$"{recipe[..recipe.LastIndexOf('/')]}|{recipe[(recipe.LastIndexOf('/') + 1)..]}|{facts.Time.NameOf(t)}"].Total(static r => r.Amount("Wafers started"))
            : facts.Time.Months * Inputs.Number("Wip", recipe, "Rate");
    }
}
