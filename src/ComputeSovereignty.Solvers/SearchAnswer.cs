using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>How an integer search says it ended.</summary>
internal enum SearchEnding
{
    /// <summary>Nothing more to search, or stopped within the gap; which of the two is computed, not asked.</summary>
    Finished,

    /// <summary>No plan exists.</summary>
    Infeasible,

    /// <summary>The relaxation is unbounded.</summary>
    Unbounded,

    /// <summary>The engine does not say which of the two.</summary>
    InfeasibleOrUnbounded,

    /// <summary>The time limit.</summary>
    TimeLimit,

    /// <summary>A limit on nodes, iterations or plans.</summary>
    OtherLimit,

    /// <summary>Stopped by the caller.</summary>
    Interrupted,

    /// <summary>Given up.</summary>
    Abandoned,
}

/// <summary>What an integer search says, before any of it is believed.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Incumbent">The best point; shape: [columns], null without one.</param>
/// <param name="Bound">The claimed lower bound; −∞ where the claim is not to be believed.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Iterations">The simplex iterations.</param>
internal sealed record SearchAnswer(SearchEnding Ending, double[]? Incumbent, double Bound, long Nodes, long Iterations);

/// <summary>Translates endings.</summary>
internal static class SearchEndings
{
    /// <summary>Gives the status of a search that did not prove what was asked.</summary>
    /// <param name="ending">The ending.</param>
    internal static TerminationStatus ToStatus(this SearchEnding ending) => ending switch
    {
        SearchEnding.Infeasible => TerminationStatus.Infeasible,
        SearchEnding.Unbounded or SearchEnding.InfeasibleOrUnbounded => TerminationStatus.InfeasibleOrUnbounded,
        SearchEnding.TimeLimit => TerminationStatus.TimeLimit,
        SearchEnding.OtherLimit => TerminationStatus.IterationLimit,
        SearchEnding.Interrupted => TerminationStatus.Interrupted,
        _ => TerminationStatus.NumericalError,
    };
}
