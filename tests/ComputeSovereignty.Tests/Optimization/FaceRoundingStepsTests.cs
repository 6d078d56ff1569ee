using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>What each step of the search for whole numbers asks, by an engine that answers as told.</summary>
[TestFixture]
public sealed class FaceRoundingStepsTests
{
    private static readonly Basis Given = Basis.OfText("BLLL|L", Program());
    private static readonly Basis First = Basis.OfText("LBLL|L", Program());

    // a 3.2 goes down and b 0.5 up, each kept between its neighbours or its own bounds where those are tighter; 0.3 goes down; 2 less a hair stays at 2.
    [Test]
    public void Of_AFractionalPoint_PushesEachNumberToTheNearerWholeOne()
    {
        ScriptedEngine engine = new((_, _) => Answer([3, 1, 0, 2], First));

        double[]? found = Round(engine, [3.2, 0.5, 0.3, 2 - 1e-8]);

        Assert.That(found, Is.EqualTo(new double[] { 3, 1, 0, 2 }));
        (LinearProgram asked, Basis? start) = engine.Asked.Single();
        Assert.That(asked.Cost.ToArray(), Is.EqualTo(new double[] { 1, -1, 1, 0 }));
        Assert.That(asked.ColumnLower.ToArray(), Is.EqualTo(new[] { 3, 0.4, 0, 2 }));
        Assert.That(asked.ColumnUpper.ToArray(), Is.EqualTo(new[] { 4, 1, 0.8, 2 }));
        Assert.That(start, Is.SameAs(Given));
    }

    // Two numbers are left open, then one, then one again: it ends there without a point, having started each step where the one before ended.
    [Test]
    public void Of_StepsThatStopHelping_EndsWithoutAPoint()
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? Answer([3, 0.5, 0, 2], First) : Answer([3, 0.6, 0, 2], null));

        Assert.That(Round(engine, [3.2, 0.5, 0, 2]), Is.Null);
        Assert.That(engine.Asked.Select(static a => a.Start), Is.EqualTo(new[] { Given, First }));
    }

    [Test]
    public void Of_AnEngineThatGivesNoBasis_StartsWhereItStartedBefore()
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? Answer([3, 0.5, 0, 2], null) : Answer([3, 1, 0, 2], null));

        Assert.That(Round(engine, [3.2, 0.5, 0, 2]), Is.EqualTo(new double[] { 3, 1, 0, 2 }));
        Assert.That(engine.Asked.Select(static a => a.Start), Is.EqualTo(new[] { Given, Given }));
    }

    [Test]
    public void Of_AWholePoint_AsksNothing()
    {
        ScriptedEngine engine = new((_, _) => throw new InvalidOperationException("nothing is to be asked"));

        Assert.That(Round(engine, [3, 0.5 + 0.5, 0, 2]), Is.EqualTo(new double[] { 3, 1, 0, 2 }));
    }

    [TestCase(TerminationStatus.Infeasible, true)]
    [TestCase(TerminationStatus.Optimal, false)]
    public void Of_AnAnswerThatIsNone_FindsNone(TerminationStatus status, bool hasValues)
    {
        ScriptedEngine engine = new((_, _) => new Solution { Status = status, Engine = "scripted", Values = hasValues ? [3, 1, 0, 2] : [] });

        Assert.That(Round(engine, [3.2, 0.5, 0, 2]), Is.Null);
        Assert.That(engine.Asked, Has.Count.EqualTo(1));
    }

    private static double[]? Round(ScriptedEngine engine, double[] values) => new FaceRounding(engine, new SolverOptions(), default).Of([true, true, true, true], Program(), values, Given);

    private static Solution Answer(double[] values, Basis? basis) => new() { Status = TerminationStatus.Optimal, Engine = "scripted", Values = values, Basis = basis };

    private static LinearProgram Program() => new(
        [0, 0, 0, 0], [0, 0.4, 0, 0], [9, 9, 0.8, 9], [false, false, false, false], [0], [99], [0, 1, 2, 3, 4], [0, 0, 0, 0], [1, 1, 1, 1], ["Sum"], ["a", "b", "c", "d"]);
}
