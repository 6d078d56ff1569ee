using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>One way to run HiGHS on a linear program.</summary>
/// <param name="Text">What a message calls it.</param>
/// <param name="Method">simplex or ipm.</param>
/// <param name="Presolve">on or off.</param>
/// <param name="Strategy">1 dual simplex, 4 primal simplex.</param>
/// <param name="Tolerance">The tolerance asked.</param>
/// <param name="Start">The starting basis, or null for slacks.</param>
/// <param name="IterationCap">After how many iterations the next way is taken.</param>
internal sealed record HighsAttempt(string Text, string Method, string Presolve, int Strategy, double Tolerance, Basis? Start, long IterationCap)
{
    private const int Dual = 1;
    private const int Primal = 4;

    /// <summary>Lists the ways, quickest first. The last ones are for programs on which the first gave an answer that does not hold.</summary>
    /// <param name="program">The program.</param>
    /// <param name="options">The options.</param>
    /// <param name="start">A usable basis, or null.</param>
    /// <param name="interiorPoint">Whether a cold program goes to the interior point method first.</param>
    internal static IEnumerable<HighsAttempt> InOrder(LinearProgram program, SolverOptions options, Basis? start, bool interiorPoint)
    {
        if (start is not null)
        {
            // From a bad basis the simplex method can take far longer than from slacks.
            yield return new("warm primal simplex", "simplex", "off", Primal, options.Tolerance, start, 1000 + (2L * (program.RowCount + program.ColumnCount)));
        }

        if (interiorPoint)
        {
            yield return new("interior point with crossover", "ipm", "on", Dual, options.Tolerance, null, int.MaxValue);
        }

        yield return new("dual simplex", "simplex", "on", Dual, options.Tolerance, null, int.MaxValue);
        yield return new("primal simplex without presolve", "simplex", "off", Primal, options.Tolerance, null, int.MaxValue);
        yield return new("dual simplex without presolve", "simplex", "off", Dual, Math.Min(options.Tolerance, 1e-9), null, int.MaxValue);
    }

    /// <summary>Sets the options of this way.</summary>
    /// <param name="model">The model.</param>
    internal void Prepare(HighsModel model)
    {
        model.Set("solver", Method);
        model.Set("run_crossover", "on");
        model.Set("presolve", Presolve);
        model.Set("simplex_strategy", Strategy);
        model.Set("primal_feasibility_tolerance", Tolerance);
        model.Set("dual_feasibility_tolerance", Tolerance);
        if (Start is { } basis)
        {
            // Perturbed bounds cost twice the iterations from a good basis.
            model.Set("primal_simplex_bound_perturbation_multiplier", 0.0);
            model.Start(basis);
        }
    }
}
