using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Clp;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>Integer programs by COIN-OR Cbc; programs without integers go to its linear engine, Clp.</summary>
/// <remarks>
/// <para>One search at a time in the process: others wait, and a time limit starts when the wait is over.</para>
/// <para>
/// The answer is checked, not believed: the incumbent's residuals are recomputed, the gap is computed here, and Optimal means a gap no larger than asked.
/// A token stops the search between nodes, not inside the solve of one; after that no bound is known.
/// <see cref="SolverOptions.IterationLimit"/> holds for linear programs only, and <see cref="SolverOptions.Threads"/> does not reach it: the package's library is built without threads.
/// </para>
/// </remarks>
public sealed class CbcSolver : ILinearSolver
{
    private readonly ClpSolver linear;

    /// <summary>Initializes the engine.</summary>
    /// <exception cref="DllNotFoundException">The package has no such library for this system.</exception>
    public CbcSolver()
    {
        linear = new ClpSolver();
        if (!CbcLibrary.IsPresent)
        {
            throw new DllNotFoundException($"The package has no library {NativeLibraries.FileName(NativeLibraries.Cbc)} here.");
        }

        string version = CbcLibrary.Version;
        Description = linear.Description with
        {
            Name = "cbc",
            Title = $"COIN-OR Cbc {version}",
            Version = version,
            Integers = true,
        };
    }

    /// <summary>Gets a value indicating whether the libraries can be loaded here.</summary>
    public static bool IsPresent => ClpSolver.IsPresent && CbcLibrary.IsPresent;

    /// <inheritdoc/>
    public SolverDescription Description { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The starting basis or point has another shape than the program.</exception>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default) => program.HasIntegers
        ? CheckedSearch.Solve(program, options, linear, Description.Title, (searched, point) => CbcSearch.Run(searched, point, options, cancellation), cancellation)
        : linear.Solve(program, options, start, cancellation);
}
