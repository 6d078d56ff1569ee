using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The tables behind charts: sums of the long tables by period and name.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ChartTableChecks(PlanFacts facts)
{
    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        Rule rule = new("Tables behind charts are sums of the tables before them");
        Sums(rule, "ArrivalsByProduct", "Production", "Product", static r => r.Amount("To the programme [accelerators]") + r.Amount("Imported [accelerators]"));
        Sums(rule, "ValueByProduct", "Production", "Product", static r => r.Amount("Value deployed [bn CNY]"));
        Sums(rule, "DiesMade", "Dies", "Die", static r => r.Amount("Produced [dies]"), static r => r.Text("Origin") == "Domestic");
        Sums(rule, "ForeignDiesHeld", "Dies", "Die", static r => r.Amount("Closing [dies]"), static r => r.Text("Origin") == "Foreign");
        Sums(rule, "UnitsByRecipe", "Assembly", "Recipe", static r => r.Amount("Good units [accelerators]"));
        Sums(rule, "PowerUsedByHub", "HubPower", "Hub", static r => r.Amount("Used [MW]"));
        Sums(rule, "AcceleratorImports", "Imports", "Channel", static r => r.Amount("Imported"), static r => r.Text("Kind") == "Accelerator");
        Sums(rule, "HbmImports", "Imports", "Channel", static r => r.Amount("Imported"), static r => r.Text("Kind") == "Hbm");
        Sums(rule, "ComponentImports", "Imports", "Channel", static r => r.Amount("Imported"), static r => r.Text("Kind") == "Component");
        Check(rule, "PowerInstalled", facts.Book["HubPower"].Rows.Select(static r => (r.Text("Period"), "All hubs installed [MW]", r.Amount("Capacity [MW]"))));
        Check(rule, "StacksUsed", facts.Book["HbmStacks"].Rows.Select(static r => (r.Text("Period"), $"{r.Text("Grade")}, {r.Text("Origin").ToLowerInvariant()}", r.Amount("Consumed [stacks]"))));
        Check(rule, "StacksBySupplier", facts.Book["Hbm"].Rows
            .Select(static r => (r.Text("Period"), r.Has("Supplier") ? r.Text("Supplier") : r.Text("Line"), r.Amount("Good stacks out [stacks]")))
            .Concat(facts.Book["Imports"].Rows.Where(static r => r.Text("Kind") == "Hbm").Select(static r => (r.Text("Period"), $"{r.Text("Channel")} (import)", r.Amount("Imported")))));
        yield return rule.Outcome;
    }

    private void Sums(Rule rule, string name, string table, string column, Func<PlanRow, Reckoned> amount, Func<PlanRow, bool>? which = null) =>
        Check(rule, name, facts.Book[table].Rows.Where(which ?? (static _ => true)).Select(r => (r.Text("Period"), r.Text(column), amount(r))));

    // The smallest of many share the last column, whose name begins with Other.
    private void Check(Rule rule, string name, IEnumerable<(string Period, string Name, Reckoned Amount)> amounts)
    {
        (string Period, string Name, Reckoned Amount)[] all = [.. amounts];
        if (facts.Book.Find(name) is not { } table)
        {
            rule.Holds(all.Length == 0, $"{name}", "no table", "one", "What there is is drawn.");
            return;
        }

        string[] headers = [.. table.Headers.Skip(1)];
        HashSet<string> names = [.. all.Select(static a => a.Name)];
        string? rest = headers.FirstOrDefault(h => !names.Contains(h) && h.StartsWith("Other ", StringComparison.Ordinal));
        string[] left = [.. names.Where(n => !headers.Contains(n))];
        rule.Holds(left.Length == 0 || rest is not null, table.Place, string.Join(", ", headers), string.Join(", ", left), "Everything is drawn.");
        rule.Holds(table.Rows.Select(r => r.Text(table.Headers[0])).SequenceEqual(facts.Time.Names), table.Place, $"{table.Rows.Count} periods", $"{facts.Time.Count}", "Every period in order.");
        ILookup<string, (string Period, string Name, Reckoned Amount)> byPlace = all.ToLookup(a => $"{a.Period}|{(headers.Contains(a.Name) ? a.Name : rest)}", StringComparer.Ordinal);
        foreach (PlanRow row in table.Rows)
        {
            foreach (string header in headers)
            {
                rule.Same(row, header, byPlace[$"{row.Text(table.Headers[0])}|{header}"].Total(static a => a.Amount), 1e-5, "The sum of its rows.");
            }
        }
    }
}
