using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>The trade-off between two goals: the plans that cannot be better in one without being worse in the other.</summary>
/// <remarks>
/// <para>
/// Answers: what does one goal cost in units of the other? Holds fixed: the case. ε-constraint method (Haimes, Lasdon and Wismer 1971): the first goal is held at
/// ε, the second optimised, then the first optimised again at that value of the second, so that every point is efficient and none only weakly so.
/// The exchange rate of a point is solved too, with a unit more of the first goal. The objectives that are no goals follow in the order A B S C D.
/// </para>
/// <para>
/// Where the next point goes: into the interval in which the frontier is known the least, the triangle between the chord of two neighbours and their tangents
/// (sandwich algorithm, Rote 1992); at whole modules, which have no tangents, the rectangle between neighbours, halved. Two points a round, so that the
/// answer does not depend on the number of threads. Solves: one lexicographic solve a point, and for its exchange rate one of the second goal alone.
/// </para>
/// </remarks>
public sealed record FrontierResult
{
    /// <summary>Gets the first goal, held at ε.</summary>
    public required FrontierGoal X { get; init; }

    /// <summary>Gets the second goal.</summary>
    public required FrontierGoal Y { get; init; }

    /// <summary>Gets the points from the best of the first goal to the best of the second; one where the goals do not conflict, none where there is no plan.</summary>
    public required IReadOnlyList<FrontierPoint> Points { get; init; }

    /// <summary>Gets the case's own plan in the two goals; null where there is none.</summary>
    public required (double X, double Y)? Plan { get; init; }

    /// <summary>Gets the other figures of the case's own plan; null where there is none.</summary>
    public PlanFigures? PlanFigures { get; init; }

    /// <summary>Gets a value indicating whether modules must be whole: the frontier is then a staircase, and between its points nothing is known.</summary>
    public required bool WholeModules { get; init; }

    /// <summary>Gets why points are missing; nothing where none are.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets a value indicating whether the goals conflict at all.</summary>
    public bool Conflicts => Points.Count > 1;

    /// <summary>Gets what the frontier shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => FrontierSentences.Of(this);
}
