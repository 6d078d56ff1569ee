using ComputeSovereignty.Analysis;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Whether a node advance matters, and what makes it matter.</summary>
[TestFixture]
public sealed class NodeAdvanceAnalysisTests
{
    private static readonly Lazy<NodeAdvanceAnalysis> Study = new(() => Of(StackCase.Variants(), 2));

    [Test]
    public void Find_NodeBeyondTheHorizon_IsTestedFromTheYearBeforeTheCheckpoint()
    {
        NodeAdvance advance = NodeAdvance.Find(StackCase.Variants().BaseCase)!;

        Assert.That(advance.Node.Id, Is.EqualTo("N5"));
        Assert.That($"{advance.From}", Is.EqualTo("2026-01"));
        Assert.That(advance.Alone.Select(static c => $"{c}"), Is.EqualTo(new[] { "Nodes[N5].AvailableFrom = 2026-01" }));
        Assert.That(advance.Needs, Is.EqualTo(new[] { "H (R5) takes 1 stack of G" }));
        Assert.That(advance.Grid.Axes.Select(static a => a.Title), Is.EqualTo(new[] { "date of N5", "HBM capacity" }));
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
        Assert.That(row.Words, Is.EqualTo("HBM binds first and logic wafers do not bind: more of them bring nothing."));
        Assert.That(Study.Value.Sentences[0], Is.EqualTo("A node advance alone changes nothing in the share: with N5 open to accelerator dies from 2026-01 instead of 2030-01, 2027 stays at 70.0% and the shortfall over all targets stays 20.0 points."));
        Assert.That(Study.Value.Sentences[1], Is.EqualTo("The reason: HBM binds first and logic wafers do not bind at all, so what the node adds is not what is short. The node brings logic wafers, not HBM: H (R5) takes 1 stack of G."));
    }

    // Without limit on HBM, logic alone allows 76.8%; with the node the targets are met: 2 · 3.174 points.
    [Test]
    public void HbmWithoutLimit_MakesTheAdvanceMatter()
    {
        NodeAdvanceRow row = Row("HBM without limit");

        Assert.That(row.Gain, Is.EqualTo(2 * (80 - StackCase.LogicPoints) / 100).Within(1e-6));
        Assert.That(row.Interaction, Is.EqualTo(row.Gain!.Value).Within(1e-9));
        Assert.That(row.LogicBinds, Is.True);
        Assert.That(row.Decides, Is.True);
    }

    // Twice the defects: yield 1/3, 240 · 213.405034 dies are 51.2%; with the node HBM's 70% again: 2 · 18.783 points.
    [Test]
    public void DefectsTwice_MakeTheAdvanceMatter() =>
        Assert.That(Row("2 times the defects on N7").Gain, Is.EqualTo(2 * (70 - (240 * 640.215103 / 3 / 1000)) / 100).Within(1e-6));

    [Test]
    public void LogicWithoutLimit_LeavesNothingToTheAdvance() => Assert.That(Row("Logic wafers without limit").Gain, Is.Zero.Within(1e-9));

    [Test]
    public void Backgrounds_ThatMoveTheNodeThemselves_AreLeftOut() =>
        Assert.That(Study.Value.Rows.Select(static r => r.Background.Name), Does.Not.Contain("N5-now").And.Contain("More-HBM").And.Contain("More-HBM + 4 times the defects on N7"));

    [Test]
    public void Background_ThatCannotBeRead_SaysSo() => Assert.That(Row("No-such-line").Words, Does.StartWith("Not solved: "));

    [Test]
    public void Sentences_TellWhereItMatters()
    {
        Assert.That(Study.Value.Sentences[2], Does.StartWith("On top of 15 other worlds tried, it moves the share in 8, at most by 98.5 points: More-HBM, HBM without limit, Imports without limit, 2 times the defects on N7, "));
        Assert.That(Study.Value.Sentences, Has.Some.StartsWith("In every world where it matters, logic wafers bind without it"));
        Assert.That(Study.Value.Sentences, Has.Some.EqualTo("It decides whether the 2027 target is met in 5 worlds: More-HBM, HBM without limit, HBM without limit + 2 times the defects on N7, HBM without limit + 4 times the defects on N7 and More-HBM + 4 times the defects on N7."));
    }

    [Test]
    public void Study_OnOneThread_IsTheSame() =>
        Assert.That(Of(StackCase.Variants(), 1).Rows.Select(static r => $"{r.Background.Name} {r.Gain:R} {r.HelpedGain:R} {r.Words}"), Is.EqualTo(Study.Value.Rows.Select(static r => $"{r.Background.Name} {r.Gain:R} {r.HelpedGain:R} {r.Words}")));

    private static NodeAdvanceAnalysis Of(CaseVariants variants, int threads) => NodeAdvanceAnalysis.Of(variants, StackCase.Studies, NodeAdvance.Find(variants.BaseCase)!, threads);

    private static NodeAdvanceRow Row(string background) => Study.Value.Rows.Single(r => r.Background.Name == background);
}
