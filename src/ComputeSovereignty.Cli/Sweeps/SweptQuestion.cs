using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>A question whose variants the machines of a cluster solve; the report is made here.</summary>
/// <param name="inner">The question.</param>
/// <param name="ask">Submits it, or finds it, once the case's base is solved; null answers where the user wants to go.</param>
internal sealed class SweptQuestion(ComparisonQuestion inner, Func<StudyBasis, Action<AnsweredChunk>, bool> ask) : IStudyQuestion
{
    /// <inheritdoc/>
    public Message StepName => inner.StepName;

    /// <inheritdoc/>
    public Message Subject => inner.Subject;

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis) => inner.StepsOf(basis);

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        Dictionary<string, PlanFigures> known = [];
        bool isWhole = ask(basis, chunk =>
        {
            foreach (VariantAnswer answer in AnswersFile.Parse(chunk.Lines, chunk.Chunk.First))
            {
                if (answer.Figures is not null)
                {
                    known[answer.Question.Key] = answer.Figures;
                }

                progress?.Report(Message.Verbatim(string.Join("; ", answer.Question.Changes)));
            }
        });
        return isWhole ? (inner with { Known = known }).Answer(basis, null, cancellation) : throw new OperationCanceledException(cancellation);
    }
}
