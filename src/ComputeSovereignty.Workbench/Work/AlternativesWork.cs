using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of different plans almost as good.</summary>
/// <param name="clock">The clock.</param>
internal sealed class AlternativesWork(TimeProvider clock) : QuestionWork(RunKinds.Alternatives, clock)
{
    /// <summary>The argument with the goal.</summary>
    internal const string Goal = "goal";

    /// <summary>The argument with the slack, share points.</summary>
    internal const string Slack = "slack";

    /// <summary>The argument with the number of plans.</summary>
    internal const string Plans = "plans";

    /// <summary>The most plans of one run.</summary>
    internal const int MostPlans = 30;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Goal, Slack, Plans];

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>(StringComparer.Ordinal)
    {
        [Slack] = PercentIs.Number,
        [Plans] = PercentIs.None,
    };

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings) =>
        AlternativesQuestion.Read(order.Argument(Goal), Number(order, Slack, findings), Whole(order, Plans, 2, MostPlans, findings), order.Reading.Case!, findings);
}
