using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Levers;

[TestFixture]
public sealed class LeverAxisTests
{
    private static readonly CaseReading Baseline = CaseReader.Read(WholeCase.Tables);

    [TestCase("Domestic HBM capacity: 1, 1.25, 1.5", "base level|× 1.25|× 1.5")]
    [TestCase("domestic hbm capacity: 1 to 2, 3 values", "base level|× 1.5|× 2")]
    [TestCase("Domestic HBM capacity: 2 to 1", "× 2|× 1.75|× 1.5|× 1.25|base level")]
    [TestCase("Domestic HBM capacity", "× 0.25|× 0.65|base level|× 2|× 3")]
    [TestCase("Domestic HBM capacity: 2 values", "× 0.25|× 3")]
    [TestCase("Domestic HBM capacity: 7 values", "× 0.25|× 0.5|× 0.75|base level|× 1.65|× 2.35|× 3")]
    [TestCase("HBM stack yield: -10; 0; 10", "−10 pp|base level|+10 pp")]
    [TestCase("Share of domestic output allocated to the programme: 60, 70", "base level|70%")]
    [TestCase("HBM line ramp-up: -12 to 12, 3 values", "12 months earlier|base level|12 months later")]
    public void Axis_OfANamedLever_HasItsNameAndItsValues(string text, string steps)
    {
        GridAxis axis = Asked(text).Axes.Single();

        Assert.That($"{axis.Title}", Is.EqualTo(text.Split(':')[0]).IgnoreCase);
        Assert.That(string.Join('|', axis.Steps.Select(static s => s.Label)), Is.EqualTo(steps));
        Assert.That(axis.Steps.Where(static s => $"{s.Label}" == "base level").SelectMany(static s => s.Changes), Is.Empty);
    }

    [TestCase("Domestic HMB capacity: 1, 2", "Did you mean \"Domestic HBM capacity\"?")]
    [TestCase("Domestic HBM capacity: 1 to", "numbers of “times the base level”")]
    [TestCase("Domestic HBM capacity: 1 to 2, 1 values", "a range such as 1 to 2, 5 values")]
    [TestCase("Domestic HBM capacity: 1, x", "Found: 1, x")]
    [TestCase("Domestic HBM capacity: 1 values", "2 to 100")]
    [TestCase("Domestic HBM capacity: 100000 values", "2 to 100")]
    [TestCase("Domestic HBM capacity: abc values", "2 to 100")]
    [TestCase("HBM stack yield: 80 to 95, 3 values", "the case has 50% to 70%, and every figure would be at its limit")]
    [TestCase("HBM stack yield: 80 to 95, 3 values", "-70 to 50 pp more")]
    [TestCase("HBM stack yield: -80, 0", "Found: -80")]
    [TestCase("Share of domestic output allocated to the programme: 130", "1.3")]
    public void Axis_ThatIsNone_IsRefusedWithWhatIsAllowed(string text, string told)
    {
        List<Finding> findings = [];
        _ = ComparisonQuestion.Read(null, [text], false, Baseline, findings);

        Assert.That(string.Join('\n', findings), Does.Contain(told));
    }

    [TestCase("", "", "", "Domestic HBM capacity")]
    [TestCase("0.5", "2", "", "Domestic HBM capacity: 0.5 to 2, 5 values")]
    [TestCase("", "", "5", "Domestic HBM capacity")]
    [TestCase("", "", "7", "Domestic HBM capacity: 7 values")]
    [TestCase("0.5", "2", "4", "Domestic HBM capacity: 0.5 to 2, 4 values")]
    public void Axis_Written_ReadsBack(string from, string to, string count, string text)
    {
        Assert.That(LeverAxis.Text("Domestic HBM capacity", from, to, count), Is.EqualTo(text));
        Assert.That(Asked(text).Axes, Has.Count.EqualTo(1));
    }

    [Test]
    public void Axes_OfTheSameLever_AreRefusedByTheNameOfTheSecond()
    {
        List<Finding> findings = [];
        _ = ComparisonQuestion.Read(null, ["HBM stack yield: 0, 10", "HBM stack yield"], false, Baseline, findings, parts: ["first", "second"]);

        Assert.That((findings.Single().Place.File, $"{findings.Single().Message}"), Is.EqualTo(("second", "HBM stack yield is on two axes; every axis of a grid needs its own lever.")));
    }

    [Test]
    public void Utilization_WhichIsOtherCustomersLoad_SaysThatMoreLeavesLess()
    {
        PanelLever lever = new LeverPanel(Baseline.Case!, new ParameterCatalog(Baseline.Tables)).Find("Utilization of SMIC's lines")!;

        Assert.That($"{lever.Doing}", Does.StartWith("Line utilization in the year before the plan").And.Contain("higher values leave less for accelerators"));
        Assert.That($"{lever.Against}", Is.EqualTo("higher values leave less for accelerators"));
        Assert.That((lever.Amount(7), lever.Stated(0.07)), Is.EqualTo((0.07, 7)));
    }

    [Test]
    public void BreakEven_OfANamedLever_TurnsItAsAmongTheHeadlineLevers()
    {
        List<Finding> findings = [];
        Lever asked = BreakEvenQuestion.Read(["HBM stack yield"], Baseline, findings).Levers.Single();
        Lever headline = new HeadlineLevers(Baseline.Case!, new ParameterCatalog(Baseline.Tables)).All().Single(static l => $"{l.Title}" == "HBM stack yield");

        Assert.That(findings, Is.Empty);
        Assert.That(asked.Move, Is.EqualTo(headline.Move));
        Assert.That((asked.Neutral, asked.Limit), Is.EqualTo((headline.Neutral, headline.Limit)));
    }

    [Test]
    public void BreakEven_OfALeverThatIsNone_NamesTheNearest()
    {
        List<Finding> findings = [];
        _ = BreakEvenQuestion.Read(["HBM stak yield"], Baseline, findings);

        Assert.That($"{findings.Single().Message}", Does.Contain("Did you mean \"HBM stack yield\"?").And.Contain("write Sheet[key].Column"));
    }

    private static ComparisonQuestion Asked(string text)
    {
        List<Finding> findings = [];
        ComparisonQuestion asked = ComparisonQuestion.Read(null, [text], false, Baseline, findings);
        Assert.That(findings, Is.Empty);
        return asked;
    }
}
