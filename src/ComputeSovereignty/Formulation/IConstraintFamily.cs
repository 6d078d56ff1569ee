using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>One rule of the model: all of its rows are built in its file, and all that people are told of it stands there.</summary>
public interface IConstraintFamily
{
    /// <summary>Gets the name under which rows, duals, reports and errors know the rule.</summary>
    string Name { get; }

    /// <summary>Adds the rows of the rule.</summary>
    /// <param name="program">The program under construction.</param>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase);

    /// <summary>Describes one of its rows to people: the stage it limits, what kind of limit it is, its cell, its step and its sentences.</summary>
    /// <param name="row">Which row.</param>
    RuleFacts Describe(RowKey row);
}
