namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>How the solve of a draw ended.</summary>
public enum DrawEnding
{
    /// <summary>There is a certified plan.</summary>
    Planned,

    /// <summary>There is a plan whose certificate does not hold: its figures are not used.</summary>
    NotCertified,

    /// <summary>The hard constraints of the future contradict each other.</summary>
    Infeasible,

    /// <summary>A limit ended the solve.</summary>
    Stopped,

    /// <summary>The draw makes no valid case, or the engine failed.</summary>
    Failed,
}

/// <summary>The outcome of one draw under one way of investing.</summary>
/// <param name="Ending">How the solve ended.</param>
/// <param name="Figures">One figure a column of the schema; null unless there is a certified plan.</param>
/// <param name="Message">Why there is none.</param>
public sealed record DrawOutcome(DrawEnding Ending, IReadOnlyList<double>? Figures, string Message)
{
    /// <summary>Gets why there is no plan, in one line; empty where there is one.</summary>
    public string Message { get; } = Message.ReplaceLineEndings(" ");

    /// <summary>Gets how the base plan's orders fared; null where orders were free or there is no plan.</summary>
    public OrderKeeping? Orders { get; init; }
}

/// <summary>One draw: what was drawn, and what came of it.</summary>
/// <param name="Draw">The draw, from 0 on.</param>
/// <param name="Drivers">The drawn figures, one a driver.</param>
/// <param name="Adaptive">What came of it where orders were free; null where that was not asked.</param>
/// <param name="Fixed">What came of it under the base plan's orders; null where that was not asked.</param>
public sealed record DrawRow(long Draw, IReadOnlyList<double> Drivers, DrawOutcome? Adaptive, DrawOutcome? Fixed);
