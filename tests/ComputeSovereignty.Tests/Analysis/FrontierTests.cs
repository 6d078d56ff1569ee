using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Trade-offs between goals.</summary>
[TestFixture]
public sealed class FrontierTests
{
    private static readonly FrontierGoal Share = new(FrontierGoalKind.Share);
    private static readonly FrontierGoal Cost = new(FrontierGoalKind.Cost);
    private static readonly FrontierGoal Compute = new(FrontierGoalKind.Compute);

    private static readonly Lazy<FrontierResult> Baseline = new(() => FrontierAnalysis.Solve(StackCase.Baseline(), Cost, Share, 9, 2));

    // Nothing is built for no share; every billion CNY buys 10 points of one year or 5 of the mean of two, until 14 bn have bought the 70% that HBM allows.
    [Test]
    public void CostAgainstShare_OfTheSmallCase_IsAStraightLine()
    {
        FrontierResult frontier = FrontierAnalysis.Solve(StackCase.Variants(), Cost, Share, 9, 2);

        Assert.That((frontier.Points[0].X, frontier.Points[0].Y), Is.EqualTo((0d, 0d)).Within(1e-4));
        Assert.That((frontier.Points[^1].X, frontier.Points[^1].Y), Is.EqualTo((14d, 70d)).Within(1e-4));
        Assert.That(frontier.Points, Is.All.Matches<FrontierPoint>(static p => Math.Abs(p.Y - (5 * p.X)) < 1e-3));
        Assert.That(frontier.Points, Has.Count.EqualTo(3), "the first tangent already tells the whole line");
        Assert.That(frontier.Points[1].Rate, Is.EqualTo(5).Within(1e-6));
        Assert.That(frontier.Points, Is.All.Matches<FrontierPoint>(static p => p.Exact));
        Assert.That((frontier.Plan!.Value.X, frontier.Plan.Value.Y), Is.EqualTo((14d, 70d)).Within(1e-4));
    }

    // One plan deploys all it can as early as it can: the most compute and the least shortfall.
    [Test]
    public void ComputeAgainstShare_WhereOnePlanIsBestInBoth_IsOnePoint()
    {
        FrontierResult frontier = FrontierAnalysis.Solve(StackCase.Variants(), Compute, Share, 9, 2);

        Assert.That(frontier.Conflicts, Is.False);
        Assert.That(frontier.Points.Single().Y, Is.EqualTo(70).Within(1e-4));
        Assert.That($"{frontier.Sentences.Single()}", Does.Contain("the two do not conflict; one plan is best in both"));
    }

    // The share of one year against the other: 140% or 0%, in exchange one for one, but 2026 has no more than 70%.
    [Test]
    public void YearAgainstYear_TradesStacksOneForOne()
    {
        FrontierResult frontier = FrontierAnalysis.Solve(StackCase.Variants(), new(FrontierGoalKind.Year, 2026), new(FrontierGoalKind.Year, 2027), 9, 2);

        Assert.That((frontier.Points[0].X, frontier.Points[0].Y), Is.EqualTo((70d, 70d)).Within(1e-4));
        Assert.That((frontier.Points[^1].X, frontier.Points[^1].Y), Is.EqualTo((0d, 140d)).Within(1e-4));
        Assert.That(frontier.Points[1].Rate, Is.EqualTo(-1).Within(1e-6));
    }

    // No point is better than another in both goals, the trade gets dearer along the curve, and the ends are those of the baseline.
    [Test]
    public void Baseline_CostAgainstShare_IsEfficientAndConcave()
    {
        IReadOnlyList<FrontierPoint> points = Baseline.Value.Points;
        double[] slopes = [.. points.Zip(points.Skip(1), static (a, b) => (b.Y - a.Y) / (b.X - a.X))];

        Assert.That(points, Has.Count.EqualTo(9));
        Assert.That(points.Select(static p => p.X), Is.Ordered.Ascending);
        Assert.That(points.Select(static p => p.Y), Is.Ordered.Ascending);
        Assert.That(slopes, Is.Ordered.Descending);
        Assert.That(points[^1].Y, Is.EqualTo((355 - 51.5551) / 5).Within(1e-3));
        Assert.That(points[0].Y, Is.Zero.Within(1e-3), "nothing deployed misses all of 50 + 65 + 3 · 80 points");
        Assert.That(points.Skip(1).SkipLast(1), Is.All.Matches<FrontierPoint>(static p => p.Rate > 0 && p.Exact));
    }

    // The own plan stands in the table with all its figures, as the points do.
    [Test]
    public void Report_OwnPlan_HasItsFiguresAndVerdict()
    {
        StudySection section = FrontierReport.Of(Message.Verbatim("Baseline"), [Baseline.Value], null, null, [], DateTimeOffset.UnixEpoch).Sections[0];
        IReadOnlyList<object?> own = section.Rows[^1];

        Assert.That($"{own[section.IndexOf("verdict")]}", Is.EqualTo("not met"));
        Assert.That((double)own[section.IndexOf("share")]!, Is.EqualTo(0.7173).Within(1e-3));
        Assert.That($"{own[section.IndexOf("exact")]}", Is.EqualTo("reference plan"));
        Assert.That((double)own[section.IndexOf("ownPlan")]!, Is.EqualTo(60.689).Within(1e-3));
    }

    // With a unit more of the first goal and nothing but the second asked for, by another engine from scratch; as the case stands, without money, imports, power.
    [TestCase("Plan[ProgrammeBudget].Value *= 1")]
    [TestCase("Plan[ProgrammeBudget].Value = 1e9")]
    [TestCase("Imports[*].* = 0")]
    [TestCase("Hubs[*].* = 0")]
    public void Rates_OfEveryPoint_AreWhatAUnitMoreBrings(string change)
    {
        CaseVariants variants = StackCase.Baseline(change);
        FrontierResult frontier = FrontierAnalysis.Solve(variants, Cost, Share, 5, 2);
        FormulatedProgram program = variants.BaseProgram;
        Objective cost = program.Stages.Single(static s => s.Letter == "D");
        Objective share = program.Stages.Single(static s => s.Letter == "A");
        double weights = program.Case.Targets.Sum(static t => t.Weight);
        foreach (FrontierPoint point in frontier.Points.Where(static p => p.Rate is not null))
        {
            LinearProgram more = program.Program.WithRow("More", double.NegativeInfinity, point.X + 1, cost.Minimised);
            ILinearSolver engine = SolverCatalog.Linear("highs");
            LexicographicResult best = new LexicographicSolve(engine, engine, new SolverOptions()).Run(more, [new LexicographicStage("Share", share.Minimised)])[0];
            double mean = 100 * (program.Case.Targets.Sum(static t => t.Weight * t.DomesticShare) - share.Natural(best.Program.ObjectiveAt(best.Solution.Values))) / weights;
            Assert.That(point.Rate, Is.EqualTo(mean - point.Y).Within(1e-5), $"{point.X}");
        }
    }

    // What a unit more brings lies between the chords to both neighbours.
    [Test]
    public void Baseline_Rates_LieBetweenTheChords()
    {
        IReadOnlyList<FrontierPoint> points = Baseline.Value.Points;
        for (int i = 1; i < points.Count - 1; i++)
        {
            double before = (points[i].Y - points[i - 1].Y) / (points[i].X - points[i - 1].X);
            double after = (points[i + 1].Y - points[i].Y) / (points[i + 1].X - points[i].X);
            Assert.That(points[i].Rate, Is.InRange(after - 1e-4, before + 1e-4), $"point {i}");
        }
    }

    [Test]
    public void Baseline_OwnPlan_IsToldToSpendMoreThanItsShareNeeds() =>
        Assert.That(
            Baseline.Value.Sentences.Select(static s => $"{s}"),
            Has.Some.StartsWith("The reference plan is already best in mean domestic share (60.7%), but has spending of CNY 1,884 bn where CNY 1,402 bn would be possible"));

    [Test]
    public void Frontier_OnOneThread_IsTheSame() =>
        Assert.That(
            FrontierAnalysis.Solve(StackCase.Baseline(), Cost, Share, 9, 1).Points.Select(static p => $"{p.X:R} {p.Y:R} {p.Rate:R}"),
            Is.EqualTo(Baseline.Value.Points.Select(static p => $"{p.X:R} {p.Y:R} {p.Rate:R}")));

    [Test]
    public void SameGoalTwice_IsRefused() => Assert.That(() => FrontierAnalysis.Solve(StackCase.Variants(), Cost, Cost, 5, 1), Throws.ArgumentException);

    [TestCase("share", "share")]
    [TestCase("Compute", "compute")]
    [TestCase("year:2027", "year:2027")]
    public void Goal_Written_IsRead(string text, string expected)
    {
        Assert.That(FrontierGoal.TryParse(text, new Horizon(2026, 2, 1), out FrontierGoal? goal), Is.True);
        Assert.That($"{goal}", Is.EqualTo(expected));
    }

    [TestCase("year")]
    [TestCase("year:2031")]
    [TestCase("shares")]
    [TestCase("3")]
    public void Goal_WrittenWrong_IsRefused(string text) => Assert.That(FrontierGoal.TryParse(text, new Horizon(2026, 2, 1), out _), Is.False);
}
