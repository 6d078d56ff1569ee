using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>Asks what one goal costs in another, what the largest share of each year is, and what must, may and never is done.</summary>
/// <param name="X">The first goal.</param>
/// <param name="Y">The second goal.</param>
/// <param name="Points">The most points of the frontier; at least 2.</param>
/// <param name="Slack">How much shortfall over all targets a plan may lose and still count, for what must, may and never is done; fraction.</param>
public sealed record FrontierQuestion(FrontierGoal X, FrontierGoal Y, int Points, double Slack) : IStudyQuestion
{
    /// <summary>The first goal where none is named.</summary>
    public const string UsualX = "cost";

    /// <summary>The second goal where none is named.</summary>
    public const string UsualY = "share";

    /// <summary>The most points where no number is given.</summary>
    public const int UsualPoints = 9;

    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Solve;

    /// <inheritdoc/>
    public Message Subject => SubjectMessages.Parts([SubjectMessages.Frontier(FrontierMessages.ShortGoal(X), FrontierMessages.ShortGoal(Y)), SubjectMessages.MostPlans(Figure.Count(Points)), SubjectMessages.Slack(AskedFor.Slack(Slack))]);

    /// <summary>Reads the question.</summary>
    /// <param name="x">The first goal; null for the usual one.</param>
    /// <param name="y">The second goal; null for the usual one.</param>
    /// <param name="points">The most points; null for the usual number.</param>
    /// <param name="slack">The slack in share points; null for the usual one.</param>
    /// <param name="planningCase">The case: its years may be named, and its demand may be served.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null where something does.</returns>
    public static FrontierQuestion? Read(string? x, string? y, int? points, double? slack, PlanningCase planningCase, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(planningCase);
        ArgumentNullException.ThrowIfNull(findings);
        FrontierGoal? first = Goal("x", x ?? UsualX);
        FrontierGoal? second = Goal("y", y ?? UsualY);
        int most = points ?? UsualPoints;
        bool isOne = first is not null && first == second;
        if (isOne)
        {
            findings.Add(AskedFor.Wrong("x", QuestionMessages.SameGoal(new($"{second}"))));
        }

        if (most < 2)
        {
            findings.Add(AskedFor.Wrong("points", most, FindingMessages.AtLeast(Figure.Count(2))));
        }

        return first is null || second is null || isOne || most < 2 || AlternativesQuestion.SlackOf(slack, findings) is not { } lost ? null : new(first, second, most, lost);

        FrontierGoal? Goal(string part, string text)
        {
            if (!FrontierGoal.TryParse(text, planningCase.Horizon, out FrontierGoal? goal))
            {
                findings.Add(AskedFor.Wrong(part, QuestionMessages.NoGoal(new(text), FrontierGoal.Allowed)));
            }
            else if (goal!.Kind == FrontierGoalKind.Service && !new WorkloadDemand(planningCase).IsAny)
            {
                findings.Add(AskedFor.Wrong(part, QuestionMessages.NoDemand));
                return null;
            }

            return goal;
        }
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Points + ShareEnvelope.SolvesOf(basis.Variants.BaseCase) + DecisionRanges.SolvesOf(basis.Variants.BaseProgram);
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        (CaseVariants variants, _, int threads, _, _, _) = basis;
        FrontierResult frontier = FrontierAnalysis.Solve(variants, X, Y, Points, threads, progress, cancellation);
        ShareEnvelope envelope = ShareEnvelope.Of(variants, threads, progress, cancellation);
        DecisionRanges ranges = DecisionRanges.Of(variants, Slack, threads, progress, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return FrontierReport.Of(basis.Subtitle, [frontier], envelope, ranges, basis.Provenance, basis.Time);
    }
}
