using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Worlds joined by hand: x is decided before the demand d is known, y buys what is missing.</summary>
/// <remarks><code>Limit: x ≤ 10,   Need: x + y ≥ d,   0 ≤ x ≤ u,   y ≥ 0;   a piece costs 1 as x and 3 as y</code></remarks>
[TestFixture]
public sealed class TwoStageProgramTests
{
    private static readonly double[][] Costs = [[1, 3], [1, 3]];

    private static TwoStageProgram Joint => new([World("Low", 0.25, 1, 8), World("High", 0.75, 3, 6)]);

    [Test]
    public void Program_OfTwoWorlds_HasFirstStageAndSharedRowsOnce()
    {
        LinearProgram program = Joint.Program;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(program.ColumnNames, Is.EqualTo(new[] { "x", "Low: y", "High: y" }));
            Assert.That(program.RowNames, Is.EqualTo(new[] { "Low: Limit", "Low: Need", "High: Need" }));
            Assert.That(program.ColumnLower.ToArray(), Is.EqualTo(new[] { 0d, 0, 0 }));
            Assert.That(program.ColumnUpper.ToArray(), Is.EqualTo(new[] { 6, double.PositiveInfinity, double.PositiveInfinity }), "x has the tightest bound of the worlds");
            Assert.That(program.RowLower.ToArray(), Is.EqualTo(new[] { double.NegativeInfinity, 1, 3 }));
            Assert.That(program.RowUpper.ToArray(), Is.EqualTo(new[] { 10, double.PositiveInfinity, double.PositiveInfinity }));
            Assert.That(program.ActivitiesAt([2, 5, 7]), Is.EqualTo(new[] { 2d, 7, 9 }));
            Assert.That(Joint.FirstStage, Is.EqualTo(new Dictionary<string, int> { ["x"] = 0 }));
            Assert.That(Joint.ValuesOf(1, [2, 5, 7]), Is.EqualTo(new[] { 2d, 7 }));
            Assert.That(program.HasIntegers, Is.False);
        }
    }

    // A bound from below that only one world has is kept, whichever comes first.
    [TestCase(2, 0)]
    [TestCase(0, 2)]
    public void Program_FirstStageBounds_AreTheTightest(double first, double second)
    {
        TwoStageProgram joint = new([World("Low", 0.5, 1, 8, least: first), World("High", 0.5, 3, 9, least: second)]);

        Assert.That(joint.Program.ColumnLower[0], Is.EqualTo(2));
        Assert.That(joint.Program.ColumnUpper[0], Is.EqualTo(8));
    }

    // Rows over first-stage columns that differ in a coefficient or a side are two rows.
    [TestCase(2, 10, 0)]
    [TestCase(1, 9, 0)]
    [TestCase(1, 10, 1)]
    public void Program_FirstStageRowsThatDiffer_StandTwice(double coefficient, double most, double least)
    {
        TwoStageProgram joint = new([World("Low", 0.5, 1, 8, row: (1, 10, 0)), World("High", 0.5, 3, 8, row: (coefficient, most, least))]);

        Assert.That(joint.Program.RowNames, Is.EqualTo(new[] { "Low: Limit", "Low: Need", "High: Limit", "High: Need" }));
        Assert.That(joint.Program.ActivitiesAt([2, 5, 7]), Is.EqualTo(new[] { 2d, 7, 2 * coefficient, 9 }));
    }

    [Test]
    public void Program_WorldWithoutTheDecision_HasColumnsOfItsOwn()
    {
        PossibleWorld closed = World("Closed", 0.5, 3, 8) with { FirstStage = new HashSet<int>() };
        TwoStageProgram joint = new([World("Open", 0.5, 1, 8), closed]);

        Assert.That(joint.Program.ColumnNames, Is.EqualTo(new[] { "x", "Open: y", "Closed: x", "Closed: y" }));
        Assert.That(joint.Program.RowNames, Is.EqualTo(new[] { "Open: Limit", "Open: Need", "Closed: Limit", "Closed: Need" }));
        Assert.That(joint.FirstStage.Keys, Is.EqualTo(new[] { "x" }));
    }

    // 0.25 · 1 + 0.75 · 1 for x, 0.25 · 3 and 0.75 · 3 for y.
    [Test]
    public void Expected_OfCosts_IsWeighed() => Assert.That(Joint.Expected(Costs), Is.EqualTo(new[] { 1, 0.75, 2.25 }).Within(1e-15));

    // (1 − 0.4) of what is expected, 0.4 of the threshold, and 0.4 · weight / (1 − 0.5) of what goes beyond it.
    [Test]
    public void WithTail_OfHalf_HasAThresholdAndAnExcessOfEveryWorld()
    {
        (LinearProgram program, double[] cost) = Joint.WithTail(Costs, tail: 0.5, weight: 0.4);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(cost, Is.EqualTo(new[] { 0.6, 0.45, 1.35, 0.4, 0.2, 0.6 }).Within(1e-15));
            Assert.That(program.ColumnNames.Skip(3), Is.EqualTo(new[] { "threshold", "excess(Low)", "excess(High)" }));
            Assert.That(program.ColumnLower[3..].ToArray(), Is.EqualTo(new[] { double.NegativeInfinity, 0, 0 }));
            Assert.That(program.ColumnUpper[3..].ToArray(), Is.All.EqualTo(double.PositiveInfinity));
            Assert.That(program.RowNames.Skip(3), Is.EqualTo(new[] { "Excess(Low)", "Excess(High)" }));
            Assert.That(program.RowLower[3..].ToArray(), Is.All.Zero);
            Assert.That(program.RowUpper[3..].ToArray(), Is.All.EqualTo(double.PositiveInfinity));

            // Costs 2 + 3 · 5 = 17 and 2 + 3 · 7 = 23 against the threshold 20 and what is allowed beyond it.
            Assert.That(program.ActivitiesAt([2, 5, 7, 20, 100, 1000])[3..], Is.EqualTo(new[] { 103d, 997 }));
        }
    }

    [Test]
    public void Fixed_AtDecisions_LeavesTheRestFree()
    {
        LinearProgram taken = TwoStageProgram.Fixed(World("Low", 1, 1, 8), new Dictionary<string, double> { ["x"] = 2.4, ["y"] = 9 });
        LinearProgram whole = TwoStageProgram.Fixed(World("Low", 1, 1, 8, whole: true), new Dictionary<string, double> { ["x"] = 2.4 });
        LinearProgram none = TwoStageProgram.Fixed(World("Low", 1, 1, 8), new Dictionary<string, double>());

        using (Assert.EnterMultipleScope())
        {
            Assert.That((taken.ColumnLower[0], taken.ColumnUpper[0]), Is.EqualTo((2.4, 2.4)));
            Assert.That((taken.ColumnLower[1], taken.ColumnUpper[1]), Is.EqualTo((0d, double.PositiveInfinity)));
            Assert.That((whole.ColumnLower[0], whole.ColumnUpper[0]), Is.EqualTo((2d, 2d)));
            Assert.That((none.ColumnLower[0], none.ColumnUpper[0]), Is.EqualTo((0d, 0d)));
        }
    }

    [Test]
    public void Program_WholeFirstStage_StaysWhole() =>
        Assert.That(new TwoStageProgram([World("Low", 0.5, 1, 8, whole: true), World("High", 0.5, 3, 8, whole: true)]).Program.IsInteger.ToArray(), Is.EqualTo(new[] { true, false, false }));

    [TestCase(new double[0])]
    [TestCase(new[] { 0d, 1 })]
    [TestCase(new[] { -0.5, 1.5 })]
    [TestCase(new[] { double.NaN, 0.5 })]
    [TestCase(new[] { 0.5, 0.4 })]
    [TestCase(new[] { 0.5, 0.6 })]
    public void Weights_ThatAreNoProbabilities_AreRefused(double[] weights) =>
        Assert.That(() => new TwoStageProgram([.. weights.Select(static (w, i) => World($"{i}", w, 1, 8))]), Throws.ArgumentException.With.Message.StartsWith("The weights of the worlds must be above 0 and add up to 1."));

    // Letters of columns and rows as Basis.ToText writes them: B basic, L at its lower bound.
    [TestCase("BL|BL", "LB|BL", "BLB|BLL", TestName = "each world gives its own: three basics for three rows")]
    [TestCase("BL|BL", "BL|BL", "BLL|BLB", TestName = "x basic in both is basic once: the last row that holds it gets its slack")]
    [TestCase("LL|BL", "LL|LL", "LLL|BBB", TestName = "without a first-stage column the last rows get their slack")]
    [TestCase("UU|LB", "LB|LB", "UUB|LBB", TestName = "the first world speaks for what is shared")]
    public void Joined_Bases_HaveAsManyBasicsAsRows(string low, string high, string joined)
    {
        TwoStageProgram joint = Joint;

        Assert.That(joint.Joined([Basis.OfText(low, joint.Worlds[0].Program), Basis.OfText(high, joint.Worlds[1].Program)]).ToText(), Is.EqualTo(joined));
    }

    // x is basic in both worlds that have it, and gives its second place to the last row that holds it, not to a later world's.
    [Test]
    public void Joined_AWorldOfItsOwnComesLast_GivesNothingToIt()
    {
        TwoStageProgram joint = new([World("Low", 0.25, 1, 8), World("High", 0.5, 3, 6), World("Late", 0.25, 3, 6) with { FirstStage = new HashSet<int>() }]);

        Assert.That(joint.Joined([.. joint.Worlds.Select(static w => Basis.OfText("BL|BL", w.Program))]).ToText(), Is.EqualTo("BLLBL|BLBBL"));
    }

    private static PossibleWorld World(string name, double weight, double demand, double most, double least = 0, bool whole = false, (double Coefficient, double Most, double Least)? row = null)
    {
        (double coefficient, double upper, double lower) = row ?? (1, 10, double.NegativeInfinity);
        return new(
            name,
            weight,
            new([1, 3], [least, 0], [most, double.PositiveInfinity], [whole, false], [lower, demand], [upper, double.PositiveInfinity], [0, 2, 3], [0, 1, 1], [coefficient, 1, 1], ["Limit", "Need"], ["x", "y"]),
            new HashSet<int> { 0 });
    }
}
