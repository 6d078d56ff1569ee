namespace ComputeSovereignty.Optimization;

/// <summary>What a caller may ask of an engine. The defaults are those of the command line.</summary>
public sealed record SolverOptions
{
    private readonly TimeSpan? timeLimit;

    /// <summary>Gets the wall-clock limit of a solve that begins now: the smaller of the solve's own and what <see cref="Deadline"/> leaves.</summary>
    /// <value>Null for no limit; never negative.</value>
    public TimeSpan? TimeLimit
    {
        get => Deadline is { Left: var left } && !(timeLimit < left) ? left : timeLimit;
        init => timeLimit = value;
    }

    /// <summary>Gets the deadline of the whole run, whatever number of solves it takes.</summary>
    /// <value>Null for none.</value>
    public RunDeadline? Deadline { get; init; }

    /// <summary>Gives the same options without any limit of time, for the moments that finish what was found.</summary>
    public SolverOptions Unlimited() => this with { TimeLimit = null, Deadline = null };

    /// <summary>Gets the relative gap |incumbent − bound| / max(1, |incumbent|) at which an integer search may stop.</summary>
    /// <value>Fraction ≥ 0; default 10⁻⁴.</value>
    public double RelativeGap { get; init; } = 1e-4;

    /// <summary>Gets the seed of everything random in an engine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets how many threads one solve may use. One thread is repeatable.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Gets the limit on simplex iterations.</summary>
    /// <value>Null for no limit.</value>
    public int? IterationLimit { get; init; }

    /// <summary>Gets the feasibility and optimality tolerance asked of a linear engine, in program units.</summary>
    /// <value>Default 10⁻⁸, well below the certificate's 10⁻⁶.</value>
    public double Tolerance { get; init; } = 1e-8;

    /// <summary>Gets a value indicating whether the basis to start from is thought to be of a point that meets every row and bound, as where only the objective is another.</summary>
    /// <value>The answer is the same either way; which method starts, and so the time, is not.</value>
    public bool StartsFeasible { get; init; }

    /// <summary>Gets a point that is thought to satisfy the program, such as the plan of the stage before, from which an integer search may start.</summary>
    /// <value>Shape: [columns]; null for none. Engines that cannot use it ignore it; one that uses it checks it first.</value>
    public IReadOnlyList<double>? StartingPoint { get; init; }
}
