using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a break-even: of one lever, of two with the frontier between them, or of every headline lever.</summary>
/// <param name="clock">The clock.</param>
internal sealed class BreakEvenWork(TimeProvider clock) : QuestionWork(RunKinds.BreakEven, clock)
{
    /// <summary>Gets the arguments with the levers.</summary>
    internal static IReadOnlyList<string> Parameters { get; } = ["parameter1", "parameter2"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => Parameters;

    /// <inheritdoc/>
    public override string Argument(FormFields form, string name) => LeverChoice.Lever(form, name);

    /// <inheritdoc/>
    protected override IStudyQuestion Ask(RunOrder order, List<Finding> findings) =>
        BreakEvenQuestion.Read([.. Given(order, Parameters).Select(p => order.Argument(p)!)], order.Reading, findings, Given(order, Parameters));
}
