namespace ComputeSovereignty.Optimization;

/// <summary>The evidence for a solution, computed from the program as written, the values and the duals alone (formulation, section 8).</summary>
/// <remarks>
/// Two halves are judged apart: <see cref="Feasible"/> by rows, bounds and whole numbers, <see cref="Best"/> by prices, gap and bound.
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

    /// <summary>Gets the relative gap between the integer plan and what is proved of any plan: the better of the search's bound and the linear relaxation's.</summary>
    /// <value>0 for a linear program; null where a search ended before anything was proved.</value>
    public double? IntegerGap { get; init; } = 0;

    /// <summary>Gets the gap that was asked for.</summary>
    public double AskedGap { get; init; }

    /// <summary>Gets which rules the plan breaks beyond the limit, in words; empty for a feasible plan.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    /// <summary>Gets what keeps the plan from being proved the best, in words; empty where it is proved.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>Gets what is beyond its limit, in words; empty for a certified solution.</summary>
    public IReadOnlyList<string> Faults => [.. Violations, .. Doubts];

    /// <summary>Gets a value indicating whether the plan keeps every row, bound and whole number: it can be carried out, and a year it meets is met.</summary>
    public bool Feasible => Violations.Count == 0;

    /// <summary>Gets a value indicating whether the plan is proved the best, to the limit or to the asked gap.</summary>
    public bool Best => Doubts.Count == 0;

    /// <summary>Gets a value indicating whether both halves hold.</summary>
    public bool Holds => Feasible && Best;
}
