using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>What a column shows at a glance, beside its figures.</summary>
public enum ColumnMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A bar in each cell, as long as the fraction.</summary>
    Bar,

    /// <summary>Green for <c>met</c>, amber for <c>not met</c>, red for <c>not certified</c>; lights as they are called.</summary>
    Verdict,

    /// <summary>Amber where the figure is above zero.</summary>
    Shortage,
}

/// <summary>One column of a table, said once: its header, its format and where its figures come from.</summary>
/// <typeparam name="T">One row.</typeparam>
/// <param name="Title">The header without the unit.</param>
/// <param name="Unit">The unit of its numbers; none where the format says it.</param>
/// <param name="Format">A format of <see cref="NumberFormat"/>.</param>
/// <param name="Value">The cell's value: a message or a mark, text, a number in <paramref name="Unit"/>, a date, or null for an empty cell. A number that is not finite becomes an empty cell.</param>
public sealed record Column<T>(Message Title, DisplayUnit Unit, string Format, Func<T, object?> Value)
{
    /// <summary>Initializes a column without a unit.</summary>
    /// <param name="title">The header.</param>
    /// <param name="format">A format of <see cref="NumberFormat"/>.</param>
    /// <param name="value">The cell's value.</param>
    public Column(Message title, string format, Func<T, object?> value)
        : this(title, DisplayUnit.None, format, value)
    {
    }

    /// <summary>Gets what the column is called wherever it is looked up, whatever the reader's language: the English header with the unit, such as <c>Capacity [wspm]</c>.</summary>
    public string Header => HeaderIn(Speaker.English);

    /// <summary>Gets the unit of a row's numbers where it is not in the header; null where it is.</summary>
    public Func<T, DisplayUnit>? UnitOf { get; init; }

    /// <summary>Gets the largest width in the first table of a sheet, characters; longer text takes several lines.</summary>
    /// <remarks>Tables beside it share its rows, whose height is not theirs to choose: their columns are as wide as their text, but for <see cref="SingleLine"/> and <see cref="WrapsBeside"/>.</remarks>
    public double MaxWidth { get; init; } = 44;

    /// <summary>Gets a value indicating whether long text takes several lines beside the first table, too, and makes its rows as high.</summary>
    public bool WrapsBeside { get; init; }

    /// <summary>Gets a value indicating whether long text stays on one line, so that rows stay low; what has no room is cut off.</summary>
    public bool SingleLine { get; init; }

    /// <summary>Gets a value indicating whether the column, one of the last, is left out of print.</summary>
    public bool OnScreenOnly { get; init; }

    /// <summary>Gets where the figures stand.</summary>
    public CellAlignment Alignment { get; init; }

    /// <summary>Gets what the column shows at a glance.</summary>
    public ColumnMark Mark { get; init; }

    /// <summary>Gets the sheet that a row links to from this column; null for no links.</summary>
    public Func<T, string>? LinkTo { get; init; }

    /// <summary>Gets the address of the web to which a row links from this column; null for no links.</summary>
    public Func<T, Uri?>? WebLink { get; init; }

    /// <summary>Says the header with its unit.</summary>
    /// <param name="reader">The speaker of the reader's language.</param>
    public string HeaderIn(Speaker reader)
    {
        string title = reader.Say(Title);
        return Unit.Id.Length > 0 ? $"{title} [{UnitIn(Unit, reader)}]" : title;
    }

    /// <summary>Says the unit of a row's number; empty for none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal string UnitTextOf(T row, Speaker reader) => (UnitOf?.Invoke(row) ?? Unit) is { Id.Length: > 0 } unit ? UnitIn(unit, reader) : string.Empty;

    /// <summary>Gets what a cell shows: text in the reader's language, numbers in the unit in which its readers count.</summary>
    /// <param name="row">The row.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal object? Shown(T row, Speaker reader) => Value(row) switch
    {
        double number when !double.IsFinite(number) => null,
        double number when Format == NumberFormat.General => number, // inputs stay as they were given
        double number => ReportedNumber.Of(number * (UnitOf?.Invoke(row) ?? Unit).FactorOf(reader)),
        StudyMark mark => reader.Say(mark.Words),
        IArgument argument => reader.Say(argument),
        DisplayUnit unit => UnitIn(unit, reader),
        var other => other,
    };

    // In English by its name in documents.
    private static string UnitIn(DisplayUnit unit, Speaker reader) => reader == Speaker.English ? unit.Id : unit.Say(reader);
}
