using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class LexicographicSolveTests
{
    // First the cost 2x + 3y of the small program (9 at x = 3, y = 1), then the most y that the cost allows.
    private static readonly LexicographicStage[] Stages = [new("Cost", [2, 3]), new("Most", [0, -1])];

    // With 2x + 3y ≤ 9 + t and x + y ≥ 4: y = 1 + t and x = 3 − t, priced Need 2 and Hold −1: 0 − 2 + 2 = 0 and −1 − 2 + 3 = 0. t is 10⁻⁷·9.
    private static readonly Solution Second = SmallProgram.Answer([3 - 9e-7, 1 + 9e-7], [2, 0, -1]) with { Basis = new([BasisStatus.Basic, BasisStatus.Basic], [BasisStatus.AtLower, BasisStatus.Basic, BasisStatus.AtUpper]) };
    private static readonly Basis FirstBasis = new([BasisStatus.Basic, BasisStatus.Basic], [BasisStatus.AtLower, BasisStatus.AtUpper]);

    [TestCase(0, 1e-9)]
    [TestCase(0.005, 1e-9)]
    [TestCase(51.5, 5.15e-6)]
    [TestCase(-9849.6, 9.8496e-4)]
    public void HoldTolerance_OfAValue_IsTheLargerOfBoth(double value, double expected) =>
        Assert.That(LexicographicSolve.HoldTolerance(value), Is.EqualTo(expected).Within(1e-15));

    [Test]
    public void Run_TwoStages_HoldsTheFirstWhileTheSecondIsSolved()
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? SmallProgram.Optimum with { Basis = FirstBasis } : Second);
        List<string> told = [];

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(engine, engine, new SolverOptions())
            .Run(SmallProgram.Program, Stages, null, new Told(told));

        Assert.That(results.Select(static r => r.Certificate.Holds), Is.All.True, string.Join("; ", results.SelectMany(static r => r.Certificate.Faults)));
        Assert.That(told, Is.EqualTo(["Cost", "Most"]));
        Assert.That(engine.Asked[1].Program.RowNames, Is.EqualTo(["Need", "Cap", "Hold(Cost)"]));
        Assert.That(engine.Asked[1].Program.RowUpper[2], Is.EqualTo(9 + 9e-7).Within(1e-15));
        Assert.That(engine.Asked[1].Program.Cost.ToArray(), Is.EqualTo([0, -1]));
        Assert.That(engine.Asked[1].Start!.Rows, Has.Count.EqualTo(3), "the basis of the first stage, its new row basic");
        Assert.That(results[1].Bound, Is.EqualTo(-1 - 9e-7).Within(1e-12));
    }

    // The engine calls optimal what breaks a row: there is a result, and it is not certified.
    [Test]
    public void Run_EngineThatLies_IsNotCertified()
    {
        ScriptedEngine engine = new((_, _) => SmallProgram.Answer([3, 0.5], [3, -1]));

        LexicographicResult result = new LexicographicSolve(engine, engine, new SolverOptions()).Run(SmallProgram.Program, Stages[..1]).Single();

        Assert.That(result.Status, Is.EqualTo(TerminationStatus.Optimal));
        Assert.That(result.Certificate.Holds, Is.False);
    }

    // From a basis that misleads it the engine gives a wrong answer, from scratch the right one.
    [Test]
    public void Run_DoubtfulFromAWarmStart_IsAskedAgainFromScratch()
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? SmallProgram.Answer([3, 0.5], [3, -1]) : SmallProgram.Optimum);

        LexicographicResult result = new LexicographicSolve(engine, engine, new SolverOptions()).Run(SmallProgram.Program, Stages[..1], [FirstBasis]).Single();

        Assert.That(engine.Asked.Select(static a => a.Start), Is.EqualTo([FirstBasis, null]));
        Assert.That(result.Certificate.Holds, Is.True);
    }

    [TestCase(TerminationStatus.Infeasible)]
    [TestCase(TerminationStatus.TimeLimit)]
    [TestCase(TerminationStatus.NumericalError)]
    [TestCase(TerminationStatus.Unbounded)]
    [TestCase(TerminationStatus.Interrupted)]
    public void Run_NoOptimum_GivesNoResultAndSaysWhy(TerminationStatus status)
    {
        ScriptedEngine engine = new((_, _) => new Solution { Status = status, Engine = "scripted" });
        LexicographicSolve solve = new(engine, engine, new SolverOptions());

        Assert.That(solve.Run(SmallProgram.Program, Stages), Is.Empty);
        Assert.That(solve.Stopped!.Status, Is.EqualTo(status));
    }

    // The first stage had a plan, so the second has one too: the engine is wrong, not the case.
    [TestCase(TerminationStatus.Infeasible, TerminationStatus.NumericalError)]
    [TestCase(TerminationStatus.TimeLimit, TerminationStatus.TimeLimit)]
    public void Run_LaterStageWithoutAPlan_GivesNoResultAndSaysWhy(TerminationStatus status, TerminationStatus expected)
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? SmallProgram.Optimum : new Solution { Status = status, Engine = "scripted" });
        LexicographicSolve solve = new(engine, engine, new SolverOptions());

        Assert.That(solve.Run(SmallProgram.Program, Stages), Is.Empty);
        Assert.That(solve.Stopped!.Status, Is.EqualTo(expected));
    }

    // "Optimal" without values, without prices, or with a number that is none is no answer.
    [TestCase(new double[0], new double[0])]
    [TestCase(new double[] { 3, 1 }, new double[0])]
    [TestCase(new double[] { 3, double.NaN }, new double[] { 3, -1 })]
    public void Run_OptimalWithoutNumbers_IsAFailureOfTheEngine(double[] values, double[] duals)
    {
        ScriptedEngine engine = new((_, _) => SmallProgram.Answer(values, duals));
        LexicographicSolve solve = new(engine, engine, new SolverOptions());

        Assert.That(solve.Run(SmallProgram.Program, Stages), Is.Empty);
        Assert.That(solve.Stopped!.Status, Is.EqualTo(TerminationStatus.NumericalError));
        Assert.That(solve.Stopped.Message, Is.Not.Empty);
    }

    // The search finds y = 1 and proves 9; the linear program with y fixed at 1 gives the prices: Need 2 by x, up to where Cap binds.
    [Test]
    public void Run_WholeColumns_FixesThemForThePrices()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([3, 1.0000001], []));
        ScriptedEngine linear = new((_, _) => SmallProgram.Answer([3, 1], [2, 0]));

        LexicographicResult result = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages[..1]).Single();

        Assert.That(search.Asked.Single().Program.HasIntegers, Is.True);
        Assert.That(linear.Asked.Single().Program.HasIntegers, Is.False);
        Assert.That(linear.Asked.Single().Program.ColumnLower.ToArray(), Is.EqualTo([0, 1]));
        Assert.That(result.Certificate.Holds, Is.True, string.Join("; ", result.Certificate.Faults));
        Assert.That(result.Bound, Is.EqualTo(9));
        Assert.That(result.Gap, Is.Zero);
    }

    // A search that a limit ended with a plan and a bound of 8: the plan is there, the gap is told, and it is not certified.
    [Test]
    public void Run_SearchStoppedByALimit_IsToldWithItsGap()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([3, 1], []) with { Status = TerminationStatus.TimeLimit, Bound = 8 });
        ScriptedEngine linear = new((_, _) => SmallProgram.Answer([3, 1], [2, 0]));

        LexicographicResult result = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages[..1]).Single();

        Assert.That(result.Status, Is.EqualTo(TerminationStatus.TimeLimit));
        Assert.That(result.Gap, Is.EqualTo(1d / 9).Within(1e-12));
        Assert.That(result.Bound, Is.EqualTo(8));
        Assert.That(result.Certificate.Holds, Is.False, "formulation, section 8: beyond the asked gap the plan is not certified");
    }

    // The claimed objective is not believed: what is held is the objective at the point.
    [Test]
    public void Run_SearchThatClaimsABetterObjective_IsHeldAtItsPoint()
    {
        ScriptedEngine search = new((_, call) => call == 0
            ? SmallProgram.Answer([3, 1], []) with { Objective = 1 }
            : SmallProgram.Answer([3, 1], []) with { Bound = -1 });
        ScriptedEngine linear = new((_, call) => call == 0 ? SmallProgram.Answer([3, 1], [2, 0]) : SmallProgram.Answer([3, 1], [0, 0, 0]));

        _ = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages);

        Assert.That(search.Asked[1].Program.RowUpper[2], Is.EqualTo(9 + 9e-7).Within(1e-12));
    }

    // The later search finds nothing in its time: its stage stands on the modules of the one before, and is not proven.
    [Test]
    public void Run_LaterSearchWithoutAPlan_LeavesItsStageUnproven()
    {
        ScriptedEngine search = new((_, call) => call == 0
            ? SmallProgram.Answer([3, 1], [])
            : new Solution { Status = TerminationStatus.TimeLimit, Engine = "scripted" });
        ScriptedEngine linear = new((_, call) => call == 0 ? SmallProgram.Answer([3, 1], [2, 0]) : SmallProgram.Answer([3, 1], [0, 0, 0]));

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages);

        Assert.That(results[0].Certificate.Holds, Is.True, string.Join("; ", results[0].Certificate.Faults));
        Assert.That(results[1].Status, Is.EqualTo(TerminationStatus.TimeLimit));
        Assert.That(results[1].Gap, Is.EqualTo(double.PositiveInfinity));
        Assert.That(results[1].Certificate.Holds, Is.False);
    }

    // The wish to stop comes during the first search, which has a plan by then: what is left to do for that plan takes moments and is done.
    [Test]
    public void Run_StoppedDuringASearch_FinishesThePlanItHas()
    {
        using CancellationTokenSource stop = new();
        ScriptedEngine search = new((_, call) =>
        {
            stop.Cancel();
            return call == 0 ? SmallProgram.Answer([3, 1], []) with { Status = TerminationStatus.Interrupted } : new Solution { Status = TerminationStatus.Interrupted, Engine = "scripted" };
        });
        ScriptedEngine linear = new((_, call) => call == 0 ? SmallProgram.Answer([3, 1], [2, 0]) : SmallProgram.Answer([3, 1], [0, 0, 0]));

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages, cancellation: stop.Token);

        Assert.That(results.Select(static r => r.Status), Is.EqualTo([TerminationStatus.Interrupted, TerminationStatus.TimeLimit]));
        Assert.That(linear.ToldToStop, Is.EqualTo([false, false]));
    }

    // Modules that break a hard constraint are the search's fault, not the case's: this is not "infeasible".
    [Test]
    public void Run_SearchWhoseModulesDoNotFit_IsAFailureOfTheEngine()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([3, 0], []));
        ScriptedEngine linear = new((_, _) => new Solution { Status = TerminationStatus.Infeasible, Engine = "scripted" });
        LexicographicSolve solve = new(linear, search, new SolverOptions());

        Assert.That(solve.Run(SmallProgram.Whole, Stages), Is.Empty);
        Assert.That(solve.Stopped!.Status, Is.EqualTo(TerminationStatus.NumericalError));
    }

    [TestCase(TerminationStatus.Infeasible, TerminationStatus.Infeasible)]
    [TestCase(TerminationStatus.TimeLimit, TerminationStatus.TimeLimit)]
    [TestCase(TerminationStatus.Optimal, TerminationStatus.NumericalError)]
    public void Run_FirstSearchWithoutAPlan_GivesNoResultAndSaysWhy(TerminationStatus said, TerminationStatus expected)
    {
        ScriptedEngine search = new((_, _) => new Solution { Status = said, Engine = "scripted" });
        LexicographicSolve solve = new(search, search, new SolverOptions());

        Assert.That(solve.Run(SmallProgram.Whole, Stages), Is.Empty);
        Assert.That(solve.Stopped!.Status, Is.EqualTo(expected));
    }

    private sealed class Told(List<string> stages) : IProgress<string>
    {
        public void Report(string value) => stages.Add(value);
    }
}
