namespace ComputeSovereignty.Optimization;

/// <summary>Where a row or column of a simplex solution stands.</summary>
public enum BasisStatus
{
    /// <summary>Not at a bound and not basic: a free column at zero.</summary>
    Free,

    /// <summary>In the basis.</summary>
    Basic,

    /// <summary>At its upper bound.</summary>
    AtUpper,

    /// <summary>At its lower bound.</summary>
    AtLower,

    /// <summary>Fixed: both bounds are equal.</summary>
    Fixed,
}

/// <summary>A simplex basis, from which an engine can start a neighbouring program.</summary>
/// <param name="Columns">Shape: [columns].</param>
/// <param name="Rows">Shape: [rows]; the status of the row's activity between its row bounds.</param>
public sealed record Basis(IReadOnlyList<BasisStatus> Columns, IReadOnlyList<BasisStatus> Rows)
{
    /// <summary>Extends the basis by rows whose slack is basic, so that it stays a basis of a program with those rows appended.</summary>
    /// <param name="count">How many rows were appended.</param>
    public Basis WithRows(int count) => new(Columns, [.. Rows, .. Enumerable.Repeat(BasisStatus.Basic, count)]);

    /// <summary>Drops rows from the end, and makes the basis one of the rows that are left.</summary>
    /// <param name="count">How many rows were taken away.</param>
    /// <param name="other">A basis of the rows that are left: what is basic here and not there leaves first.</param>
    /// <returns>A basis with as many basic members as rows, or fewer by those that could not be told.</returns>
    public Basis WithoutRows(int count, Basis other)
    {
        BasisStatus[] columns = [.. Columns];
        BasisStatus[] rows = [.. Rows.SkipLast(count)];
        int excess = columns.Count(static c => c == BasisStatus.Basic) + rows.Count(static r => r == BasisStatus.Basic) - rows.Length;
        for (int column = 0; column < columns.Length && excess > 0; column++)
        {
            if (columns[column] == BasisStatus.Basic && other.Columns[column] != BasisStatus.Basic)
            {
                columns[column] = other.Columns[column];
                excess--;
            }
        }

        for (int row = rows.Length - 1; row >= 0 && excess > 0; row--)
        {
            if (rows[row] == BasisStatus.Basic && other.Rows[row] != BasisStatus.Basic)
            {
                rows[row] = other.Rows[row];
                excess--;
            }
        }

        return new(columns, rows);
    }
}
