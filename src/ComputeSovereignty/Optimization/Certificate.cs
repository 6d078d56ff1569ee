namespace ComputeSovereignty.Optimization;

/// <summary>The evidence for a solution, computed from the program as written, the values and the duals alone (formulation, section 8).</summary>
/// <remarks>
/// With r = c − Aᵀy, feasibility, the right signs of y and r, and complementarity prove optimality; the duality gap says it in one figure.
/// No engine takes part: its status is not believed.
/// </remarks>
public sealed record Certificate
{
    /// <summary>The largest row or bound violation, dual infeasibility, complementarity product or relative duality gap that is certified.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>Gets the largest violation of a row, program units.</summary>
    public required double RowViolation { get; init; }

    /// <summary>Gets the row of <see cref="RowViolation"/>; empty where nothing is violated.</summary>
    public string WorstRow { get; init; } = string.Empty;

    /// <summary>Gets the largest violation of a column's bound, program units.</summary>
    public required double BoundViolation { get; init; }

    /// <summary>Gets the largest violation of the signs that duals and reduced costs must have.</summary>
    public required double DualInfeasibility { get; init; }

    /// <summary>Gets the largest product of a dual and the slack of its row, or of a reduced cost and the distance of its column to its bound, relative to the objective.</summary>
    public required double Complementarity { get; init; }

    /// <summary>Gets |primal objective − dual objective| / max(1, |primal|).</summary>
    public required double DualityGap { get; init; }

    /// <summary>Gets the largest distance of a column that must be whole to the nearest whole number; 0 for a linear program.</summary>
    public double Integrality { get; init; }

    /// <summary>Gets the relative gap between the integer plan and the bound that the search proved; 0 for a linear program.</summary>
    public double IntegerGap { get; init; }

    /// <summary>Gets the gap that was asked for.</summary>
    public double AskedGap { get; init; }

    /// <summary>Gets what is beyond its limit, in words; empty for a certified solution.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Gets a value indicating whether every figure is within its limit.</summary>
    public bool Holds => Faults.Count == 0;
}
