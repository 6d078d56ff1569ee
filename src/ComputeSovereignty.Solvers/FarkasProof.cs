using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Row multipliers that prove that no point satisfies all rows and bounds.</summary>
/// <remarks>
/// With y the multipliers and a = yᵀA, every point in the column bounds has a·x ≤ max a·x, and every point that satisfies the rows has
/// a·x ≥ Σᵢ (yᵢ·lowerᵢ where yᵢ is positive, yᵢ·upperᵢ where it is negative). The proof holds where the second exceeds the first.
/// J. Farkas, Theorie der einfachen Ungleichungen, J. reine angew. Math. 124 (1902) 1–27.
/// </remarks>
internal static class FarkasProof
{
    /// <summary>Turns a ray of either sign into a proof.</summary>
    /// <param name="program">The program.</param>
    /// <param name="ray">Shape: [rows].</param>
    /// <returns>The multipliers in the port's sign, or null where the ray proves nothing either way.</returns>
    internal static double[]? From(LinearProgram program, ReadOnlySpan<double> ray)
    {
        double largest = 0;
        foreach (double multiplier in ray)
        {
            largest = Math.Max(largest, Math.Abs(multiplier));
        }

        if (largest == 0 || !double.IsFinite(largest))
        {
            return null;
        }

        double[] candidate = new double[ray.Length];
        foreach (double sign in (ReadOnlySpan<double>)[-1, 1])
        {
            for (int row = 0; row < candidate.Length; row++)
            {
                // Noise that points at an infinite bound would void the proof.
                double multiplier = sign * ray[row] / largest;
                double bound = multiplier > 0 ? program.RowLower[row] : program.RowUpper[row];
                candidate[row] = double.IsInfinity(bound) && Math.Abs(multiplier) < 1e-9 ? 0 : multiplier;
            }

            if (Margin(program, candidate) > 1e-9)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Computes by how much the rows ask more than the column bounds can give.</summary>
    /// <param name="program">The program.</param>
    /// <param name="multipliers">Shape: [rows].</param>
    /// <returns>Positive where the multipliers prove infeasibility, relative to the size of the terms; −∞ where they point at an infinite bound.</returns>
    internal static double Margin(LinearProgram program, ReadOnlySpan<double> multipliers)
    {
        double margin = 0;
        double size = 1;
        for (int row = 0; row < program.RowCount; row++)
        {
            Add(multipliers[row], program.RowLower[row], program.RowUpper[row], ref margin, ref size);
        }

        for (int column = 0; column < program.ColumnCount; column++)
        {
            double sum = 0;
            double terms = 0;
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                double term = multipliers[program.RowIndex[entry]] * program.Value[entry];
                sum += term;
                terms += Math.Abs(term);
            }

            if (Math.Abs(sum) > 1e-9 * terms)
            {
                Add(-sum, program.ColumnLower[column], program.ColumnUpper[column], ref margin, ref size);
            }
        }

        return margin / size;
    }

    private static void Add(double multiplier, double lower, double upper, ref double margin, ref double size)
    {
        if (multiplier != 0)
        {
            double product = multiplier * (multiplier > 0 ? lower : upper);
            margin += product;
            size += double.IsFinite(product) ? Math.Abs(product) : 0;
        }
    }
}
