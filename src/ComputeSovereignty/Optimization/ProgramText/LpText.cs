using static System.FormattableString;

namespace ComputeSovereignty.Optimization.ProgramText;

/// <summary>Writes a program in the LP format, which people can read; names keep letters, digits, <c>_ . ( ) ,</c>, the rest becomes <c>_</c>.</summary>
/// <remarks>
/// A row between two limits is written as two rows, a constant of the objective as a column fixed at 1: not every reader takes the shorter forms.
/// Numbers read back to the same double.
/// </remarks>
public static class LpText
{
    private const int LineLength = 200;
    private const string ConstantColumn = "constant";

    /// <summary>Writes the program.</summary>
    /// <param name="program">The program, with its objective.</param>
    /// <param name="comments">Lines for people, at the top.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(LinearProgram program, IEnumerable<string> comments, TextWriter writer)
    {
        string[] rows = ProgramNames.ForLp(program.RowNames, "Objective");
        string[] columns = ProgramNames.ForLp(program.ColumnNames, ConstantColumn);
        foreach (string comment in comments)
        {
            writer.Write($"\\ {comment}\n");
        }

        writer.Write("Minimize\n");
        WriteObjective(program, columns, writer);
        writer.Write("Subject To\n");
        WriteRows(program, rows, columns, writer);
        WriteBounds(program, columns, writer);
        WriteIntegers(program, columns, writer);
        writer.Write("End\n");
    }

    private static void WriteObjective(LinearProgram program, string[] columns, TextWriter writer)
    {
        List<(string, double)> terms = [];
        for (int column = 0; column < columns.Length; column++)
        {
            if (program.Cost[column] != 0)
            {
                terms.Add((columns[column], program.Cost[column]));
            }
        }

        if (program.Offset != 0)
        {
            terms.Add((ConstantColumn, program.Offset));
        }

        WriteSum(" Objective:", terms.Count > 0 ? terms : [(columns[0], 0)], string.Empty, writer);
    }

    private static void WriteRows(LinearProgram program, string[] rows, string[] columns, TextWriter writer)
    {
        List<(string, double)>[] terms = [.. rows.Select(static _ => new List<(string, double)>())];
        for (int column = 0; column < columns.Length; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                terms[program.RowIndex[entry]].Add((columns[column], program.Value[entry]));
            }
        }

        for (int row = 0; row < rows.Length; row++)
        {
            (double lower, double upper) = (program.RowLower[row], program.RowUpper[row]);
            IReadOnlyList<(string, double)> sum = terms[row].Count > 0 ? terms[row] : [(columns[0], 0)];
            bool both = lower != upper && !double.IsInfinity(lower) && !double.IsInfinity(upper);
            if (lower == upper)
            {
                WriteSum($" {rows[row]}:", sum, Invariant($" = {upper:R}"), writer);
                continue;
            }

            if (!double.IsInfinity(lower))
            {
                WriteSum($" {rows[row]}{(both ? ".least" : string.Empty)}:", sum, Invariant($" >= {lower:R}"), writer);
            }

            if (!double.IsInfinity(upper))
            {
                WriteSum($" {rows[row]}{(both ? ".most" : string.Empty)}:", sum, Invariant($" <= {upper:R}"), writer);
            }
        }
    }

    private static void WriteSum(string head, IReadOnlyList<(string Name, double Coefficient)> terms, string tail, TextWriter writer)
    {
        writer.Write(head);
        int length = head.Length;
        foreach ((string name, double coefficient) in terms)
        {
            string term = Invariant($" {(coefficient < 0 ? '-' : '+')} {Math.Abs(coefficient):R} {name}");
            if (length + term.Length > LineLength)
            {
                writer.Write("\n ");
                length = 1;
            }

            writer.Write(term);
            length += term.Length;
        }

        writer.Write($"{tail}\n");
    }

    private static void WriteBounds(LinearProgram program, string[] columns, TextWriter writer)
    {
        writer.Write("Bounds\n");
        if (program.Offset != 0)
        {
            writer.Write($" {ConstantColumn} = 1\n");
        }

        for (int column = 0; column < columns.Length; column++)
        {
            (double lower, double upper) = (program.ColumnLower[column], program.ColumnUpper[column]);
            string? line = (lower, upper) switch
            {
                (0, double.PositiveInfinity) => null,
                (double.NegativeInfinity, double.PositiveInfinity) => $" {columns[column]} free\n",
                _ when lower == upper => Invariant($" {columns[column]} = {upper:R}\n"),
                (_, double.PositiveInfinity) => Invariant($" {columns[column]} >= {lower:R}\n"),
                (double.NegativeInfinity, _) => Invariant($" -inf <= {columns[column]} <= {upper:R}\n"),
                _ => Invariant($" {lower:R} <= {columns[column]} <= {upper:R}\n"),
            };
            writer.Write(line);
        }
    }

    private static void WriteIntegers(LinearProgram program, string[] columns, TextWriter writer)
    {
        if (!program.HasIntegers)
        {
            return;
        }

        writer.Write("General\n");
        for (int column = 0; column < columns.Length; column++)
        {
            if (program.IsInteger[column])
            {
                writer.Write($" {columns[column]}\n");
            }
        }
    }
}
