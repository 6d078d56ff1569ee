using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Clp;

/// <summary>Linear programs by COIN-OR Clp: the primal simplex method when cold, the dual one from a basis.</summary>
/// <remarks>
/// Each run has a model of its own, so that the answer depends on the input alone and several solves may go on at once. An answer is accepted
/// only where its residuals, recomputed from the program, are small; otherwise the program is solved again: cold, by the other method, and at last without scaling.
/// </remarks>
public sealed class ClpSolver : ILinearSolver
{
    /// <summary>Initializes the engine.</summary>
    /// <exception cref="DllNotFoundException">The package has no such library for this system.</exception>
    public ClpSolver()
    {
        if (!IsPresent)
        {
            throw new DllNotFoundException($"The package has no library {NativeLibraries.FileName(NativeLibraries.Clp)} here.");
        }

        string version = ClpLibrary.Version;
        Description = new SolverDescription
        {
            Name = "clp",
            Title = $"COIN-OR Clp {version}",
            Version = version,
            Linear = true,
            WarmStart = true,
            Interruptible = true,
        };
    }

    /// <summary>Gets a value indicating whether the library can be loaded here.</summary>
    public static bool IsPresent => ClpLibrary.IsPresent;

    /// <inheritdoc/>
    public SolverDescription Description { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The starting basis has another shape than the program.</exception>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        if (program.HasIntegers)
        {
            throw new NotSupportedException($"{Description.Title} solves linear programs only; this one has columns that must be whole.");
        }

        bool warm = start is not null && BasisShape.IsUsable(start, program);
        if (ProgramNumbers.FindFault(program) is { } fault)
        {
            return new Solution { Status = TerminationStatus.NumericalError, Engine = Description.Title, Message = fault };
        }

        using StopClock clock = new(options.TimeLimit, cancellation);
        return new ClpSearch(program, options, clock, Description.Title).Run(warm ? start : null);
    }
}
