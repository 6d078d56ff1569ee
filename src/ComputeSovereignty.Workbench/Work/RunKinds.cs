namespace ComputeSovereignty.Workbench.Work;

/// <summary>The kinds of runs.</summary>
internal static class RunKinds
{
    /// <summary>A plan.</summary>
    internal const string Plan = "plan";

    /// <summary>A gap report.</summary>
    internal const string Gap = "gap";

    /// <summary>A study of demand.</summary>
    internal const string Demand = "demand";

    /// <summary>A comparison.</summary>
    internal const string Compare = "comparison";

    /// <summary>A break-even.</summary>
    internal const string BreakEven = "breakeven";

    /// <summary>A frontier.</summary>
    internal const string Frontier = "frontier";

    /// <summary>Orders before the world is known.</summary>
    internal const string Stochastic = "stochastic";

    /// <summary>Alternatives nearly as good.</summary>
    internal const string Alternatives = "alternatives";

    /// <summary>A yield calibration.</summary>
    internal const string Calibration = "calibration";

    /// <summary>A simulation.</summary>
    internal const string Simulation = "simulation";

    /// <summary>Tells whether a run that was stopped goes on from what it had; others begin anew.</summary>
    /// <param name="kind">Its kind.</param>
    internal static bool GoesOn(string kind) => kind == Simulation;
}
