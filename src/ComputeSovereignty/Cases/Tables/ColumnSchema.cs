using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What kind of value a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>Text that names the row, alone or with the other keys of its table.</summary>
    Key,

    /// <summary>The key of a row of another table.</summary>
    Reference,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share: 0.8, not 80 and not 80%.</summary>
    Fraction,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>TRUE or FALSE.</summary>
    Truth,

    /// <summary>A month such as 2027-01.</summary>
    Month,

    /// <summary>A number, a month or a word: what it must be depends on the row.</summary>
    Any,

    /// <summary>A parameter address.</summary>
    Address,

    /// <summary>Ids of sheet Sources, separated by blanks.</summary>
    Sources,
}

/// <summary>What a blank cell means.</summary>
public enum BlankMeaning
{
    /// <summary>An error: the cell must be filled.</summary>
    Missing,

    /// <summary>The default value.</summary>
    Default,

    /// <summary>No limit.</summary>
    NoLimit,

    /// <summary>Nothing to say, or told by other cells of the row.</summary>
    Nothing,
}

/// <summary>A column of a sheet, or a setting of sheet Plan: an entry of the data dictionary.</summary>
/// <param name="Name">The name, without unit.</param>
/// <param name="Kind">What kind of value it holds.</param>
/// <param name="Unit">The unit; empty where there is none.</param>
/// <param name="Description">What it is, one sentence; shown in the workbook.</param>
public sealed record ColumnSchema(string Name, ColumnKind Kind, string Unit, string Description)
{
    /// <summary>Gets a value indicating whether the column is part of the key of its table.</summary>
    public bool IsKey { get; init; }

    /// <summary>Gets a value indicating whether a table may do without the column.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets the least value.</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>Gets a value indicating whether <see cref="Minimum"/> itself is not allowed.</summary>
    public bool IsMinimumExcluded { get; init; }

    /// <summary>Gets the greatest value.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;

    /// <summary>Gets the greatest value by the choice of another column of the row, where the unit of the figure follows from that; <see cref="Maximum"/> where it is not named.</summary>
    public IReadOnlyDictionary<string, double> MaximumBy { get; init; } = new Dictionary<string, double>();

    /// <summary>Gets the least usual value: a smaller one is taken as it is, with a warning.</summary>
    public double UsualLeast { get; init; } = double.NegativeInfinity;

    /// <summary>Gets the greatest usual value: a larger one is taken as it is, with a warning.</summary>
    public double UsualMost { get; init; } = double.PositiveInfinity;

    /// <summary>Gets the least size of a figure that is not 0: a finer one is no figure of a plan, and engines lose it among their roundings. 0 where any size will do.</summary>
    public double Finest => Kind == ColumnKind.Fraction || UsualLeast > 0 ? Math.Max(1e-6, Kind == ColumnKind.Fraction ? 0 : 1e-6 * UsualLeast) : FinestOtherwise;

    /// <summary>Gets <see cref="Finest"/> of a column without usual range.</summary>
    public double FinestOtherwise { get; init; }

    /// <summary>Gets a value indicating whether 0 is usual too, for a figure that is not there at all.</summary>
    public bool IsZeroUsual { get; init; }

    /// <summary>Gets a value indicating whether no plan and no check reads the column: it is there for people.</summary>
    public bool IsForReaders { get; init; }

    /// <summary>Gets the words of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets the sheets whose keys a reference may name.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets the column that picks which of <see cref="References"/> is meant, by the order of its choices, or which of <see cref="MaximumBy"/> holds; empty where there is none.</summary>
    public string SelectedBy { get; init; } = string.Empty;

    /// <summary>Gets what a blank cell means.</summary>
    public BlankMeaning Blank { get; init; }

    /// <summary>Gets the value of a blank cell where <see cref="Blank"/> is <see cref="BlankMeaning.Default"/>.</summary>
    public CellValue Default { get; init; }

    /// <summary>Gets the header text: <c>Width [mm]</c>.</summary>
    public string Header => Unit.Length > 0 ? $"{Name} [{Unit}]" : Name;

    /// <summary>Gets a value indicating whether the column holds numbers.</summary>
    public bool IsNumeric => Kind is ColumnKind.Number or ColumnKind.Fraction or ColumnKind.Whole;

    /// <summary>Gets what is allowed: <c>a number from 0 to 1</c>.</summary>
    public Message Allowed => Kind switch
    {
        ColumnKind.Number => InRange(CellMessages.Number),
        ColumnKind.Fraction => InRange(CellMessages.Fraction),
        ColumnKind.Whole when Choices.Count > 0 => FindingMessages.OneOf(Choices),
        ColumnKind.Whole => InRange(CellMessages.Whole),
        ColumnKind.Truth => CellMessages.TrueOrFalse,
        ColumnKind.Month => CellMessages.Month,
        ColumnKind.Choice => FindingMessages.OneOf(Choices),
        ColumnKind.Reference => CellMessages.KeyOf(References),
        ColumnKind.Address => CellMessages.Address,
        ColumnKind.Sources => CellMessages.Sources,
        ColumnKind.Key => CellMessages.Key,
        ColumnKind.Any => CellMessages.Any,
        _ => CellMessages.Text,
    };

    /// <summary>Gets what a blank cell means, in words; empty where it must be filled.</summary>
    public Message BlankText => Blank switch
    {
        BlankMeaning.Default => CellMessages.BlankMeans(new(Default.Text)),
        BlankMeaning.NoLimit => CellMessages.BlankMeansNoLimit,
        BlankMeaning.Nothing => CellMessages.MayBeBlank,
        _ => Message.None,
    };

    /// <summary>Writes a figure for people: 1,000,000.</summary>
    /// <param name="number">The figure.</param>
    internal static Figure Written(double number) => Math.Abs(number) is >= 1e-6 and < 1e28 or 0 ? Figure.Number(number, "#,##0.######") : Figure.Exact(number);

    private Message InRange(Message value) => (double.IsFinite(Minimum), double.IsFinite(Maximum)) switch
    {
        (true, true) when IsMinimumExcluded => CellMessages.AboveUpTo(value, Written(Minimum), Written(Maximum)),
        (true, true) => CellMessages.FromTo(value, Written(Minimum), Written(Maximum)),
        (true, false) => IsMinimumExcluded ? CellMessages.Above(value, Written(Minimum)) : CellMessages.OrMore(value, Written(Minimum)),
        (false, true) => CellMessages.UpTo(value, Written(Maximum)),
        _ => value,
    };
}
