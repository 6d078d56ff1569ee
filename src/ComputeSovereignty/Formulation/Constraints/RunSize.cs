using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The largest training run is held in some place, or short.</summary>
/// <remarks>
/// <para>Rows: <c>RunSize(y)</c>, one for each year in which a run is asked for. Unit: EFLOPS usable, mean of the year.</para>
/// <code>
/// Σ_π x(π,y) + shortRun(y)  =  LargestRun(y)
/// </code>
/// <para>x is <see cref="Decisions.RunHeld"/>, shortRun <see cref="Decisions.RunShort"/>.</para>
/// <para>Shadow price: what an EFLOPS more of the run costs in stage R.</para>
/// <para>Source: formulation, row 26 of section 14; sheet <c>Targets</c>.</para>
/// </remarks>
public sealed class RunSize : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(RunSize);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        RunModel runs = new(planningCase);
        foreach ((int year, double size) in runs.Sizes)
        {
            LinearExpression<Exaflops> row = new();
            foreach (RunSite site in runs.Sites(year))
            {
                row += decisions.RunHeld[(site.Key, year)];
            }

            row += decisions.RunShort[year];
            program.Equal(Name, string.Empty, $"{year}", row, new Quantity<Exaflops>(size));
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of("The largest training run is either held or short", "最大训练任务要么得到承载，要么存在缺口", "RunSizeRule"), RuleFacts.OfYear(row.Period));
}
