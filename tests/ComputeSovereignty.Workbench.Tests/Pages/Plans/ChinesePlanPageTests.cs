using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Plans;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbench.Tests.Text;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Plans;

/// <summary>The page of a plan as a reader of Chinese sees it: every word Chinese but for names, every figure that of the English page, ten times as large where it counts 亿元.</summary>
[TestFixture]
public sealed partial class ChinesePlanPageTests
{
    // What two roundings may make of one figure.
    private const double Rounding = 0.02;

    // A tenth of a billion is what English money is rounded to.
    private const double LeastMoney = 1e8;
    private const double HalfATenth = 0.05e9;

    private static readonly Lazy<Plan> WithDemand = new(static () => Solve(CaseFiles.Read(Repository.Path("data", "baseline"))));

    [TestCase(false)]
    [TestCase(true)]
    public void Page_InChinese_SaysNothingInEnglishButNames(bool withDemand)
    {
        Plan plan = PlanOf(withDemand);
        string[] left = [.. Texts(Page(plan, Speaker.Chinese)).Distinct().Where(t => EnglishLeft.IsIn(EnglishLeft.Without(Own(t, plan), EnglishLeft.Names)))];

        Assert.That(left, Is.Empty, string.Join('\n', left));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Page_InChinese_HasTheFiguresOfTheEnglishOne(bool withDemand)
    {
        Plan plan = PlanOf(withDemand);
        string[] english = [.. Texts(Page(plan, Speaker.English))];
        string[] chinese = [.. Texts(Page(plan, Speaker.Chinese))];

        Assert.That(chinese, Has.Length.EqualTo(english.Length));
        string[] wrong = [.. english.Zip(chinese).Where(static p => !Same(Figures(p.First), Figures(p.Second)) && !(OfPermitted().IsMatch(p.First) && Same([.. Figures(p.First).Select(static f => 10 * f)], Figures(p.Second)))).Select(static p => $"{p.First} → {p.Second}")];
        Assert.That(wrong, Is.Empty, string.Join('\n', wrong.Take(30)));
    }

    [Test]
    public void Charts_InChinese_CountMoneyInHundredsOfMillions()
    {
        (string Unit, double Sum)[] english = [.. Sums(Page(Baseline.Plan, Speaker.English))];
        (string Unit, double Sum)[] chinese = [.. Sums(Page(Baseline.Plan, Speaker.Chinese))];

        Assert.That(english.Count(static c => c.Unit.StartsWith("CNY bn", StringComparison.Ordinal)), Is.GreaterThan(2));
        Assert.That(chinese.Select(static c => c.Sum), Is.EqualTo(english.Select(static c => c.Unit.StartsWith("CNY bn", StringComparison.Ordinal) ? 10 * c.Sum : c.Sum)).Within(1e-9).Percent);
        Assert.That(chinese.Select(static c => c.Unit.StartsWith("亿元", StringComparison.Ordinal)), Is.EqualTo(english.Select(static c => c.Unit.StartsWith("CNY bn", StringComparison.Ordinal))));
    }

    [Test]
    public async Task Page_InChinese_IsMarkedAsChinese()
    {
        string html = await ReportPage.RenderAsync(Page(Baseline.Plan, Speaker.Chinese));

        Assert.That(WebUtility.HtmlDecode(html), Does.Contain("<html lang=\"zh-Hans\">").And.Contain(">国产化率<").And.Contain(">约束瓶颈<"));
    }

    private static Plan PlanOf(bool withDemand) => withDemand ? WithDemand.Value : Baseline.Plan;

    private static ReportPageContent Page(Plan plan, Speaker speaker) => PlanPage.Of(plan, Baseline.Inputs, null, speaker);

    // The case's own description and warnings quote the workbook.
    private static string Own(string text, Plan plan) => plan.Heuristics.SelectMany(static h => h.Tests).Any(t => t.Test.Name == text) ? string.Empty : Quoted().Replace(
        plan.Case.Workloads.Aggregate(OfTheCase(text, plan), static (left, w) => left.Replace(w.Id, string.Empty, StringComparison.Ordinal)), string.Empty);

    private static string OfTheCase(string text, Plan plan) =>
        plan.Case.Settings.Description.Length > 0 ? text.Replace(plan.Case.Settings.Description.TrimEnd('.'), string.Empty, StringComparison.Ordinal).Replace(plan.Provenance.Input, string.Empty, StringComparison.Ordinal) : text;

    private static IEnumerable<string> Texts(ReportPageContent page) =>
    [
        page.Title, page.Subtitle, page.Kind, page.Verdict!.Sentence, page.Verdict.Explanation, page.Verdict.Certificate!.Text,
        .. page.KeyFigures.SelectMany(static f => new[] { f.Label, f.Note, f.Words ?? string.Empty, Numbers.WithUnit(f.Figure.Text, f.Figure.Unit) }),
        .. page.Sections.SelectMany(static s => s.Blocks.SelectMany(PageTexts.Of).Prepend(s.Finding).Prepend(s.Label).Prepend(s.Heading)),
        .. page.Provenance.Select(static p => p.Key),
    ];

    private static IEnumerable<(string Unit, double Sum)> Sums(ReportPageContent page) => page.Sections.SelectMany(static s => s.Blocks).OfType<ComputeSovereignty.Reports.Html.Charts.IChart>()
        .Select(static c => (c.Caption.Unit, c.Plot.Layers.SelectMany(static l => l.Values).Sum(static v => Math.Abs(v ?? 0))));

    // Everything in natural units, quarters and halves of years apart.
    private static double[] Figures(string text) =>
    [
        .. Number().Matches(Range().Replace(Period().Replace(text.Replace("one more", "1 more", StringComparison.Ordinal), "$1"), "$1$3 … $2$3")).Select(static m => double.Parse(m.Groups["number"].Value.Replace('−', '-'), NumberStyles.Any, CultureInfo.InvariantCulture)
            * (m.Groups["unit"].Value switch { "万亿元" => 1e12, "亿元" or "亿美元" or "亿" => 1e8, "万" => 1e4, "million" => 1e6, "bn" => 1e9, _ => 1 })).Order(),
    ];

    private static bool Same(double[] first, double[] second) => first.Length == second.Length && first.Zip(second).All(static p => Math.Abs(p.First - p.Second) <= (Rounding * Math.Max(Math.Abs(p.First), Math.Abs(p.Second))) + (p.First >= LeastMoney ? HalfATenth : 0) + 1e-9);

    private static Plan Solve(CaseTables tables)
    {
        CaseReading reading = CaseReader.Read(tables, "Base", [ParameterChangeOf("Plan[PeriodsPerYear].Value = 1")], new("demand", string.Empty, string.Empty));
        return PlanRules.On(new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Linear()).Run(reading.Case!, new() { Relax = true, Input = "demand" }).Plan!, reading);
    }

    private static Cases.Addresses.ParameterChange ParameterChangeOf(string text) => ComputeSovereignty.Workbench.Server.ChangeFields.Read([text], []).Single();

    [GeneratedRegex(@"\b(?:Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})|(?<=\d{4})年第[一二三四]季度|(?<=\d{4})年[上下]半年|(?<=\d{4})年\d{1,2}月")]
    private static partial Regex Period();

    // The unit of a range stands behind its end.
    [GeneratedRegex(@"([\d,.]+) … ([\d,.]+)( ?(?:bn|亿元))")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<number>[−-]?\d[\d,]*(?:\.\d+)?(?:[eE][-+−]?\d+)?) ?(?<unit>万亿元|亿美?元|亿|万|million|bn)?")]
    private static partial Regex Number();

    // A cell whose unit stands in its row.
    [GeneratedRegex(@"^[\d.,]+ of [\d.,]+$")]
    private static partial Regex OfPermitted();

    [GeneratedRegex(@"“[^”]*”|\S+\[[^\]]*\]\S*|\w+![A-Z]+\d+|\b(?:EFLOPS|Base)\b")]
    private static partial Regex Quoted();
}
