using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a break-even: of one lever, of two with the frontier between them, or of every headline lever.</summary>
/// <param name="clock">The clock.</param>
/// <param name="machines">The machines that search; null where this server searches alone.</param>
internal sealed class BreakEvenWork(TimeProvider clock, ClusterDesk? machines = null) : QuestionWork(RunKinds.BreakEven, clock, machines)
{
    /// <summary>Gets the arguments with the levers.</summary>
    internal static IReadOnlyList<string> Parameters { get; } = ["parameter1", "parameter2"];

    /// <summary>The argument with the goal.</summary>
    internal const string Goal = "goal";

    /// <summary>The argument with the per cent of demand that are to be served.</summary>
    internal const string Served = "served";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. Parameters, Goal, Served];

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>(StringComparer.Ordinal) { [Served] = PercentIs.Number };

    /// <inheritdoc/>
    public override string Argument(FormFields form, string name) => Parameters.Contains(name) ? LeverChoice.Lever(form, name) : base.Argument(form, name);

    /// <inheritdoc/>
    protected override (string Verb, IReadOnlyList<string> Arguments)? LineOf(RunOrder order, IStudyQuestion question)
    {
        bool isService = question is ServedBreakEvenQuestion;
        return isService || question is BreakEvenQuestion { IsListOfLevers: true }
            ? ("breakeven", [.. Solving(order), .. Given(order, Parameters).SelectMany(p => Option("--parameter", order.Argument(p))), .. Option("--goal", order.Argument(Goal)), .. Option("--served", isService ? order.Argument(Served) : null)])
            : null;
    }

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings) =>
        ServedBreakEvenQuestion.Read(
            [.. Given(order, Parameters).Select(p => order.Argument(p)!)], order.Argument(Goal), order.Argument(Goal) == ServedBreakEvenQuestion.Name ? Number(order, Served, findings) : null, order.Reading, findings, Given(order, Parameters));
}
