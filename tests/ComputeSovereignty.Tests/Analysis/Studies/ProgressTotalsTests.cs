using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Studies;

/// <summary>The number of steps that a study announces is the number that it tells.</summary>
[TestFixture]
public sealed class ProgressTotalsTests
{
    private static readonly Lazy<CaseVariants> Variants = new(static () => StackCase.Variants());

    [Test]
    public void ExportControls_TellAsManySolvesAsTheyAnnounce()
    {
        Teller teller = new();

        _ = ExportControlAnalysis.Solve(Variants.Value, 2, teller);

        Assert.That(teller.Steps, Is.EqualTo(ExportControlAnalysis.SolvesOf(Variants.Value)).And.Positive);
    }

    [Test]
    public void Ranges_TellAsManySolvesAsTheyAnnounce()
    {
        Teller teller = new();

        _ = DecisionRanges.Of(Variants.Value, 0.01, 2, teller);

        Assert.That(teller.Steps, Is.EqualTo(DecisionRanges.SolvesOf(Variants.Value.BaseProgram)).And.Positive);
    }

    // More-HBM gains share and is tried with logic short too; the other scenarios gain none and are told as passed over.
    [Test]
    public void NodeAdvance_TellsAsManyStepsAsItAnnounces()
    {
        CaseVariants variants = StackCase.Variants("Lines[A7].* = 30");
        CaseStudies studies = StackCase.Studies;
        NodeAdvance advance = NodeAdvance.Find(variants.BaseCase)!;
        Teller teller = new();

        _ = NodeAdvanceAnalysis.Solve(variants, studies, advance, 2, teller);

        Assert.That(teller.Steps, Is.EqualTo(NodeAdvanceAnalysis.StepsOf(variants, studies, advance)));
        Assert.That(teller.Told, Has.Some.Contains("no gain, not tested with scarce logic"));
    }

    private sealed class Teller : IProgress<Message>
    {
        internal List<string> Told { get; } = [];

        internal int Steps => Told.Count;

        public void Report(Message value) => Told.Add($"{value}");
    }
}
