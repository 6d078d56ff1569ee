using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The largest training run is held only where it is placed.</summary>
/// <remarks>
/// <para>Rows: <c>RunChoice(π,y)</c>, one for each place that may hold the run of a year. Unit: EFLOPS usable.</para>
/// <code>
/// x(π,y)  ≤  LargestRun(y) · b(π,y)
/// </code>
/// <para>x is <see cref="Decisions.RunHeld"/>, b <see cref="Decisions.RunChosen"/>. With fractional modules b may be a fraction: the run is then split over places, and what is short is a bound, not a plan.</para>
/// <para>Shadow price: what it is worth to hold an EFLOPS of the run in a place where it is not placed.</para>
/// <para>Source: formulation, row 26 of section 14; sheet <c>Targets</c>.</para>
/// </remarks>
public sealed class RunChoice : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(RunChoice);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        RunModel runs = new(planningCase);
        foreach ((int year, double size) in runs.Sizes)
        {
            foreach (RunSite site in runs.Sites(year))
            {
                LinearExpression<Exaflops> row = new();
                row += decisions.RunHeld[(site.Key, year)];
                row -= new Ratio<Exaflops, RunSites>(size) * decisions.RunChosen[(site.Key, year)];
                program.AtMost(Name, site.Key, $"{year}", row, Quantity<Exaflops>.Zero);
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
        Full = Message.Of($"The largest training run is held by {RunPlace.Where(row)} as far as it is placed there", $"最大训练任务安排在{RunPlace.Where(row)}的部分已全部承载", "RunChoiceFull"),
        Nothing = Message.Of("The largest training run is placed nowhere", "最大训练任务未安排在任何地点", "RunChoiceNothing"),
        More = static step => Message.Of($"placing {step.Name} more of it there", $"在该处多安排{step.Name}", "RunChoiceMore"),
        Conflict = Message.Of($"{RunPlace.Where(row)} hold the largest training run only where it is placed there", $"{RunPlace.Where(row)}仅在获安排时承载最大训练任务", "RunChoiceRule").AtBeginning(),
        AsLimit = Message.Of($"the placement of the largest training run with {RunPlace.Where(row)}", $"最大训练任务在{RunPlace.Where(row)}的安排", "RunChoiceLimit"),
    };
}
