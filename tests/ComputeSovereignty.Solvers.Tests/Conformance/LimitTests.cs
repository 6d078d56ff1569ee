using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Limits and interruption. No test measures time: each program would take minutes, so that ending at all is the proof.</summary>
public sealed class LimitTests
{
    private static readonly LinearProgram Long = Hard.Covering(4000, 8000, 31);

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_TimeLimit_Ends(ILinearSolver engine)
    {
        Solution solution = engine.Solve(Long, new SolverOptions { TimeLimit = TimeSpan.FromSeconds(0.3) });

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.TimeLimit), solution.Message);
            Assert.That(solution.Duals, Is.Empty);
            Assert.That(solution.HasValues ? Residuals.Of(Long, solution.Values).Primal : 0, Is.LessThan(1e-6));
            Assert.That(solution.Objective, Is.EqualTo(solution.HasValues ? Long.ObjectiveAt(solution.Values) : double.NaN));
        });
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_TimeLimitWhileOtherThreadsWork_IsTheClocksAndNotTheProcessors(ILinearSolver engine)
    {
        using CancellationTokenSource done = new();
        Thread[] others = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() => SpinUntil(done.Token)))];
        foreach (Thread other in others)
        {
            other.Start();
        }

        Solution solution = engine.Solve(Long, new SolverOptions { TimeLimit = TimeSpan.FromSeconds(0.6) });
        done.Cancel();
        foreach (Thread other in others)
        {
            other.Join();
        }

        Assert.That(solution.Status, Is.EqualTo(TerminationStatus.TimeLimit), solution.Message);
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_TimeLimitOfNothing_Ends(ILinearSolver engine) =>
        Assert.That(engine.Solve(Long, new SolverOptions { TimeLimit = TimeSpan.Zero }).Status, Is.EqualTo(TerminationStatus.TimeLimit));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_TwiceUnderOneLimit_GivesTheSecondItsOwnTime(ILinearSolver engine)
    {
        // An absolute deadline that is not set again would end the second solve at once.
        LinearProgram program = Hard.Covering(150, 300, 32);
        SolverOptions options = new() { TimeLimit = TimeSpan.FromMinutes(1) };

        Assert.That(
            Enumerable.Range(0, 3).Select(_ => engine.Solve(program, options).Status),
            Is.All.EqualTo(TerminationStatus.Optimal));
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_IterationLimit_Ends(ILinearSolver engine)
    {
        Solution solution = engine.Solve(Long, new SolverOptions { IterationLimit = 10, TimeLimit = TimeSpan.FromMinutes(2) });

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.IterationLimit), solution.Message);
            Assert.That(solution.Duals, Is.Empty);
        });
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_TokenSetBefore_IsInterrupted(ILinearSolver engine) =>
        Assert.That(
            engine.Solve(Long, new SolverOptions(), null, new CancellationToken(canceled: true)).Status,
            Is.EqualTo(TerminationStatus.Interrupted));

    [TestCaseSource(typeof(Engines), nameof(Engines.Interruptible))]
    public void Solve_TokenSetInTheMiddle_IsInterrupted(ILinearSolver engine)
    {
        using CancellationTokenSource source = new(TimeSpan.FromSeconds(0.3));

        Assert.That(engine.Solve(Long, new SolverOptions(), null, source.Token).Status, Is.EqualTo(TerminationStatus.Interrupted));
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.InterruptibleForIntegers))]
    public void Solve_TokenSetInTheMiddleOfASearch_IsInterruptedWithATruePlan(ILinearSolver engine)
    {
        LinearProgram program = Hard.Knapsack(120, 10, 3);
        using CancellationTokenSource source = new(TimeSpan.FromSeconds(1));

        Solution solution = engine.Solve(program, new SolverOptions { RelativeGap = 0 }, null, source.Token);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Interrupted), solution.Message);
            Assert.That(solution.HasValues, Is.True);
            Assert.That(Residuals.Of(program, solution.Values).Worst, Is.LessThan(1e-6));
            Assert.That(solution.Bound, Is.LessThan(solution.Objective));
        });
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void Solve_ASearchAfterAnInterruptedOne_IsWhole(ILinearSolver engine)
    {
        LinearProgram program = Hard.Knapsack(30, 5, 8);
        Solution alone = engine.Solve(program, new SolverOptions { RelativeGap = 0 });
        using CancellationTokenSource source = new(TimeSpan.FromSeconds(0.2));
        _ = engine.Solve(Hard.Knapsack(120, 10, 3), new SolverOptions { TimeLimit = TimeSpan.FromSeconds(0.5) }, null, source.Token);

        Assert.That(engine.Solve(program, new SolverOptions { RelativeGap = 0 }).Values, Is.EqualTo(alone.Values));
    }

    private static void SpinUntil(CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            Thread.SpinWait(1000);
        }
    }
}
