using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Makes a plan of what an integer engine calls its best point, or refuses it.</summary>
/// <param name="program">The program.</param>
/// <param name="options">The options of the solve.</param>
/// <param name="linear">The engine that solves for the rest once the integers are fixed.</param>
internal sealed class IncumbentCheck(LinearProgram program, SolverOptions options, ILinearSolver linear)
{
    private const double Good = 1e-7;
    private const double Bearable = 1e-6;

    /// <summary>Rounds the whole columns; where that breaks a row, solves for the other columns again.</summary>
    /// <param name="point">Shape: [columns].</param>
    /// <returns>A point within 10⁻⁶ of every row and bound with exactly whole columns, or null.</returns>
    internal double[]? Check(double[] point)
    {
        double[] rounded = [.. point];
        for (int column = 0; column < rounded.Length; column++)
        {
            if (program.IsInteger[column])
            {
                rounded[column] = Math.Round(rounded[column]);
            }
        }

        double residual = Residuals.Of(program, rounded).Worst;
        if (residual <= Good)
        {
            return rounded;
        }

        SolverOptions quick = options.Unlimited() with { IterationLimit = null, StartingPoint = null };
        Solution fixedWhole = linear.Solve(program.FixedAt(rounded), quick);
        double[] solved = fixedWhole.Status == TerminationStatus.Optimal ? fixedWhole.Values : rounded;
        return Residuals.Of(program, solved).Worst <= Bearable ? solved : null;
    }
}
