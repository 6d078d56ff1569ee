using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Plans;
using ComputeSovereignty.Reports.Html.Tables;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Plans;

/// <summary>What the page of a plan shows of demand, on the baseline by years with a largest run.</summary>
[TestFixture]
public sealed class DemandPageTests
{
    private Plan plan = null!;
    private PlanInputs inputs = null!;

    [OneTimeSetUp]
    public void Solve()
    {
        ParameterChange[] changes = [.. new[] { "Plan[PeriodsPerYear].Value = 1", "Targets[2028].LargestRun = 300000", "Targets[2030].LargestRun = 100000" }.Select(static t => ParameterChange.TryParse(t, "test", out ParameterChange? change, out _) ? change! : throw new FormatException(t))];
        CaseReading reading = CaseReader.Read(CaseFiles.Read(Repository.Path("data", "baseline")), ScenarioTree.Base, changes);
        inputs = PlanInputs.Of(reading);
        plan = new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Linear()).Run(reading.Case!, new() { Relax = true }).Plan!;
    }

    [TestCase(false, "Largest training run: sought and held", "Places that could hold the largest run")]
    [TestCase(true, "最大训练任务：要求与承载", "可承载最大训练任务的地点")]
    public void LargestRun_ThatIsSought_IsAChartAndATableOfPlaces(bool chinese, string title, string places)
    {
        IBlock[] blocks = Blocks(plan, chinese);
        ColumnChart chart = blocks.OfType<ColumnChart>().Single(c => c.Caption.Title == title);
        DataTable table = blocks.OfType<DataTable>().Single(t => t.Caption.Title == places);

        Assert.That(chart.Categories, Is.EqualTo(new[] { "2028", "2030" }));
        Assert.That(chart.Parts.Single().Values, Is.EqualTo(plan.Service!.LargestRuns.Select(static r => (double?)(r.Held / 1000))).Within(1e-9));
        Assert.That(chart.Lines.Single().Layer.Values, Is.EqualTo(new double?[] { 300, 100 }).Within(1e-9));
        Assert.That(chart.Caption.Summary, Does.Contain("2028").And.Contain("2030"));
        foreach (RunRow run in plan.Service!.LargestRuns)
        {
            Assert.That(table.Rows.Where(r => $"{r[0]}" == $"{run.Year}").Sum(static r => (double)r[^1]!), Is.EqualTo(run.Held / 1000).Within(1e-6), "what places hold is what is held");
        }
    }

    // The size of the program and the options are the report's words, not the case's.
    [TestCase(false, " rows, ", "relax yes; gap 0.0001; time limit none; threads 1; seed 1")]
    [TestCase(true, "行，", "允许非整数模块：是；相对间隙：0.0001；时限：无；线程数：1；随机种子：1")]
    public void Provenance_IsSaidInTheReadersLanguage(bool chinese, string size, string options)
    {
        string[] lines = [.. ProvenanceLines.Of(plan, chinese ? Speaker.Chinese : Speaker.English).Select(static l => l.Value)];

        Assert.That(lines, Has.Some.Contains(size));
        Assert.That(lines, Has.Member(options));
    }

    [Test]
    public void LargestRun_ThatNobodySeeks_IsNotShown()
    {
        Plan without = plan with { Service = plan.Service! with { LargestRuns = [], RunPlaces = [] } };

        Assert.That(Blocks(without, chinese: false).OfType<ColumnChart>().Select(static c => c.Caption.Title), Has.None.Contains("Largest training run"));
    }

    // Where the way begins, installed compute is joined to it.
    [Test]
    public void Way_FromNameplate_SaysWhatNameplateIsMadeOf()
    {
        WaterfallChart way = Blocks(plan, chinese: false).OfType<WaterfallChart>().Single(static c => c.Caption.Title.StartsWith("From nameplate", StringComparison.Ordinal));

        Assert.That(PlanPage.Of(plan, inputs).Sections.Single(static s => s.Heading == "Demand and service").Finding, Does.Contain($"{Figure.Compute(plan.Years.First(static y => y.Year == 2028).ComputeInstalled)} at the end of the year"));
        Assert.That(way.Steps[0].Amount, Is.EqualTo(plan.Service!.Usable.Where(static u => u.Year == 2028).Sum(static u => u.Deployed) / 1000).Within(1e-6));
    }

    // A letter alone is not known to any reader, and nothing is less than nothing by rounding.
    [TestCase(false, "R: Largest training run", "share of the largest training run that no place holds, summed over the years (least); a lower bound where fractional modules let a run be split")]
    [TestCase(true, "R：最大训练任务", "最大训练任务中无处承载部分的占比，逐年相加（取最小）；允许非整数模块时任务可拆分，故为下限")]
    public void Objective_OfTheLargestRun_IsNamedInWords_WithoutANegativeZero(bool chinese, string name, string measure)
    {
        Plan rounded = plan with { Stages = [.. plan.Stages.Select(static s => s.Letter == "R" ? s with { Value = -1e-17, Bound = -1e-17 } : s)] };
        DataTable table = CertificateSection.Of(rounded, chinese ? Speaker.Chinese : Speaker.English).Blocks.OfType<DataTable>().First();
        IReadOnlyList<object?> row = table.Rows.Single(r => $"{r[0]}".StartsWith('R'));

        Assert.That($"{row[0]}", Is.EqualTo(name));
        Assert.That($"{row[1]}", Is.EqualTo(measure));
        Assert.That($"{row[2]}", Is.EqualTo("0%"));
        Assert.That($"{row[3]}", Is.EqualTo("0%"));
    }

    private IBlock[] Blocks(Plan shown, bool chinese)
    {
        ReportPageContent page = PlanPage.Of(shown, inputs, speaker: chinese ? Speaker.Chinese : Speaker.English);
        return [.. page.Sections.SelectMany(static s => s.Blocks)];
    }
}
