namespace ComputeSovereignty.Optimization;

/// <summary>Carries a basis from one program to a neighbouring one of other rows and columns, by their names.</summary>
/// <remarks>
/// A date that moves opens and closes columns, so neighbouring programs often differ in shape although nearly all of the basis still fits.
/// The result has as many basic members as the program has rows; an engine repairs it where it is singular. Cost: O(rows + columns + entries).
/// </remarks>
public static class BasisTransfer
{
    /// <summary>Carries a basis over.</summary>
    /// <param name="before">The program that the basis belongs after.</param>
    /// <param name="basis">The basis; rows that were appended to <paramref name="before"/> keep their status at its end.</param>
    /// <param name="after">The program to start, without such rows.</param>
    /// <returns>A basis of the shape of <paramref name="after"/> with as many rows appended.</returns>
    public static Basis Between(LinearProgram before, Basis basis, LinearProgram after)
    {
        bool same = Equal(before.ColumnNames, after.ColumnNames) && Equal(before.RowNames, after.RowNames);
        if (same)
        {
            return basis;
        }

        Dictionary<string, int> rowsBefore = Index(before.RowNames);
        Dictionary<string, int> columnsBefore = Index(before.ColumnNames);
        IEnumerable<BasisStatus> carried = after.RowNames.Select(name => rowsBefore.TryGetValue(name, out int row) ? basis.Rows[row] : BasisStatus.Basic);
        BasisStatus[] rows = [.. carried, .. basis.Rows.Skip(before.RowCount)];
        BasisStatus[] columns = [.. Enumerable.Range(0, after.ColumnCount).Select(column =>
            columnsBefore.TryGetValue(after.ColumnNames[column], out int old) ? basis.Columns[old] : AtRest(after, column))];
        int excess = columns.Count(IsBasic) + rows.Count(IsBasic) - rows.Length;
        if (excess > 0)
        {
            Release(before, after, basis, columns, excess);
        }
        else if (excess < 0)
        {
            Fill(before, after, basis, rows, -excess);
        }

        return new(columns, rows);
    }

    // Rows at a bound went, and left columns basic that they held: those columns go to a bound. There are enough of them, since rows alone are never too many.
    private static void Release(LinearProgram before, LinearProgram after, Basis basis, BasisStatus[] columns, int count)
    {
        HashSet<string> kept = new(after.RowNames, StringComparer.Ordinal);
        Dictionary<string, int> lost = new(StringComparer.Ordinal);
        for (int column = 0; column < before.ColumnCount; column++)
        {
            lost[before.ColumnNames[column]] = RowsOf(before, column).Count(row => !IsBasic(basis.Rows[row]) && !kept.Contains(before.RowNames[row]));
        }

        IEnumerable<int> basic = Enumerable.Range(0, columns.Length).Where(c => IsBasic(columns[c]));
        foreach (int column in basic.OrderByDescending(c => lost.GetValueOrDefault(after.ColumnNames[c])).ThenBy(static c => c).Take(count).ToList())
        {
            columns[column] = AtRest(after, column);
        }
    }

    // Basic columns went: the rows that they served get their slack, then, if need be, any row.
    private static void Fill(LinearProgram before, LinearProgram after, Basis basis, BasisStatus[] rows, int count)
    {
        Dictionary<string, int> rowsAfter = Index(after.RowNames);
        HashSet<string> kept = new(after.ColumnNames, StringComparer.Ordinal);
        IEnumerable<int> served =
            from column in Enumerable.Range(0, before.ColumnCount)
            where IsBasic(basis.Columns[column]) && !kept.Contains(before.ColumnNames[column])
            from row in RowsOf(before, column)
            where rowsAfter.ContainsKey(before.RowNames[row])
            select rowsAfter[before.RowNames[row]];
        foreach (int row in served.Concat(Enumerable.Range(0, rows.Length)))
        {
            if (count > 0 && !IsBasic(rows[row]))
            {
                rows[row] = BasisStatus.Basic;
                count--;
            }
        }
    }

    private static IEnumerable<int> RowsOf(LinearProgram program, int column)
    {
        for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
        {
            yield return program.RowIndex[entry];
        }
    }

    private static BasisStatus AtRest(LinearProgram program, int column) =>
        double.IsFinite(program.ColumnLower[column]) ? BasisStatus.AtLower
        : double.IsFinite(program.ColumnUpper[column]) ? BasisStatus.AtUpper
        : BasisStatus.Free;

    private static bool IsBasic(BasisStatus status) => status == BasisStatus.Basic;

    private static bool Equal(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        ReferenceEquals(left, right) || left.SequenceEqual(right, StringComparer.Ordinal);

    private static Dictionary<string, int> Index(IReadOnlyList<string> names)
    {
        Dictionary<string, int> index = new(names.Count, StringComparer.Ordinal);
        foreach ((int position, string name) in names.Index())
        {
            index.TryAdd(name, position);
        }

        return index;
    }
}
