using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Provenance</c>: enough to make the plan again, and everything that was noted on the way.</summary>
internal static class ProvenanceSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet("Provenance", "Where this plan comes from", "The same input, program, engine and options give the same plan. To the right: what was noted about the input.");
        sheet.Table(
            "Provenance",
            [
                new Column<KeyValuePair<string, string>>("Property", NumberFormat.Text, static p => p.Key),
                new("Value", NumberFormat.Text, static p => p.Value) { MaxWidth = 90 },
            ],
            [.. Properties(plan)]);
        if (plan.Findings.Count == 0)
        {
            sheet.Note("Nothing was noted about the input.");
            return;
        }

        sheet.Table(
            "Findings",
            [
                new Column<Finding>("Kind", NumberFormat.Text, static f => f.Severity.ToString()),
                new("Place", NumberFormat.Text, static f => f.Place.ToString()),
                new("Message", NumberFormat.Text, static f => $"{f.Message}") { MaxWidth = 80 },
                new("Found", NumberFormat.Text, static f => $"{f.Found}"),
                new("Allowed", NumberFormat.Text, static f => $"{f.Allowed}"),
                new("Suggestion", NumberFormat.Text, static f => $"{f.Suggestion}"),
            ],
            [.. plan.Findings.OrderByDescending(static f => f.Severity)]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Properties(Plan plan)
    {
        Provenance from = plan.Provenance;
        yield return new("Case", plan.Case.Settings.Name);
        yield return new("Input", from.Input);
        yield return new("Input hash (SHA-256 of the effective tables)", from.InputHash);
        yield return new("Scenario", from.Scenario);
        for (int i = 0; i < from.Changes.Count; i++)
        {
            yield return new($"Change {i + 1}", from.Changes[i]);
        }

        yield return new("Program", from.ProgramVersion);
        yield return new("Engine of linear programs", from.LinearEngine);
        yield return new("Engine of integer programs", from.IntegerEngine.Length > 0 ? from.IntegerEngine : "none used");
        yield return new("Size of the program", from.Size);
        foreach (KeyValuePair<string, string> option in from.Options)
        {
            yield return new($"Option {option.Key}", option.Value);
        }

        yield return new("Solved at", $"{from.SolvedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");
        yield return new("Time to formulate, solve and certify", $"{from.Duration.TotalSeconds:0.00} s");
    }
}
