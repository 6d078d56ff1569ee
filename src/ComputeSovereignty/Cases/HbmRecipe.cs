using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A grade on a line: a row of sheet <c>HbmRecipes</c>.</summary>
public sealed record HbmRecipe : IKeyed
{
    /// <summary>Gets <c>Line/Grade</c>.</summary>
    public string Id => $"{Line}/{Grade}";

    /// <summary>Gets the line, a key of <c>HbmLines</c>.</summary>
    public required string Line { get; init; }

    /// <summary>Gets the grade, a key of <c>HbmGrades</c>.</summary>
    public required string Grade { get; init; }

    /// <summary>Gets the gross DRAM dies per wafer.</summary>
    public required double GrossDies { get; init; }

    /// <summary>Gets the DRAM die yield at the reference date, Y₀.</summary>
    public required double DieYield { get; init; }

    /// <summary>Gets the die yield that learning approaches, Y₁.</summary>
    public required double DieYieldCeiling { get; init; }

    /// <summary>Gets the learning rate λ, 1/yr.</summary>
    public double LearningRate { get; init; }

    /// <summary>Gets the date of <see cref="DieYield"/>.</summary>
    public required MonthDate ReferenceDate { get; init; }

    /// <summary>Gets the DRAM dies in a stack.</summary>
    public required double StackHeight { get; init; }

    /// <summary>Gets the good part of stacks begun.</summary>
    public required double StackYield { get; init; }

    /// <summary>Gets the first day on which wafers may start.</summary>
    public MonthDate? AvailableFrom { get; init; }

    /// <summary>Gets the months from wafer start to stack.</summary>
    public double CycleTime { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes the die yield at a time: Yd = Y₁ − (Y₁ − Y₀)·exp(−λ·max(0, time − ReferenceDate)) (formulation, family 5).</summary>
    /// <param name="time">Fractional years.</param>
    public double DieYieldAt(double time) =>
        DieYieldCeiling - ((DieYieldCeiling - DieYield) * PortableMath.Exp(-LearningRate * Math.Max(0, time - ReferenceDate.Years)));

    /// <summary>Computes good stacks per wafer: GrossDies·Yd/StackHeight·StackYield.</summary>
    /// <param name="time">Fractional years.</param>
    public Ratio<KiloStack, KiloWafer> StacksPerWafer(double time) => new(GrossDies * DieYieldAt(time) / StackHeight * StackYield);
}
