namespace ComputeSovereignty.Optimization;

/// <summary>Why an engine stopped. Whether a plan exists is a question of its own: <see cref="Solution.HasValues"/>.</summary>
public enum TerminationStatus
{
    /// <summary>The optimum was found: to tolerance for a linear program, within the asked gap for an integer program.</summary>
    Optimal,

    /// <summary>No point satisfies all rows and bounds.</summary>
    Infeasible,

    /// <summary>The objective falls without limit.</summary>
    Unbounded,

    /// <summary>One of the two; the engine did not say which. Solving without an objective tells.</summary>
    InfeasibleOrUnbounded,

    /// <summary>The time limit ended the search. An integer program may have a plan whose optimality is not proven.</summary>
    TimeLimit,

    /// <summary>The iteration or node limit ended the search.</summary>
    IterationLimit,

    /// <summary>The engine lost accuracy, or the program holds numbers that are not finite.</summary>
    NumericalError,

    /// <summary>The caller asked the engine to stop.</summary>
    Interrupted,
}
