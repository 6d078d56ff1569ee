using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>A question whose report is made of pieces that do not need each other, such as variants or levers: any machine may solve any of them.</summary>
public interface IDividedQuestion : IStudyQuestion
{
    /// <summary>Gets the type of the answers, an <see cref="IPieceAnswer"/>.</summary>
    Type AnswerType { get; }

    /// <summary>Lists the pieces, each as its answer names it.</summary>
    /// <param name="basis">The case.</param>
    IReadOnlyList<string> PiecesOf(StudyBasis basis);

    /// <summary>Lists what progress calls the pieces, in their order.</summary>
    /// <param name="basis">The case.</param>
    IReadOnlyList<Message> TitlesOf(StudyBasis basis);

    /// <summary>Counts the steps of the answer that are left where all pieces are solved; progress tells them.</summary>
    /// <param name="basis">The case.</param>
    int StepsAfter(StudyBasis basis) => 0;

    /// <summary>Gives what solves the piece of a number. Several threads may ask at once.</summary>
    /// <param name="basis">The case.</param>
    Func<long, CancellationToken, IPieceAnswer> SolverOf(StudyBasis basis);

    /// <summary>Gives the same question with answers that were found elsewhere; pieces without one are solved where it is asked.</summary>
    /// <param name="answers">The answers.</param>
    IStudyQuestion With(IEnumerable<IPieceAnswer> answers);
}
