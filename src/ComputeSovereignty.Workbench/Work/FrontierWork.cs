using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a frontier between two goals.</summary>
/// <param name="clock">The clock.</param>
internal sealed class FrontierWork(TimeProvider clock) : QuestionWork(RunKinds.Frontier, clock)
{
    /// <summary>The argument with the first goal.</summary>
    internal const string X = "x";

    /// <summary>The argument with the second goal.</summary>
    internal const string Y = "y";

    /// <summary>The argument with the most points.</summary>
    internal const string Points = "points";

    /// <summary>The argument with the slack, share points.</summary>
    internal const string Slack = "slack";

    /// <summary>The most points of one run.</summary>
    internal const int MostPoints = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [X, Y, Points, Slack];

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>(StringComparer.Ordinal)
    {
        [Points] = PercentIs.None,
        [Slack] = PercentIs.Number,
    };

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings) => FrontierQuestion.Read(
        order.Argument(X), order.Argument(Y), Whole(order, Points, 2, MostPoints, findings), Number(order, Slack, findings), order.Reading.Case!, findings);
}
