using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Wafers of logic lines and the dies that come of them.</summary>
/// <param name="facts">The plan.</param>
internal sealed class LogicChecks(PlanFacts facts)
{
    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Lines();
        yield return Starts();
        yield return Yields();
        yield return Dies();
        yield return Use();
    }

    private VerificationCheck Lines()
    {
        Rule rule = new("Logic lines have the capacity that was committed and ordered, and start no more than they can");
        ILookup<string, PlanRow> starts = facts.Book["WaferStarts"].By("Line", "Period");
        foreach (PlanRow row in facts.Book["Wafers"].Rows)
        {
            string line = row.Text("Line");
            int period = facts.Time.Find(row.Text("Period"));
            if (period < 0)
            {
                continue;
            }

            Reckoned capacity = facts.Installed("Line", line, period);
            Reckoned load = facts.OtherLoad(line, period);
            Reckoned moved = row.Amount("Moved off [wspm]");
            Reckoned begun = starts[$"{line}|{row.Text("Period")}"].Total(static r => r.Amount("Wafers started")) / facts.Time.Months;
            rule.Same(row, "Capacity [wspm]", capacity, Noise.Pieces, "The committed series at the middle of the period, and orders as they come online.");
            rule.Same(row, "Other load [wspm]", load, Noise.Pieces, "The load of other customers in the year before the plan, grown.");
            rule.AtMost(row, "Moved off [wspm]", Inputs.Number("Lines", line, "ReallocatableShare") * load, Noise.Pieces, "No more than the part of other load that may be moved.");
            rule.Holds(moved.Value >= -Noise.Pieces, row.CellOf("Moved off [wspm]"), row.Said("Moved off [wspm]"), "0 or more", "Nothing is moved on.");
            rule.Same(row, "Other load kept [wspm]", load - moved, Noise.Pieces, "Other load less what is moved off.");
            rule.Same(row, "Accelerator starts [wspm]", begun, Noise.Pieces, "The wafers started on the line, a month.");
            Limits(rule, row, line, period, capacity);
        }

        return rule.Outcome;
    }

    private void Limits(Rule rule, PlanRow row, string line, int period, Reckoned capacity)
    {
        double usable = Inputs.Number("Lines", line, "MaxUtilization", 1).Value;
        double open = facts.Time.Open(Inputs.Month("Nodes", Inputs.Word("Lines", line, "Node"), "AvailableFrom"), null, period);
        Reckoned kept = row.Amount("Other load kept [wspm]");
        Reckoned free = open * ((usable * capacity) - kept);
        Reckoned part = capacity.Value > 0 ? (kept + row.Amount("Accelerator starts [wspm]")).Loose(Noise.Pieces) / capacity : 0;
        rule.Same(row, "Largest utilization", usable, Noise.Ratio, "As in Inputs.");
        rule.AtMost(row, "Accelerator starts [wspm]", free.Value < 0 ? 0 : free, Noise.Pieces, "Starts fit into what other customers leave of the usable capacity, from the day the node exists.");
        rule.Same(row, "Utilization", part, Noise.Ratio, "Load by capacity.");
    }

    private VerificationCheck Starts()
    {
        Rule rule = new("Wafers started are on lines of the die's node, with the yield of the day they come out");
        foreach (PlanRow row in facts.Book["WaferStarts"].Rows)
        {
            (string die, int period) = (row.Text("Die"), facts.Time.Find(row.Text("Period")));
            string node = Inputs.Word("Dies", die, "Node");
            double moment = facts.Time.Middle(Math.Max(0, period)) + (Inputs.Number("Nodes", node, "CycleTime").Value / 12);
            Reckoned good = facts.GoodDies(die, moment);
            rule.Holds(node.Length > 0 && Inputs.Word("Lines", row.Text("Line"), "Node") == node, row.CellOf("Line"), row.Text("Line"), $"a line of node {node}", "A die is made on lines of its node.");
            rule.Holds(facts.Time.Open(Inputs.Month("Nodes", node, "AvailableFrom"), null, Math.Max(0, period)) > 0, row.CellOf("Period"), row.Text("Period"), $"a period in which {node} exists", "Nothing is started before the node exists.");
            rule.Same(row, "Good dies per wafer", good, Noise.None, "From size, defects and learning, as in Inputs.");
            rule.Same(row, "Wafer cost per good die [CNY]", Inputs.Number("Nodes", node, "WaferCost") / good, Noise.None, "The node's wafer cost by good dies.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Yields()
    {
        Rule rule = new("Good dies per wafer follow from size, defects and learning");
        foreach (PlanRow row in facts.Book["GoodDiesPerWafer"].Rows)
        {
            int period = facts.Time.Find(row.Text("Period"));
            foreach (string header in facts.Book["GoodDiesPerWafer"].Headers.Where(static h => h.EndsWith(" [dies/wafer]", StringComparison.Ordinal)))
            {
                rule.Same(row, header, facts.GoodDies(header[..^" [dies/wafer]".Length], facts.Time.Middle(Math.Max(0, period))), Noise.None, "From size, defects and learning, as in Inputs.");
            }
        }

        return rule.Outcome;
    }

    // Wafers come out a cycle time after their start, at the yield of the period in which they do; before the first period there is work in progress.
    private VerificationCheck Dies()
    {
        Rule rule = new("Dies made are wafers that come out, times good dies of each, and no die is lost");
        PlanTable table = facts.Book["Dies"];
        ILookup<string, PlanRow> starts = facts.Book["WaferStarts"].By("Die", "Period");
        foreach (PlanRow row in table.Rows)
        {
            (string die, int period) = (row.Text("Die"), facts.Time.Find(row.Text("Period")));
            double months = Inputs.Number("Nodes", Inputs.Word("Dies", die, "Node"), "CycleTime").Value;
            Reckoned made = row.Text("Origin") == "Domestic" && period >= 0 ? facts.GoodDies(die, facts.Time.Middle(period)) * facts.Ended(months, period, t => Begun(die, t)) : 0;
            rule.Same(row, "Produced [dies]", made, Noise.Pieces * Math.Max(1, period < 0 ? 1 : facts.GoodDies(die, facts.Time.Middle(period)) / 10), "The wafers that come out times good dies per wafer.");
            rule.Same(row, "Imported [dies]", 0, Noise.Pieces, "Dies are not imported.");
        }

        new Stock(table, ["Die", "Origin"], "Opening [dies]", ["Produced [dies]", "Imported [dies]"], "Consumed [dies]", "Closing [dies]").Check(rule, facts.Time.Names, FirstStocks("Die/"));
        return rule.Outcome;

        Reckoned Begun(string die, int period) => period >= 0
            ? starts[$"{die}|{facts.Time.NameOf(period)}"].Total(static r => r.Amount("Wafers started"))
            : facts.Time.Months * Inputs.Keys("Wip").Where(k => k.EndsWith($"/{die}", StringComparison.Ordinal) && Inputs.Keys("Lines").Contains(k[..^(die.Length + 1)])).Total(k => Inputs.Number("Wip", k, "Rate"));
    }

    private VerificationCheck Use()
    {
        Rule rule = new("Dies used are those of the packages begun");
        ItemUse.Check(rule, facts, facts.Book["Dies"], "Die", "Consumed [dies]", "Die", "DiesPerUnit");
        return rule.Outcome;
    }

    private Dictionary<string, Reckoned> FirstStocks(string kind) => Inputs.Keys("Stockpiles")
        .Where(k => k.StartsWith(kind, StringComparison.Ordinal))
        .ToDictionary(k => k[kind.Length..].Replace('/', '|'), k => Inputs.Number("Stockpiles", k, "Quantity"), StringComparer.Ordinal);
}
