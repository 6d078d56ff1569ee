using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Optimization;

/// <summary>What a row or column is, in the words of the model: the label under which reports, duals and errors name it.</summary>
/// <param name="Family">The family of rows or the decision, for example <c>LogicCapacity</c>.</param>
/// <param name="Key">The index without the period, for example <c>SMIC-N2</c>.</param>
/// <param name="Period">The period or year, for example <c>2028Q1</c>; empty where the row has none.</param>
/// <param name="Unit">The unit of the row's activity or of the column.</param>
public sealed record ProgramLabel(string Family, ProgramKey Key, string Period, UnitOfMeasure Unit)
{
    /// <summary>Gets the name in the program, for example <c>LogicCapacity(SMIC-N2,2028Q1)</c>.</summary>
    public string Name => (Period.Length > 0 ? Key.With(Period) : Key) is { Parts.Count: > 0 } index ? $"{Family}({index})" : Family;
}

/// <summary>A row while the program grows.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Lower">The lower bound, −∞ where there is none.</param>
/// <param name="Upper">The upper bound, +∞ where there is none.</param>
/// <param name="Terms">The terms in column order.</param>
public sealed record Row(ProgramLabel Label, double Lower, double Upper, IReadOnlyList<(int Column, double Coefficient)> Terms)
{
    /// <summary>Computes the left side at a point.</summary>
    /// <param name="point">Shape: [columns].</param>
    public double ActivityAt(ReadOnlySpan<double> point)
    {
        double sum = 0;
        foreach ((int column, double coefficient) in Terms)
        {
            sum += coefficient * point[column];
        }

        return sum;
    }
}

/// <summary>Collects decision variables and rows, and freezes them into a <see cref="LinearProgram"/>.</summary>
public sealed class ProgramBuilder
{
    private readonly List<ProgramLabel> columns = [];
    private readonly List<double> lower = [];
    private readonly List<double> upper = [];
    private readonly List<bool> whole = [];
    private readonly List<Row> rows = [];

    /// <summary>Initializes a program without columns.</summary>
    public ProgramBuilder()
    {
    }

    /// <summary>Joins columns and rows that were written apart.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">Rows over them.</param>
    internal ProgramBuilder(ProgramBuilder columns, IEnumerable<Row> rows)
    {
        this.columns = columns.columns;
        (lower, upper, whole) = (columns.lower, columns.upper, columns.whole);
        this.rows = [.. rows];
    }

    /// <summary>Gets the rows so far, in the order in which they were added.</summary>
    public IReadOnlyList<Row> Rows => rows;

    /// <summary>Gets the labels of the columns so far.</summary>
    public IReadOnlyList<ProgramLabel> Columns => columns;

    /// <summary>Gets the lower bounds of the columns so far.</summary>
    internal IReadOnlyList<double> Lower => lower;

    /// <summary>Gets the upper bounds of the columns so far.</summary>
    internal IReadOnlyList<double> Upper => upper;

    /// <summary>Gets which of the columns so far must be whole.</summary>
    internal ReadOnlySpan<bool> IsInteger => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(whole);

    /// <summary>Adds a decision variable.</summary>
    /// <typeparam name="TUnit">Its unit.</typeparam>
    /// <param name="name">The decision, for example <c>starts</c>.</param>
    /// <param name="key">Its index without the period.</param>
    /// <param name="period">Its period or year, or empty.</param>
    /// <param name="upperBound">The upper bound in program units; +∞ by default. The lower bound is 0.</param>
    /// <param name="mustBeWhole">Whether it must be whole.</param>
    public Variable<TUnit> NonNegative<TUnit>(string name, ProgramKey key, string period, double upperBound = double.PositiveInfinity, bool mustBeWhole = false)
        where TUnit : struct, IUnit
    {
        columns.Add(new ProgramLabel(name, key, period, UnitOfMeasure.Of<TUnit>()));
        lower.Add(0);
        upper.Add(upperBound);
        whole.Add(mustBeWhole);
        return new(columns.Count - 1);
    }

    /// <summary>Adds a decision variable that may take either sign.</summary>
    /// <typeparam name="TUnit">Its unit.</typeparam>
    /// <param name="name">The decision.</param>
    /// <param name="key">Its index without the period.</param>
    /// <param name="period">Its period or year, or empty.</param>
    public Variable<TUnit> Free<TUnit>(string name, ProgramKey key, string period)
        where TUnit : struct, IUnit
    {
        Variable<TUnit> variable = NonNegative<TUnit>(name, key, period);
        lower[variable.Column] = double.NegativeInfinity;
        return variable;
    }

    /// <summary>Adds the row <c>expression ≤ limit</c>.</summary>
    public void AtMost<TUnit>(string family, ProgramKey key, string period, LinearExpression<TUnit> expression, Quantity<TUnit> limit, UnitOfMeasure? unit = null)
        where TUnit : struct, IUnit => AddRow(family, key, period, expression, double.NegativeInfinity, limit.Value, unit);

    /// <summary>Adds the row <c>expression ≥ limit</c>.</summary>
    public void AtLeast<TUnit>(string family, ProgramKey key, string period, LinearExpression<TUnit> expression, Quantity<TUnit> limit, UnitOfMeasure? unit = null)
        where TUnit : struct, IUnit => AddRow(family, key, period, expression, limit.Value, double.PositiveInfinity, unit);

    /// <summary>Adds the row <c>expression = value</c>.</summary>
    public void Equal<TUnit>(string family, ProgramKey key, string period, LinearExpression<TUnit> expression, Quantity<TUnit> value, UnitOfMeasure? unit = null)
        where TUnit : struct, IUnit => AddRow(family, key, period, expression, value.Value, value.Value, unit);

    /// <summary>Freezes the program.</summary>
    public LinearProgram Build()
    {
        int[] start = new int[columns.Count + 1];
        foreach (Row row in rows)
        {
            foreach ((int column, _) in row.Terms)
            {
                start[column + 1]++;
            }
        }

        for (int column = 0; column < columns.Count; column++)
        {
            start[column + 1] += start[column];
        }

        int[] next = start[..^1];
        int[] rowIndex = new int[start[^1]];
        double[] values = new double[start[^1]];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach ((int column, double coefficient) in rows[row].Terms)
            {
                rowIndex[next[column]] = row;
                values[next[column]++] = coefficient;
            }
        }

        return new LinearProgram(
            new double[columns.Count],
            [.. lower],
            [.. upper],
            [.. whole],
            [.. rows.Select(static r => r.Lower)],
            [.. rows.Select(static r => r.Upper)],
            start,
            rowIndex,
            values,
            [.. rows.Select(static r => r.Label.Name)],
            [.. columns.Select(static c => c.Name)]);
    }

    private void AddRow<TUnit>(string family, ProgramKey key, string period, LinearExpression<TUnit> expression, double low, double high, UnitOfMeasure? unit)
        where TUnit : struct, IUnit
    {
        double constant = expression.Constant.Value;
        rows.Add(new Row(new ProgramLabel(family, key, period, unit ?? UnitOfMeasure.Of<TUnit>()), low - constant, high - constant, expression.Merged()));
    }
}
