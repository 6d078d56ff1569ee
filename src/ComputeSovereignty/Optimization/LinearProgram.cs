namespace ComputeSovereignty.Optimization;

/// <summary>A linear or integer program to minimise: numbers and names, no domain type.</summary>
/// <remarks>
/// <code>min cost·x + offset   subject to   rowLower ≤ A·x ≤ rowUpper,  columnLower ≤ x ≤ columnUpper</code>
/// A is stored by columns, row indices ascending within a column, no explicit zeros and no duplicates. Infinities are
/// <see cref="double.PositiveInfinity"/> and <see cref="double.NegativeInfinity"/>. Immutable: every change gives a new program that shares what did not change.
/// </remarks>
public sealed class LinearProgram
{
    private readonly double[] cost;
    private readonly double[] columnLower;
    private readonly double[] columnUpper;
    private readonly bool[] isInteger;
    private readonly double[] rowLower;
    private readonly double[] rowUpper;
    private readonly int[] columnStart;
    private readonly int[] rowIndex;
    private readonly double[] value;

    /// <summary>Initializes a program from its arrays, which the caller must not change afterwards.</summary>
    /// <param name="cost">Shape: [columns].</param>
    /// <param name="columnLower">Shape: [columns].</param>
    /// <param name="columnUpper">Shape: [columns].</param>
    /// <param name="isInteger">Shape: [columns].</param>
    /// <param name="rowLower">Shape: [rows].</param>
    /// <param name="rowUpper">Shape: [rows].</param>
    /// <param name="columnStart">Shape: [columns + 1]; the entries of column j are columnStart[j] … columnStart[j+1] − 1.</param>
    /// <param name="rowIndex">Shape: [entries].</param>
    /// <param name="value">Shape: [entries].</param>
    /// <param name="rowNames">Shape: [rows].</param>
    /// <param name="columnNames">Shape: [columns].</param>
    /// <param name="offset">A constant of the objective.</param>
    /// <exception cref="ArgumentException">Shapes disagree.</exception>
    public LinearProgram(
        double[] cost,
        double[] columnLower,
        double[] columnUpper,
        bool[] isInteger,
        double[] rowLower,
        double[] rowUpper,
        int[] columnStart,
        int[] rowIndex,
        double[] value,
        IReadOnlyList<string> rowNames,
        IReadOnlyList<string> columnNames,
        double offset = 0)
    {
        int columns = cost.Length;
        if (columnLower.Length != columns || columnUpper.Length != columns || isInteger.Length != columns || columnNames.Count != columns
            || columnStart.Length != columns + 1 || rowUpper.Length != rowLower.Length || rowNames.Count != rowLower.Length
            || rowIndex.Length != value.Length || columnStart[^1] != value.Length)
        {
            throw new ArgumentException("The arrays of a program must agree in shape.");
        }

        (this.cost, this.columnLower, this.columnUpper, this.isInteger) = (cost, columnLower, columnUpper, isInteger);
        (this.rowLower, this.rowUpper) = (rowLower, rowUpper);
        (this.columnStart, this.rowIndex, this.value) = (columnStart, rowIndex, value);
        (RowNames, ColumnNames, Offset) = (rowNames, columnNames, offset);
        HasIntegers = Array.IndexOf(isInteger, true) >= 0;
    }

    /// <summary>Gets the number of columns.</summary>
    public int ColumnCount => cost.Length;

    /// <summary>Gets the number of rows.</summary>
    public int RowCount => rowLower.Length;

    /// <summary>Gets the number of non-zero coefficients.</summary>
    public int EntryCount => value.Length;

    /// <summary>Gets a value indicating whether a column must be whole.</summary>
    public bool HasIntegers { get; }

    /// <summary>Gets the constant of the objective.</summary>
    public double Offset { get; }

    /// <summary>Gets the names of the rows.</summary>
    public IReadOnlyList<string> RowNames { get; }

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> ColumnNames { get; }

    /// <summary>Gets the objective coefficients. Shape: [columns].</summary>
    public ReadOnlySpan<double> Cost => cost;

    /// <summary>Gets the lower bounds of the columns. Shape: [columns].</summary>
    public ReadOnlySpan<double> ColumnLower => columnLower;

    /// <summary>Gets the upper bounds of the columns. Shape: [columns].</summary>
    public ReadOnlySpan<double> ColumnUpper => columnUpper;

    /// <summary>Gets which columns must be whole. Shape: [columns].</summary>
    public ReadOnlySpan<bool> IsInteger => isInteger;

    /// <summary>Gets the lower bounds of the rows. Shape: [rows].</summary>
    public ReadOnlySpan<double> RowLower => rowLower;

    /// <summary>Gets the upper bounds of the rows. Shape: [rows].</summary>
    public ReadOnlySpan<double> RowUpper => rowUpper;

    /// <summary>Gets where each column's entries begin. Shape: [columns + 1].</summary>
    public ReadOnlySpan<int> ColumnStart => columnStart;

    /// <summary>Gets the row of each entry. Shape: [entries].</summary>
    public ReadOnlySpan<int> RowIndex => rowIndex;

    /// <summary>Gets the coefficient of each entry. Shape: [entries].</summary>
    public ReadOnlySpan<double> Value => value;

    /// <summary>Gives the program another objective.</summary>
    /// <param name="newCost">Shape: [columns].</param>
    /// <param name="newOffset">The constant.</param>
    public LinearProgram WithCost(double[] newCost, double newOffset = 0) =>
        new(newCost, columnLower, columnUpper, isInteger, rowLower, rowUpper, columnStart, rowIndex, value, RowNames, ColumnNames, newOffset);

    /// <summary>Gives the columns other bounds.</summary>
    /// <param name="lower">Shape: [columns].</param>
    /// <param name="upper">Shape: [columns].</param>
    public LinearProgram WithColumnBounds(double[] lower, double[] upper) =>
        new(cost, lower, upper, isInteger, rowLower, rowUpper, columnStart, rowIndex, value, RowNames, ColumnNames, Offset);

    /// <summary>Gives the rows other bounds.</summary>
    /// <param name="lower">Shape: [rows].</param>
    /// <param name="upper">Shape: [rows].</param>
    public LinearProgram WithRowBounds(double[] lower, double[] upper) =>
        new(cost, columnLower, columnUpper, isInteger, lower, upper, columnStart, rowIndex, value, RowNames, ColumnNames, Offset);

    /// <summary>Gives the entries other coefficients, in the same places.</summary>
    /// <param name="newValue">Shape: [entries].</param>
    public LinearProgram WithValues(double[] newValue) =>
        new(cost, columnLower, columnUpper, isInteger, rowLower, rowUpper, columnStart, rowIndex, newValue, RowNames, ColumnNames, Offset);

    /// <summary>Drops the demand that columns be whole.</summary>
    public LinearProgram Relaxed() =>
        new(cost, columnLower, columnUpper, new bool[ColumnCount], rowLower, rowUpper, columnStart, rowIndex, value, RowNames, ColumnNames, Offset);

    /// <summary>Demands again that columns be whole: those that are in a program of which this one is an extension by columns.</summary>
    /// <param name="original">The program whose columns come first here.</param>
    public LinearProgram WithIntegersOf(LinearProgram original)
    {
        bool[] whole = new bool[ColumnCount];
        original.IsInteger.CopyTo(whole);
        return new(cost, columnLower, columnUpper, whole, rowLower, rowUpper, columnStart, rowIndex, value, RowNames, ColumnNames, Offset);
    }

    /// <summary>Fixes every whole column at the nearest whole number of a point, and drops the demand: the linear program whose duals are the prices of a plan.</summary>
    /// <param name="point">Shape: [columns].</param>
    public LinearProgram FixedAt(ReadOnlySpan<double> point)
    {
        double[] lower = [.. columnLower];
        double[] upper = [.. columnUpper];
        for (int column = 0; column < ColumnCount; column++)
        {
            if (isInteger[column])
            {
                lower[column] = upper[column] = Math.Round(point[column]);
            }
        }

        return Relaxed().WithColumnBounds(lower, upper);
    }

    /// <summary>Appends a row.</summary>
    /// <param name="name">The row's name.</param>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="coefficients">Shape: [columns]; zeros are not stored.</param>
    public LinearProgram WithRow(string name, double lower, double upper, ReadOnlySpan<double> coefficients)
    {
        int added = ColumnCount - coefficients.Count(0d);
        int[] start = new int[ColumnCount + 1];
        int[] rows = new int[EntryCount + added];
        double[] values = new double[EntryCount + added];
        int next = 0;
        for (int column = 0; column < ColumnCount; column++)
        {
            start[column] = next;
            int length = columnStart[column + 1] - columnStart[column];
            Array.Copy(rowIndex, columnStart[column], rows, next, length);
            Array.Copy(value, columnStart[column], values, next, length);
            next += length;
            if (coefficients[column] != 0)
            {
                rows[next] = RowCount;
                values[next++] = coefficients[column];
            }
        }

        start[^1] = next;
        return new(cost, columnLower, columnUpper, isInteger, [.. rowLower, lower], [.. rowUpper, upper], start, rows, values, [.. RowNames, name], ColumnNames, Offset);
    }

    /// <summary>Appends a continuous column.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="columnCost">The objective coefficient.</param>
    /// <param name="entries">Row and coefficient, rows ascending.</param>
    public LinearProgram WithColumn(string name, double lower, double upper, double columnCost, IReadOnlyList<(int Row, double Coefficient)> entries) =>
        new(
            [.. cost, columnCost],
            [.. columnLower, lower],
            [.. columnUpper, upper],
            [.. isInteger, false],
            rowLower,
            rowUpper,
            [.. columnStart, EntryCount + entries.Count],
            [.. rowIndex, .. entries.Select(static e => e.Row)],
            [.. value, .. entries.Select(static e => e.Coefficient)],
            RowNames,
            [.. ColumnNames, name],
            Offset);

    /// <summary>Computes cost·x + offset.</summary>
    /// <param name="point">Shape: [columns].</param>
    public double ObjectiveAt(ReadOnlySpan<double> point)
    {
        double sum = Offset;
        for (int column = 0; column < ColumnCount; column++)
        {
            sum += cost[column] * point[column];
        }

        return sum;
    }

    /// <summary>Computes A·x.</summary>
    /// <param name="point">Shape: [columns].</param>
    /// <returns>Shape: [rows].</returns>
    public double[] ActivitiesAt(ReadOnlySpan<double> point)
    {
        double[] activity = new double[RowCount];
        for (int column = 0; column < ColumnCount; column++)
        {
            double amount = point[column];
            if (amount == 0)
            {
                continue;
            }

            for (int entry = columnStart[column]; entry < columnStart[column + 1]; entry++)
            {
                activity[rowIndex[entry]] += value[entry] * amount;
            }
        }

        return activity;
    }
}
