using static System.FormattableString;

namespace ComputeSovereignty.Optimization.ProgramText;

/// <summary>Writes a program in free MPS format, which every solver reads; names are kept but for blanks.</summary>
/// <remarks>
/// A constant of the objective is written as a column fixed at 1: as right side of the objective's row, some readers add it and others take it off.
/// Numbers read back to the same double.
/// </remarks>
public static class MpsText
{
    private const string ObjectiveRow = "Objective";
    private const string ConstantColumn = "constant";

    /// <summary>Writes the program.</summary>
    /// <param name="program">The program, with its objective.</param>
    /// <param name="comments">Lines for people, at the top.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(LinearProgram program, IEnumerable<string> comments, TextWriter writer)
    {
        string[] rows = ProgramNames.ForMps(program.RowNames, ObjectiveRow);
        string[] columns = ProgramNames.ForMps(program.ColumnNames, ConstantColumn);
        foreach (string comment in comments)
        {
            writer.Write($"* {comment}\n");
        }

        writer.Write("NAME ComputeSovereignty\nROWS\n");
        writer.Write($" N {ObjectiveRow}\n");
        for (int row = 0; row < rows.Length; row++)
        {
            writer.Write($" {Kind(program.RowLower[row], program.RowUpper[row])} {rows[row]}\n");
        }

        WriteColumns(program, rows, columns, writer);
        WriteRightSides(program, rows, writer);
        WriteRanges(program, rows, writer);
        writer.Write("BOUNDS\n");
        writer.Write(program.Offset == 0 ? string.Empty : $" FX BND {ConstantColumn} 1\n");
        for (int column = 0; column < columns.Length; column++)
        {
            WriteBounds(columns[column], program.ColumnLower[column], program.ColumnUpper[column], program.IsInteger[column], writer);
        }

        writer.Write("ENDATA\n");
    }

    private static char Kind(double lower, double upper) => (double.IsInfinity(lower), double.IsInfinity(upper)) switch
    {
        _ when lower == upper => 'E',
        (true, true) => 'N',
        (false, true) => 'G',
        _ => 'L',
    };

    private static void WriteColumns(LinearProgram program, string[] rows, string[] columns, TextWriter writer)
    {
        writer.Write("COLUMNS\n");
        bool whole = false;
        for (int column = 0; column < columns.Length; column++)
        {
            if (program.IsInteger[column] != whole)
            {
                whole = !whole;
                writer.Write(Invariant($" MARKER 'MARKER' '{(whole ? "INTORG" : "INTEND")}'\n"));
            }

            int first = program.ColumnStart[column];
            int end = program.ColumnStart[column + 1];
            if (program.Cost[column] != 0 || first == end)
            {
                writer.Write(Invariant($" {columns[column]} {ObjectiveRow} {program.Cost[column]:R}\n"));
            }

            for (int entry = first; entry < end; entry++)
            {
                writer.Write(Invariant($" {columns[column]} {rows[program.RowIndex[entry]]} {program.Value[entry]:R}\n"));
            }
        }

        if (whole)
        {
            writer.Write(" MARKER 'MARKER' 'INTEND'\n");
        }

        writer.Write(program.Offset == 0 ? string.Empty : Invariant($" {ConstantColumn} {ObjectiveRow} {program.Offset:R}\n"));
    }

    private static void WriteRightSides(LinearProgram program, string[] rows, TextWriter writer)
    {
        writer.Write("RHS\n");
        for (int row = 0; row < rows.Length; row++)
        {
            double side = double.IsInfinity(program.RowUpper[row]) ? program.RowLower[row] : program.RowUpper[row];
            if (side != 0 && !double.IsInfinity(side))
            {
                writer.Write(Invariant($" RHS {rows[row]} {side:R}\n"));
            }
        }
    }

    // A row between two limits is an L row with a range down from its right side.
    private static void WriteRanges(LinearProgram program, string[] rows, TextWriter writer)
    {
        bool begun = false;
        for (int row = 0; row < rows.Length; row++)
        {
            (double lower, double upper) = (program.RowLower[row], program.RowUpper[row]);
            if (lower == upper || double.IsInfinity(lower) || double.IsInfinity(upper))
            {
                continue;
            }

            writer.Write(begun ? string.Empty : "RANGES\n");
            begun = true;
            writer.Write(Invariant($" RNG {rows[row]} {upper - lower:R}\n"));
        }
    }

    // Everything but [0, ∞) of a continuous column is said: readers differ in what they assume of the rest.
    private static void WriteBounds(string name, double lower, double upper, bool whole, TextWriter writer)
    {
        if (lower == upper)
        {
            writer.Write(Invariant($" FX BND {name} {lower:R}\n"));
            return;
        }

        if (double.IsNegativeInfinity(lower) && double.IsPositiveInfinity(upper))
        {
            writer.Write($" FR BND {name}\n");
            return;
        }

        if (double.IsNegativeInfinity(lower))
        {
            writer.Write($" MI BND {name}\n");
        }
        else if (lower != 0 || upper < 0)
        {
            writer.Write(Invariant($" LO BND {name} {lower:R}\n"));
        }

        if (!double.IsPositiveInfinity(upper))
        {
            writer.Write(Invariant($" UP BND {name} {upper:R}\n"));
        }
        else if (whole)
        {
            writer.Write($" PL BND {name}\n");
        }
    }
}
