using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>One table of a study, with a chart where people would look rather than read.</summary>
/// <param name="Name">The name of the sheet and, in camel case, of the document's member: letters and digits.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Finding">What to take away, one sentence.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">Shape: [rows][columns]; a text, a number, a truth, or null for nothing.</param>
public sealed record StudySection(string Name, Message Heading, Message Finding, IReadOnlyList<StudyColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    // What is smaller than this part of its column's largest number, or of 1, is what a solver's arithmetic left.
    private const double Noise = 1e-9;

    /// <summary>Gets the rows, without the noise of solved numbers: what is nothing beside its column is 0. Shape: [rows][columns].</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; init; } = Settled(Columns, Rows);

    /// <summary>Gets what the section is called where room is short: in the contents of a page, on the tab of a sheet.</summary>
    /// <value>A few words; those of <see cref="Name"/> unless given.</value>
    public Message Label { get => field.IsEmpty ? Message.Verbatim(WordsOf(Name)) : field; init; } = Message.None;

    /// <summary>Gets the name of the sheet: in another language than English its label.</summary>
    public string SheetName { get; init; } = Name;

    /// <summary>Gets a value indicating whether the rows are there to be looked up, not read: a page folds them until they are asked for.</summary>
    public bool IsDetail { get; init; }

    /// <summary>Gets how many of the first columns say what a row is.</summary>
    public int Heads { get; init; } = 1;

    /// <summary>Gets the chart; null for none.</summary>
    public StudyChart? Chart { get; init; }

    /// <summary>Gets what makes the table a heat map; null where it is none.</summary>
    public StudyHeat? Heat { get; init; }

    /// <summary>Finds a column.</summary>
    /// <param name="member">Its name in the document.</param>
    /// <returns>Its place, from 0.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public int IndexOf(string member)
    {
        for (int index = 0; index < Columns.Count; index++)
        {
            if (Columns[index].Member == member)
            {
                return index;
            }
        }

        throw new ArgumentException($"{Name} has no column {member}.", nameof(member));
    }

    private static IReadOnlyList<IReadOnlyList<object?>> Settled(IReadOnlyList<StudyColumn> columns, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        double[] least = [.. columns.Select((_, c) => Noise * rows.Select(r => r[c] is double v && double.IsFinite(v) ? Math.Abs(v) : 0).Append(1).Max())];
        return rows.Any(r => r.Index().Any(cell => IsNoise(cell.Item, least[cell.Index])))
            ? [.. rows.Select(r => (IReadOnlyList<object?>)[.. r.Select((cell, c) => IsNoise(cell, least[c]) ? 0d : cell)])]
            : rows;
    }

    private static string WordsOf(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && (char.IsUpper(c) || (char.IsDigit(c) && !char.IsDigit(name[i - 1]))) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private static bool IsNoise(object? cell, double least) => cell is double number && number != 0 && Math.Abs(number) < least;

    /// <summary>Makes a section of records.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    /// <param name="name">The name of sheet and member.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="finding">What to take away.</param>
    /// <param name="rows">The records.</param>
    /// <param name="columns">The columns, each with the cell that it takes from a record.</param>
    public static StudySection Of<T>(string name, Message heading, Message finding, IEnumerable<T> rows, params IReadOnlyList<(StudyColumn Column, Func<T, object?> Cell)> columns) =>
        new(name, heading, finding, [.. columns.Select(static c => c.Column)], [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(c => c.Cell(row))])]);
}

/// <summary>A column of a study's table.</summary>
/// <param name="Member">The name in the document, camel case.</param>
/// <param name="Header">The header for people, without unit.</param>
/// <param name="Unit">The unit; none where the format says it.</param>
/// <param name="Format">The format of its numbers, as spreadsheets write it; empty for text.</param>
public sealed record StudyColumn(string Member, Message Header, DisplayUnit? Unit = null, string Format = "")
{
    /// <summary>Gets the unit; none where the format says it.</summary>
    public DisplayUnit Unit { get; init; } = Unit ?? DisplayUnit.None;

    /// <summary>Gets a value indicating whether the column holds verdicts: <c>met</c>, <c>not met</c>, <c>not certified</c>, <c>no plan</c>; or lights: <c>green</c>, <c>amber</c>, <c>red</c>, <c>none</c>.</summary>
    /// <value>True for the member <c>met</c>, unless given.</value>
    public bool IsVerdict { get; init; } = Member == "met";

    /// <summary>Gets a value indicating whether the column holds sentences: below its row on a page, beside the figures and not printed in a workbook.</summary>
    public bool IsNote { get; init; }

    /// <summary>Gets a value indicating whether the sentences say the whole row, so that they need no header beside them.</summary>
    public bool SaysRow { get; private init; }

    /// <summary>Gets a value indicating whether the numbers are in the unit that stands in the row's own cell of units.</summary>
    public bool InRowUnit { get; init; }

    /// <summary>Gets a value indicating whether the column holds ids of sources, blanks between them: that of the member <c>sources</c>.</summary>
    public bool IsSources => Member == "sources";

    /// <summary>Makes a column of sentences that say the whole row.</summary>
    /// <param name="member">The name in the document, camel case.</param>
    public static StudyColumn InWords(string member = "words") => new(member, StudyMessages.InWords) { IsNote = true, SaysRow = true };

    /// <summary>Gets the header with the unit, of a spoken report; English of any other.</summary>
    public string HeaderWithUnit => Unit.English.Length > 0 ? $"{Header} [{Unit.English}]" : $"{Header}";
}

/// <summary>A cell of a column of verdicts.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Tone">How it is to be taken.</param>
public sealed record StudyMark(Message Words, MarkTone Tone)
{
    /// <inheritdoc/>
    public override string ToString() => Words.ToString();
}

/// <summary>How a verdict is to be taken.</summary>
public enum MarkTone
{
    /// <summary>As wanted.</summary>
    Good,

    /// <summary>Not as wanted.</summary>
    Warning,

    /// <summary>Not to be relied on.</summary>
    Alarm,

    /// <summary>No verdict.</summary>
    Neutral,
}

/// <summary>A table as a heat map: the first column names the rows, every other one holds numbers, coloured on one scale.</summary>
/// <param name="ColumnTitle">What the columns are.</param>
/// <param name="Met">The number from which a cell counts as met; null for none.</param>
/// <param name="Words">A few words for each number, such as what binds there. Shape: [rows][columns after the first]; empty for none.</param>
public sealed record StudyHeat(Message ColumnTitle, double? Met, IReadOnlyList<IReadOnlyList<Message>> Words);
