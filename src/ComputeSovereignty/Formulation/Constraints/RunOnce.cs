using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The largest training run has one place.</summary>
/// <remarks>
/// <para>Rows: <c>RunOnce(y)</c>, one for each year in which a run is asked for and some place may hold it. Unit: EFLOPS usable; the size of the run stands on both sides, so that the price is one of compute.</para>
/// <code>
/// Σ_π LargestRun(y) · b(π,y)  ≤  LargestRun(y)
/// </code>
/// <para>b is <see cref="Decisions.RunChosen"/>.</para>
/// <para>Shadow price: what it is worth to hold an EFLOPS of the run in a second place.</para>
/// <para>Source: formulation, row 26 of section 14; sheet <c>Targets</c>.</para>
/// </remarks>
public sealed class RunOnce : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(RunOnce);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        RunModel runs = new(planningCase);
        foreach ((int year, double size) in runs.Sizes)
        {
            LinearExpression<Exaflops> row = new();
            IReadOnlyList<RunSite> sites = runs.Sites(year);
            foreach (RunSite site in sites)
            {
                row += new Ratio<Exaflops, RunSites>(size) * decisions.RunChosen[(site.Key, year)];
            }

            if (sites.Count > 0)
            {
                program.AtMost(Name, string.Empty, $"{year}", row, new Quantity<Exaflops>(size));
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Service,
        Class = LimitClass.Policy,
        Cell = RuleFacts.OfYear(row.Period),
        Step = null,
        IsQuoted = false,
        Full = Message.Of("The largest training run has only one place", "最大训练任务只能安排在一处", "RunOnceFull"),
        More = static step => Message.Of($"holding {step.Name} of it in a second place", $"将其中{step.Name}安排在第二处", "RunOnceMore"),
        Conflict = Message.Of("The largest training run has one place", "最大训练任务只安排在一处", "RunOnceRule"),
        AsLimit = Message.Of("the rule that the largest training run has one place", "最大训练任务只安排在一处的规则", "RunOnceLimit"),
    };
}
