using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Workbooks.Charts;

/// <summary>How a series is drawn.</summary>
public enum SeriesKind
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Columns beside each other.</summary>
    Column,

    /// <summary>Columns on top of each other.</summary>
    StackedColumn,

    /// <summary>Areas on top of each other.</summary>
    StackedArea,

    /// <summary>Lying bars on top of each other: timelines and tornados.</summary>
    StackedBar,

    /// <summary>Points, whose categories are numbers; joined by a line where the series has a width.</summary>
    Scatter,
}

/// <summary>One series of a chart.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Categories">The categories; the x values of points.</param>
/// <param name="Values">The values.</param>
/// <param name="Colour">RRGGBB. Always given: a series without a colour is invisible in some spreadsheet programs.</param>
public sealed record ChartSeries(SeriesKind Kind, TableColumn Categories, TableColumn Values, string Colour)
{
    /// <summary>Gets the name in the legend; null takes the column's header.</summary>
    public Message? Name { get; init; }

    /// <summary>Gets the width of the line, points; 0 for points without a line.</summary>
    public double Width { get; init; } = 2.25;

    /// <summary>Gets a value indicating whether the line is dashed.</summary>
    public bool Dashed { get; init; }

    /// <summary>Gets a value indicating whether the line shows its points.</summary>
    public bool Markers { get; init; }

    /// <summary>Gets a value indicating whether the series only holds others up: drawn without colour and without a name.</summary>
    public bool Invisible { get; init; }

    /// <summary>Gets the format of the figures written beside the points; null for none.</summary>
    public string? LabelFormat { get; init; }

    /// <summary>Gets a value indicating whether those figures stand below the points of a line, not above.</summary>
    public bool LabelsBelow { get; init; }
}

/// <summary>A chart, said once: what it shows, not how a spreadsheet program stores it.</summary>
/// <param name="Title">What the reader should see in it.</param>
/// <param name="Series">The series. Kinds may be mixed (lines over columns), but not with bars or points.</param>
public sealed record Chart(Message Title, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>Gets what the value axis counts; empty for none.</summary>
    public Message ValueTitle { get; init; } = Message.None;

    /// <summary>Gets the number format of the value axis.</summary>
    public string ValueFormat { get; init; } = NumberFormat.Whole;

    /// <summary>Gets where the value axis begins; null for automatic.</summary>
    public double? Minimum { get; init; }

    /// <summary>Gets where the value axis ends; null for automatic.</summary>
    public double? Maximum { get; init; }

    /// <summary>Gets the distance of the marks of the value axis; null for automatic.</summary>
    public double? Step { get; init; }

    /// <summary>Gets what the category axis counts; empty for none.</summary>
    public Message CategoryTitle { get; init; } = Message.None;

    /// <summary>Gets a value indicating whether the first category of lying bars stands on top, as in the table.</summary>
    public bool FirstOnTop { get; init; } = true;

    /// <summary>Gets a value indicating whether a legend is shown.</summary>
    public bool Legend { get; init; } = true;

    /// <summary>Gets the distance between bars, per cent of their width.</summary>
    public int GapWidth { get; init; } = 40;

    /// <summary>Gets a value indicating whether there is anything to see but zeros.</summary>
    internal bool ShowsSomething => Series.Any(static s => !s.Invisible && s.Values.Values.Any(static v => v is not (null or 0d or 0)));
}
