using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Whether an engine can start from a basis.</summary>
internal static class BasisShape
{
    /// <summary>Tells whether a basis has the program's shape and as many basic members as rows.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="program">The program.</param>
    /// <exception cref="ArgumentException">The shape is another.</exception>
    internal static bool IsUsable(Basis basis, LinearProgram program)
    {
        if (basis.Columns.Count != program.ColumnCount || basis.Rows.Count != program.RowCount)
        {
            throw new ArgumentException(
                $"The starting basis has {basis.Columns.Count} columns and {basis.Rows.Count} rows, the program {program.ColumnCount} and {program.RowCount}.",
                nameof(basis));
        }

        return basis.Columns.Count(IsBasic) + basis.Rows.Count(IsBasic) == program.RowCount;
    }

    private static bool IsBasic(BasisStatus status) => status == BasisStatus.Basic;
}
