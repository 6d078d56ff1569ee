using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The long table of results: each of its lines is a cell of another table, and no figure of the plan is left out.</summary>
/// <param name="facts">The plan.</param>
internal sealed class ResultsChecks(PlanFacts facts)
{
    // Inputs and evidence are no results; the first page and the tables behind charts show what stands elsewhere.
    private static readonly string[] Listed =
    [
        "SharePath", "Years", "Envelope", "EnvelopeCosts", "Production", "Wafers", "Dies", "WaferStarts", "GoodDiesPerWafer", "Hbm", "HbmStacks", "HbmStarts", "Packaging", "Assembly", "Imports", "Components",
        "Deployment", "HubPower", "Demand", "ComputeGoals", "Usable", "UsableCost", "Service", "Fleet", "Labs", "Talent", "Adoption", "Provinces", "Frontier", "HubMix", "LargestRuns", "RunPlaces", "Spend", "Budget", "IndustryFund", "Projects",
    ];

    private static readonly string[] Years = ["Year", "年份"];
    private static readonly string[] Periods = ["Period", "时期"];
    private static readonly string[] Units = ["Unit", "单位"];
    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "Ordered", "First online", "Fully online" };

    /// <summary>Runs the check.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (facts.Book.Find("Results") is not { } results)
        {
            yield break;
        }

        Rule rule = new("The table of all results says what the other tables say");
        Dictionary<string, PlanLine[]> told = results.Rows.Select(r => new PlanLine(results.Frame, facts.Book, r.Number)).GroupBy(static l => l.Text(0)).ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
        foreach (PlanTable table in facts.Book.Tables.Where(static t => Listed.Contains(t.Frame.Name, StringComparer.Ordinal)))
        {
            Hold(rule, table, told.GetValueOrDefault(table.Frame.Name, []), results);
        }

        foreach ((string name, PlanLine[] lines) in told.Where(t => !Listed.Contains(t.Key, StringComparer.Ordinal)))
        {
            rule.Holds(false, lines[0].CellOf(0), name, string.Join(" or ", Listed.Take(5)), "Only tables of the plan stand in the results.");
        }

        yield return rule.Outcome;
    }

    private void Hold(Rule rule, PlanTable table, PlanLine[] told, PlanTable results)
    {
        TableFrame frame = table.Frame;
        int[] columns = [.. Enumerable.Range(0, frame.Right - frame.Left + 1)];
        int year = Array.FindIndex([.. table.Shown], static h => Years.Contains(h));
        int period = Array.FindIndex([.. table.Shown], static h => Periods.Contains(h));
        int unit = Array.FindIndex([.. table.Shown], static h => Units.Contains(h));
        PlanLine[] rows = [.. table.Rows.Select(r => new PlanLine(frame, facts.Book, r.Number))];
        bool[] isFigure = [.. columns.Select(i => i != year && !Dates.Contains(table.Headers[i]) && rows.Any(r => r.Number(i) is not null))];
        int first = Math.Max(0, Array.IndexOf(isFigure, true));
        int next = 0;
        foreach (PlanLine line in rows)
        {
            int[] figures = [.. columns.Where(i => isFigure[i] && line.Number(i) is not null)];
            string when = period < 0 ? string.Empty : line.Text(period);
            string whichYear = (year >= 0 ? line.Text(year) : when) is { Length: >= 4 } text && text[..4].All(char.IsAsciiDigit) ? text[..4] : string.Empty;
            string item = string.Join(" · ", columns.Take(first).Where(i => i != period && (i != year || whichYear.Length == 0) && i != unit && !Dates.Contains(table.Headers[i])).Select(line.Text).Where(static t => t.Length > 0));
            foreach (int i in figures)
            {
                if (next == told.Length)
                {
                    rule.Missing(results, line.CellOf(i), "Every figure of the plan has its line.");
                    return;
                }

                PlanLine said = told[next++];
                string header = table.Shown[i];
                int bracket = header.EndsWith(']') ? header.LastIndexOf(" [", StringComparison.Ordinal) : -1;
                string why = $"What {line.CellOf(i)} says.";
                Says(rule, said, 1, item, why);
                Says(rule, said, 2, whichYear, why);
                Says(rule, said, 3, when, why);
                Says(rule, said, 4, bracket > 0 ? header[..bracket] : header, why);
                if (bracket > 0 || unit >= 0)
                {
                    Says(rule, said, 5, bracket > 0 ? header[(bracket + 2)..^1] : said.Text(5).Length > 0 ? line.Text(unit) : string.Empty, why);
                }
                else
                {
                    Says(rule, said, 5, string.Empty, why);
                }

                double value = line.Number(i)!.Value;
                rule.Holds(said.Number(6) is { } found && Math.Abs(found - value) <= 1e-12 * Math.Abs(value), said.CellOf(6), said.Text(6), $"{value:G17}", why);
            }
        }

        rule.Holds(next == told.Length, next < told.Length ? told[next].CellOf(0) : table.Place, $"{told.Length} lines", $"{next} lines", $"Table {frame.Name} has no more figures.");
    }

    private static void Says(Rule rule, PlanLine said, int column, string expected, string why) =>
        rule.Holds(said.Text(column) == expected, said.CellOf(column), said.Text(column), expected, why);

    // A row as it stands, in the language of the workbook.
    private sealed class PlanLine(TableFrame frame, PlanBook book, int row)
    {
        public string CellOf(int column) => Place(column).ToString();

        public string Text(int column) => Convert.ToString(book.ValueOf(Place(column))) ?? string.Empty;

        public double? Number(int column) => book.ValueOf(Place(column)) switch
        {
            double number => number,
            int number => number,
            long number => number,
            _ => null,
        };

        private CellPlace Place(int column) => new(frame.Sheet, row, frame.Left + column);
    }
}
