namespace ComputeSovereignty.Cases;

/// <summary>What an import channel brings.</summary>
public enum ImportKind
{
    /// <summary>Finished accelerators.</summary>
    Accelerator,

    /// <summary>HBM stacks.</summary>
    Hbm,

    /// <summary>System components.</summary>
    Component,
}

/// <summary>An import channel: a row of sheet <c>Imports</c>.</summary>
public sealed record ImportChannel : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets what it brings.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>Gets the product, grade or component.</summary>
    public required string Item { get; init; }

    /// <summary>Gets the category of export controls; empty where none applies.</summary>
    public string Category { get; init; } = string.Empty;

    /// <summary>Gets the duty on the price; of accelerators only.</summary>
    /// <value>Fraction ≥ 0.</value>
    public double Levy { get; init; }

    /// <summary>Gets the most that may come in each year, before export controls.</summary>
    /// <value>Program units: thousand accelerators, thousand stacks, or bn CNY.</value>
    public required YearSeries<double> Cap { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}

/// <summary>A step of a regime of export controls: a row of sheet <c>ExportControls</c>.</summary>
public sealed record ExportControl
{
    /// <summary>Gets the regime.</summary>
    public required string Regime { get; init; }

    /// <summary>Gets the category, as named by channels.</summary>
    public required string Category { get; init; }

    /// <summary>Gets the first day of the step.</summary>
    public required MonthDate From { get; init; }

    /// <summary>Gets the part of a cap that is delivered.</summary>
    /// <value>Fraction in [0, 1].</value>
    public required double DeliveredShare { get; init; }

    /// <summary>Gets the planner's note.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
