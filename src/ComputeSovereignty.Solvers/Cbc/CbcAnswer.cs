using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>How a search of Cbc says it ended.</summary>
internal enum CbcEnding
{
    /// <summary>Nothing more to search, or stopped within the gap; which of the two is computed, not asked.</summary>
    Finished,

    /// <summary>No plan exists.</summary>
    Infeasible,

    /// <summary>The relaxation is unbounded.</summary>
    Unbounded,

    /// <summary>The time limit.</summary>
    TimeLimit,

    /// <summary>A limit on nodes, iterations or plans.</summary>
    OtherLimit,

    /// <summary>Closed by force.</summary>
    Interrupted,

    /// <summary>Given up.</summary>
    Abandoned,
}

/// <summary>What a search says, copied out of its model.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Incumbent">The best point; shape: [columns], null without one.</param>
/// <param name="Bound">The claimed lower bound; −∞ where the claim is not to be believed.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Iterations">The simplex iterations.</param>
internal sealed record CbcAnswer(CbcEnding Ending, double[]? Incumbent, double Bound, int Nodes, int Iterations)
{
    /// <summary>Copies the answer out of a solved model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="byForce">Whether nodes were closed by force, so that the statuses are false.</param>
    /// <param name="late">
    /// Whether the time limit had passed at the end. A search that runs out of time before its first node says infeasible, so what it claims to have
    /// proven is then not believed, and without the word for the time limit neither is the bound.
    /// </param>
    internal static CbcAnswer Read(CbcModel model, bool byForce, bool late)
    {
        CbcEnding ending = (model.Status, model.SecondaryStatus) switch
        {
            _ when byForce => CbcEnding.Interrupted,
            (2, _) => CbcEnding.Abandoned,
            (5, _) or (_, 5) => CbcEnding.Interrupted,
            (_, 1) => CbcEnding.Infeasible,
            (_, 7) => CbcEnding.Unbounded,
            (_, 4) => CbcEnding.TimeLimit,
            (0, 0 or 2) => CbcEnding.Finished,
            (0 or 1, _) => CbcEnding.OtherLimit,
            _ => CbcEnding.Abandoned,
        };
        bool stopped = late && ending is (CbcEnding.Finished or CbcEnding.Infeasible or CbcEnding.Unbounded);
        bool bounded = !stopped && ending is (CbcEnding.Finished or CbcEnding.TimeLimit or CbcEnding.OtherLimit);
        return new(
            stopped ? CbcEnding.TimeLimit : ending,
            model.ReadIncumbent(),
            bounded ? model.Bound : double.NegativeInfinity,
            model.Nodes,
            model.Iterations);
    }
}

/// <summary>Translates endings.</summary>
internal static class CbcEndings
{
    /// <summary>Gives the status of a search that did not prove what was asked.</summary>
    /// <param name="ending">The ending.</param>
    internal static TerminationStatus ToStatus(this CbcEnding ending) => ending switch
    {
        CbcEnding.Infeasible => TerminationStatus.Infeasible,
        CbcEnding.Unbounded => TerminationStatus.InfeasibleOrUnbounded,
        CbcEnding.TimeLimit => TerminationStatus.TimeLimit,
        CbcEnding.OtherLimit => TerminationStatus.IterationLimit,
        CbcEnding.Interrupted => TerminationStatus.Interrupted,
        _ => TerminationStatus.NumericalError,
    };
}
