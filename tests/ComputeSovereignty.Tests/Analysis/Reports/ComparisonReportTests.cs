using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What a comparison says first.</summary>
[TestFixture]
public sealed class ComparisonReportTests
{
    private const string OfNode = "Opening N5 to accelerator dies in January 2026 instead of January 2030 does not raise the domestic share: 2027 remains at 70.0%, and the cumulative shortfall stays at 20.0 pp.";
    private const string OfBase = "Base: domestic share of 70.0% in 2027, 10.0 pp below target. Tightest bottleneck: HBM.";

    private static readonly CaseVariants Variants = StackCase.Variants();
    private static readonly NodeAdvanceResult Node = NodeAdvanceAnalysis.Solve(Variants, new CaseStudies(), NodeAdvance.Find(Variants.BaseCase)!, 1);
    private static readonly ComparisonResult Compared = ComparisonAnalysis.Solve(Variants, [new("More-HBM", ComparedVariant.ScenarioGroup, [StackCase.Change("HbmLines[*].* *= 1.2")])], [], 1);

    [Test]
    public void Answer_WithANodeAdvance_SaysItBeforeTheBaseAndTheTally()
    {
        StudyReport report = Report(Compared, Node);

        Assert.That($"{report.Sentence}", Is.EqualTo($"{OfNode} {OfBase} 0 of 1 scenarios meet the target."));
        Assert.That($"{report.Findings[0]}", Is.EqualTo($"{Node.Sentences[1]}"));
        Assert.That(Said(report), Is.EquivalentTo(Node.Sentences.Concat(Compared.Sentences).Skip(1).Where(static s => $"{s}" != OfBase).Select(static s => $"{s}")));
    }

    // Scenarios and points of a grid are counted in one sentence.
    [Test]
    public void Answer_WithAGrid_CountsBothKinds()
    {
        ComparisonResult grid = ComparisonAnalysis.Solve(Variants, [new("More-HBM", ComparedVariant.ScenarioGroup, [StackCase.Change("HbmLines[*].* *= 1.2")])], [Node.Advance.Grid], 1);
        int points = grid.Grids[0].Rows.Count, met = grid.Grids[0].Rows.Count(static r => r.Figures!.Met);

        Assert.That($"{Report(grid, null).Sentence}", Does.EndWith($" 0 of 1 scenarios and {met} of {points} grid points meet the target."));
        Assert.That(Speaker.Chinese.Say(Report(grid, null).Sentence), Does.EndWith($"1个情景中有0个，{points}个网格点中有{met}个达标。"));
    }

    [Test]
    public void Answer_WithoutANodeAdvance_IsOfTheBase() => Assert.That($"{Report(Compared, null).Sentence}", Does.StartWith(OfBase));

    [Test]
    public void Answer_OfANodeAloneAfterScenariosWereLeftOut_IsOfTheNode()
    {
        StudyReport report = Report(null, Node);

        Assert.That($"{report.Sentence}", Is.EqualTo(OfNode));
        Assert.That(Said(report), Is.EqualTo(Node.Sentences.Skip(1).Select(static s => $"{s}")));
    }

    // A node that cannot be judged answers nothing: the base's own failure does.
    [Test]
    public void Answer_WhereTheBaseHasNoPlan_IsWhyAndTheNodeComesAfter()
    {
        NodeAdvanceResult unknown = Node with { Rows = [Node.Rows[0] with { Without = null, With = null, Helped = null }] };
        StudyReport report = Report(Compared, unknown);

        Assert.That($"{report.Sentence}", Does.StartWith(OfBase));
        Assert.That(Said(report)[^1], Does.StartWith("The earlier node cannot be assessed"));
        Assert.That($"{Report(null, unknown).Sentence}", Does.StartWith("The earlier node cannot be assessed"));
        Assert.That(Report(null, unknown).Findings, Is.Empty);
    }

    [Test]
    public void Answer_OfNothing_SaysSo() => Assert.That($"{Report(null, null).Sentence}", Is.EqualTo("Nothing was compared."));

    private static List<string> Said(StudyReport report) => [.. report.Findings.Select(static f => $"{f}")];

    private static StudyReport Report(ComparisonResult? compared, NodeAdvanceResult? node) => ComparisonReport.Of(Message.None, Variants.Tables, compared, node, null, new CaseStudies(), [], default);
}
