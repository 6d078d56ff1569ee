using System.Collections.Concurrent;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>Solves futures as variants of the case: each is written by patching the base's program and starts from the base's plan, under kept orders from the base's plan with its orders fixed.</summary>
/// <remarks>Several threads may share one.</remarks>
/// <param name="variants">The variants of the case.</param>
/// <param name="scope">What is asked of each.</param>
/// <param name="studies">The rules of thumb and the roadmap to be judged on each plan; null for none. Where not every stage is solved, none is judged.</param>
public sealed class VariantFutureSolver(CaseVariants variants, FutureScope scope, CaseStudies? studies = null) : IFutureSolver
{
    private readonly Func<Plan, CaseTables, PlanSummary, PlanSummary>? judge = studies is null || scope != FutureScope.AllStages ? null : PlanRules.InBrief(studies);
    private readonly ProgramRun run = new(variants.LinearEngine, variants.IntegerEngine, variants.Options);
    private readonly ConcurrentDictionary<CommittedOrders, Lazy<CarriedBases?>> kept = new();

    /// <summary>Gets the base plan's short answer, judged as futures are.</summary>
    /// <exception cref="InvalidOperationException">The case has no plan.</exception>
    public PlanSummary Base => (judge is null ? variants.Base : variants.SolveProgram(variants.BaseProgram, [], look: LookAt([]))).Summary ?? throw new InvalidOperationException($"{variants.Base.Message}");

    /// <inheritdoc/>
    public FutureResult Solve(IReadOnlyList<ParameterChange> changes, CommittedOrders? orders, CancellationToken cancellation)
    {
        (FormulatedProgram? whole, _) = variants.Formulate(changes);
        if (whole is null)
        {
            return new(PlanEnding.Failed, null, Fault(changes));
        }

        FormulatedProgram asked = Asked(whole, scope);
        return orders is null ? Answer(variants.SolveProgram(asked, changes, null, LookAt(changes), cancellation)) : Kept(asked, orders, LookAt(changes), cancellation);
    }

    /// <summary>Leaves out the stages that are not asked for.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="scope">What is asked.</param>
    public static FormulatedProgram Asked(FormulatedProgram formulated, FutureScope scope)
    {
        int last = formulated.Stages.Index().Where(static s => s.Item.Letter is "A" or "B").Max(static s => s.Index);
        return scope == FutureScope.AllStages ? formulated : formulated.WithStages([.. formulated.Stages.Take(last + 1)]);
    }

    // Where the case stands is no part of it: the same draws say the same wherever the file is.
    private string Fault(IReadOnlyList<ParameterChange> changes) => variants.Read(changes).Findings.FirstOrDefault(static f => f.Severity == Severity.Error) is { } finding
        ? $"{finding with { Place = finding.Place with { File = string.Empty } }}".TrimStart(',', ':', ' ')
        : "The draw makes no case.";

    private static FutureResult Answer(VariantResult result) => new(result.Ending, result.Summary, $"{result.Message}");

    private Func<Plan, PlanSummary, PlanSummary>? LookAt(IReadOnlyList<ParameterChange> changes) =>
        judge is null ? null : (plan, summary) => judge(plan, variants.Tables.With(changes).Tables, summary);

    private FutureResult Kept(FormulatedProgram asked, CommittedOrders orders, Func<Plan, PlanSummary, PlanSummary>? look, CancellationToken cancellation)
    {
        CarriedBases? start = kept.GetOrAdd(orders, o => new(() => BaseUnder(o))).Value;
        FutureResult result = Under(asked, orders, mayCut: false, start, look, cancellation);
        return result.Ending == PlanEnding.Infeasible ? Under(asked, orders, mayCut: true, start, look, cancellation) : result;
    }

    private FutureResult Under(FormulatedProgram asked, CommittedOrders orders, bool mayCut, CarriedBases? start, Func<Plan, PlanSummary, PlanSummary>? look, CancellationToken cancellation)
    {
        (double[] lower, double[] upper, OrderKeeping keeping) = orders.Impose(asked, mayCut);
        LinearProgram program = asked.Program.WithColumnBounds(lower, upper);
        (PlanSummary? summary, Solution? stopped) = run.Summarise(asked, program, start?.For(program), look, cancellation);
        if (summary is not null)
        {
            return new(PlanEnding.Planned, summary, string.Empty) { Orders = keeping };
        }

        PlanOutcome none = PlanRunner.NoPlan(asked, stopped);
        return new(none.Ending, null, $"{none.Message}");
    }

    private CarriedBases? BaseUnder(CommittedOrders orders)
    {
        FormulatedProgram asked = Asked(variants.BaseProgram, scope);
        return Under(asked, orders, mayCut: false, null, null, CancellationToken.None).Summary is { } plan ? new(asked.Program, plan.Bases) : null;
    }
}
