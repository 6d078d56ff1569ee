using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>What one world makes of orders.</summary>
/// <param name="World">The world.</param>
/// <param name="Known">The best plan for it, had it been known.</param>
/// <param name="Robust">With the robust orders; null where they cannot be kept.</param>
/// <param name="Deterministic">With the orders of the plan for the case as it stands; null where they cannot be kept.</param>
public sealed record WorldOutcome(WeightedWorld World, PlanFigures Known, PlanFigures? Robust, PlanFigures? Deterministic)
{
    /// <summary>Gets what not knowing the world costs with the robust orders, in shortfall over all targets; fraction: 0.01 is a point.</summary>
    public double? RobustRegret => Robust?.WeightedShortfall - Known.WeightedShortfall;

    /// <summary>Gets the same with the orders of the plan for the case as it stands.</summary>
    public double? DeterministicRegret => Deterministic?.WeightedShortfall - Known.WeightedShortfall;
}

/// <summary>One order beside what other plans order then.</summary>
/// <param name="Name">The project or conversion.</param>
/// <param name="Period">The period.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Robust">What the robust plan orders.</param>
/// <param name="Deterministic">What the plan for the case as it stands orders.</param>
/// <param name="Known">What the best plan of each world orders. Shape: [worlds].</param>
public sealed record OrderBesides(string Name, string Period, string Unit, double Robust, double Deterministic, IReadOnlyList<double> Known);
