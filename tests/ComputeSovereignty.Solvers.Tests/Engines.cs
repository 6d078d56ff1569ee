using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>Every engine of the package, for fixtures that hold of all of them.</summary>
internal static class Engines
{
    internal static IReadOnlyList<ILinearSolver> All { get; } = [.. Present()];

    public static IEnumerable<ILinearSolver> ForLinear => All.Where(static engine => engine.Description.Linear);

    public static IEnumerable<ILinearSolver> ForIntegers => All.Where(static engine => engine.Description.Integers);

    public static IEnumerable<ILinearSolver> WithWarmStart => All.Where(static engine => engine.Description.WarmStart);

    public static IEnumerable<ILinearSolver> Interruptible => All.Where(static engine => engine.Description.Interruptible);

    public static IEnumerable<ILinearSolver> InterruptibleForIntegers => ForIntegers.Where(static engine => engine.Description.Interruptible);

    /// <summary>How close a value of order one comes to the truth.</summary>
    internal static double Closeness(ILinearSolver engine) => Math.Max(1e-7, 10 * engine.Description.Accuracy);

    private static IEnumerable<ILinearSolver> Present() => SolverCatalog.All().Where(static listing => listing.Available)
        .Select(static listing => listing.Integers ? SolverCatalog.Integer(listing.Name) : SolverCatalog.Linear(listing.Name));
}
