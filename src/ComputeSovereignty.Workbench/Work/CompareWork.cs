using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a comparison: scenarios, a grid of levers, export controls; without any of them all scenarios, the node advance and the export controls.</summary>
/// <param name="clock">The clock.</param>
internal sealed class CompareWork(TimeProvider clock) : QuestionWork(RunKinds.Compare, clock)
{
    /// <summary>The argument with the scenarios, joined by commas.</summary>
    internal const string Scenarios = "scenarios";

    /// <summary>The argument that asks for export controls.</summary>
    internal const string Regimes = "regimes";

    /// <summary>The most solves of one comparison.</summary>
    private const int MostPoints = 2_000;

    /// <summary>Gets the arguments with the axes of the grid.</summary>
    internal static IReadOnlyList<string> Axes { get; } = ["grid1", "grid2"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Scenarios, Regimes, .. Axes];

    /// <inheritdoc/>
    public override string Argument(FormFields form, string name) => Axes.Contains(name) ? LeverChoice.Axis(form, name) : base.Argument(form, name);

    /// <inheritdoc/>
    protected override IStudyQuestion Ask(RunOrder order, List<Finding> findings) => ComparisonQuestion.Read(
        order.Argument(Scenarios), Given(order, Axes).Select(a => order.Argument(a)!), order.Argument(Regimes) is not null, order.Reading, findings, MostPoints, Given(order, Axes));
}
