using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>A direction along which the objective falls and no bound is ever met.</summary>
internal static class UnboundedRay
{
    /// <summary>Tells whether a direction is such a ray, to 10⁻⁷ of its largest component.</summary>
    /// <param name="program">The program.</param>
    /// <param name="ray">Shape: [columns].</param>
    internal static bool Descends(LinearProgram program, ReadOnlySpan<double> ray)
    {
        double slope = program.ObjectiveAt(ray) - program.Offset;
        double size = 0;
        double cost = 0;
        for (int column = 0; column < ray.Length; column++)
        {
            size = Math.Max(size, Math.Abs(ray[column]));
            cost = Math.Max(cost, Math.Abs(program.Cost[column]));
        }

        double tolerance = 1e-7 * size;
        if (!double.IsFinite(size) || !(slope < -1e-9 * size * cost))
        {
            return false;
        }

        for (int column = 0; column < ray.Length; column++)
        {
            if (MeetsBound(ray[column], program.ColumnLower[column], program.ColumnUpper[column], tolerance))
            {
                return false;
            }
        }

        double[] activity = program.ActivitiesAt(ray);
        for (int row = 0; row < activity.Length; row++)
        {
            if (MeetsBound(activity[row], program.RowLower[row], program.RowUpper[row], tolerance))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MeetsBound(double step, double lower, double upper, double tolerance) =>
        (step > tolerance && double.IsFinite(upper)) || (step < -tolerance && double.IsFinite(lower));
}
