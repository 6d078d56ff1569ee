namespace Google.OrTools.ModelBuilder;

/// <summary>The package's statuses.</summary>
public enum SolveStatus
{
    OPTIMAL,
    FEASIBLE,
    INFEASIBLE,
    UNBOUNDED,
    ABNORMAL,
    NOT_SOLVED,
    MODEL_IS_VALID,
    CANCELLED_BY_USER,
    UNKNOWN_STATUS,
    MODEL_INVALID,
    INVALID_SOLVER_PARAMETERS,
    SOLVER_TYPE_UNAVAILABLE,
    INCOMPATIBLE_OPTIONS,
}
