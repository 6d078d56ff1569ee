using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Cbc;
using ComputeSovereignty.Solvers.Clp;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>Every engine at hand, for fixtures that hold of all of them.</summary>
internal static class Engines
{
    internal static IReadOnlyList<ILinearSolver> All { get; } = [.. Present()];

    public static IEnumerable<ILinearSolver> ForLinear => All.Where(static engine => engine.Description.Linear);

    public static IEnumerable<ILinearSolver> ForIntegers => All.Where(static engine => engine.Description.Integers);

    public static IEnumerable<ILinearSolver> WithWarmStart => All.Where(static engine => engine.Description.WarmStart);

    public static IEnumerable<ILinearSolver> Interruptible => All.Where(static engine => engine.Description.Interruptible);

    private static IEnumerable<ILinearSolver> Present()
    {
        if (ClpSolver.IsPresent)
        {
            yield return new ClpSolver();
        }

        if (CbcSolver.IsPresent)
        {
            yield return new CbcSolver();
        }
    }
}
