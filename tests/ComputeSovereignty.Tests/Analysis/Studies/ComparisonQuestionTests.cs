using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Studies;

[TestFixture]
public sealed class ComparisonQuestionTests
{
    private static readonly CaseReading Stacks = CaseReader.Read(StackCase.Tables);

    [TestCase("HbmLines[M].* *= 1,1.5", "")]
    [TestCase("HbmLines[M].* *= base,1.5", "")]
    [TestCase("Nope[x].y = 1,2", "There is no sheet")]
    [TestCase("Targets[2026].Share = 1.5,0.5", "no column")]
    [TestCase("HbmLines[M].* *= 1,-1", "-1")]
    [TestCase("HbmLines[M].* *= 1,a", "a")]
    [TestCase("Nodes[N5].AvailableFrom = 2027-13", "2027-13")]
    [TestCase("Targets[2026].DomesticShare = 0.5,1.5", "1.5")]
    public void Grid_OfValuesThatTheCaseCannotHave_IsRefusedBeforeItIsSolved(string axis, string told)
    {
        List<Finding> findings = [];
        _ = ComparisonQuestion.Read(null, [axis], false, Stacks, findings);

        Assert.That(findings, told.Length == 0 ? Is.Empty : Has.Count.GreaterThan(0));
        Assert.That(string.Join('\n', findings), Does.Contain(told));
    }

    [Test]
    public void Grid_OfAWrongAddress_IsToldOnceAndNotForEveryValue()
    {
        List<Finding> findings = [];
        _ = ComparisonQuestion.Read(null, ["Nope[x].y = 1,2,3"], false, Stacks, findings);

        Assert.That(findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void Grid_OfTooManyPoints_IsRefusedWithTheirNumber()
    {
        List<Finding> findings = [];
        string values = string.Join(',', Enumerable.Range(1, 101).Select(static i => $"1.{i:000}"));
        _ = ComparisonQuestion.Read(null, [$"HbmLines[M].* *= {values}", $"Lines[A7].* *= {values}"], false, Stacks, findings);

        Assert.That($"{findings.Single()}", Does.Contain("10201").And.Contain("10,000"));
    }

    // Stopped after the first of four scenarios, the study says so first, and says nothing of the others.
    [Test]
    public void Comparison_ThatIsStopped_SaysSoAndLeavesTheRestOut()
    {
        using CancellationTokenSource stop = new();
        StudyReport report = new ComparisonQuestion(["More-HBM", "Same", "N5-now", "No-such-line"], [], false)
            .Answer(Basis(), new StopAtFirst(stop), stop.Token);

        Assert.That($"{report.Sentence}", Does.StartWith("Stopped before the end: the results leave out 3 of 4 scenarios. Of what was solved: "));
        Assert.That(report.Good, Is.Null);
        Assert.That(report.Sections.Single(static s => $"{s.Label}" == "Scenarios").Rows, Has.Count.EqualTo(2), "the base and the one that was solved");
    }

    [Test]
    public void BreakEven_ThatIsStopped_LeavesTheRestOut()
    {
        using CancellationTokenSource stop = new();
        StudyReport report = new BreakEvenQuestion([]).Answer(Basis(), new StopAtFirst(stop), stop.Token);

        Assert.That($"{report.Sentence}", Does.Match("^Stopped before the end: [0-9]+ of [0-9]+ levers were not tested. Of what was solved: "));
        Assert.That($"{report.LeftOut}", Is.Not.Empty);
    }

    [Test]
    public void Comparison_StoppedBeforeTheFirst_IsNone()
    {
        using CancellationTokenSource stop = new();
        StudyBasis basis = Basis();
        stop.Cancel();

        Assert.That(() => new ComparisonQuestion(["More-HBM"], [], false).Answer(basis, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static StudyBasis Basis() => new(StackCase.Variants(), StackCase.Studies, 1, Message.Verbatim("Stacks"), [], default);

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<Message>
    {
        public void Report(Message value) => stop.Cancel();
    }
}
