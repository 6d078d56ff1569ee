using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a study of demand.</summary>
/// <param name="clock">The clock.</param>
internal sealed class DemandWork(TimeProvider clock) : QuestionWork(RunKinds.Demand, clock)
{
    /// <summary>The argument with the per cent of demand that each lever alone is to serve.</summary>
    internal const string Served = "served";

    /// <summary>The argument that leaves out what is solved beside the plan.</summary>
    internal const string PlanAlone = "no-counterfactuals";

    /// <summary>The argument that leaves out what levers must do.</summary>
    internal const string NoBreakEvens = "no-break-evens";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Served, NoBreakEvens, PriceRounds.Part, PlanAlone];

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>(StringComparer.Ordinal) { [Served] = PercentIs.Number };

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings) => DemandQuestion.Read(
        order.Argument(PlanAlone) is null, order.Argument(PriceRounds.Part) is not null, order.Argument(Served) is null ? null : Number(order, Served, findings), order.Argument(NoBreakEvens) is null, order.Reading, findings);
}
