using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Cbc;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Several solves at once in one process.</summary>
public sealed class ConcurrencyTests
{
    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Solve_FourLinearProgramsAtOnce_GivesTheBitsOfOneAtATime(ILinearSolver engine)
    {
        LinearProgram[] programs = [.. Enumerable.Range(1, 4).Select(static seed => Hard.Covering(200, 400, seed))];
        double[][] alone = [.. programs.Select(program => engine.Solve(program, new SolverOptions()).Values)];

        double[][] together = AtOnce([.. programs.Select(program => new Func<double[]>(() => engine.Solve(program, new SolverOptions()).Values))]);

        Assert.That(together, Is.EqualTo(alone));
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void Solve_TwelveSearchesAtOnce_AllFindTheOptimum(ILinearSolver engine)
    {
        // Without a gate, two searches of Cbc at once call a plan optimal that is not.
        SolverOptions exact = new() { RelativeGap = 0 };
        LinearProgram[] programs = [.. Enumerable.Range(1, 12).Select(static seed => Hard.Modules(8, 4, seed))];
        double[] alone = [.. programs.Select(program => engine.Solve(program, exact).Objective)];

        Solution[] together = AtOnce([.. programs.Select(program => new Func<Solution>(() => engine.Solve(program, exact)))]);

        Assert.Multiple(() =>
        {
            Assert.That(together.Select(static s => s.Status), Is.All.EqualTo(TerminationStatus.Optimal));
            Assert.That(together.Select(static s => s.Objective), Is.EqualTo(alone).Within(1e-7));
            Assert.That(together.Select((s, i) => Residuals.Of(programs[i], s.Values).Worst), Is.All.LessThan(1e-6));
        });
    }

    [Test]
    public void Solve_LinearAndIntegerEnginesAtOnce_DoNotDisturbEachOther()
    {
        LinearProgram linear = Hard.Covering(300, 600, 5);
        LinearProgram whole = Hard.Knapsack(30, 5, 8);
        SolverOptions exact = new() { RelativeGap = 0 };
        ILinearSolver forLinear = Engines.ForLinear.First();
        ILinearSolver forIntegers = Engines.ForIntegers.First();
        double[] alone = [forLinear.Solve(linear, exact).Objective, forIntegers.Solve(whole, exact).Objective];

        double[] together = AtOnce<double>([() => forLinear.Solve(linear, exact).Objective, () => forIntegers.Solve(whole, exact).Objective]);

        Assert.That(together, Is.EqualTo(alone).Within(1e-9));
    }

    [Test]
    public void Gate_OfCbc_LetsOneInAtATime()
    {
        using CancellationTokenSource impatient = new(TimeSpan.FromMilliseconds(50));
        using (CbcGate? first = CbcGate.Enter(CancellationToken.None))
        {
            Assert.That(first, Is.Not.Null);
            Assert.That(CbcGate.Enter(impatient.Token), Is.Null);
        }

        using CbcGate? afterwards = CbcGate.Enter(CancellationToken.None);
        Assert.That(afterwards, Is.Not.Null);
    }

    private static T[] AtOnce<T>(Func<T>[] solves)
    {
        using Barrier barrier = new(solves.Length);
        T[] results = new T[solves.Length];
        Thread[] threads =
        [
            .. solves.Select((solve, i) => new Thread(() =>
            {
                barrier.SignalAndWait();
                results[i] = solve();
            })),
        ];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        return results;
    }
}
