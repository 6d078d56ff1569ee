using System.Text.RegularExpressions;
using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The figures behind the plan: complete, in their units, with sources that are listed.</summary>
/// <param name="facts">The plan.</param>
internal sealed partial class InputChecks(PlanFacts facts)
{
    private const string Weakest = "Lowest confidence of inputs";

    // The weakest first.
    private static readonly string[] Grades = ["Low", "Medium", "High"];

    private readonly PlanTable inputs = facts.Book["Inputs"];

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Complete();
        yield return Units();
        yield return Sources();
        yield return Places();
        yield return Provenance();
    }

    private VerificationCheck Complete()
    {
        Rule rule = new("Every figure that the formulas need stands in Inputs, once, with a value that can be");
        foreach (IGrouping<string, PlanRow> same in inputs.By("Address").Where(static g => g.Count() > 1))
        {
            rule.Holds(false, same.Last().CellOf("Address"), same.Key, "once", "An address stands there once.");
        }

        foreach (string setting in InputShapes.Settings.Keys)
        {
            rule.Holds(facts.Inputs.Has($"Plan[{setting}].Value"), inputs.Place, "no row", $"Plan[{setting}].Value", "The formulas need it.");
        }

        foreach (string year in facts.Time.Years.Select(static y => $"{y}"))
        {
            rule.Holds(facts.Inputs.Keys("Targets").Contains(year), inputs.Place, "no row", $"Targets[{year}]", "The formulas need it.");
        }

        HashSet<string> there = [.. inputs.Rows.Select(static r => CaseFigures.Split(r.Text("Address"))).Select(static a => $"{a.Sheet}.{a.Column}")];
        foreach ((string sheet, InputShape shape) in InputShapes.Sheets)
        {
            string[] left = [.. shape.Columns.Keys.Where(c => InputShapes.Dispensable.Contains($"{sheet}.{c}") && !there.Contains($"{sheet}.{c}"))];
            string[] years = [.. Enumerable.Range(facts.Time.FirstYear - (shape.FromYearBefore ? 1 : 0), facts.Time.Years.Count() + (shape.FromYearBefore ? 1 : 0)).Select(static y => $"{y}")];
            foreach (string key in facts.Inputs.Keys(sheet))
            {
                foreach (string column in shape.Columns.Keys.Except(left).Concat(shape.YearUnit is null ? [] : years))
                {
                    rule.Holds(facts.Inputs.Has($"{sheet}[{key}].{column}"), inputs.Place, "no row", $"{sheet}[{key}].{column}", "The formulas need it.");
                }
            }
        }

        foreach (PlanRow row in inputs.Rows)
        {
            (string sheet, string key, string column) = CaseFigures.Split(row.Text("Address"));
            rule.Holds(sheet == "Plan" || InputShapes.Sheets.ContainsKey(sheet), row.CellOf("Address"), row.Text("Address"), "an address of the case", "A figure is of a sheet of the case.");
            if (InputShapes.Domain(sheet, sheet == "Plan" ? key : column) is { } domain)
            {
                rule.Holds(!row.Has("Value") || domain(row), row.CellOf("Value"), row.Text("Value"), "a value that the formulas know", "A figure is within what it may be.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Units()
    {
        Rule rule = new("Figures are in the units of their columns");
        foreach (PlanRow row in inputs.Rows)
        {
            (string sheet, string key, string column) = CaseFigures.Split(row.Text("Address"));
            bool known = sheet == "Plan" ? InputShapes.Settings.TryGetValue(key, out string? unit) || InputShapes.DemandSettings.TryGetValue(key, out unit) : InputShapes.Unit(facts.Inputs, sheet, key, column, out unit);
            if (known)
            {
                rule.Says(row, "Unit", unit ?? string.Empty, "The unit of the column.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Sources()
    {
        Rule rule = new("Sources of figures are listed, with the confidence and kind that the figures carry");
        Dictionary<string, PlanRow> sources = new(StringComparer.Ordinal);
        foreach (PlanRow row in facts.Book["Sources"].Rows)
        {
            rule.Holds(sources.TryAdd(row.Text("Source"), row), row.CellOf("Source"), row.Text("Source"), "once", "A source is listed once.");
            rule.Says(row, "Confidence", Grades, "A grade of confidence.");
            rule.Says(row, "Kind", ["Reported", "Estimate", "Assumption"], "A kind of source.");
        }

        HashSet<string> warned = [.. (facts.Book.Find("Findings")?.Rows ?? []).Where(static r => r.Text("Kind") == "Warning").Select(static r => r.Text("Found"))];
        foreach (PlanRow row in inputs.Rows)
        {
            string[] ids = row.Text("Sources").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            PlanRow[] known = [.. ids.Where(sources.ContainsKey).Select(i => sources[i])];
            rule.Holds(ids.All(i => sources.ContainsKey(i) || warned.Contains(i)), row.CellOf("Sources"), row.Text("Sources"), "sources that are listed, or of which the plan warns", "Every source is listed.");
            foreach (string header in new[] { "Confidence", "Kind" })
            {
                rule.Says(row, header, string.Join(", ", known.Select(s => s.Text(header)).Distinct()), "As its sources say.");
            }
        }

        foreach (PlanRow row in facts.Book.Tables.Where(static t => t.HasColumn(Weakest)).SelectMany(static t => t.Rows))
        {
            string[] ids = row.Text("Sources").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            rule.Holds(ids.All(i => sources.ContainsKey(i) || warned.Contains(i)), row.CellOf("Sources"), row.Text("Sources"), "sources that are listed, or of which the plan warns", "Every source is listed.");
            rule.Says(row, Weakest, Grades.FirstOrDefault(g => ids.Any(i => sources.TryGetValue(i, out PlanRow? source) && source.Text("Confidence") == g)) ?? "no source: assumed", "As the weakest of its sources says.");
        }

        return rule.Outcome;
    }

    // Figures of one key were read from one row, and those of one column from one column; what a scenario or an option sets names that instead.
    private VerificationCheck Places()
    {
        Rule rule = new("Figures were read from the row of their key and the column of their name");
        (PlanRow Row, string Sheet, string Key, string Column, Match Cell)[] places = [.. inputs.Rows.Select(static r =>
        {
            (string sheet, string key, string column) = CaseFigures.Split(r.Text("Address"));
            return (r, sheet, key, column, Place().Match(r.Text("Read from")));
        })];
        PlanRow[] changed = [.. places.Where(static p => p.Cell.Groups[1].Value == "Scenarios").Select(static p => p.Row)];
        places = [.. places.Where(p => !changed.Contains(p.Row))];
        ILookup<string, string> rowsOfKeys = places.Where(static p => p.Cell.Success && p.Cell.Groups[1].Value == p.Sheet).ToLookup(static p => $"{p.Sheet}[{p.Key}]", static p => p.Cell.Groups[3].Value, StringComparer.Ordinal);
        ILookup<string, string> lettersOfColumns = places.Where(static p => p.Cell.Success && p.Cell.Groups[1].Value == p.Sheet).ToLookup(static p => $"{p.Sheet}.{p.Column}", static p => p.Cell.Groups[2].Value, StringComparer.Ordinal);
        ILookup<string, string> keysOfRows = places.Where(static p => p.Cell.Success && p.Cell.Groups[1].Value == p.Sheet).ToLookup(static p => $"{p.Sheet}!{p.Cell.Groups[3].Value}", static p => p.Key, StringComparer.Ordinal);
        foreach ((PlanRow row, string sheet, string key, string column, Match cell) in places.Where(static p => p.Cell.Success))
        {
            bool fits = cell.Groups[1].Value == sheet
                && cell.Groups[3].Value == Most(rowsOfKeys[$"{sheet}[{key}]"])
                && cell.Groups[2].Value == Most(lettersOfColumns[$"{sheet}.{column}"])
                && Most(keysOfRows[$"{sheet}!{cell.Groups[3].Value}"]) == key;
            rule.Holds(fits, row.CellOf("Read from"), row.Text("Read from"), $"{sheet}, the row of {key}, the column of {column}", "Where it was read.");
        }

        foreach ((PlanRow row, _, _, _, _) in places.Where(static p => !p.Cell.Success))
        {
            rule.Holds(row.Text("Read from").Length > 0, row.CellOf("Read from"), "nothing", "a cell, or the change that made it", "Where it was read.");
        }

        return rule.Outcome;

        static string Most(IEnumerable<string> texts) => texts.GroupBy(static t => t, StringComparer.Ordinal).OrderByDescending(static g => g.Count()).Select(static g => g.Key).FirstOrDefault() ?? string.Empty;
    }

    private VerificationCheck Provenance()
    {
        Rule rule = new("Where the plan comes from is told once each, with the case's name");
        PlanTable table = facts.Book["Provenance"];
        foreach (string due in new[] { "Case", "Input", "Scenario", "Program" })
        {
            rule.Holds(table.By("Property")[due].Count() == 1, table.Place, $"{table.By("Property")[due].Count()} rows of {due}", "one", "A plan says where it comes from.");
        }

        rule.Holds(table.By("Property").All(static g => g.Count() == 1), table.Place, "a property twice", "each once", "A property is told once.");
        foreach (PlanRow row in table.By("Property")["Case"])
        {
            rule.Says(row, "Value", facts.Inputs.Choice("Name"), "The name of the case.");
        }

        return rule.Outcome;
    }

    [GeneratedRegex(@"^(?:.*[/\\, ])?([A-Za-z]+)!\$?([A-Z]+)\$?(\d+)(?: \(blank: default\))?$")]
    private static partial Regex Place();
}
