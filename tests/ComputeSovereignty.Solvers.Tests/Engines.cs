using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Cbc;
using ComputeSovereignty.Solvers.Clp;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>Every engine at hand, for fixtures that hold of all of them.</summary>
internal static class Engines
{
    /// <summary>The engines of Google.OrTools: of the package where the build has it, of the mirror elsewhere. Null where neither can run.</summary>
    internal static IEngineSource? Google { get; } = OrToolsPlugin.Load(Path.Combine(AppContext.BaseDirectory, "ortools"), mirrorToo: true);

    internal static IReadOnlyList<ILinearSolver> All { get; } = [.. Present()];

    public static IEnumerable<ILinearSolver> ForLinear => All.Where(static engine => engine.Description.Linear);

    public static IEnumerable<ILinearSolver> ForIntegers => All.Where(static engine => engine.Description.Integers);

    public static IEnumerable<ILinearSolver> WithWarmStart => All.Where(static engine => engine.Description.WarmStart);

    public static IEnumerable<ILinearSolver> Interruptible => All.Where(static engine => engine.Description.Interruptible);

    public static IEnumerable<ILinearSolver> InterruptibleForIntegers => ForIntegers.Where(static engine => engine.Description.Interruptible);

    /// <summary>How close a value of order one comes to the truth.</summary>
    internal static double Closeness(ILinearSolver engine) => Math.Max(1e-7, 10 * engine.Description.Accuracy);

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

        foreach (string name in Google?.Names ?? [])
        {
            yield return Google!.Create(name);
        }
    }
}
