using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>Asks what is missing at the checkpoint, what explains it, what would close it, and what to watch.</summary>
public sealed record GapQuestion : IStudyQuestion
{
    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Step;

    /// <inheritdoc/>
    public Message Subject => Message.None;

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return AnalysisOf(basis).Steps;
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return GapReport.Of(basis.Subtitle, AnalysisOf(basis).Solve(progress, cancellation), basis.Studies, basis.Provenance, basis.Time);
    }

    private static GapAnalysis AnalysisOf(StudyBasis basis) => new(basis.Variants, basis.Studies, basis.Threads);
}
