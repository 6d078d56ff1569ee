using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>A question to a case that many solves answer with one report. The command line and the workbench ask alike.</summary>
public interface IStudyQuestion
{
    /// <summary>Gets what a step is called before its number: a solve, or a step where one is more than a solve.</summary>
    Message StepName { get; }

    /// <summary>Gets what is asked in a few words, to tell questions of one kind apart; empty where the kind says all.</summary>
    Message Subject { get; }

    /// <summary>Counts the steps that progress is told of, about.</summary>
    /// <param name="basis">The case.</param>
    int StepsOf(StudyBasis basis);

    /// <summary>Answers the question.</summary>
    /// <param name="basis">The case.</param>
    /// <param name="progress">Told each step when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <exception cref="OperationCanceledException">The work was stopped before there was an answer.</exception>
    StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default);
}
