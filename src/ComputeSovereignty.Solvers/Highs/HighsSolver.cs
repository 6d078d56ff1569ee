using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>Linear and integer programs by HiGHS through its own C interface.</summary>
/// <remarks>
/// <para>
/// Each run has a model of its own on one thread, so that the answer depends on the input alone and several solves may go on at once. <see cref="SolverOptions.Threads"/> does not
/// reach it: the library fixes the number of threads at the first run of each calling thread.
/// </para>
/// <para>
/// Statuses are told apart as they are: infeasible and unbounded are never confused, a proof of infeasibility is in the port's sign or its negative and is verified either way.
/// Duals and reduced costs are in the port's sign. Through Google.OrTools' own interface they are not: HiGHS is never reached that way.
/// </para>
/// <para>
/// A token or the clock stops simplex, interior point and tree search within moments, presolve and crossover at their next look at the time; after an interrupted search its bound still
/// holds. An integer search starts from a given point; its answer is checked, not believed. <see cref="SolverOptions.IterationLimit"/> holds for linear programs only.
/// </para>
/// </remarks>
public sealed class HighsSolver : ILinearSolver
{
    private readonly bool interiorPoint;

    /// <summary>Initializes the engine.</summary>
    /// <param name="interiorPoint">Whether every cold linear program goes to the interior point method with crossover.</param>
    /// <exception cref="DllNotFoundException">The package has no such library for this system.</exception>
    public HighsSolver(bool interiorPoint = false)
    {
        this.interiorPoint = interiorPoint;
        if (!IsPresent)
        {
            throw new DllNotFoundException($"The package has no library {NativeLibraries.FileName(NativeLibraries.Highs)} here.");
        }

        string version = HighsLibrary.Version;
        Description = new SolverDescription
        {
            Name = interiorPoint ? "highs-ipm" : "highs",
            Title = interiorPoint ? $"HiGHS {version}, interior point" : $"HiGHS {version}",
            Version = version,
            Linear = true,
            Integers = !interiorPoint,
            WarmStart = true,
            Interruptible = true,
        };
    }

    /// <summary>Gets a value indicating whether the library can be loaded here.</summary>
    public static bool IsPresent => HighsLibrary.IsPresent;

    /// <inheritdoc/>
    public SolverDescription Description { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The starting basis or point has another shape than the program.</exception>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        if (program.HasIntegers && !Description.Integers)
        {
            throw new NotSupportedException($"{Description.Title} solves linear programs only; this one has columns that must be whole.");
        }

        if (program.HasIntegers)
        {
            return CheckedSearch.Solve(program, options, this, Description.Title, (searched, point) => HighsTreeSearch.Run(searched, point, options, cancellation), cancellation);
        }

        bool warm = start is not null && BasisShape.IsUsable(start, program);
        if (options.StartingPoint is { } given && given.Count != program.ColumnCount)
        {
            throw new ArgumentException($"The starting point has {given.Count} columns, the program {program.ColumnCount}.", nameof(options));
        }

        if (ProgramNumbers.FindFault(program) is { } fault)
        {
            return Answer(TerminationStatus.NumericalError, fault);
        }

        if (ProgramNumbers.BoundsCross(program, options.Tolerance))
        {
            return Answer(TerminationStatus.Infeasible, "a lower bound is above its upper bound");
        }

        using StopClock clock = new(options.TimeLimit, cancellation);
        return new HighsSearch(program, options, clock, Description.Title).Run(warm ? start : null, interiorPoint);
    }

    private Solution Answer(TerminationStatus status, string message) => new() { Status = status, Engine = Description.Title, Message = message };
}
