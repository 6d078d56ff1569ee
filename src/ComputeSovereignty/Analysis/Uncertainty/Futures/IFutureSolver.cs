using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>What is asked of every future.</summary>
public enum FutureScope
{
    /// <summary>Every stage of the case's objective order: shares, backlog, compute and spend.</summary>
    AllStages,

    /// <summary>The stages up to share and backlog: quicker; compute and spend are then not optimised, and not reported.</summary>
    ShareAndBacklog,
}

/// <summary>Whether a future may order otherwise than the base plan.</summary>
public enum Investments
{
    /// <summary>Each future is planned anew, as if it had been known from the start.</summary>
    Adaptive,

    /// <summary>The base plan's orders stand; only operations follow the future.</summary>
    Fixed,

    /// <summary>Both; what the second loses against the first is the price of deciding now.</summary>
    Both,
}

/// <summary>The answer of one future.</summary>
/// <param name="Ending">How the solve ended.</param>
/// <param name="Summary">The short answer; null where there is no plan.</param>
/// <param name="Message">Why there is no plan; empty where there is one.</param>
public sealed record FutureResult(PlanEnding Ending, PlanSummary? Summary, string Message)
{
    /// <summary>Gets how the base plan's orders fared; null where orders were free.</summary>
    public OrderKeeping? Orders { get; init; }
}

/// <summary>Solves futures of one case. Each thread opens its own, which may be the same where it is safe to share; the answer depends on the future alone.</summary>
public interface IFutureSolver
{
    /// <summary>Solves a future.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <param name="orders">The orders that stand; null where the future orders freely.</param>
    /// <param name="cancellation">Stops the solve.</param>
    FutureResult Solve(IReadOnlyList<ParameterChange> changes, CommittedOrders? orders, CancellationToken cancellation);
}
