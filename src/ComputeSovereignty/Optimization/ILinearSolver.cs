namespace ComputeSovereignty.Optimization;

/// <summary>The port to engines of linear and integer programs.</summary>
/// <remarks>
/// A solve is a function: program, options and starting basis in, solution out; the same input gives the same output.
/// A fresh engine model per solve started from a basis is bit-identical on any thread, and loading is cheap beside solving.
/// Implementations translate statuses, signs and infinities, write nothing to standard output, and may be called on several threads at once.
/// </remarks>
public interface ILinearSolver
{
    /// <summary>Gets what the engine is and can do.</summary>
    SolverDescription Description { get; }

    /// <summary>Minimises the program.</summary>
    /// <param name="program">The program; <see cref="LinearProgram.HasIntegers"/> asks for an integer search.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="start">A basis of a neighbouring program of the same shape, or null. Engines without warm start ignore it.</param>
    /// <param name="cancellation">Stops the search; the answer is then <see cref="TerminationStatus.Interrupted"/>, not an exception.</param>
    /// <exception cref="NotSupportedException">The program has integers and the engine is linear only (<see cref="SolverDescription.Integers"/>).</exception>
    Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default);
}
