using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Variants;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>What must, may and will never be done.</summary>
[TestFixture]
public sealed class DecisionRangesTests
{
    // Without slack all of the HBM is needed, at home and from abroad; the module comes too late, so it may be bought or not; foreign chips do not come in.
    [Test]
    public void Ranges_WithoutSlack_AreWhatThePaperSays()
    {
        DecisionRanges ranges = DecisionRanges.Of(StackCase.Variants(), 0, 2);

        Assert.That(Ends(ranges, "G of M"), Is.EqualTo((2400d, 2400d)).Within(0.01));
        Assert.That(Ends(ranges, "G-IN"), Is.EqualTo((20_000d, 20_000d)).Within(0.1));
        Assert.That(Ends(ranges, "F-IN"), Is.EqualTo((0d, 0d)).Within(1e-6));
        Assert.That(Ends(ranges, "TOO-LATE"), Is.EqualTo((0d, 3d)).Within(1e-6));
        Assert.That(Ends(ranges, "H"), Is.EqualTo((140_000d, 140_000d)).Within(1));
        Assert.That(Choices(ranges), Is.EqualTo("TOO-LATE May, A7 Must, G of M Must, F-IN Never, G-IN Must, U Must, H Must, F Never"));
    }

    // Five points of slack: 135,000 accelerators will do, so 115,000 stacks from home, 2,300 wafers; or 15,000 from abroad.
    [Test]
    public void Ranges_WithSlack_Widen()
    {
        DecisionRanges ranges = DecisionRanges.Of(StackCase.Variants(), 0.05, 2);

        Assert.That(Ends(ranges, "G of M"), Is.EqualTo((2300d, 2400d)).Within(0.01));
        Assert.That(Ends(ranges, "G-IN"), Is.EqualTo((15_000d, 20_000d)).Within(0.1));
    }

    [Test]
    public void Words_NameWhatMustBeDone()
    {
        DecisionRanges ranges = DecisionRanges.Of(StackCase.Variants(), 0, 2);

        Assert.That(ranges.Sentences.Select(static s => $"{s}"), Is.EqualTo(new[]
        {
            "Every plan within 0.0 pp of the minimum cumulative shortfall includes wafer starts on A7; DRAM wafers for G of M; imports through G-IN; accelerators at U; deployment of H.",
            "No such plan includes imports through F-IN; deployment of F.",
            "Optional, with no effect on the share: orders for TOO-LATE.",
        }));
    }

    // The plan itself is within its slack, and more slack never narrows a range.
    [Test]
    public void Baseline_Ranges_HoldThePlanAndGrowWithTheSlack()
    {
        CaseVariants variants = StackCase.Baseline();
        DecisionRanges narrow = DecisionRanges.Of(variants, 0.005, 2);
        DecisionRanges wide = DecisionRanges.Of(variants, 0.02, 2);

        Assert.That(narrow.Ranges.Select(static r => r.Choice), Does.Not.Contain(DecisionChoice.Unknown));
        Assert.That(narrow.Ranges, Is.All.Matches<DecisionRange>(static r => r.Least <= r.Plan + Room(r) && r.Most >= r.Plan - Room(r)));
        Assert.That(narrow.Ranges.Zip(wide.Ranges), Is.All.Matches<(DecisionRange Narrow, DecisionRange Wide)>(static p =>
            p.Wide.Least <= p.Narrow.Least + Room(p.Narrow) && p.Wide.Most >= p.Narrow.Most - Room(p.Narrow)));
        Assert.That(narrow.Ranges.Single(static r => $"{r.Family.Name}" == "HBM-CXMT").Choice, Is.EqualTo(DecisionChoice.Must));
        Assert.That(narrow.Ranges.Single(static r => $"{r.Family.Name}" == "H200-licensed").Choice, Is.EqualTo(DecisionChoice.Never));
    }

    // A millionth, for what stages may move within their holding.
    private static double Room(DecisionRange range) => 1e-5 * Math.Max(range.Family.NaturalPerUnit, Math.Abs(range.Plan));

    private static (double, double) Ends(DecisionRanges ranges, string name)
    {
        DecisionRange range = ranges.Ranges.Single(r => $"{r.Family.Name}" == name);
        return (range.Least!.Value, range.Most!.Value);
    }

    private static string Choices(DecisionRanges ranges) =>
        string.Join(", ", ranges.Ranges.Where(static r => r.Family.Group != DecisionGroup.Totals).Select(static r => $"{r.Family.Name} {r.Choice}"));
}
