using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Refuses programs whose numbers an engine would misread: Clp calls a program with NaN in it optimal.</summary>
internal static class ProgramNumbers
{
    /// <summary>The size from which engines read a number as infinite, some of them silently.</summary>
    internal const double Largest = 1e20;

    /// <summary>Finds the first number that no engine may see.</summary>
    /// <param name="program">The program.</param>
    /// <returns>A sentence that names the row or column, or null where all numbers are good.</returns>
    internal static string? FindFault(LinearProgram program)
    {
        if (!IsNumber(program.Offset))
        {
            return Say("The constant of the objective", program.Offset);
        }

        for (int column = 0; column < program.ColumnCount; column++)
        {
            if (FindColumnFault(program, column) is { } fault)
            {
                return fault;
            }
        }

        for (int row = 0; row < program.RowCount; row++)
        {
            if (FindBoundFault("row", program.RowNames[row], program.RowLower[row], program.RowUpper[row]) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Tells whether a row or column has its lower bound above its upper one.</summary>
    /// <param name="program">The program.</param>
    /// <param name="tolerance">By how much more than this.</param>
    internal static bool BoundsCross(LinearProgram program, double tolerance) =>
        AnyAbove(program.ColumnLower, program.ColumnUpper, tolerance) || AnyAbove(program.RowLower, program.RowUpper, tolerance);

    private static bool AnyAbove(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, double tolerance)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            if (lower[i] > upper[i] + tolerance)
            {
                return true;
            }
        }

        return false;
    }

    private static string? FindColumnFault(LinearProgram program, int column)
    {
        string name = program.ColumnNames[column];
        if (!IsNumber(program.Cost[column]))
        {
            return Say($"The objective coefficient of column {name}", program.Cost[column]);
        }

        for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
        {
            if (!IsNumber(program.Value[entry]))
            {
                return Say($"The coefficient of column {name} in row {program.RowNames[program.RowIndex[entry]]}", program.Value[entry]);
            }
        }

        return FindBoundFault("column", name, program.ColumnLower[column], program.ColumnUpper[column]);
    }

    private static string? FindBoundFault(string what, string name, double lower, double upper)
    {
        if (!IsNumber(lower) && !double.IsNegativeInfinity(lower))
        {
            return Say($"The lower bound of {what} {name}", lower);
        }

        return IsNumber(upper) || double.IsPositiveInfinity(upper) ? null : Say($"The upper bound of {what} {name}", upper);
    }

    private static bool IsNumber(double number) => Math.Abs(number) < Largest;

    private static string Say(string what, double number) => $"{what} is {number:R}, which is no number to compute with.";
}
