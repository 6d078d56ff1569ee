using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A line for advanced packaging on interposers: a row of sheet <c>PackagingLines</c>.</summary>
public sealed record PackagingLine : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the operator.</summary>
    public string Operator { get; init; } = string.Empty;

    /// <summary>Gets the good part of interposers.</summary>
    /// <value>Fraction in (0, 1].</value>
    public required double Yield { get; init; }

    /// <summary>Gets the part of installed wafers that can be used, u.</summary>
    /// <value>Fraction in (0, 1]; default 1.</value>
    public double MaxUtilization { get; init; } = 1;

    /// <summary>Gets the installed interposer wafers per month at the end of each year from StartYear − 1.</summary>
    public required YearEndSeries<KiloWafersPerMonth> Installed { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
