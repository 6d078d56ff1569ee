namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Re-adds wafers, dies, stacks and packages.</summary>
/// <param name="plan">The written plan.</param>
internal sealed class SupplyChecks(WrittenPlan plan)
{
    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return WaferStarts();
        yield return LogicCapacity();
        yield return GoodDies();
        yield return Stock("Die balances", "Dies", "Die", "dies");
        yield return Use("Dies used in packages", "Dies", "Die", "dies", "Die", "DiesPerUnit");
        yield return HbmLines();
        yield return StacksMade();
        yield return Stock("Stack balances", "HbmStacks", "Grade", "stacks");
        yield return Use("Stacks used in packages", "HbmStacks", "Grade", "stacks", "HbmGrade", "StacksPerUnit");
    }

    private VerificationCheck WaferStarts()
    {
        Check check = new("Wafer starts of a line are those of its dies");
        Dictionary<string, double> started = plan["WaferStarts"].Sums(static r => r["Wafers started"], "Line", "Period");
        foreach (WrittenRow row in plan["Wafers"].Rows)
        {
            double wafers = started.GetValueOrDefault($"{row.Text("Line")}|{row.Text("Period")}");
            check.Equal(row, "Accelerator starts [wspm]", wafers / plan.Horizon.MonthsPerPeriod, Check.Count, "Starts a month are the wafers started, by months.");
        }

        return check.Outcome;
    }

    private VerificationCheck LogicCapacity()
    {
        Check check = new("Logic lines start no more than they can");
        foreach (WrittenRow row in plan["Wafers"].Rows)
        {
            double kept = row["Other load [wspm]"] - row["Moved off [wspm]"];
            double capacity = row["Capacity [wspm]"];
            double starts = row["Accelerator starts [wspm]"];
            check.Equal(row, "Other load kept [wspm]", kept, Check.Count, "Other load kept is other load less what is moved off.");
            check.Equal(row, "Utilization", capacity > 0 ? (kept + starts) / capacity : 0, Check.Fraction, "Utilization is load by capacity.");
            check.AtMost(row, "Accelerator starts [wspm]", Math.Max(0, (row["Largest utilization"] * capacity) - kept), Check.Count, "Starts fit into what other customers leave of the usable capacity.");
            check.Equal(row, "Largest utilization", plan.Number($"Lines[{row.Text("Line")}].MaxUtilization", 1), Check.Fraction, "As in Inputs.");
        }

        return check.Outcome;
    }

    // Wafers come out a cycle time after their start, at the yield of the period in which they do; before the first period there is work in progress.
    private VerificationCheck GoodDies()
    {
        Check check = new("Good dies are wafers that come out, times good dies per wafer");
        Dictionary<string, double> started = plan["WaferStarts"].Sums(static r => r["Wafers started"], "Die", "Period");
        Dictionary<string, WrittenRow> yields = plan["GoodDiesPerWafer"].By("Period");
        string[] periods = [.. plan.Periods];
        foreach (WrittenRow row in plan["Dies"].Rows)
        {
            string die = row.Text("Die");
            int t = Array.IndexOf(periods, row.Text("Period"));
            (int whole, double rest) = plan.Horizon.Lag(plan.Number($"Nodes[{plan.Text($"Dies[{die}].Node")}].CycleTime"));
            double wafers = ((1 - rest) * Started(die, t - whole)) + (rest * Started(die, t - whole - 1));
            double good = row.Text("Origin") == "Domestic" && yields.TryGetValue(row.Text("Period"), out WrittenRow? yield) ? wafers * yield[$"{die} [dies/wafer]"] : 0;
            check.Equal(row, "Produced [dies]", good, Check.Count, "Dies made are the wafers that come out times good dies per wafer.");
        }

        return check.Outcome;

        double Started(string die, int t) => t >= 0
            ? started.GetValueOrDefault($"{die}|{periods[t]}")
            : plan.Horizon.MonthsPerPeriod * plan.Keys("Wip").Where(k => k.EndsWith($"/{die}", StringComparison.Ordinal)).Sum(k => plan.Number($"Wip[{k}].Rate"));
    }

    private VerificationCheck HbmLines()
    {
        Check check = new("HBM lines start no more than they can");
        Dictionary<string, double> started = plan["HbmStarts"].Sums(static r => r["Wafers started"], "Line", "Period");
        foreach (WrittenRow row in plan["Hbm"].Rows)
        {
            double capacity = row["Capacity [wspm]"];
            double wafers = started.GetValueOrDefault($"{row.Text("Line")}|{row.Text("Period")}");
            check.Equal(row, "Starts [wspm]", wafers / plan.Horizon.MonthsPerPeriod, Check.Count, "Starts a month are the wafers started, by months.");
            check.Equal(row, "Utilization", capacity > 0 ? row["Starts [wspm]"] / capacity : 0, Check.Fraction, "Utilization is starts by capacity.");
            check.AtMost(row, "Starts [wspm]", plan.Number($"HbmLines[{row.Text("Line")}].MaxUtilization", 1) * capacity, Check.Count, "Starts fit into the usable capacity.");
        }

        return check.Outcome;
    }

    private VerificationCheck StacksMade()
    {
        Check check = new("Stacks made are those that come out of the lines");
        Dictionary<string, double> lines = plan["Hbm"].Sums(static r => r["Good stacks out [stacks]"], "Origin", "Period");
        foreach (IGrouping<string, WrittenRow> rows in plan["HbmStacks"].Rows.GroupBy(static r => $"{r.Text("Origin")}|{r.Text("Period")}", StringComparer.Ordinal))
        {
            // Told at the last grade: which of them is wrong cannot be seen from the sum.
            WrittenRow last = rows.Last();
            double others = rows.Sum(static r => r["Produced [stacks]"]) - last["Produced [stacks]"];
            check.Equal(last, "Produced [stacks]", lines.GetValueOrDefault(rows.Key) - others, Check.Count, "The grades of an origin add up to what its lines bring out.");
        }

        return check.Outcome;
    }

    private VerificationCheck Stock(string name, string table, string item, string unit)
    {
        Check check = new(name);
        string kind = item == "Die" ? "Die" : "Hbm";
        Balance balance = new(plan[table], [item, "Origin"], $"Opening [{unit}]", [$"Produced [{unit}]", $"Imported [{unit}]"], $"Consumed [{unit}]", $"Closing [{unit}]");
        balance.Verify(
            plan,
            check,
            key => plan.Number($"Stockpiles[{kind}/{key.Replace('|', '/')}].Quantity"),
            plan.Keys("Stockpiles").Where(k => k.StartsWith($"{kind}/", StringComparison.Ordinal)).Select(k => k[(kind.Length + 1)..].Replace('/', '|')));
        return check.Outcome;
    }

    private VerificationCheck Use(string name, string table, string item, string unit, string recipeItem, string perUnit)
    {
        Check check = new(name);
        Dictionary<string, double> needed = new(StringComparer.Ordinal);
        foreach (WrittenRow row in plan["Assembly"].Rows)
        {
            string recipe = row.Text("Recipe");
            string key = $"{plan.Text($"Recipes[{recipe}].{recipeItem}")}|{row.Text("Period")}";
            needed[key] = needed.GetValueOrDefault(key) + (plan.Number($"Recipes[{recipe}].{perUnit}") * row["Packages begun"]);
        }

        foreach (IGrouping<string, WrittenRow> rows in plan[table].Rows.GroupBy(r => $"{r.Text(item)}|{r.Text("Period")}", StringComparer.Ordinal))
        {
            WrittenRow last = rows.Last();
            double others = rows.Sum(r => r[$"Consumed [{unit}]"]) - last[$"Consumed [{unit}]"];
            check.Equal(last, $"Consumed [{unit}]", needed.GetValueOrDefault(rows.Key) - others, Check.Count, "What both origins give is what the packages begun need.");
            needed.Remove(rows.Key);
        }

        foreach ((string key, double need) in needed.Where(static n => n.Value > Check.Count && !n.Key.StartsWith('|')))
        {
            check.Missing(plan[table], $"{need:G10} {unit} of {key.Replace('|', ' ')}", "Packages begun need them.");
        }

        return check.Outcome;
    }
}
