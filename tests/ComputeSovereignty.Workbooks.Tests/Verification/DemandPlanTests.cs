using System.Text.Json;
using System.Xml.Linq;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Workbooks.Tests.Json;
using ComputeSovereignty.Workbooks.Verification;
using ComputeSovereignty.Workbooks.Verification.Reading;
using NUnit.Framework;
using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>Plans of the baseline with its demand side add up, and their JSON has what the sheets have.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
public sealed class DemandPlanTests
{
    // The tables cite sources that the baseline does not list yet.
    private const string Unlisted = "Every source is listed.";

    [TestCase(false, "")]
    [TestCase(false, "Plan[Objective].Value = Service; Plan[PeriodsPerYear].Value = 1")]
    [TestCase(true, "Plan[PeriodsPerYear].Value = 2")]
    [TestCase(true, "Plan[PeriodsPerYear].Value = 1; Plan[Objective].Value = Service; Plan[WageRule].Value = Clearing; Plan[CountOutside].Value = TRUE")]
    [TestCase(false, "Plan[PeriodsPerYear].Value = 1; Targets[*].LargestRun = 60000")]
    [TestCase(false, "Plan[PeriodsPerYear].Value = 1; Targets[*].LargestRun = 60000; Plan[IntegerModules].Value = TRUE", false)]
    public void Verify_PlanWithDemand_AddsUp(bool rules, string changes, bool relax = true)
    {
        (Plan plan, IReadOnlyList<byte[]> workbooks) = SolvedBaseline.Write(Tables(rules), string.Empty, changes.Split("; ", StringSplitOptions.RemoveEmptyEntries), relax);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Certificate.Faults, Is.Empty);
            foreach (VerificationReport report in workbooks.Select(static w => PlanVerification.Verify("plan.xlsx", w)))
            {
                Assert.That(report.Problem, Is.Empty);
                Assert.That(string.Join('\n', report.Disagreements.Select(static d => d.ToString()).Where(static d => !d.Contains(Unlisted, StringComparison.Ordinal)).Take(40)), Is.Empty);
            }
        }
    }

    [Test]
    public void Json_OfAPlanWithDemand_AddsUpByWorkload()
    {
        (Plan plan, _) = SolvedBaseline.Write(Tables(true), string.Empty, ["Plan[PeriodsPerYear].Value = 1"]);
        using JsonDocument json = JsonDocument.Parse(PlanJson.Write(plan));
        JsonElement[] demand = [.. json.RootElement.GetProperty("demand").EnumerateArray()];

        Assert.That(demand, Has.Length.EqualTo(25));
        Assert.That(demand.Select(static d => d.GetProperty("asked").GetDouble() - d.GetProperty("served").GetDouble() - d.GetProperty("replaced").GetDouble() - d.GetProperty("unserved").GetDouble()), Is.All.EqualTo(0).Within(1e-2));
        Assert.That(json.RootElement.GetProperty("heuristics").EnumerateArray().Select(static h => h.GetProperty("tests").GetArrayLength()), Is.EqualTo([11, 5, 7]));
        Assert.That(json.RootElement.GetProperty("roadmap").GetArrayLength(), Is.EqualTo(17));
        Assert.That(JsonSchemaCheck.Problems(JsonDocument.Parse(PlanJson.Schema()).RootElement, json.RootElement), Is.Empty);
        foreach (string list in new[] { "usable", "service", "fleet", "usableCost", "goalDerived", "labs", "talent", "adoption", "provinces", "frontier", "hubMix", "servicePrices" })
        {
            Assert.That(json.RootElement.GetProperty(list).GetArrayLength(), Is.Positive, list);
        }
    }

    // An edit of what is trained, held or placed is found, in each table of runs.
    [Test]
    public void Verify_PlanWithARunEdited_FindsIt()
    {
        (Plan plan, IReadOnlyList<byte[]> workbooks) = SolvedBaseline.Write(Tables(false), string.Empty, ["Plan[PeriodsPerYear].Value = 1", "Targets[*].LargestRun = 400000"]);
        PlanBook book = PlanBook.Read(workbooks[0]);
        using JsonDocument json = JsonDocument.Parse(PlanJson.Write(plan));

        Assert.That(JsonSchemaCheck.Problems(JsonDocument.Parse(PlanJson.Schema()).RootElement, json.RootElement), Is.Empty);
        Assert.That(json.RootElement.GetProperty("largestRuns").GetArrayLength(), Is.EqualTo(5));
        foreach ((string table, string column) in new[]
        {
            ("LargestRuns", "Run sought [PFLOPS]"), ("LargestRuns", "Run held [PFLOPS]"), ("LargestRuns", "Run short [PFLOPS]"), ("LargestRuns", "Largest in one place [PFLOPS]"),
            ("RunPlaces", "Training there [PFLOPS]"), ("RunPlaces", "Largest run there [PFLOPS]"), ("RunPlaces", "Run held [PFLOPS]"),
        })
        {
            PlanTable edited = book[table];
            PlanRow row = edited.Rows.First(r => r.Amount(column).Value > 0);
            CellPlace place = new(edited.Frame.Sheet, row.Number, edited.ColumnOf(column));
            PlanBook changed = book.With(place, row.Amount(column).Value * 1.5);
            Assert.That(PlanVerification.Verify("plan.xlsx", changed).Disagreements.Select(static d => d.ToString()), Has.Some.Contains($"{edited.Frame.Sheet}!"), $"{table}.{column}");
        }
    }

    // An edit of the mix, the age or the run of a hub is found, and so is one of what a floor costs.
    [Test]
    public void Verify_PlanWithAHubEdited_FindsIt()
    {
        PlanBook book = PlanBook.Read(SolvedBaseline.Write(Tables(true), string.Empty, ["Plan[PeriodsPerYear].Value = 1"]).Item2[0]);

        using (Assert.EnterMultipleScope())
        {
            foreach ((string table, string column) in new[]
            {
                ("HubMix", "Share of the largest pool"), ("HubMix", "Diversity of pools"), ("HubMix", "Share in the first year"), ("HubMix", "Share of 1 year"), ("HubMix", "Share of 4 years or more"), ("HubMix", "Largest run in one pool [PFLOPS]"),
                ("HubMix", "Largest run across pools of a hub [PFLOPS]"), ("HubMix", "Largest run across hubs [PFLOPS]"), ("Provinces", "Power under the floor [MW]"), ("Provinces", "Cost of the floor [pp]"),
            })
            {
                PlanTable edited = book[table];
                PlanRow? row = edited.Rows.FirstOrDefault(r => r.Has(column) && r.Amount(column).Value > 0);
                Assert.That(row, Is.Not.Null, $"{table}.{column}");
                CellPlace place = new(edited.Frame.Sheet, row!.Number, edited.ColumnOf(column));
                Assert.That(PlanVerification.Verify("plan.xlsx", book.With(place, row.Amount(column).Value * 1.01)).Disagreements.Select(static d => d.ToString()), Has.Some.Contains($"{edited.Frame.Sheet}!"), $"{table}.{column}");
            }
        }
    }

    // A reason stands where something goes unserved and nowhere else; what is idle costs what the machines there do.
    [Test]
    public void Verify_PlanWithAReasonOrACostEdited_FindsIt()
    {
        PlanBook book = PlanBook.Read(SolvedBaseline.Write(Tables(false), string.Empty, ["Plan[PeriodsPerYear].Value = 1"]).Item2[0]);
        PlanTable demand = book["Demand"];
        PlanTable provinces = book["Provinces"];
        PlanRow lacking = demand.Rows.First(static r => r.Has("Why no more is served"));
        PlanRow served = demand.Rows.First(static r => !r.Has("Why no more is served"));
        PlanRow idle = provinces.Rows.First(static r => r.Has("Cost of idle hours [bn CNY]"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Found(book.With(Of(demand, lacking, "Why no more is served"), null)), Has.Some.Contains("a reason"));
            Assert.That(Found(book.With(Of(demand, served, "Why no more is served"), "Too few machines near users")), Has.Some.Contains("Too few machines"));
            Assert.That(Found(book.With(Of(provinces, idle, "Cost of idle hours [bn CNY]"), 30 * idle.Amount("Cost of idle hours [bn CNY]").Value)), Has.Some.Contains("cost"));
        }

        static CellPlace Of(PlanTable table, PlanRow row, string column) => new(table.Frame.Sheet, row.Number, table.ColumnOf(column));
        static IEnumerable<string> Found(PlanBook changed) => PlanVerification.Verify("plan.xlsx", changed).Disagreements.Select(static d => d.ToString());
    }

    // An edit of what was measured, of what it is compared with, or of the judgement is found; so is one of the figure behind it.
    [Test]
    public void Verify_PlanWithARuleEdited_FindsIt()
    {
        (_, IReadOnlyList<byte[]> workbooks) = SolvedBaseline.Write(Tables(false), string.Empty, ["Plan[PeriodsPerYear].Value = 1"]);
        PlanBook book = PlanBook.Read(workbooks[0]);

        using (Assert.EnterMultipleScope())
        {
            foreach ((string table, string column) in new[]
            {
                ("Heuristics", "State"), ("Heuristics", "Holds"), ("Heuristics", "Measured"), ("Heuristics", "Threshold"), ("Heuristics", "Margin"), ("Heuristics", "Margin of threshold"), ("Heuristics", "Comparison"),
                ("Rules", "State"), ("Roadmap", "State"), ("Roadmap", "Measured"), ("Roadmap", "Measured in"),
            })
            {
                PlanTable edited = book[table];
                PlanRow row = edited.Rows.First(r => r.Has(column) && (column != "Comparison" || r.Amount("Margin").Value > 0));
                CellPlace place = new(edited.Frame.Sheet, row.Number, edited.ColumnOf(column));
                object? changed = book.ValueOf(place) switch { double number => number + 0.5, ">=" => "<=", _ => "met" };
                Assert.That(Found(book.With(place, changed)), Has.Some.Contains($"{edited.Frame.Sheet}!"), $"{table}.{column}");
            }

            // A measure renamed is measured as what it then names.
            PlanTable tests = book["Heuristics"];
            PlanRow moves = tests.Rows.First(static r => r.Text("Measure") == "Result:talent.moves@2027");
            Assert.That(Found(book.With(new(tests.Frame.Sheet, moves.Number, tests.ColumnOf("Measure")), "Result:talent.moves@2028")), Has.Some.Contains("Heuristics!"));
        }

        static IEnumerable<string> Found(PlanBook book) => PlanVerification.Verify("plan.xlsx", book).Disagreements.Select(static d => d.ToString()).Where(static d => !d.Contains(Unlisted, StringComparison.Ordinal));
    }

    // Every table of demand says on which sources its rows rest and how far the weakest can be trusted; an edit of either is found.
    [Test]
    public void Verify_PlanWithItsEvidenceEdited_FindsIt()
    {
        const string Weakest = "Lowest confidence of inputs";
        PlanBook book = PlanBook.Read(SolvedBaseline.Write(Tables(false), string.Empty, ["Plan[PeriodsPerYear].Value = 1", "Targets[*].LargestRun = 400000"]).Workbooks[0]);
        PlanTable[] told = [.. book.Tables.Where(static t => t.HasColumn(Weakest))];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Select(static t => t.Frame.Name), Is.EquivalentTo(new[]
            {
                "Demand", "ComputeGoals", "Usable", "UsableCost", "Service", "Fleet", "ServicePrices", "Labs", "Talent", "Adoption", "Provinces", "Frontier", "HubMix", "LargestRuns", "RunPlaces",
            }));
            Assert.That(told.SelectMany(static t => t.Rows).Where(static r => r.Text("Sources").Length == 0).Select(static r => r.CellOf("Sources")), Is.Empty, "every row of the baseline has a source");
            PlanRow champions = book["Demand"].Rows.First(static r => r.Text("Workload") == "Champions");
            Assert.That((champions.Text("Sources"), champions.Text(Weakest)), Is.EqualTo(("A010", "Low")));
            foreach (PlanTable table in told)
            {
                PlanRow row = table.Rows[^1];
                Assert.That(Found(table, row, Weakest, row.Text(Weakest) == "Low" ? "High" : "Low"), Has.Some.Contains($"{table.Frame.Sheet}!"), table.Frame.Name);
                Assert.That(Found(table, row, "Sources", $"{row.Text("Sources")} Nowhere"), Has.Some.Contains($"{table.Frame.Sheet}!"), table.Frame.Name);
            }
        }

        IEnumerable<string> Found(PlanTable table, PlanRow row, string column, string text) =>
            PlanVerification.Verify("plan.xlsx", book.With(new(table.Frame.Sheet, row.Number, table.ColumnOf(column)), text)).Disagreements.Select(static d => d.ToString());
    }

    // The gains of algorithms that were published leave a range, not a line: areas between the two lags, over which the case's own lag is drawn.
    [Test]
    public void Frontier_IsABandBetweenThePublishedGains()
    {
        (Plan plan, IReadOnlyList<byte[]> workbooks) = SolvedBaseline.Write(Tables(false), string.Empty, ["Plan[PeriodsPerYear].Value = 1"]);
        foreach ((byte[] workbook, string title, string band) in new[] { (workbooks[0], "Months behind the frontier", "Gain of algorithms 0.3 to 4.3 a year"), (workbooks[1], "与前沿的差距（月）", "算法年进步0.3至4.3") })
        {
            PlanBook book = PlanBook.Read(workbook);
            PlanChart chart = book.Charts.Single(c => c.Title == title);
            PlanTable table = book["FrontierBand"];

            using (Assert.EnterMultipleScope())
            {
                Assert.That(chart.Lines.Select(static l => (l.Name ?? string.Empty).Trim().Length > 0), Is.EqualTo(new[] { false, true, true, true }), "the lowest area holds the band up");
                Assert.That(chart.Lines[1].Name, Is.EqualTo(band));
                Assert.That(
                    table.Rows.Select(r => r.Amount(table.Headers[2]).Value),
                    Is.EqualTo(plan.Service!.Frontier.Select(static f => 12 * (f.LagAtSlowGain!.Value - f.LagAtFastGain!.Value))).Within(1e-6));
                Assert.That(Kinds(workbook), Is.EqualTo(new[] { "areaChart", "areaChart", "lineChart", "lineChart" }));
            }
        }
    }

    private static IEnumerable<string> Kinds(byte[] workbook)
    {
        using ExcelPackage package = new(new MemoryStream(workbook));
        ExcelWorksheet sheet = package.Workbook.Worksheets.Single(static s => s.Tables["Frontier"] is not null);
        XDocument chart = XDocument.Parse(((ExcelChart)sheet.Drawings[0]).ChartXml.OuterXml);
        return [.. chart.Descendants().Where(static e => e.Name.LocalName == "ser").Select(static e => e.Parent!.Name.LocalName)];
    }

    private static CaseTables Tables(bool rules)
    {
        CaseTables tables = CaseFiles.Read(Repository.Path("data", "baseline"));
        return rules ? Over(tables, "demand-rules") : tables;
    }

    private static CaseTables Over(CaseTables tables, string folder)
    {
        CaseTables own = CaseFiles.Read(Repository.Path("tests", "ComputeSovereignty.Tests", "Data", folder));
        return new CaseTables(tables.File, [.. tables.Sheets.Select(s => own.Find(s.Name) ?? s), .. own.Sheets.Where(s => tables.Find(s.Name) is null)]);
    }
}
