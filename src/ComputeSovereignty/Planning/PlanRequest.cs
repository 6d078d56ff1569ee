using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>What is asked of a run, beside the case.</summary>
public sealed record PlanRequest
{
    /// <summary>Gets limits and tolerances of the engines.</summary>
    public SolverOptions Options { get; init; } = new();

    /// <summary>Gets a value indicating whether modules need not be whole, whatever the case says.</summary>
    public bool Relax { get; init; }

    /// <summary>Gets the input as the user named it.</summary>
    public string Input { get; init; } = string.Empty;

    /// <summary>Gets the SHA-256 of the effective tables.</summary>
    public string InputHash { get; init; } = string.Empty;

    /// <summary>Gets the scenario.</summary>
    public string Scenario { get; init; } = "Base";

    /// <summary>Gets the changes of the scenario and the command line, as <c>ADDR OP VALUE</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Gets the findings of the reader, which the reports repeat.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Gets the clock by which the run is dated and timed.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>How a run ended.</summary>
public enum PlanEnding
{
    /// <summary>There is a plan.</summary>
    Planned,

    /// <summary>The hard constraints contradict each other.</summary>
    Infeasible,

    /// <summary>A limit or the user ended the run before a plan was found.</summary>
    Stopped,

    /// <summary>The engine failed: lost accuracy, or an answer that cannot be.</summary>
    Failed,
}

/// <summary>The outcome of a run.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Plan">The plan; null unless <see cref="PlanEnding.Planned"/>.</param>
/// <param name="Program">The formulated program, for a diagnosis.</param>
/// <param name="Message">What to tell a person where there is no plan.</param>
public sealed record PlanOutcome(PlanEnding Ending, Plan? Plan, Formulation.FormulatedProgram Program, Message Message)
{
    /// <summary>Gets the short answer, to start neighbouring programs from; null unless <see cref="PlanEnding.Planned"/>.</summary>
    public PlanSummary? Summary { get; init; }

    /// <summary>Gets a smallest set of hard constraints that contradict each other, a sentence each; empty unless <see cref="PlanEnding.Infeasible"/>.</summary>
    public IReadOnlyList<Message> Conflict { get; init; } = [];

    /// <summary>Gets the rows and bounds of that set, so that a diagnosis need not look for it again; null where there is none or it was not found.</summary>
    public ConflictSet? ConflictSet { get; init; }
}
