using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>Asks for plans nearly as good in the share that differ the most.</summary>
/// <param name="Slack">How much shortfall over all targets a plan may lose; fraction.</param>
/// <param name="Plans">How many plans to keep, the case's own among them; at least 2.</param>
public sealed record AlternativesQuestion(double Slack, int Plans) : IStudyQuestion
{
    /// <summary>The slack where none is given, share points.</summary>
    public const double UsualSlack = 1;

    /// <summary>The number of plans where none is given.</summary>
    public const int UsualPlans = 6;

    // Directions between the groups of decisions, about.
    private const int FurtherSteps = 20;

    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Solve;

    /// <inheritdoc/>
    public Message Subject => SubjectMessages.PlansWithin(Figure.Count(Plans), AskedFor.Slack(Slack));

    /// <summary>Reads the question.</summary>
    /// <param name="slack">The slack in share points; null for the usual one.</param>
    /// <param name="plans">How many plans; null for the usual number.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null where something does.</returns>
    public static AlternativesQuestion? Read(double? slack, int? plans, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        int kept = plans ?? UsualPlans;
        double? lost = SlackOf(slack, findings);
        if (kept < 2)
        {
            findings.Add(AskedFor.Wrong("plans", kept, QuestionMessages.TwoPlans));
        }

        return kept < 2 || lost is null ? null : new(lost.Value, kept);
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return (2 * DecisionFamily.Of(basis.Variants.BaseProgram).Count) + Plans + FurtherSteps;
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        AlternativePlans plans = AlternativePlans.Of(basis.Variants, Slack, Plans, basis.Threads, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return AlternativesReport.Of(basis.Subtitle, plans, basis.Provenance, basis.Time);
    }

    /// <summary>Reads a slack.</summary>
    /// <param name="points">Share points; null for the usual slack.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>The slack as a fraction; null where it is not allowed.</returns>
    internal static double? SlackOf(double? points, ICollection<Finding> findings)
    {
        double slack = points ?? UsualSlack;
        if (slack >= 0 && double.IsFinite(slack))
        {
            return slack / 100;
        }

        findings.Add(AskedFor.Wrong("slack", slack, QuestionMessages.Slack));
        return null;
    }
}
