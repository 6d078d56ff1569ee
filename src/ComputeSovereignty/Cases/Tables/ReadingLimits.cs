using ComputeSovereignty.Messages;

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
            findings.Add(new(Severity.Error, sheet.Place, HeaderMessages.TooManyRows) { Found = Message.Of(Figure.Count(sheet.Rows.Count)), Allowed = FindingMessages.AtMost(Figure.Count(MostRows)) });
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
                findings.Add(new(Severity.Error, scenarios.Place, HeaderMessages.TooManyScenarios) { Found = Message.Of(Figure.Count(parents.Count)), Allowed = FindingMessages.AtMost(Figure.Count(MostScenarios)) });
            }
            else if (parents.Keys.FirstOrDefault(s => IsTooDeep(s, parents)) is { } deep)
            {
                findings.Add(new(Severity.Error, scenarios.Place, HeaderMessages.TooDeep(new(deep))) { Allowed = FindingMessages.AtMost(Figure.Count(LongestChain)) });
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
