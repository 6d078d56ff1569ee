using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

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

    /// <summary>Curves over two numbers, one a value, the points of each joined in the order of the rows.</summary>
    Curves,

    /// <summary>Steps from a level to a level: the value is the level at each row, where the first row starts; see <see cref="StudyStep"/>.</summary>
    Waterfall,

    /// <summary>Bands of a level over two numbers: the category goes across, the first value up, the second is the level; see <see cref="StudyGrid"/>.</summary>
    Contour,

    /// <summary>Bands of quantiles: an odd number of values from the lowest to the highest, the middle one as a line.</summary>
    Fan,

    /// <summary>A map of provinces as tiles, each where it lies, shaded by its value; where there is no map, columns.</summary>
    Tiles,

    /// <summary>Lying bars from <see cref="StudyChart.Base"/>: the values are the result at the low and at the high end of each row's cause.</summary>
    Tornado,

    /// <summary>Lying bars, the longest first, what reaches its target and what misses it in two colours; of the values the first that a row has; see <see cref="StudyRank"/>.</summary>
    Ranking,
}

/// <summary>A chart of a study's table.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What the reader should see in it.</param>
/// <param name="Category">The column of the categories, by member.</param>
/// <param name="Values">The columns of the values, by member; of one unit and format, but for a contour's.</param>
public sealed record StudyChart(StudyChartKind Kind, Message Title, string Category, IReadOnlyList<string> Values)
{
    /// <summary>Gets what the values are, for their axis; nothing takes the header of the first.</summary>
    public Message ValueTitle { get; init; } = Message.None;

    /// <summary>Gets the columns, by member, that are drawn as dashed lines over the values: targets and limits.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>Gets the level to be reached by a waterfall, a contour or a ranking, in the unit of the level; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets where the bars of a tornado begin.</summary>
    public double Base { get; init; }

    /// <summary>Gets what the bars of a tornado begin at.</summary>
    public Message BaseTitle { get; init; } = ChartMessages.Base;

    /// <summary>Gets the upper end of the values' axis, where no value is beyond it; null where the values decide it.</summary>
    public double? Maximum { get; init; }

    /// <summary>Gets the columns, by member, that are drawn as lines over columns: what is held against them.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Gets a value indicating whether columns are parts of a whole, on top of each other.</summary>
    public bool IsStacked { get; init; }

    /// <summary>Gets the column, by member, of what stacked columns add up to, which is compared between runs in their place; null where no column holds it.</summary>
    public string? Whole { get; init; }

    /// <summary>Gets the last of stacked columns, by member, where it is hatched: what is paid for and not used; null for none.</summary>
    public string? Hatched { get; init; }

    /// <summary>Gets what each value means, one a value, where colours tell it. Empty where colours only tell values apart.</summary>
    public IReadOnlyList<MarkTone> Tones { get; init; } = [];

    /// <summary>Gets the row of a ranking with which the others are compared; null for none.</summary>
    public int? BaseRow { get; init; }

    /// <summary>Gets how many rows of a ranking, from the first, are drawn; null for all.</summary>
    public int? Rows { get; init; }

    /// <summary>Gets the column, by member, whose words stand beside the numbers of a ranking; null for none.</summary>
    public string? Beside { get; init; }

    /// <summary>Gets the name of the last column of a waterfall, where it stands after all steps.</summary>
    public Message End { get; init; } = StudyMessages.InTheEnd;

    /// <summary>Gets the exact points of a contour's target line, in the order in which they are joined; empty where only the grid is known.</summary>
    public IReadOnlyList<StudyPoint> Frontier { get; init; } = [];
}

/// <summary>A point of a contour.</summary>
/// <param name="Across">In the unit of the category.</param>
/// <param name="Up">In the unit of the first value.</param>
public sealed record StudyPoint(double Across, double Up);
