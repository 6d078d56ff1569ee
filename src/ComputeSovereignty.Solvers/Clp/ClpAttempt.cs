using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Clp;

/// <summary>One way to run Clp.</summary>
/// <param name="Text">What a message calls it.</param>
/// <param name="Dual">Dual simplex; primal otherwise.</param>
/// <param name="Scaled">Whether Clp scales.</param>
/// <param name="Tolerance">The tolerance asked.</param>
/// <param name="Start">The starting basis, or null for slacks.</param>
/// <param name="IterationCap">After how many iterations the next way is taken.</param>
internal sealed record ClpAttempt(string Text, bool Dual, bool Scaled, double Tolerance, Basis? Start, long IterationCap)
{
    /// <summary>Lists the ways, quickest first. The last ones are for programs on which the first gave an answer that does not hold.</summary>
    /// <param name="program">The program.</param>
    /// <param name="options">The options.</param>
    /// <param name="start">A usable basis, or null.</param>
    internal static IEnumerable<ClpAttempt> InOrder(LinearProgram program, SolverOptions options, Basis? start)
    {
        if (start is not null)
        {
            // From a bad basis the simplex method can take far longer than from slacks.
            // The dual method is for other right sides; from a feasible point of another objective it took twice the steps of the primal one, or ten times.
            yield return new(options.StartsFeasible ? "warm primal simplex" : "warm dual simplex", !options.StartsFeasible, true, options.Tolerance, start, 1000 + (2L * (program.RowCount + program.ColumnCount)));
        }

        // Cold, the primal method takes a third to a ninth of the dual one's time on the planning model, more so with shorter periods.
        yield return new("primal simplex", false, true, options.Tolerance, null, int.MaxValue);
        yield return new("dual simplex", true, true, options.Tolerance, null, int.MaxValue);
        yield return new("primal simplex without scaling", false, false, Math.Min(options.Tolerance, 1e-9), null, int.MaxValue);
    }
}
