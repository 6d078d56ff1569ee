using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What a study says, once: a workbook, a page and a JSON document are written from it, so that they cannot disagree.</summary>
/// <param name="Kind">The kind of study, also the name of its JSON schema: <c>backtest</c>, <c>calibration</c>, <c>diagnosis</c>.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Subtitle">Case, scenario, horizon.</param>
/// <param name="Sentence">The answer in one sentence.</param>
/// <param name="Good">Whether the answer is as wanted; null where that is no question.</param>
/// <param name="Sections">The evidence in reading order: a sheet, a section of the page, a member of the document each.</param>
public sealed record StudyReport(string Kind, string Title, string Subtitle, string Sentence, bool? Good, IReadOnlyList<StudySection> Sections)
{
    /// <summary>The version of the documents' schema; rises when a member changes its meaning or goes.</summary>
    public const int Version = 1;

    /// <summary>Gets the sentences that an analyst may quote, the answer apart.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Gets the sources that rows cite.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets how to make the study again: name and value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Provenance { get; init; } = [];

    /// <summary>Gets when it was made; the only figure that differs between two runs of the same input.</summary>
    public required DateTimeOffset Time { get; init; }
}

/// <summary>One table of a study, with a chart where people would look rather than read.</summary>
/// <param name="Name">The name of the sheet and, in camel case, of the document's member: letters and digits.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Finding">What to take away, one sentence.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">Shape: [rows][columns]; a text, a number, a truth, or null for nothing.</param>
public sealed record StudySection(string Name, string Heading, string Finding, IReadOnlyList<StudyColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
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

    /// <summary>Makes a section of records.</summary>
    /// <typeparam name="T">The record of a row.</typeparam>
    /// <param name="name">The name of sheet and member.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="finding">What to take away.</param>
    /// <param name="rows">The records.</param>
    /// <param name="columns">The columns, each with the cell that it takes from a record.</param>
    public static StudySection Of<T>(string name, string heading, string finding, IEnumerable<T> rows, params IReadOnlyList<(StudyColumn Column, Func<T, object?> Cell)> columns) =>
        new(name, heading, finding, [.. columns.Select(static c => c.Column)], [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(c => c.Cell(row))])]);
}

/// <summary>A column of a study's table.</summary>
/// <param name="Member">The name in the document, camel case.</param>
/// <param name="Header">The header for people, without unit.</param>
/// <param name="Unit">The unit; empty for none.</param>
/// <param name="Format">The format of its numbers, as spreadsheets write it; empty for text.</param>
public sealed record StudyColumn(string Member, string Header, string Unit = "", string Format = "")
{
    /// <summary>Gets a value indicating whether the column holds verdicts: <c>met</c>, <c>not met</c>, <c>not certified</c>, <c>no plan</c>.</summary>
    public bool IsVerdict { get; init; }

    /// <summary>Gets the header with the unit.</summary>
    public string HeaderWithUnit => Unit.Length > 0 ? $"{Header} [{Unit}]" : Header;
}

/// <summary>How a study's chart is drawn.</summary>
public enum StudyChartKind
{
    /// <summary>Lines over categories.</summary>
    Line,

    /// <summary>Columns side by side.</summary>
    Column,

    /// <summary>Points over two numbers: observations.</summary>
    Points,

    /// <summary>A curve over two numbers, its points joined in the order of the rows; further values are points beside it.</summary>
    Curve,

    /// <summary>Steps from a level to a level: the value is the level at each row, where the first row starts; see <see cref="StudyStep"/>.</summary>
    Waterfall,

    /// <summary>Bands of a level over two numbers: the category goes across, the first value up, the second is the level; see <see cref="StudyGrid"/>.</summary>
    Contour,
}

/// <summary>A chart of a study's table.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What the reader should see in it.</param>
/// <param name="Category">The column of the categories, by member.</param>
/// <param name="Values">The columns of the values, by member; of one unit and format, but for a contour's.</param>
public sealed record StudyChart(StudyChartKind Kind, string Title, string Category, IReadOnlyList<string> Values)
{
    /// <summary>Gets the level to be reached by a waterfall or a contour, in the unit of the level; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets the name of the last column of a waterfall, where it stands after all steps.</summary>
    public string End { get; init; } = "In the end";

    /// <summary>Gets the exact points of a contour's target line, in the order in which they are joined; empty where only the grid is known.</summary>
    public IReadOnlyList<StudyPoint> Frontier { get; init; } = [];
}

/// <summary>A point of a contour.</summary>
/// <param name="Across">In the unit of the category.</param>
/// <param name="Up">In the unit of the first value.</param>
public sealed record StudyPoint(double Across, double Up);

/// <summary>A table as a heat map: the first column names the rows, every other one holds numbers, coloured on one scale.</summary>
/// <param name="ColumnTitle">What the columns are.</param>
/// <param name="Met">The number from which a cell counts as met; null for none.</param>
/// <param name="Words">A few words for each number, such as what binds there. Shape: [rows][columns after the first]; empty for none.</param>
public sealed record StudyHeat(string ColumnTitle, double? Met, IReadOnlyList<IReadOnlyList<string>> Words);
