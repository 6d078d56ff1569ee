using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>What rows are about: periods and their years, names that the case knows, what belongs to a name.</summary>
/// <param name="facts">The plan.</param>
internal sealed class LabelChecks(PlanFacts facts)
{
    // A table, the columns that name a row besides the period, and the sheets of the case that know them.
    private static readonly (string Table, (string Column, string Sheet)[] Names)[] Named =
    [
        ("Production", [("Product", "Accelerators")]),
        ("Wafers", [("Line", "Lines")]),
        ("Dies", [("Die", "Dies"), ("Origin", string.Empty)]),
        ("WaferStarts", [("Line", "Lines"), ("Die", "Dies")]),
        ("GoodDiesPerWafer", []),
        ("Hbm", [("Line", "HbmLines")]),
        ("HbmStacks", [("Grade", "HbmGrades"), ("Origin", string.Empty)]),
        ("HbmStarts", [("Line", "HbmLines"), ("Grade", "HbmGrades")]),
        ("Packaging", [("Line", "PackagingLines")]),
        ("Assembly", [("Recipe", "Recipes"), ("Line", "PackagingLines")]),
        ("Imports", [("Channel", "Imports")]),
        ("Components", [("Component", "Components")]),
        ("Deployment", [("Hub", "Hubs"), ("Product", "Accelerators")]),
        ("HubPower", [("Hub", "Hubs")]),
    ];

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Names();
        yield return Belongings();
    }

    private VerificationCheck Names()
    {
        Rule rule = new("Rows are about things that the case knows, each once in a period of its year");
        string[] origins = ["Domestic", "Foreign"];
        foreach ((string name, (string Column, string Sheet)[] columns) in Named)
        {
            PlanTable table = facts.Book[name];
            foreach (PlanRow row in table.Rows)
            {
                int period = facts.Time.Find(row.Text("Period"));
                rule.Holds(period >= 0, row.CellOf("Period"), row.Text("Period"), "a period of the plan", "Rows are of the plan's periods.");
                if (table.HasColumn("Year") && period >= 0)
                {
                    rule.Says(row, "Year", $"{facts.Time.YearOf(period)}", "The year of the period.");
                }

                foreach ((string column, string sheet) in columns)
                {
                    bool known = sheet.Length == 0 ? origins.Contains(row.Text(column)) : facts.Inputs.Keys(sheet).Contains(row.Text(column));
                    rule.Holds(known, row.CellOf(column), row.Text(column), sheet.Length == 0 ? "Domestic or Foreign" : $"a row of {sheet}", "The case knows it.");
                }
            }

            foreach (IGrouping<string, PlanRow> same in table.By([.. columns.Select(static c => c.Column), "Period"]).Where(static g => g.Count() > 1))
            {
                rule.Holds(false, same.Last().CellOf("Period"), same.Key.Replace('|', ' '), "one row", "A thing has one row in a period.");
            }
        }

        Complete(rule);
        return rule.Outcome;
    }

    // Good dies per wafer are told of every die and period.
    private void Complete(Rule rule)
    {
        PlanTable yields = facts.Book["GoodDiesPerWafer"];
        rule.Holds(yields.Rows.Select(static r => r.Text("Period")).SequenceEqual(facts.Time.Names), yields.Place, $"{yields.Rows.Count} periods", $"{facts.Time.Count}", "Every period in order.");
        string[] expected = [.. facts.Inputs.Keys("Dies").Select(static d => $"{d} [dies/wafer]")];
        rule.Holds(yields.Headers.Skip(1).SequenceEqual(expected), yields.Place, string.Join(", ", yields.Headers.Skip(1)), string.Join(", ", expected), "Every die.");
    }

    private VerificationCheck Belongings()
    {
        Rule rule = new("What belongs to a row's name is as in Inputs");
        Each(rule, "Production", "Vendor", r => Of("Accelerators", r.Text("Product"), "Vendor"));
        Each(rule, "Production", "Origin", r => facts.OriginOf(r.Text("Product")));
        Each(rule, "Wafers", "Node", r => Of("Lines", r.Text("Line"), "Node"));
        Each(rule, "Hbm", "Supplier", r => Of("HbmLines", r.Text("Line"), "Supplier"));
        Each(rule, "Hbm", "Origin", r => Of("HbmLines", r.Text("Line"), "Origin"));
        Each(rule, "Assembly", "Product", r => Of("Recipes", r.Text("Recipe"), "Sku"));
        Each(rule, "Imports", "Kind", r => Of("Imports", r.Text("Channel"), "Kind"));
        Each(rule, "Imports", "Item", r => Of("Imports", r.Text("Channel"), "Item"));
        Each(rule, "Imports", "Category", r => Of("Imports", r.Text("Channel"), "Category"));
        Each(rule, "Imports", "Unit", r => Of("Imports", r.Text("Channel"), "Kind") switch { "Accelerator" => "accelerators", "Hbm" => "stacks", _ => "bn CNY" });
        return rule.Outcome;
    }

    private string Of(string sheet, string key, string column) => facts.Inputs.Word(sheet, key, column);

    private void Each(Rule rule, string table, string header, Func<PlanRow, string> expected)
    {
        foreach (PlanRow row in facts.Book[table].Rows)
        {
            rule.Says(row, header, expected(row), "As in Inputs.");
        }
    }
}
