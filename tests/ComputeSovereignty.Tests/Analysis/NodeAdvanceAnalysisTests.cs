using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Whether a node advance matters, and what makes it matter.</summary>
[TestFixture]
public sealed class NodeAdvanceAnalysisTests
{
    private static readonly Lazy<NodeAdvanceResult> Study = new(() => Of(StackCase.Variants(), 2));

    [Test]
    public void Find_NodeBeyondTheHorizon_IsTestedFromTheYearBeforeTheCheckpoint()
    {
        NodeAdvance advance = NodeAdvance.Find(StackCase.Variants().BaseCase)!;

        Assert.That(advance.Node.Id, Is.EqualTo("N5"));
        Assert.That($"{advance.From}", Is.EqualTo("2026-01"));
        Assert.That(advance.Alone.Select(static c => $"{c}"), Is.EqualTo(new[] { "Nodes[N5].AvailableFrom = 2026-01" }));
        Assert.That(advance.Needs.Select(static n => $"{n}"), Is.EqualTo(new[] { "H (R5) takes one stack of G" }));
        Assert.That(advance.Grid.Axes.Select(static a => $"{a.Title}"), Is.EqualTo(new[] { "N5 start date", "HBM capacity" }));
    }

    [Test]
    public void Find_EveryNodeThereFromTheStart_FindsNone() =>
        Assert.That(NodeAdvance.Find(StackCase.Variants("Nodes[N5].AvailableFrom = 2026-01").BaseCase), Is.Null);

    [Test]
    public void Alone_WhereHbmBindsFirst_ChangesNothingAndSaysWhy()
    {
        NodeAdvanceRow row = Row("Base");

        Assert.That(row.Gain, Is.Zero.Within(1e-9));
        Assert.That(row.LogicBinds, Is.False);
        Assert.That($"{row.Words}", Is.EqualTo("The tightest bottleneck is HBM; logic wafers do not bind, so more of them have no effect."));
        Assert.That($"{Study.Value.Sentences[0]}", Is.EqualTo("Opening N5 to accelerator dies in January 2026 instead of January 2030 does not raise the domestic share: 2027 remains at 70.0%, and the cumulative shortfall stays at 20.0 pp."));
        Assert.That($"{Study.Value.Sentences[1]}", Is.EqualTo("The constraint is HBM, not logic wafers. The node adds logic wafers, not HBM: H (R5) takes one stack of G."));
    }

    // Without limit on HBM, logic alone allows 76.8%; with the node the targets are met: 2 · 3.174 points.
    [Test]
    public void HbmWithoutLimit_MakesTheAdvanceMatter()
    {
        NodeAdvanceRow row = Row("HBM unlimited");

        Assert.That(row.Gain, Is.EqualTo(2 * (80 - StackCase.LogicPoints) / 100).Within(1e-6));
        Assert.That(row.Interaction, Is.EqualTo(row.Gain!.Value).Within(1e-9));
        Assert.That(row.LogicBinds, Is.True);
        Assert.That(row.Decides, Is.True);
    }

    // Twice the defects: yield 1/3, 240 · 213.405034 dies are 51.2%; with the node HBM's 70% again: 2 · 18.783 points.
    [Test]
    public void DefectsTwice_MakeTheAdvanceMatter() =>
        Assert.That(Row("Defect density on N7 × 2").Gain, Is.EqualTo(2 * (70 - (240 * 640.215103 / 3 / 1000)) / 100).Within(1e-6));

    [Test]
    public void LogicWithoutLimit_LeavesNothingToTheAdvance() => Assert.That(Row("Logic wafers unlimited").Gain, Is.Zero.Within(1e-9));

    [Test]
    public void Backgrounds_ThatMoveTheNodeThemselves_AreLeftOut() =>
        Assert.That(Study.Value.Rows.Select(static r => $"{r.Background.Name}"), Does.Not.Contain("N5-now").And.Contain("More-HBM").And.Contain("More-HBM + defect density on N7 × 4"));

    [Test]
    public void Background_ThatCannotBeRead_SaysSo() => Assert.That($"{Row("No-such-line").Words}", Does.StartWith("Not solved: "));

    [Test]
    public void Sentences_TellWhereItMatters()
    {
        Assert.That($"{Study.Value.Sentences[2]}", Does.StartWith("Tested in 15 other settings, it raises the domestic share in 8, cutting the cumulative shortfall by at most 98.5 pp: More-HBM; HBM unlimited; Imports unlimited; Defect density on N7 × 2; "));
        Assert.That(Study.Value.Sentences.Select(static s => $"{s}"), Has.Some.StartsWith("In every setting where it matters, logic wafers already bind"));
        Assert.That(Study.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("It decides whether the 2027 target is met in 5 settings: More-HBM; HBM unlimited; HBM unlimited + defect density on N7 × 2; HBM unlimited + defect density on N7 × 4; More-HBM + defect density on N7 × 4."));
    }

    [Test]
    public void Study_OnOneThread_IsTheSame() =>
        Assert.That(Of(StackCase.Variants(), 1).Rows.Select(static r => $"{r.Background.Name} {r.Gain:R} {r.HelpedGain:R} {r.Words}"), Is.EqualTo(Study.Value.Rows.Select(static r => $"{r.Background.Name} {r.Gain:R} {r.HelpedGain:R} {r.Words}")));

    private static NodeAdvanceResult Of(CaseVariants variants, int threads) => NodeAdvanceAnalysis.Solve(variants, StackCase.Studies, NodeAdvance.Find(variants.BaseCase)!, threads);

    private static NodeAdvanceRow Row(string background) => Study.Value.Rows.Single(r => $"{r.Background.Name}" == background);
}
