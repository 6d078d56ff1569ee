using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Frontiers between two levers of the stack case, solved on paper.</summary>
[TestFixture]
public sealed class BreakEvenFrontierTests
{
    private static readonly Lazy<LeverFrontier> Stacks = new(static () => Find(StackCase.Variants("Lines[A7].* = 30"), "HbmLines[M].*", "Imports[G-IN].*"));

    // 60 x + 10 y points of stacks: alone x = 1.16667 or y = 2; in between y = 8 − 6 x, to three digits of its change.
    [Test]
    public void Points_OfTwoSourcesOfStacks_AddUpToTheTarget()
    {
        LeverFrontier frontier = Stacks.Value;

        Assert.That(frontier.First.Amount, Is.EqualTo(1.167).Within(1e-12));
        Assert.That(frontier.Second.Amount, Is.EqualTo(2).Within(1e-12));
        Assert.That(frontier.Points, Has.Count.EqualTo(9));
        foreach (LeverFrontierPoint point in frontier.Points.SkipLast(1))
        {
            Assert.That((60 * point.First) + (10 * point.Second!.Value), Is.InRange(80 - 1e-4, 80.1), $"{point.Words}");
        }

        Assert.That((frontier.Points[0].First, frontier.Points[0].Second, frontier.Points[0].ShareAtMost), Is.EqualTo((1d, (double?)2, 0.8)));
        Assert.That($"{frontier.Points[0].Words}", Is.EqualTo("With the yearly figures of M in HbmLines unchanged, the yearly figures of G-IN in Imports at 2 times the base level would be sufficient."));
        Assert.That(frontier.Points[^1].Second, Is.EqualTo(1), "the second as it stands");
    }

    // Below the frontier the grid reads 60 x + 10 y, on and above it no more than the target; the backlog, not the share stage, decides that no stack waits.
    [Test]
    public void Grid_OverBoth_ReadsTheSharesOfThePaper()
    {
        Assert.That(Stacks.Value.Shares, Has.Count.EqualTo(49));
        foreach (LeverFrontierShare share in Stacks.Value.Shares)
        {
            Assert.That(share.Share, Is.EqualTo(Math.Min(0.8, ((60 * share.First) + (10 * share.Second)) / 100)).Within(1e-6), $"{share.First}, {share.Second}");
        }
    }

    // Logic allows 76.8 points with 20 wspm: it takes 80/3.841291 = 20.826 wspm, × 1.04131, and stacks for 80 points.
    [Test]
    public void Levers_ThatAreEachNotEnough_MeetTheTargetTogether()
    {
        LeverFrontier frontier = Find(StackCase.Variants(), "HbmLines[M].*", "Lines[A7].*");

        Assert.That(frontier.First.Outcome, Is.EqualTo(BreakEvenOutcome.CannotAlone));
        Assert.That(frontier.Second.Outcome, Is.EqualTo(BreakEvenOutcome.CannotAlone));
        Assert.That(frontier.Points[0].Second, Is.Null);
        Assert.That(frontier.Points[0].ShareAtMost, Is.EqualTo(0.7).Within(1e-6));
        LeverFrontierPoint[] enough = [.. frontier.Points.Where(static p => p.Second is not null)];
        Assert.That(enough.Select(static p => p.Second!.Value), Is.Not.Empty.And.All.EqualTo(1.0414).Within(1e-4));
        Assert.That(enough.Select(static p => p.First), Is.All.GreaterThanOrEqualTo(1.1666));
    }

    [Test]
    public void Checkpoint_ThatIsMet_HasNoFrontier()
    {
        LeverFrontier frontier = Find(StackCase.Variants("Lines[A7].* = 30", "HbmLines[M].* *= 1.5"), "HbmLines[M].*", "Imports[G-IN].*");

        Assert.That(frontier.Points, Is.Empty);
        Assert.That(frontier.Words, Has.Count.EqualTo(2));
    }

    private static LeverFrontier Find(CaseVariants variants, string first, string second)
    {
        BreakEvenAnalysis search = new(variants);
        return new BreakEvenFrontier(variants, 2).Find(BreakEvenTests.Chosen(search, first), BreakEvenTests.Chosen(search, second));
    }
}
