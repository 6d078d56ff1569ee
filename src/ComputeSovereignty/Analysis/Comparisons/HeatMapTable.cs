using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>A cell of a heat map.</summary>
/// <param name="Row">The answer there.</param>
public sealed record HeatMapCell(ComparisonRow Row)
{
    /// <summary>Gets the share of the checkpoint year, the colour of the cell; null where there is no plan.</summary>
    public double? Share => Row.Figures?.Share;

    /// <summary>Gets a few words: what binds first, that the target is met, or that there is no plan.</summary>
    public Message Words => Row.Figures switch
    {
        null => GridMessages.NoPlan,
        { Certified: false } => GridMessages.NotCertified,
        { Met: true } => GridMessages.Met,
        { } plan => plan.BindingWords,
    };
}

/// <summary>A grid over two axes at fixed values of the others, as rows and columns.</summary>
/// <param name="Title">The values of the other axes; nothing where there are none.</param>
/// <param name="RowTitle">What the rows vary.</param>
/// <param name="ColumnTitle">What the columns vary; nothing for a grid of one axis.</param>
/// <param name="Rows">The values of the rows.</param>
/// <param name="Columns">The values of the columns; one that says nothing for a grid of one axis.</param>
/// <param name="Cells">Shape: [rows][columns].</param>
public sealed record HeatMapTable(
    Message Title, Message RowTitle, Message ColumnTitle, IReadOnlyList<Message> Rows, IReadOnlyList<Message> Columns, IReadOnlyList<IReadOnlyList<HeatMapCell>> Cells)
{
    /// <summary>Makes the maps of a grid, in the order of its further axes.</summary>
    /// <param name="answers">The grid with its answers.</param>
    internal static IReadOnlyList<HeatMapTable> Of(GridComparison answers)
    {
        IReadOnlyList<GridAxis> axes = answers.Grid.Axes;
        GridAxis rows = axes[0];
        GridAxis columns = axes.Count > 1 ? axes[1] : new(Message.None, [new(Message.None, [])]);
        return
        [
            .. answers.Rows.Index()
                .Select(p => (Place: answers.Grid.PlaceOf(p.Index), p.Item))
                .GroupBy(static p => string.Join(' ', p.Place.Skip(2)))
                .Select(map => new HeatMapTable(
                    Further(axes, map.First().Place),
                    rows.Title,
                    columns.Title,
                    [.. rows.Steps.Select(static s => s.Label)],
                    [.. columns.Steps.Select(static s => s.Label)],
                    [.. map.Chunk(columns.Steps.Count).Select(static row => row.Select(static p => new HeatMapCell(p.Item)).ToArray())])),
        ];
    }

    private static Message Further(IReadOnlyList<GridAxis> axes, IReadOnlyList<int> place) =>
        axes.Count < 3 ? Message.None : Message.Of(new Listing([.. place.Index().Skip(2).Select(p => GridMessages.AtStep(axes[p.Index].Title, axes[p.Index].Steps[p.Item].Label))], Joint.Semicolon));
}
