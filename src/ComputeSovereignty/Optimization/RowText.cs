using System.Text;

namespace ComputeSovereignty.Optimization;

/// <summary>Rows of a program as text that people review: LP format, with the unit behind a backslash.</summary>
/// <remarks>
/// <code>
/// LogicCapacity(SMIC-N2,2028Q1): + 1 starts(SMIC-N2,ASC950,2028Q1) - 2.91 ordered(N2-SMIC,2027Q3) &lt;= 31.4  \ thousand wafers
/// </code>
/// Terms stand in column order. Numbers have up to nine significant digits, the fewest that say the same; zeros have no sign. The same program gives the same text.
/// A row between two limits reads <c>2 &lt;= + 1 x &lt;= 3</c>; a row without any reads <c>&gt;= -inf</c>.
/// </remarks>
public static class RowText
{
    /// <summary>Writes all rows of a program under construction, a line each.</summary>
    /// <param name="program">The builder.</param>
    public static string Of(ProgramBuilder program) => Of(program, static _ => true);

    /// <summary>Writes some rows of a program under construction, a line each.</summary>
    /// <param name="program">The builder.</param>
    /// <param name="selects">Which rows.</param>
    public static string Of(ProgramBuilder program, Func<Row, bool> selects)
    {
        StringBuilder text = new();
        foreach (Row row in program.Rows.Where(selects))
        {
            text.Append(Line(row.Label.Name, row.Lower, row.Upper, row.Terms, column => program.Columns[column].Name))
                .Append("  \\ ").Append(row.Label.Unit.Symbol).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes every row of a program, without units, which a frozen program does not know.</summary>
    /// <param name="program">The program.</param>
    /// <returns>Shape: [rows].</returns>
    public static IReadOnlyList<string> Lines(LinearProgram program)
    {
        List<(int Column, double Coefficient)>[] terms = [.. Enumerable.Range(0, program.RowCount).Select(static _ => new List<(int, double)>())];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                terms[program.RowIndex[entry]].Add((column, program.Value[entry]));
            }
        }

        string[] lines = new string[program.RowCount];
        for (int row = 0; row < program.RowCount; row++)
        {
            lines[row] = Line(program.RowNames[row], program.RowLower[row], program.RowUpper[row], terms[row], column => program.ColumnNames[column]);
        }

        return lines;
    }

    /// <summary>Writes a number: up to nine significant digits, the fewest that say the same.</summary>
    /// <param name="value">The number.</param>
    public static string Number(double value) => value switch
    {
        0 => "0",
        double.PositiveInfinity => "inf",
        double.NegativeInfinity => "-inf",
        _ => value.ToString("G9"),
    };

    private static string Line(string name, double lower, double upper, IReadOnlyList<(int Column, double Coefficient)> terms, Func<int, string> column)
    {
        StringBuilder line = new();
        line.Append(name).Append(':');
        if (lower != upper && !double.IsInfinity(lower) && !double.IsInfinity(upper))
        {
            line.Append(' ').Append(Number(lower)).Append(" <=");
        }

        foreach ((int index, double coefficient) in terms)
        {
            line.Append(double.IsNegative(coefficient) ? " - " : " + ").Append(Number(Math.Abs(coefficient))).Append(' ').Append(column(index));
        }

        if (terms.Count == 0)
        {
            line.Append(" 0");
        }

        return line.Append(Limit(lower, upper)).ToString();
    }

    private static string Limit(double lower, double upper)
    {
        if (lower == upper)
        {
            return $" = {Number(upper)}";
        }

        return double.IsPositiveInfinity(upper) ? $" >= {Number(lower)}" : $" <= {Number(upper)}";
    }
}
