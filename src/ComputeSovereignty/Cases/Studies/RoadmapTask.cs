using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>A task of a published roadmap: a row of sheet <c>Roadmap</c>.</summary>
public sealed record RoadmapTask : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the area of the roadmap it belongs to; empty where that is not known.</summary>
    public string Area { get; init; } = string.Empty;

    /// <summary>Gets what is to be done.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the level to reach by then: a number or a month; blank where none is published.</summary>
    public CellValue Target { get; init; }

    /// <summary>Gets the unit of the target; empty for a fraction or a month.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Gets the month by whose end the target is due.</summary>
    public required MonthDate Due { get; init; }

    /// <summary>Gets what it is measured by; null where nothing here measures it.</summary>
    public MeasureName? Tracks { get; init; }

    /// <summary>Gets which way is better.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>Gets what a reader should know about it.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
