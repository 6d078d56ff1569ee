using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>Reduced costs from duals, so that both are of one sign whatever the engine says of the second.</summary>
internal static class PricedColumns
{
    /// <summary>Computes c − Aᵀy.</summary>
    /// <param name="program">The program.</param>
    /// <param name="duals">y; shape: [rows].</param>
    /// <returns>Shape: [columns].</returns>
    internal static double[] ReducedCosts(LinearProgram program, ReadOnlySpan<double> duals)
    {
        double[] reduced = program.Cost.ToArray();
        for (int column = 0; column < reduced.Length; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                reduced[column] -= program.Value[entry] * duals[program.RowIndex[entry]];
            }
        }

        return reduced;
    }
}
