using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Formulation;

/// <summary>What a row of a rule is to people: where it stands in the supply chain, what kind of limit it is, where its figure comes from, how it is said.</summary>
/// <remarks>
/// A rule that can be full states every member; a rule that only adds up is <see cref="Bookkeeping"/>. Nothing has a silent default, so a rule that forgets one of them does not compile.
/// </remarks>
public sealed record RuleFacts
{
    /// <summary>Gets the stage that the row limits.</summary>
    /// <value>Null for balances and definitions, which limit nothing by themselves, and for limits on orders, which belong to what they expand.</value>
    public required SupplyStage? Stage { get; init; }

    /// <summary>Gets what kind of limit it is: how soon it is asked to give.</summary>
    public required LimitClass Class { get; init; }

    /// <summary>Gets where the thing or the figure stands in the input.</summary>
    public required Func<PlanningCase, SourceCell> Cell { get; init; }

    /// <summary>Gets one step of the capacity that the row limits, and by how much it raises the row's right side in program units.</summary>
    /// <value>Asked with the case and the row's period, −1 where the row is of a year or of the whole plan. Null where the row limits no capacity of which a planner could add a step.</value>
    public required Func<PlanningCase, int, (CapacityStep Step, double Change)>? Step { get; init; }

    /// <summary>Gets a value indicating whether the right side is a figure of the input as it stands, which may be quoted.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Gets the sentence that it is full, without its end: <c>Power at hub Ulanqab is fully used</c>. Nothing for bookkeeping.</summary>
    public required Message Full { get; init; }

    /// <summary>Gets the sentence that it leaves nothing at all, without its end: <c>Hub Ulanqab has no power</c>; the sentence that it is full where none is given.</summary>
    public Message Nothing { get => field ?? Full; init; }

    /// <summary>Gets what a higher right side means, within a sentence: <c>100 MW more</c>.</summary>
    public required Func<NaturalStep, Message> More { get; init; }

    /// <summary>Gets the rule as one that must hold, without its end: <c>Hub Ulanqab draws no more power than it has</c>.</summary>
    public required Message Conflict { get; init; }

    /// <summary>Gets the rule as a limit that may give: <c>the power at hub Ulanqab</c>. Nothing for bookkeeping.</summary>
    public required Message AsLimit { get; init; }

    /// <summary>Says that a higher right side is that much more.</summary>
    /// <param name="step">The step.</param>
    public static Message ThatMuchMore(NaturalStep step) => step.More;

    /// <summary>Says that a higher right side allows that much more.</summary>
    /// <param name="step">The step.</param>
    public static Message AllowsMore(NaturalStep step) => StepMessages.Allowing(step.More);

    /// <summary>Describes a balance or a definition: it always holds, so it is never full and never gives.</summary>
    /// <param name="conflict">The rule as one that must hold.</param>
    /// <param name="cell">Where the thing stands in the input.</param>
    /// <param name="step">One step of what it balances, where that has a price; otherwise null.</param>
    public static RuleFacts Bookkeeping(Message conflict, Func<PlanningCase, SourceCell> cell, Func<PlanningCase, int, (CapacityStep Step, double Change)>? step = null) => new()
    {
        Stage = null,
        Class = LimitClass.Physics,
        Cell = cell,
        Step = step,
        IsQuoted = false,
        Full = Message.None,
        More = ThatMuchMore,
        Conflict = conflict,
        AsLimit = Message.None,
    };

    /// <summary>Finds the row of a workload.</summary>
    /// <param name="workload">The workload.</param>
    internal static Func<PlanningCase, SourceCell> OfWorkload(string workload) => planningCase => planningCase.Workloads.Contains(workload) ? planningCase.Workloads[workload].Source : SourceCell.None;

    /// <summary>Finds the row of the targets of a year.</summary>
    /// <param name="year">The year.</param>
    internal static Func<PlanningCase, SourceCell> OfYear(string year) => planningCase => planningCase.Targets.FirstOrDefault(t => $"{t.Year}" == year)?.Source ?? SourceCell.None;
}
