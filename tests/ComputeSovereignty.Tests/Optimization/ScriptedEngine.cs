using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>An engine that answers as a test tells it to, and remembers what it was asked.</summary>
/// <param name="answer">The answer to the n-th question, from 0.</param>
internal sealed class ScriptedEngine(Func<LinearProgram, int, Solution> answer) : ILinearSolver
{
    /// <summary>Gets the programs and bases it was given.</summary>
    internal List<(LinearProgram Program, Basis? Start)> Asked { get; } = [];

    /// <summary>Gets whether it was told to stop, question by question.</summary>
    internal List<bool> ToldToStop { get; } = [];

    /// <inheritdoc/>
    public SolverDescription Description { get; } = new() { Name = "scripted", Title = "Scripted 1.0", Version = "1.0", Linear = true, Integers = true };

    /// <inheritdoc/>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        Asked.Add((program, start));
        ToldToStop.Add(cancellation.IsCancellationRequested);
        return answer(program, Asked.Count - 1);
    }
}
