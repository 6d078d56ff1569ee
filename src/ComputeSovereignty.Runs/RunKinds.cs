namespace ComputeSovereignty.Runs;

/// <summary>The kinds of runs.</summary>
public static class RunKinds
{
    /// <summary>A plan.</summary>
    public const string Plan = "plan";

    /// <summary>A gap report.</summary>
    public const string Gap = "gap";

    /// <summary>A study of demand.</summary>
    internal const string Demand = "demand";

    /// <summary>A comparison.</summary>
    public const string Compare = "comparison";

    /// <summary>A break-even.</summary>
    public const string BreakEven = "breakeven";

    /// <summary>A frontier.</summary>
    public const string Frontier = "frontier";

    /// <summary>Orders before the world is known.</summary>
    public const string Stochastic = "stochastic";

    /// <summary>Alternatives nearly as good.</summary>
    public const string Alternatives = "alternatives";

    /// <summary>A yield calibration.</summary>
    public const string Calibration = "calibration";

    /// <summary>A simulation.</summary>
    public const string Simulation = "simulation";

    /// <summary>Tells whether a run that was stopped goes on from what it had; others begin anew.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool GoesOn(string kind) => kind == Simulation;
}
