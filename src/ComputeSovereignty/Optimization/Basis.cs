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
    // A letter for each state, in their order.
    private const string Alphabet = "FBULX";

    /// <summary>Extends the basis by rows whose slack is basic, so that it stays a basis of a program with those rows appended.</summary>
    /// <param name="count">How many rows were appended.</param>
    public Basis WithRows(int count) => new(Columns, [.. Rows, .. Enumerable.Repeat(BasisStatus.Basic, count)]);

    /// <summary>Writes the basis as text that can be kept and sent: a letter a column, a stroke, a letter a row.</summary>
    public string ToText() => $"{Letters(Columns)}|{Letters(Rows)}";

    /// <summary>Reads what <see cref="ToText"/> has written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="program">The program that it is a basis of.</param>
    /// <exception cref="FormatException">It is no basis of the program.</exception>
    public static Basis OfText(string text, LinearProgram program)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(program);
        return text.Split('|') is [var columns, var rows] && columns.Length == program.ColumnCount && rows.Length == program.RowCount
            ? new(Statuses(columns), Statuses(rows))
            : throw new FormatException($"The text is no basis of a program of {program.ColumnCount} columns and {program.RowCount} rows.");
    }

    private static string Letters(IReadOnlyList<BasisStatus> statuses) => string.Concat(statuses.Select(static s => Alphabet[(int)s]));

    private static BasisStatus[] Statuses(string letters) =>
        [.. letters.Select(static l => Alphabet.IndexOf(l, StringComparison.Ordinal) is >= 0 and var place ? (BasisStatus)place : throw new FormatException($"“{l}” is no state of a row or column."))];
}
