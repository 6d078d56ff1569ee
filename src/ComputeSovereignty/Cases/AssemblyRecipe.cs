using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A way to build a product: a row of sheet <c>Recipes</c>.</summary>
public sealed record AssemblyRecipe : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the product, a key of <c>Accelerators</c>.</summary>
    public required string Sku { get; init; }

    /// <summary>Gets the die, a key of <c>Dies</c>.</summary>
    public required string Die { get; init; }

    /// <summary>Gets the dies of one package.</summary>
    public required Ratio<KiloDie, KiloPackage> DiesPerUnit { get; init; }

    /// <summary>Gets the HBM grade, a key of <c>HbmGrades</c>; empty for a product without HBM.</summary>
    public required string HbmGrade { get; init; }

    /// <summary>Gets the stacks of one package.</summary>
    public required Ratio<KiloStack, KiloPackage> StacksPerUnit { get; init; }

    /// <summary>Gets the area of the interposer, mm².</summary>
    public required double InterposerArea { get; init; }

    /// <summary>Gets the good part of packages begun.</summary>
    public required Ratio<KiloAccelerator, KiloPackage> AssemblyYield { get; init; }

    /// <summary>Gets the first day on which packages may be begun.</summary>
    public MonthDate? AvailableFrom { get; init; }

    /// <summary>Gets the last month in which packages may be begun.</summary>
    public MonthDate? DiscontinuedAfter { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
