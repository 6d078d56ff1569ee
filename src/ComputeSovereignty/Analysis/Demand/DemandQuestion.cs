using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Asks whether the plan is enough: who asks for how much usable compute, what is served, where the rest goes, and what would serve more.</summary>
/// <param name="Counterfactuals">Whether anything beside the plan itself is solved.</param>
/// <param name="Feedback">Whether prices follow what the plan's machines cost.</param>
/// <param name="Goal">The share of demand that each lever alone is to serve; fraction, null to leave that out.</param>
public sealed record DemandQuestion(bool Counterfactuals, bool Feedback = false, double? Goal = null) : IStudyQuestion
{
    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Solve;

    /// <inheritdoc/>
    public Message Subject => SubjectMessages.Parts(
    [
        .. Counterfactuals ? [] : new[] { SubjectMessages.PlanAlone },
        .. Feedback ? new[] { SubjectMessages.WithFeedback } : [],
        .. Goal is { } goal ? new[] { SubjectMessages.Served(Figure.Target(goal)) } : [],
    ]);

    /// <summary>Reads the question.</summary>
    /// <param name="counterfactuals">Whether anything beside the plan itself is solved.</param>
    /// <param name="feedback">Whether prices follow what the plan's machines cost.</param>
    /// <param name="served">The per cent of demand that each lever alone is to serve; null for all of it where anything beside the plan is solved.</param>
    /// <param name="breakEvens">Whether what levers must do to serve it is looked for.</param>
    /// <param name="reading">The case, without errors.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null where nobody asks for compute, or where prices cannot move.</returns>
    public static DemandQuestion? Read(bool counterfactuals, bool feedback, double? served, bool breakEvens, CaseReading reading, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        if (!new WorkloadDemand(reading.Case!).IsAny)
        {
            findings.Add(new(Severity.Error, SourceCell.None, QuestionMessages.NobodyAsks));
            return null;
        }

        Message against = feedback ? PriceFeedback.Against(reading.Case!, reading.Tables) : Message.None;
        if (!against.IsEmpty)
        {
            findings.Add(new(Severity.Error, SourceCell.None, against));
            return null;
        }

        if (served is { } part && part is not (> 0 and <= 100))
        {
            findings.Add(AskedFor.Wrong("served", part, QuestionMessages.PercentOfDemand));
            return null;
        }

        if (served is not null && !breakEvens)
        {
            findings.Add(new(Severity.Error, SourceCell.None, QuestionMessages.ServedWithoutBreakEvens));
            return null;
        }

        return new(counterfactuals, feedback, breakEvens && (counterfactuals || served is not null) ? (served ?? ServedBreakEvenQuestion.UsualServed) / 100 : null);
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Analysis(basis).SolvesOf(Counterfactuals, Feedback, Goal is not null);
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return DemandReport.Of(basis.Subtitle, Analysis(basis).Solve(Counterfactuals, Feedback, Goal, progress, cancellation), basis.Studies, basis.Provenance, basis.Time);
    }

    // A task that tracks the share near users in its own year or in any: the share is required of all years alike.
    private static DemandAnalysis Analysis(StudyBasis basis) => new(basis.Variants, basis.Threads)
    {
        NearTask = basis.Studies.Roadmap.FirstOrDefault(static t => t is { Tracks: { Kind: MeasureKind.Result, Name: ResultMeasures.NearShare }, Target.IsBlank: false }),
    };
}
