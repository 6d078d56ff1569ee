using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a study of demand.</summary>
/// <param name="clock">The clock.</param>
internal sealed class DemandWork(TimeProvider clock) : QuestionWork(RunKinds.Demand, clock)
{
    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings) => DemandQuestion.Read(true, order.Reading.Case!, findings);
}
