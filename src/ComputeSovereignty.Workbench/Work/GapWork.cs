using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a gap report.</summary>
/// <param name="clock">The clock.</param>
internal sealed class GapWork(TimeProvider clock) : QuestionWork(RunKinds.Gap, clock)
{
    /// <inheritdoc/>
    protected override IStudyQuestion Ask(RunOrder order, List<Finding> findings) => new GapQuestion();
}
