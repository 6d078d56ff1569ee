using System.Text;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Plans;
using ComputeSovereignty.Reports.Html.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Plans;

[TestFixture]
public sealed class PlanPageTests
{
    private const int MostBytes = 400 * 1024;
    private const double Billion = 1e9;

    private Plan plan = null!;
    private ReportPageContent content = null!;

    [OneTimeSetUp]
    public void Solve()
    {
        plan = Baseline.Plan;
        content = PlanPage.Of(plan, Baseline.Inputs);
    }

    [Test]
    public async Task Page_OfTheBaseline_IsSmallAndTheSameEveryTime()
    {
        string html = await ReportPage.RenderAsync(content);

        Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThan(MostBytes));
        Assert.That(await ReportPage.RenderAsync(PlanPage.Of(plan, Baseline.Inputs)), Is.EqualTo(html));
    }

    // A ceiling is never shown without what it takes from the other years.
    [Test]
    public async Task Envelope_OfAPlan_IsASectionThatSaysWhatCeilingsCost()
    {
        EnvelopeRow row = new()
        {
            Year = 2028,
            Target = 0.8,
            Plan = 0.7,
            Fastest = 0.7,
            Alone = 0.97,
            Others = [new OtherYear(2027, 0.35, 0)],
            PlanShortfall = 0.5,
            AloneShortfall = 0.9,
            PlanHeld = new(0, 0, 0, 0),
            AloneHeld = new(0, 50_000, 0, 0),
            Message = Message.None,
        };

        ReportPageContent page = PlanPage.Of(plan, Baseline.Inputs, new ShareEnvelope([row], 0.5));

        Assert.That(content.Sections.Select(static s => s.Heading), Has.None.EqualTo("Single-year maximum"));
        Assert.That(page.Sections.Select(static s => s.Heading), Has.One.EqualTo("Single-year maximum"));
        Assert.That(page.Sections.Select(static s => s.Label), Is.EqualTo(page.Sections.Select(static s => s.Heading)), "the list of sections has the words of their headings");
        Assert.That(await ReportPage.RenderAsync(page), Does.Contain($"{row.Words}"));
        Assert.That($"{row.Words}", Does.Contain("leaving 2027 with almost no domestic deployment").And.Contain("the cumulative shortfall grows"));
    }

    [Test]
    public void Verdict_OfAPlan_IsThePlansOwn()
    {
        Assert.That(content.Verdict!.Sentence, Is.EqualTo($"{plan.Verdict.Answer}"));
        Assert.That(content.Verdict.Tone, Is.EqualTo(plan.Verdict.Met ? Tone.Good : Tone.Warning));
        Assert.That(content.Verdict.Certificate!.Tone, Is.EqualTo(Tone.Good));
    }

    [Test]
    public void Plan_WithoutCertificate_IsNeverCalledMet()
    {
        Plan doubtful = plan with { Certificate = plan.Certificate with { Violations = ["row X is violated by 1"] } };

        ReportPageContent page = PlanPage.Of(doubtful, PlanInputs.None);

        Assert.That(page.Verdict!.Tone, Is.EqualTo(Tone.Alarm));
        Assert.That(page.Verdict.Certificate!.Text, Does.Contain("row X is violated by 1"));
        Assert.That(Blocks<DataTable>(page, "Domestic share")[0].Rows.Select(static r => r[^1]), Is.All.EqualTo(new Badge("not certified", Tone.Alarm)));
        Assert.That(page.Sections[0].Finding, Does.Not.Contain("met in"));
    }

    [Test]
    public void SharePath_Drawn_IsThePlans()
    {
        LineChart chart = Blocks<LineChart>(content, "Domestic share").Single();

        Assert.That(chart.Categories, Is.EqualTo(plan.Years.Select(static y => $"{y.Year}")));
        Assert.That(chart.Lines.Single(static l => l.Name == "Target").Values, Is.EqualTo(plan.Years.Select(static y => (double?)y.Target)));
        Assert.That(chart.Lines.Single(static l => l.Name == "Share of committed spending").Values[2], Is.EqualTo(plan.Verdict.CommittedShare));
        Assert.That(chart.Lines.Single(static l => l.Name == "Share of deployed equipment").Values[2], Is.EqualTo(plan.Verdict.DeployedShare));
    }

    [Test]
    public void Production_ByProduct_AddsUpToThePlans()
    {
        ColumnChart deployed = Blocks<ColumnChart>(content, "Production by product")[1];

        Assert.That(1000 * deployed.Parts.SelectMany(static p => p.Values).Sum(), Is.EqualTo(plan.Production.Sum(static r => r.Deployed)).Within(1e-6).Percent);
    }

    [Test]
    public void Money_ByPurpose_AddsUpToThePlans()
    {
        ColumnChart spend = Blocks<ColumnChart>(content, "Spending").Single();
        WaterfallStep[] budget = [.. Blocks<WaterfallChart>(content, "Spending").Single().Steps];

        Assert.That(Billion * spend.Parts.SelectMany(static p => p.Values).Sum(), Is.EqualTo(plan.Spend.Sum(static r => r.Amount)).Within(1e-6).Percent);
        Assert.That(budget[0].Amount + budget[1..^1].Sum(static s => s.Amount), Is.EqualTo(budget[^1].Amount).Within(1e-6)); // bn CNY: the budget less what is spent is what is left
    }

    [Test]
    public void Wafers_OfALine_StayBelowWhatIsInstalled()
    {
        foreach (ColumnChart line in Blocks<ColumnChart>(content, "Logic wafers"))
        {
            double?[] used = [.. line.Categories.Select((_, i) => line.Parts.Sum(p => p.Values[i]))];

            Assert.That(used.Zip(line.Lines.Single().Values, static (u, c) => u <= c + 1e-3), Is.All.True, line.Caption.Title); // wafers a month
        }
    }

    [Test]
    public void Projects_OnTheTimeline_AreTheOrders()
    {
        Timeline timeline = Blocks<Timeline>(content, "Projects").Single();

        Assert.That(timeline.Rows, Has.Count.EqualTo(Math.Min(25, plan.Orders.Count)));
        Assert.That(timeline.Rows.SelectMany(static r => r.Phases).Min(static p => p.From), Is.EqualTo(plan.Orders.Min(static o => o.Ordered.Years)));
    }

    [Test]
    public void Bottlenecks_Told_AreTheDearestOfThePlan()
    {
        Binding first = plan.Bindings.First(static b => b.IsTight);

        Assert.That(Blocks<BulletList>(content, "Binding constraints").Single().Items[0], Does.StartWith($"{first.Words}"));
    }

    [Test]
    public void Sections_OfTheBaseline_AreAllThere() => Assert.That(content.Sections.Select(static s => s.Heading), Is.EqualTo(new[]
    {
        "Domestic share", "Binding constraints", "Production by product", "Logic wafers", "HBM by supplier", "Advanced packaging", "Power by hub", "Imports", "Spending", "Projects", "Assumptions", "Verification",
    }));

    [Test]
    public void Charts_OfTheBaseline_CiteSourcesOfTheCase()
    {
        HashSet<string> known = [.. Baseline.Reading.Studies.Sources.Select(static s => s.Id)];
        IBlock[] charts = [.. content.Sections.SelectMany(static s => s.Blocks).Where(static b => b is IChart)];

        Assert.That(charts.Select(static c => c.Sources.Count), Is.All.GreaterThan(0));
        Assert.That(charts.SelectMany(static c => c.Sources).Distinct(), Is.SubsetOf(known));
    }

    [Test]
    public void Plan_WithoutInputs_CitesNothing()
    {
        ReportPageContent page = PlanPage.Of(plan, PlanInputs.None);

        Assert.That(page.Sources, Is.Empty);
        Assert.That(page.Sections.SelectMany(static s => s.Blocks).SelectMany(static b => b.Sources), Is.Empty);
    }

    private static T[] Blocks<T>(ReportPageContent page, string heading) => [.. page.Sections.Single(s => s.Heading == heading).Blocks.OfType<T>()];
}
