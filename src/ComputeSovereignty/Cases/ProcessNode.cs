using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A process node: a row of sheet <c>Nodes</c>.</summary>
public sealed record ProcessNode : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the class of the node, nm.</summary>
    public required double Class { get; init; }

    /// <summary>Gets the first day on which accelerator dies may start.</summary>
    public MonthDate? AvailableFrom { get; init; }

    /// <summary>Gets the defect density at the reference date, D₀, per cm².</summary>
    public required double DefectDensity { get; init; }

    /// <summary>Gets the defect density that learning approaches, per cm².</summary>
    public required double DefectDensityFloor { get; init; }

    /// <summary>Gets the learning rate λ, 1/yr.</summary>
    public double LearningRate { get; init; }

    /// <summary>Gets the date of <see cref="DefectDensity"/>.</summary>
    public required MonthDate ReferenceDate { get; init; }

    /// <summary>Gets the yield model.</summary>
    public required YieldModel YieldModel { get; init; }

    /// <summary>Gets the clustering parameter a of the negative binomial.</summary>
    public double ClusterAlpha { get; init; }

    /// <summary>Gets the months from wafer start to good die.</summary>
    public double CycleTime { get; init; }

    /// <summary>Gets the price of a processed wafer, CNY; reports use it, no constraint does.</summary>
    public double WaferCost { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes the defect density at a time: floor + (D₀ − floor)·exp(−λ·max(0, time − ReferenceDate)).</summary>
    /// <param name="time">Fractional years.</param>
    /// <returns>Per cm².</returns>
    public double DefectDensityAt(double time) =>
        DefectDensityFloor + ((DefectDensity - DefectDensityFloor) * PortableMath.Exp(-LearningRate * Math.Max(0, time - ReferenceDate.Years)));
}
