using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a comparison: scenarios, a grid of levers, export controls; without any of them all scenarios, the node advance and the export controls.</summary>
/// <param name="clock">The clock.</param>
/// <param name="machines">The machines that solve; null where this server solves alone.</param>
internal sealed class CompareWork(TimeProvider clock, ClusterDesk? machines = null) : QuestionWork(RunKinds.Compare, clock, machines)
{
    /// <summary>The argument with the scenarios, joined by commas.</summary>
    internal const string Scenarios = "scenarios";

    /// <summary>The argument that asks for export controls.</summary>
    internal const string Regimes = "regimes";

    /// <summary>The most solves of one comparison on this server, whose processors all share; machines of a cluster solve as many as the command line asks.</summary>
    private const int MostPointsHere = 2_000;

    /// <summary>Gets the arguments with the axes of the grid.</summary>
    internal static IReadOnlyList<string> Axes { get; } = ["grid1", "grid2"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Scenarios, Regimes, .. Axes];

    /// <inheritdoc/>
    public override string Argument(FormFields form, string name) => Axes.Contains(name) ? LeverChoice.Axis(form, name) : base.Argument(form, name);

    /// <inheritdoc/>
    protected override (string Verb, IReadOnlyList<string> Arguments)? LineOf(RunOrder order, IStudyQuestion question) => question is ComparisonQuestion { IsListOfVariants: true }
        ? ("compare", [.. Solving(order), .. Option("--scenarios", order.Argument(Scenarios)), .. Given(order, Axes).SelectMany(a => Option("--grid", order.Argument(a)))])
        : null;

    /// <inheritdoc/>
    protected override IStudyQuestion Ask(RunOrder order, List<Finding> findings) => ComparisonQuestion.Read(
        order.Argument(Scenarios), Given(order, Axes).Select(a => order.Argument(a)!), order.Argument(Regimes) is not null, order.Reading, findings, HasMachines ? ComparisonQuestion.MostPoints : MostPointsHere, Given(order, Axes));
}
