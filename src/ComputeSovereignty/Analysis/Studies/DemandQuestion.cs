using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>Asks whether the plan is enough: who asks for how much usable compute, what is served, where the rest goes, and what would serve more.</summary>
/// <param name="Counterfactuals">Whether anything beside the plan itself is solved.</param>
public sealed record DemandQuestion(bool Counterfactuals) : IStudyQuestion
{
    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Solve;

    /// <inheritdoc/>
    public Message Subject => Counterfactuals ? Message.None : SubjectMessages.PlanAlone;

    /// <summary>Reads the question.</summary>
    /// <param name="counterfactuals">Whether anything beside the plan itself is solved.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null where nobody asks for compute.</returns>
    public static DemandQuestion? Read(bool counterfactuals, PlanningCase planningCase, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(planningCase);
        ArgumentNullException.ThrowIfNull(findings);
        if (new WorkloadDemand(planningCase).IsAny)
        {
            return new(counterfactuals);
        }

        findings.Add(new(Severity.Error, SourceCell.None, QuestionMessages.NobodyAsks));
        return null;
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return new DemandStudy(basis.Variants).SolvesOf(Counterfactuals);
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return DemandReport.Of(basis.Subtitle, new DemandStudy(basis.Variants, basis.Threads).Solve(Counterfactuals, progress, cancellation), basis.Studies, basis.Provenance, basis.Time);
    }
}
