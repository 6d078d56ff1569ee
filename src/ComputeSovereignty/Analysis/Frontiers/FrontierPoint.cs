using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>A plan on a frontier: no plan is better in one goal without being worse in the other.</summary>
public sealed record FrontierPoint
{
    /// <summary>Gets the first goal, in its <see cref="FrontierGoal.Unit"/>.</summary>
    public required double X { get; init; }

    /// <summary>Gets the second goal, in its <see cref="FrontierGoal.Unit"/>.</summary>
    public required double Y { get; init; }

    /// <summary>Gets the plan's other figures.</summary>
    public required PlanFigures Figures { get; init; }

    /// <summary>Gets the exchange rate: by how much the second goal changes for one whole unit more of the first, along the frontier, solved again with that much more.</summary>
    /// <value>Null at the ends, where the frontier goes on for less than a unit, and for whole modules, whose duals hold for one plan only.</value>
    public double? Rate { get; init; }

    /// <summary>Gets the largest gap that the searches left between a goal and its bound; 0 for a linear program.</summary>
    public required double Gap { get; init; }

    /// <summary>Gets a value indicating whether the point is proven to lie on the frontier: certified, and no search ended with a gap.</summary>
    public required bool Exact { get; init; }

    /// <summary>Gets the basis of the second goal's stage, to solve the unit more from; null where there is none.</summary>
    internal Basis? Basis { get; init; }

    /// <summary>Gets the place of the point among the program's own units: both goals as they are minimised.</summary>
    internal (double X, double Y, double? Slope) Minimised { get; init; }
}
