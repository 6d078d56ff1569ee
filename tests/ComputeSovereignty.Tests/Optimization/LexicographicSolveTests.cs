using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class LexicographicSolveTests
{
    // First the cost 2x + 3y of the small program (9 at x = 3, y = 1), then the most y of the plans of that cost: there is one.
    private static readonly LexicographicStage[] Stages = [new("Cost", [2, 3]), new("Most", [0, -1])];

    // On the face both rows are equations, so the prices of −y are those that make it up: Need −1 and Cap 1.
    private static readonly Solution Second = SmallProgram.Answer([3, 1], [-1, 1]) with { Basis = new([BasisStatus.Basic, BasisStatus.Basic], [BasisStatus.Fixed, BasisStatus.Fixed]) };
    private static readonly Basis FirstBasis = new([BasisStatus.Basic, BasisStatus.Basic], [BasisStatus.AtLower, BasisStatus.AtUpper]);

    [TestCase(0, 1e-9)]
    [TestCase(0.005, 1e-9)]
    [TestCase(51.5, 5.15e-8)]
    [TestCase(-9849.6, 9.8496e-6)]
    public void HoldTolerance_OfAValue_IsTheLargerOfBoth(double value, double expected) =>
        Assert.That(LexicographicSolve.HoldTolerance(value), Is.EqualTo(expected).Within(1e-18));

    [Test]
    public void Run_TwoStages_SolvesTheSecondOnTheFaceOfTheFirst()
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? SmallProgram.Optimum with { Basis = FirstBasis } : Second);
        List<string> told = [];

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(engine, engine, new SolverOptions())
            .Run(SmallProgram.Program, Stages, null, new Told(told));

        Assert.That(results.Select(static r => r.Certificate.Holds), Is.All.True, string.Join("; ", results.SelectMany(static r => r.Certificate.Faults)));
        Assert.That(told, Is.EqualTo(["Cost", "Most"]));
        LinearProgram second = engine.Asked[1].Program;
        Assert.That(second.RowNames, Is.EqualTo(["Need", "Cap"]));
        Assert.That((second.RowLower.ToArray(), second.RowUpper.ToArray()), Is.EqualTo((new double[] { 4, 3 }, new double[] { 4, 3 })));
        Assert.That(second.Cost.ToArray(), Is.EqualTo([0, -1]));
        Assert.That(engine.Asked[1].Start, Is.EqualTo(FirstBasis).Using<Basis>(static (a, b) => a.Columns.SequenceEqual(b.Columns) && a.Rows.SequenceEqual(b.Rows)));
        Assert.That(results[1].Bound, Is.EqualTo(-1).Within(1e-12));
        Assert.That(results[1].Solution.Basis!.Rows, Is.EqualTo([BasisStatus.AtLower, BasisStatus.AtUpper]), "where the rows stand in the program itself");
    }

    // An engine whose second answer costs more than the first stage allows is not believed for the first stage either.
    [Test]
    public void Run_LaterStageThatMovesAnEarlierOne_IsNotCertified()
    {
        ScriptedEngine engine = new((_, call) => call == 0 ? SmallProgram.Optimum : SmallProgram.Answer([3, 1.5], [-1, 1]));

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(engine, engine, new SolverOptions()).Run(SmallProgram.Program, Stages);

        Assert.That(results[0].Certificate.Doubts.Single(), Does.StartWith("later stages moved it by 1.667e-1"));
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

    // The relaxation's optimum of 10.5 at y = 1.5 is fractional: the search finds y = 2, and the linear program with y fixed there gives the prices, Need 2 by x, up to where Cap binds.
    [Test]
    public void Run_WholeColumns_FixesThemForThePrices()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([2.5, 2.0000001], []) with { Bound = 11 });
        ScriptedEngine linear = new((asked, _) => Fixed(asked) ? SmallProgram.Answer([2.5, 2], [2, 0]) : SmallProgram.FractionalOptimum);

        LexicographicResult result = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Fractional, Stages[..1]).Single();

        Assert.That(search.Asked.Single().Program.HasIntegers, Is.True);
        Assert.That(linear.Asked.Select(static a => a.Program.HasIntegers), Is.All.False);
        Assert.That(linear.Asked[^1].Program.ColumnLower.ToArray(), Is.EqualTo([0, 2]));
        Assert.That(result.Certificate.Holds, Is.True, string.Join("; ", result.Certificate.Faults));
        Assert.That(result.Bound, Is.EqualTo(11));
        Assert.That(result.Gap, Is.Zero);
    }

    // Where a plan in whole modules reaches the relaxation's optimum, nothing is searched, and the next stage is asked on the relaxation's face.
    [Test]
    public void Run_WholeColumnsAtTheRelaxationsOptimum_GoesOnOnItsFace()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([3, 1], []));
        ScriptedEngine linear = new((asked, _) => (asked.Cost[0], Fixed(asked)) switch
        {
            (0, true) => SmallProgram.Answer([3, 1], [0, 0]),
            (0, false) => SmallProgram.Answer([3, 1], [-1, 1]),
            (_, true) => SmallProgram.Answer([3, 1], [2, 0]),
            _ => SmallProgram.Optimum,
        });

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages);

        Assert.That(search.Asked, Is.Empty);
        Assert.That(linear.Asked.Where(static a => a.Program.Cost[0] == 0).Select(static a => a.Program.RowNames), Is.All.EqualTo(new[] { "Need", "Cap" }), "no row holds the cost");
        Assert.That(results.Select(static r => (r.Bound, r.Gap)), Is.EqualTo(new (double, double?)[] { (9, 0), (-1, 0) }));
        Assert.That(results.Select(static r => r.Certificate.Holds), Is.All.True, string.Join("; ", results.SelectMany(static r => r.Certificate.Faults)));
    }

    // A search that a limit ended with x = 3, y = 2 of 12, where the relaxation proves 9 and the engine 8: the plan is feasible, the better bound and the gap are told, and it is not certified the best.
    [Test]
    public void Run_SearchStoppedByALimit_IsToldWithTheBetterBound()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([3, 2], []) with { Status = TerminationStatus.TimeLimit, Bound = 8 });
        ScriptedEngine linear = new((asked, _) => Fixed(asked) ? SmallProgram.Answer([2, 2], [2, 0]) : SmallProgram.Optimum);

        LexicographicResult result = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages[..1]).Single();

        Assert.That(result.Status, Is.EqualTo(TerminationStatus.TimeLimit));
        Assert.That(result.Bound, Is.EqualTo(9));
        Assert.That(result.Gap, Is.EqualTo(1d / 10).Within(1e-12), "x = 2, y = 2 costs 10");
        Assert.That((result.Certificate.Feasible, result.Certificate.Best), Is.EqualTo((true, false)), "formulation, section 8: feasible and best are judged apart");
    }

    // The claimed objective is not believed: what is held is the objective of the best plan of the modules found.
    [Test]
    public void Run_SearchThatClaimsABetterObjective_IsHeldAtItsModules()
    {
        ScriptedEngine search = new((_, call) => call == 0
            ? SmallProgram.Answer([3, 2], []) with { Objective = 1, Bound = 9 }
            : new Solution { Status = TerminationStatus.TimeLimit, Engine = "scripted" });
        ScriptedEngine linear = new((asked, _) => asked.Cost[0] == 0 ? SmallProgram.Answer([2, 2], [0, 0, 0]) : Fixed(asked) ? SmallProgram.Answer([2, 2], [2, 0]) : SmallProgram.Optimum);

        _ = new LexicographicSolve(linear, search, new SolverOptions { RelativeGap = 1 }).Run(SmallProgram.Whole, Stages);

        LinearProgram second = linear.Asked.First(static a => a.Program.Cost[0] == 0).Program;
        Assert.That(second.RowNames[^1], Is.EqualTo("Hold(Cost)"));
        Assert.That(second.RowUpper[^1], Is.EqualTo(10 + 1e-8).Within(1e-12));
    }

    // The deadline ends the first search: its plan is finished without one, and what was not searched is said not to be known.
    [Test]
    public void Run_DeadlineOverAfterTheFirstSearch_LeavesTheLaterStagesUnproved()
    {
        StoppedClock clock = new();
        ScriptedEngine search = new((_, _) =>
        {
            clock.Pass(TimeSpan.FromSeconds(11));
            return SmallProgram.Answer([2.5, 2], []) with { Status = TerminationStatus.TimeLimit, Bound = 11 };
        });
        ScriptedEngine linear = new((asked, _) => (asked.Cost[0], Fixed(asked)) switch
        {
            (0, true) => SmallProgram.Answer([2.5, 2], [0, 0]),
            (_, true) => SmallProgram.Answer([2.5, 2], [2, 0]),
            _ => SmallProgram.FractionalOptimum,
        });

        IReadOnlyList<LexicographicResult> results =
            new LexicographicSolve(linear, search, new SolverOptions { Deadline = new(TimeSpan.FromSeconds(10), clock) }).Run(SmallProgram.Fractional, Stages);

        Assert.That(search.Asked, Has.Count.EqualTo(1));
        Assert.That(results[0].Certificate.Holds, Is.True, "the search proves 11");
        Assert.That((results[1].Status, results[1].Gap, results[1].Certificate.Feasible, results[1].Certificate.Best), Is.EqualTo((TerminationStatus.TimeLimit, (double?)null, true, false)));
    }

    // The wish to stop comes during the first search, which has a plan by then: what is left to do for that plan takes moments and is done.
    [Test]
    public void Run_StoppedDuringASearch_FinishesThePlanItHas()
    {
        using CancellationTokenSource stop = new();
        ScriptedEngine search = new((_, _) =>
        {
            stop.Cancel();
            return SmallProgram.Answer([3, 2], []) with { Status = TerminationStatus.Interrupted, Bound = double.NegativeInfinity };
        });
        ScriptedEngine linear = new((asked, _) => asked.Cost[0] == 0 ? SmallProgram.Answer([2, 2], [-1, 0]) : Fixed(asked) ? SmallProgram.Answer([2, 2], [2, 0]) : SmallProgram.Optimum);

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(linear, search, new SolverOptions()).Run(SmallProgram.Whole, Stages, cancellation: stop.Token);

        Assert.That(results.Select(static r => r.Status), Is.EqualTo([TerminationStatus.Interrupted, TerminationStatus.TimeLimit]));
        Assert.That(linear.ToldToStop[1..], Is.All.False);
    }

    // Modules that break a hard constraint are the search's fault, not the case's: this is not "infeasible".
    [Test]
    public void Run_SearchWhoseModulesDoNotFit_IsAFailureOfTheEngine()
    {
        ScriptedEngine search = new((_, _) => SmallProgram.Answer([3, 0], []));
        ScriptedEngine linear = new((asked, _) => Fixed(asked) ? new Solution { Status = TerminationStatus.Infeasible, Engine = "scripted" } : SmallProgram.Optimum);
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
        LexicographicSolve solve = new(new ScriptedEngine((_, _) => SmallProgram.FractionalOptimum), search, new SolverOptions());

        Assert.That(solve.Run(SmallProgram.Fractional, Stages), Is.Empty);
        Assert.That(solve.Stopped!.Status, Is.EqualTo(expected));
    }

    // x + 5e-9·y with y up to a million: the price is small, but without it the second stage would move the first by 0.005. With y up to 0.01 it moves nothing that could be told from rounding.
    [TestCase(1e6, 0)]
    [TestCase(0.01, 0.01)]
    public void Run_PriceOnTheEdgeOfRounding_CountsWhereTheStageWouldMove(double most, double expected)
    {
        LinearProgram program = new(
            [0, 0], [0, 0], [10, most], [false, false], [1], [double.PositiveInfinity], [0, 1, 1], [0], [1], ["Need"], ["x", "y"]);
        ILinearSolver engine = SolverCatalog.Linear();

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(engine, engine, new SolverOptions()).Run(program, [new("First", [1, 5e-9]), new("Most y", [0, -1])]);

        Assert.That(results[^1].Solution.Values[1], Is.EqualTo(expected).Within(1e-9));
        Assert.That(results[0].Certificate.Holds, Is.True);
    }

    private static bool Fixed(LinearProgram program) => program.ColumnLower[1] == program.ColumnUpper[1];

    private sealed class StoppedClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        internal void Pass(TimeSpan time) => now += time.Ticks;
    }

    private sealed class Told(List<string> stages) : IProgress<string>
    {
        public void Report(string value) => stages.Add(value);
    }
}
