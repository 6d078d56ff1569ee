using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>A question whose pieces the machines of a cluster solve; the report is made here.</summary>
/// <param name="inner">The question.</param>
/// <param name="ask">Submits it, or finds it, once the case's base is solved; null answers where the user wants to go.</param>
internal sealed class SweptQuestion(IDividedQuestion inner, Func<StudyBasis, Action<AnsweredChunk>, bool> ask) : IStudyQuestion
{
    /// <inheritdoc/>
    public Message StepName => inner.StepName;

    /// <inheritdoc/>
    public Message Subject => inner.Subject;

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis) => inner.PiecesOf(basis).Count + inner.StepsAfter(basis);

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        List<IPieceAnswer> known = [];
        IReadOnlyList<Message> titles = inner.TitlesOf(basis);
        bool isWhole = ask(basis, chunk =>
        {
            foreach (IPieceAnswer answer in AnswersFile.Parse(chunk.Lines, inner.AnswerType, chunk.Chunk.First))
            {
                known.Add(answer);
                progress?.Report(titles[(int)answer.Number]);
            }
        });
        return isWhole ? inner.With(known).Answer(basis, inner.StepsAfter(basis) > 0 ? progress : null, cancellation) : throw new OperationCanceledException(cancellation);
    }
}
