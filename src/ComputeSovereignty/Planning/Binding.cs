using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>A constraint that is full, or a bound that holds, with what one more unit of it is worth.</summary>
/// <remarks>
/// A limit has one price: in the first objective of the case's order that it moves. The dual of a stage says what a unit is worth only where its range reaches both ways;
/// elsewhere it is one of many and is quoted nowhere (formulation, section 9b).
/// </remarks>
public sealed record Binding
{
    /// <summary>A gain less than this, a fraction of share or backlog, is not told.</summary>
    internal const double Least = 5e-6;

    /// <summary>Gets the rule.</summary>
    public required IConstraintFamily Rule { get; init; }

    /// <summary>Gets the name of the rule, as the formulation has it.</summary>
    public string Family => Rule.Name;

    /// <summary>Gets the key without the period.</summary>
    public required ProgramKey Key { get; init; }

    /// <summary>Gets the period or year; empty where there is none.</summary>
    public required string Period { get; init; }

    /// <summary>Gets the left side, in <see cref="Unit"/>.</summary>
    public required double Activity { get; init; }

    /// <summary>Gets the right side, in <see cref="Unit"/>.</summary>
    public required double Limit { get; init; }

    /// <summary>Gets how full it is: use over capacity for capacities, otherwise activity over limit; null where the limit is 0.</summary>
    public required double? Fullness { get; init; }

    /// <summary>Gets the natural unit of the row.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets what one more natural unit is worth in stage A: the change of the weighted share shortfall, as a fraction (0.01 is a share point). Negative is better.</summary>
    public required double ShareDual { get; init; }

    /// <summary>Gets what one more natural unit is worth in stage B: the change of the backlog objective, as a fraction.</summary>
    public required double BacklogDual { get; init; }

    /// <summary>Gets what one more natural unit is worth in stage D: the change of cost, CNY.</summary>
    public required double CostDual { get; init; }

    /// <summary>Gets the objective in which the limit has a price that holds over its range; null where none does.</summary>
    public PricedIn? PricedIn { get; init; }

    /// <summary>Gets the right side down to which the price holds; the limit itself where none does, null where it has no end or nothing is priced.</summary>
    public double? RangeFrom { get; init; }

    /// <summary>Gets the right side up to which the price holds; the limit itself where none does, null where it has no end or nothing is priced.</summary>
    public double? RangeTo { get; init; }

    /// <summary>Gets a value indicating whether no limit of the family leaves anything: no money at all, no power at any hub.</summary>
    public bool LeavesNothing { get; init; }

    /// <summary>Gets what one step more brings, confirmed; null where nothing is quoted.</summary>
    public LimitWorth? Worth { get; init; }

    /// <summary>Gets a sentence for planners: what is full, and what more of it would bring.</summary>
    public Message Words { get; init; } = Message.None;

    /// <summary>Gets what a natural unit is worth in an objective where it may be quoted; null where no price holds, 0 where the limit moves nothing of it.</summary>
    /// <param name="objective">The objective.</param>
    /// <returns>The change of the objective: its dual where that holds over the step that is told, otherwise the solved change of the step over the step.</returns>
    public double? Quoted(PricedIn objective)
    {
        if (Worth is { IsSolved: true, Throughout: false } solved && PricedIn == objective)
        {
            return -solved.Gain / solved.Step.Size;
        }

        double dual = objective switch { Planning.PricedIn.Share => ShareDual, Planning.PricedIn.Backlog => BacklogDual, _ => CostDual };
        return dual == 0 || PricedIn == objective ? dual : null;
    }

    /// <summary>Gets a value indicating whether it is a target: it asks for something rather than stands in its way.</summary>
    public bool IsTarget => Rule is ShareTarget;

    /// <summary>Gets a value indicating whether it moves some objective.</summary>
    public bool IsPriced => MovesGoals || CostDual != 0;

    /// <summary>Gets a value indicating whether it moves what the plan is for, the share or the backlog, and not its cost alone.</summary>
    public bool MovesGoals => ShareDual != 0 || BacklogDual != 0;

    /// <summary>Gets a value indicating whether more of it brings something that is confirmed, in share or in backlog.</summary>
    public bool IsTight => !IsTarget && Worth is { Gain: >= Least, Of: not Planning.PricedIn.Cost };
}

/// <summary>An objective in which a limit may have a price.</summary>
public enum PricedIn
{
    /// <summary>The shortfall over all targets.</summary>
    Share,

    /// <summary>Commitments that are not spent.</summary>
    Backlog,

    /// <summary>The cost of the plan.</summary>
    Cost,
}

/// <summary>What a step more of a limit brings.</summary>
/// <param name="Of">The objective.</param>
/// <param name="Step">The step: within the range of the price, or solved anew.</param>
/// <param name="Gain">What it takes off the objective: a fraction of share or backlog, CNY of cost. Negative where it adds to it.</param>
/// <param name="Throughout">Whether the limit is moved in every period at once, because in one alone it brings nothing.</param>
/// <param name="IsSolved">Whether it was solved anew with the limit moved; otherwise the basis proves it over the range.</param>
public sealed record LimitWorth(PricedIn Of, NaturalStep Step, double Gain, bool Throughout = false, bool IsSolved = false);
