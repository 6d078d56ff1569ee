using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>How far an engine's answer is from what it claims, recomputed from the program. Cost: one pass over the entries.</summary>
/// <param name="Primal">The largest violation of a row or column bound, in program units.</param>
/// <param name="Fraction">The largest distance of a whole column from a whole number.</param>
/// <param name="Dual">The largest multiplier or reduced cost that points at an infinite bound; 0 without duals.</param>
/// <param name="Gap">|primal objective − dual objective| / max(1, |primal objective|); 0 without duals.</param>
internal readonly record struct Residuals(double Primal, double Fraction, double Dual, double Gap)
{
    /// <summary>Gets the largest of the four.</summary>
    internal double Worst => Math.Max(Math.Max(Primal, Fraction), Math.Max(Dual, Gap));

    /// <summary>Computes the residuals of a point.</summary>
    /// <param name="program">The program.</param>
    /// <param name="values">Shape: [columns].</param>
    internal static Residuals Of(LinearProgram program, ReadOnlySpan<double> values)
    {
        double primal = 0;
        double fraction = 0;
        for (int column = 0; column < program.ColumnCount; column++)
        {
            primal = Math.Max(primal, Violation(values[column], program.ColumnLower[column], program.ColumnUpper[column]));
            if (program.IsInteger[column])
            {
                fraction = Math.Max(fraction, Math.Abs(values[column] - Math.Round(values[column])));
            }
        }

        double[] activity = program.ActivitiesAt(values);
        for (int row = 0; row < program.RowCount; row++)
        {
            primal = Math.Max(primal, Violation(activity[row], program.RowLower[row], program.RowUpper[row]));
        }

        return new(primal, fraction, 0, 0);
    }

    /// <summary>Computes the residuals of a point with its duals.</summary>
    /// <param name="program">The program.</param>
    /// <param name="values">Shape: [columns].</param>
    /// <param name="duals">Shape: [rows].</param>
    /// <param name="reducedCosts">Shape: [columns]; c − Aᵀy.</param>
    internal static Residuals Of(LinearProgram program, ReadOnlySpan<double> values, ReadOnlySpan<double> duals, ReadOnlySpan<double> reducedCosts)
    {
        double dual = 0;
        double bound = program.Offset;
        for (int column = 0; column < program.ColumnCount; column++)
        {
            bound += Product(reducedCosts[column], program.ColumnLower[column], program.ColumnUpper[column], ref dual);
        }

        for (int row = 0; row < program.RowCount; row++)
        {
            bound += Product(duals[row], program.RowLower[row], program.RowUpper[row], ref dual);
        }

        double objective = program.ObjectiveAt(values);
        return Of(program, values) with { Dual = dual, Gap = Math.Abs(objective - bound) / Math.Max(1, Math.Abs(objective)) };
    }

    // NaN counts as infinitely far, so that it is never the smaller one.
    private static double Violation(double value, double lower, double upper) =>
        double.IsNaN(value) ? double.PositiveInfinity : Math.Max(0, Math.Max(lower - value, value - upper));

    private static double Product(double multiplier, double lower, double upper, ref double dual)
    {
        double bound = multiplier > 0 ? lower : upper;
        if (double.IsFinite(bound) && !double.IsNaN(multiplier))
        {
            return multiplier * bound;
        }

        dual = Math.Max(dual, double.IsNaN(multiplier) ? double.PositiveInfinity : Math.Abs(multiplier));
        return 0;
    }
}
