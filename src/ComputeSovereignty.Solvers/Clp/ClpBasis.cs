using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Clp;

/// <summary>Translates bases. Clp keeps one byte a column, then one a row; the low three bits are 0 free, 1 basic, 2 at upper, 3 at lower, 4 superbasic, 5 fixed.</summary>
internal static class ClpBasis
{
    /// <summary>Writes a basis as Clp keeps it.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>Shape: [columns + rows], at least one.</returns>
    internal static byte[] Encode(Basis basis)
    {
        byte[] status = new byte[Math.Max(1, basis.Columns.Count + basis.Rows.Count)];
        for (int column = 0; column < basis.Columns.Count; column++)
        {
            status[column] = Encode(basis.Columns[column]);
        }

        for (int row = 0; row < basis.Rows.Count; row++)
        {
            status[basis.Columns.Count + row] = Encode(basis.Rows[row]);
        }

        return status;
    }

    /// <summary>Reads a basis as Clp keeps it.</summary>
    /// <param name="status">Shape: [columns + rows].</param>
    /// <param name="program">The program.</param>
    internal static Basis Decode(ReadOnlySpan<byte> status, LinearProgram program)
    {
        BasisStatus[] columns = new BasisStatus[program.ColumnCount];
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = Decode(status[column], program.ColumnLower[column], program.ColumnUpper[column]);
        }

        BasisStatus[] rows = new BasisStatus[program.RowCount];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = Decode(status[columns.Length + row], program.RowLower[row], program.RowUpper[row]);
        }

        return new(columns, rows);
    }

    private static byte Encode(BasisStatus status) => status switch
    {
        BasisStatus.Basic => 1,
        BasisStatus.AtUpper => 2,
        BasisStatus.AtLower => 3,
        BasisStatus.Fixed => 5,
        _ => 0,
    };

    private static BasisStatus Decode(byte status, double lower, double upper) => (status & 7) switch
    {
        1 => BasisStatus.Basic,
        2 => BasisStatus.AtUpper,
        3 => BasisStatus.AtLower,
        5 => BasisStatus.Fixed,
        _ when double.IsFinite(lower) => BasisStatus.AtLower,
        _ when double.IsFinite(upper) => BasisStatus.AtUpper,
        _ => BasisStatus.Free,
    };
}
