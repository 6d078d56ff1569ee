using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A line for stacked DRAM: a row of sheet <c>HbmLines</c>.</summary>
public sealed record HbmLine : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the supplier.</summary>
    public string Supplier { get; init; } = string.Empty;

    /// <summary>Gets the site.</summary>
    public string Site { get; init; } = string.Empty;

    /// <summary>Gets where its stacks come from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Gets the part of installed starts that can be used, u.</summary>
    /// <value>Fraction in (0, 1]; default 1.</value>
    public double MaxUtilization { get; init; } = 1;

    /// <summary>Gets the installed DRAM wafer starts at the end of each year from StartYear − 1.</summary>
    public required YearEndSeries<KiloWafersPerMonth> Installed { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}

/// <summary>An HBM grade: a row of sheet <c>HbmGrades</c>.</summary>
public sealed record HbmGrade : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the capacity of a stack, GB.</summary>
    public required double Capacity { get; init; }

    /// <summary>Gets the bandwidth of a stack, TB/s.</summary>
    public required double Bandwidth { get; init; }

    /// <summary>Gets the value of a stack.</summary>
    public Ratio<BillionCny, KiloStack> UnitValue { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
