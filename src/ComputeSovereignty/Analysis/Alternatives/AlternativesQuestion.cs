using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>Asks for plans nearly as good in the share, or in service, that differ the most.</summary>
/// <param name="Slack">How much shortfall over all targets, or how much of demand by weight, a plan may lose; fraction.</param>
/// <param name="Plans">How many plans to keep, the case's own among them; at least 2.</param>
/// <param name="Goal">In what plans are nearly as good.</param>
public sealed record AlternativesQuestion(double Slack, int Plans, NearGoal Goal = NearGoal.Share) : IStudyQuestion
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
    public Message Subject => Goal == NearGoal.Service
        ? SubjectMessages.PlansWithinService(Figure.Count(Plans), AskedFor.Slack(Slack))
        : SubjectMessages.PlansWithin(Figure.Count(Plans), AskedFor.Slack(Slack));

    /// <summary>Reads the question.</summary>
    /// <param name="goal">The goal, share or service; null for the share.</param>
    /// <param name="slack">The slack in percentage points; null for the usual one.</param>
    /// <param name="plans">How many plans; null for the usual number.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null where something does.</returns>
    public static AlternativesQuestion? Read(string? goal, double? slack, int? plans, PlanningCase planningCase, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(planningCase);
        int before = findings.Count;
        int kept = plans ?? UsualPlans;
        double? lost = SlackOf(slack, findings);
        bool isService = string.Equals(goal, ServedBreakEvenQuestion.Name, StringComparison.OrdinalIgnoreCase);
        if (kept < 2)
        {
            findings.Add(AskedFor.Wrong("plans", kept, QuestionMessages.TwoPlans));
        }

        if (!isService && goal is not null && !string.Equals(goal, ServedBreakEvenQuestion.UsualName, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(AskedFor.Wrong("goal", QuestionMessages.NoAlternativesGoal(new(goal))));
        }
        else if (isService && !HasService(planningCase))
        {
            findings.Add(AskedFor.Wrong("goal", QuestionMessages.NoDemand));
        }

        return findings.Count > before || lost is null ? null : new(lost.Value, kept, isService ? NearGoal.Service : NearGoal.Share);
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
        AlternativesResult plans = AlternativesAnalysis.Solve(basis.Variants, Slack, Plans, basis.Threads, progress, Goal, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return AlternativesReport.Of(basis.Subtitle, plans, basis.Provenance, basis.Time);
    }

    // Somebody of weight asks for compute in a year of weight: only then has the plan a stage of service.
    private static bool HasService(PlanningCase planningCase)
    {
        WorkloadDemand demand = new(planningCase);
        return planningCase.Targets.Any(t => t.Weight > 0 && planningCase.Workloads.Any(w => w.Weight > 0 && demand.Total(w, t.Year) > 0));
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
