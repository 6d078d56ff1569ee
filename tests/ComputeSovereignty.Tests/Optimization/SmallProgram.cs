using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>A program of two columns whose answers are known on paper.</summary>
/// <remarks>
/// <code>
/// min 2x + 3y    Need: x + y ≥ 4    Cap: x ≤ 3 (a row)    0 ≤ x ≤ 10, 0 ≤ y ≤ 10
/// </code>
/// Optimum x = 3, y = 1 of 9. One more of Need costs 3 (by y); one more of Cap saves 1. Reduced costs 2 − 3 + 1 = 0 and 3 − 3 = 0.
/// </remarks>
internal static class SmallProgram
{
    private const double Infinity = double.PositiveInfinity;

    internal static LinearProgram Program { get; } = new(
        [2, 3], [0, 0], [10, 10], [false, false], [4, -Infinity], [Infinity, 3], [0, 2, 3], [0, 1, 0], [1, 1, 1], ["Need", "Cap"], ["x", "y"]);

    /// <summary>Gets the same program with y whole.</summary>
    internal static LinearProgram Whole { get; } = new(
        [2, 3], [0, 0], [10, 10], [false, true], [4, -Infinity], [Infinity, 3], [0, 2, 3], [0, 1, 0], [1, 1, 1], ["Need", "Cap"], ["x", "y"]);

    /// <summary>Gets the program with y whole and half a unit more of Need: the relaxation ends at x = 3, y = 1.5 of 10.5, whole at x = 2.5, y = 2 of 11.</summary>
    internal static LinearProgram Fractional { get; } = new(
        [2, 3], [0, 0], [10, 10], [false, true], [4.5, -Infinity], [Infinity, 3], [0, 2, 3], [0, 1, 0], [1, 1, 1], ["Need", "Cap"], ["x", "y"]);

    /// <summary>Gets the optimum of the relaxation of <see cref="Fractional"/>.</summary>
    internal static Solution FractionalOptimum { get; } = Answer([3, 1.5], [3, -1]);

    internal static Solution Optimum { get; } = Answer([3, 1], [3, -1]);

    internal static Solution Answer(double[] values, double[] duals) => new()
    {
        Status = TerminationStatus.Optimal,
        Engine = "paper",
        Values = values,
        Duals = duals,
        Objective = 9,
        Bound = 9,
    };
}
