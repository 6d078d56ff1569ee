namespace ComputeSovereignty.Cases.Tables;

/// <summary>Sizes that no case of people's making has: beyond them reading would take minutes, so it is refused at once.</summary>
internal static class ReadingLimits
{
    private const int MostRows = 10_000;
    private const int MostScenarios = 500;
    private const int LongestChain = 50;

    /// <summary>Finds what is too large.</summary>
    /// <param name="tables">The tables.</param>
    internal static IReadOnlyList<Finding> Of(CaseTables tables)
    {
        List<Finding> findings = [];
        foreach (TableSheet sheet in tables.Sheets.Where(static s => s.Rows.Count > MostRows))
        {
            findings.Add(new(Severity.Error, sheet.Place, "The sheet has too many rows.") { Found = $"{sheet.Rows.Count}", Allowed = $"at most {MostRows}" });
        }

        if (findings.Count == 0 && tables.Find("Scenarios") is { } scenarios && scenarios.ColumnOf("Scenario") is >= 0 and var name)
        {
            Dictionary<string, string> parents = new(StringComparer.Ordinal);
            int parent = scenarios.ColumnOf("Parent");
            foreach (IReadOnlyList<TableCell> row in scenarios.Rows)
            {
                parents.TryAdd(row[name].Value.Text.Trim(), parent < 0 ? string.Empty : row[parent].Value.Text.Trim());
            }

            if (parents.Count > MostScenarios)
            {
                findings.Add(new(Severity.Error, scenarios.Place, "There are too many scenarios.") { Found = $"{parents.Count}", Allowed = $"at most {MostScenarios}" });
            }
            else if (parents.Keys.FirstOrDefault(s => IsTooDeep(s, parents)) is { } deep)
            {
                findings.Add(new(Severity.Error, scenarios.Place, $"Scenario {deep} has too many scenarios above it.") { Allowed = $"at most {LongestChain}" });
            }
        }

        return findings;
    }

    // A circle of scenarios is told where scenarios are read.
    private static bool IsTooDeep(string scenario, Dictionary<string, string> parents)
    {
        HashSet<string> above = [scenario];
        string at = scenario;
        while (parents.TryGetValue(at, out string? next) && next.Length > 0 && above.Add(next))
        {
            at = next;
        }

        return above.Count > LongestChain && !parents.GetValueOrDefault(at, string.Empty).Equals(scenario, StringComparison.Ordinal);
    }
}
