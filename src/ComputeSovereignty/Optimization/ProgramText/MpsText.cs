using static System.FormattableString;

namespace ComputeSovereignty.Optimization.ProgramText;

/// <summary>Writes a program in free MPS format, which every solver reads; names are kept but for blanks.</summary>
/// <remarks>
/// Written so that every reader reads the same program: a constant of the objective is a column fixed at 1 (as right side of the objective's row, some add it and others take it off);
/// a row between two limits is two rows (PuLP stops at RANGES); a row without limits is left out (a second N row becomes PuLP's objective); a column with
/// an upper bound alone is free with a row of its own (PuLP passes over MI, HiGHS and glpsol refuse FR with UP); every bound has its fourth field, which PuLP needs; FREE in the
/// first line, because Cbc takes short lines for fixed columns without it. Numbers read back to the same double.
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

        writer.Write("NAME ComputeSovereignty FREE\nROWS\n");
        writer.Write($" N {ObjectiveRow}\n");
        Side[][] sides = [.. Enumerable.Range(0, rows.Length).Select(row => Sides(rows[row], program.RowLower[row], program.RowUpper[row]))];
        Side?[] ofColumns = [.. Enumerable.Range(0, columns.Length).Select(column => Most(columns[column], program.ColumnLower[column], program.ColumnUpper[column]))];
        foreach (Side side in sides.SelectMany(static s => s).Concat(ofColumns.OfType<Side>()))
        {
            writer.Write($" {side.Kind} {side.Name}\n");
        }

        WriteColumns(program, sides, ofColumns, columns, writer);
        WriteRightSides(sides.SelectMany(static s => s).Concat(ofColumns.OfType<Side>()), writer);
        writer.Write("BOUNDS\n");
        writer.Write(program.Offset == 0 ? string.Empty : $" FX BND {ConstantColumn} 1\n");
        for (int column = 0; column < columns.Length; column++)
        {
            WriteBounds(columns[column], program.ColumnLower[column], program.ColumnUpper[column], program.IsInteger[column], writer);
        }

        writer.Write("ENDATA\n");
    }

    private static Side[] Sides(string name, double lower, double upper) => (double.IsInfinity(lower), double.IsInfinity(upper)) switch
    {
        _ when lower == upper => [new('E', name, upper)],
        (true, true) => [],
        (false, true) => [new('G', name, lower)],
        (true, false) => [new('L', name, upper)],
        _ => [new('G', $"{name}.least", lower), new('L', $"{name}.most", upper)],
    };

    private static Side? Most(string column, double lower, double upper) =>
        double.IsNegativeInfinity(lower) && !double.IsPositiveInfinity(upper) ? new('L', $"most({column})", upper) : null;

    private static void WriteColumns(LinearProgram program, Side[][] sides, Side?[] ofColumns, string[] columns, TextWriter writer)
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
            bool stands = Enumerable.Range(first, end - first).Any(e => sides[program.RowIndex[e]].Length > 0);
            if (program.Cost[column] != 0 || !stands)
            {
                writer.Write(Invariant($" {columns[column]} {ObjectiveRow} {program.Cost[column]:R}\n"));
            }

            for (int entry = first; entry < end; entry++)
            {
                foreach (Side side in sides[program.RowIndex[entry]])
                {
                    writer.Write(Invariant($" {columns[column]} {side.Name} {program.Value[entry]:R}\n"));
                }
            }

            writer.Write(ofColumns[column] is { } most ? $" {columns[column]} {most.Name} 1\n" : string.Empty);
        }

        if (whole)
        {
            writer.Write(" MARKER 'MARKER' 'INTEND'\n");
        }

        writer.Write(program.Offset == 0 ? string.Empty : Invariant($" {ConstantColumn} {ObjectiveRow} {program.Offset:R}\n"));
    }

    private static void WriteRightSides(IEnumerable<Side> sides, TextWriter writer)
    {
        writer.Write("RHS\n");
        foreach (Side side in sides.Where(static s => s.Limit != 0))
        {
            writer.Write(Invariant($" RHS {side.Name} {side.Limit:R}\n"));
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

        if (double.IsNegativeInfinity(lower))
        {
            writer.Write($" FR BND {name} 0\n");
            return;
        }

        if (lower != 0 || upper < 0)
        {
            writer.Write(Invariant($" LO BND {name} {lower:R}\n"));
        }

        if (!double.IsPositiveInfinity(upper))
        {
            writer.Write(Invariant($" UP BND {name} {upper:R}\n"));
        }
        else if (whole)
        {
            writer.Write($" PL BND {name} 0\n");
        }
    }

    // A row as it is written: one for each limit that it has.
    private readonly record struct Side(char Kind, string Name, double Limit);
}
