namespace ComputeSovereignty.Solvers.Highs;

/// <summary>The model statuses of HiGHS, under its own numbers.</summary>
internal enum HighsStatus
{
    /// <summary>Not solved: the options or the model were refused.</summary>
    NotSet = 0,

    /// <summary>No rows and no columns.</summary>
    Empty = 6,

    /// <summary>Solved.</summary>
    Optimal = 7,

    /// <summary>No point.</summary>
    Infeasible = 8,

    /// <summary>One of the two.</summary>
    UnboundedOrInfeasible = 9,

    /// <summary>No optimum.</summary>
    Unbounded = 10,

    /// <summary>Stopped by its clock.</summary>
    TimeLimit = 13,

    /// <summary>Stopped by the count of iterations.</summary>
    IterationLimit = 14,

    /// <summary>It does not know.</summary>
    Unknown = 15,

    /// <summary>Stopped by nodes, leaves or plans.</summary>
    SolutionLimit = 16,

    /// <summary>Stopped by the callback.</summary>
    Interrupted = 17,
}
