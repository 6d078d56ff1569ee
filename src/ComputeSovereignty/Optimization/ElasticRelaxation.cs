namespace ComputeSovereignty.Optimization;

/// <summary>A program in which rows may give: each has a column that adds to it and one that takes off, and the sum of what is given is minimised.</summary>
/// <param name="Program">The elastic program, without integers; the columns of the original come first.</param>
/// <param name="GivingRow">The row that each added column belongs to. Shape: [added columns].</param>
public sealed record ElasticRelaxation(LinearProgram Program, IReadOnlyList<int> GivingRow)
{
    /// <summary>Makes the rows of a program elastic.</summary>
    /// <param name="program">The program; its objective does not count.</param>
    /// <param name="hard">Which rows do not give. Shape: [rows].</param>
    public static ElasticRelaxation Of(LinearProgram program, IReadOnlyList<bool> hard)
    {
        List<(int Row, double Sign)> added = [];
        for (int row = 0; row < program.RowCount; row++)
        {
            if (!hard[row] && !double.IsInfinity(program.RowLower[row]))
            {
                added.Add((row, 1));
            }

            if (!hard[row] && !double.IsInfinity(program.RowUpper[row]))
            {
                added.Add((row, -1));
            }
        }

        int columns = program.ColumnCount;
        LinearProgram elastic = new(
            [.. new double[columns], .. added.Select(static _ => 1d)],
            [.. program.ColumnLower, .. added.Select(static _ => 0d)],
            [.. program.ColumnUpper, .. added.Select(static _ => double.PositiveInfinity)],
            new bool[columns + added.Count],
            [.. program.RowLower],
            [.. program.RowUpper],
            [.. program.ColumnStart, .. added.Select((_, i) => program.EntryCount + i + 1)],
            [.. program.RowIndex, .. added.Select(static a => a.Row)],
            [.. program.Value, .. added.Select(static a => a.Sign)],
            program.RowNames,
            [.. program.ColumnNames, .. added.Select(a => $"give({program.RowNames[a.Row]},{(a.Sign > 0 ? "up" : "down")})")]);
        return new(elastic, [.. added.Select(static a => a.Row)]);
    }

    /// <summary>Tells which rows give.</summary>
    /// <param name="values">The values of the elastic program. Shape: [columns + added columns].</param>
    /// <param name="tolerance">The least that counts, in program units.</param>
    public IEnumerable<int> Giving(double[] values, double tolerance) =>
        GivingRow.Where((_, i) => values[values.Length - GivingRow.Count + i] > tolerance).Distinct();
}
