using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>What a stockpile holds.</summary>
public enum StockKind
{
    /// <summary>Good logic dies.</summary>
    Die,

    /// <summary>Good HBM stacks.</summary>
    Hbm,

    /// <summary>Finished accelerators.</summary>
    Accelerator,
}

/// <summary>A stock at the start: a row of sheet <c>Stockpiles</c>.</summary>
public sealed record Stockpile : IKeyed
{
    /// <summary>Gets <c>Kind/Item/Origin</c>.</summary>
    public string Id => $"{Kind}/{Item}/{Origin}";

    /// <summary>Gets what it holds.</summary>
    public required StockKind Kind { get; init; }

    /// <summary>Gets the die, grade or product.</summary>
    public required string Item { get; init; }

    /// <summary>Gets where it was made.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Gets the stock in thousands of dies, stacks or accelerators.</summary>
    /// <value>Thousand units, ≥ 0.</value>
    public required double Thousands { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}

/// <summary>Work in progress before the start: a row of sheet <c>Wip</c>.</summary>
public sealed record WorkInProgress : IKeyed
{
    /// <summary>Gets <c>Line/Item</c>.</summary>
    public string Id => $"{Line}/{Item}";

    /// <summary>Gets the logic or HBM line.</summary>
    public required string Line { get; init; }

    /// <summary>Gets the die or grade.</summary>
    public required string Item { get; init; }

    /// <summary>Gets the wafers started a month in every month before the start.</summary>
    public required Quantity<KiloWafersPerMonth> Rate { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
