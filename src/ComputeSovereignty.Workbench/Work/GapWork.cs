using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a gap report.</summary>
/// <param name="clock">The clock.</param>
internal sealed class GapWork(TimeProvider clock) : StudyWork(RunKinds.Gap, clock)
{
    /// <inheritdoc/>
    protected override StudyOutcome Study(RunOrder order, CaseVariants variants, LiveRun run, DateTimeOffset time)
    {
        GapReport report = new(variants, order.Reading.Studies, Threads);
        run.Expect(report.Steps);
        return new(GapStudy.Of(order.Subtitle, report.Solve(run, run.Token), order.Reading.Studies, order.Provenance(), time), []);
    }
}
