using System.Diagnostics;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Benchmarks;

/// <summary>An engine that tells of each solve how long it took and what memory the process holds, when it is done.</summary>
/// <param name="inner">The engine.</param>
internal sealed class TimedSolver(ILinearSolver inner) : ILinearSolver
{
    private readonly long begun = Stopwatch.GetTimestamp();

    /// <inheritdoc/>
    public SolverDescription Description => inner.Description;

    /// <inheritdoc/>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        int open = 0;
        for (int column = 0; column < program.ColumnCount; column++)
        {
            open += program.ColumnLower[column] < program.ColumnUpper[column] ? 1 : 0;
        }

        double from = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Solution solution = inner.Solve(program, options, start, cancellation);
        double to = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"  {from,6:0.0} to {to,6:0.0} s: {to - from,6:0.0} s, {open,7:#,##0} open columns, {solution.Iterations,7:#,##0} iterations, {solution.Message} ({solution.Engine}); {Environment.WorkingSet >> 20} MB, of them {GC.GetGCMemoryInfo().TotalCommittedBytes >> 20} MB of managed memory, {GC.GetTotalMemory(forceFullCollection: false) >> 20} MB in use"));
        return solution;
    }
}
