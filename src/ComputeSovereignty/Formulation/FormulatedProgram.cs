using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>A case written as a program: the numbers for an engine, and the names to read its answer by.</summary>
public sealed class FormulatedProgram
{
    /// <summary>Initializes the program of a case.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="builder">The finished builder.</param>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="stages">The objectives in order.</param>
    public FormulatedProgram(PlanningCase planningCase, ProgramBuilder builder, Decisions decisions, IReadOnlyList<Objective> stages)
    {
        Case = planningCase;
        Decisions = decisions;
        Stages = stages;
        Program = builder.Build();
        Rows = [.. builder.Rows.Select(static r => r.Label)];
        Columns = builder.Columns;
    }

    /// <summary>Initializes the program of a changed case that has the rows and columns of another.</summary>
    /// <param name="like">The other program.</param>
    /// <param name="planningCase">The changed case.</param>
    /// <param name="program">Its numbers.</param>
    /// <param name="decisions">Its decision variables.</param>
    /// <param name="stages">Its objectives in order.</param>
    internal FormulatedProgram(FormulatedProgram like, PlanningCase planningCase, LinearProgram program, Decisions decisions, IReadOnlyList<Objective> stages)
    {
        (Rows, Columns) = (like.Rows, like.Columns);
        (Case, Program, Decisions, Stages) = (planningCase, program, decisions, stages);
    }

    private FormulatedProgram(FormulatedProgram other, IReadOnlyList<Objective> stages)
    {
        (Case, Program, Decisions, Rows, Columns) = (other.Case, other.Program, other.Decisions, other.Rows, other.Columns);
        Stages = stages;
    }

    /// <summary>Gets the case.</summary>
    public PlanningCase Case { get; }

    /// <summary>Gets the program, without an objective.</summary>
    public LinearProgram Program { get; }

    /// <summary>Gets the decision variables.</summary>
    public Decisions Decisions { get; }

    /// <summary>Gets the objectives in the order in which they are optimised.</summary>
    public IReadOnlyList<Objective> Stages { get; }

    /// <summary>Gets the label of each row. Shape: [rows].</summary>
    public IReadOnlyList<ProgramLabel> Rows { get; }

    /// <summary>Gets the label of each column. Shape: [columns].</summary>
    public IReadOnlyList<ProgramLabel> Columns { get; }

    /// <summary>Describes a row to people.</summary>
    /// <param name="row">The row.</param>
    public RuleFacts Describe(int row) => CapacityModel.Describe(Rows[row]);

    /// <summary>Gives the program other objectives: the same rows and columns, asked another question.</summary>
    /// <param name="stages">The objectives in the order in which they are optimised.</param>
    public FormulatedProgram WithStages(IReadOnlyList<Objective> stages) => new(this, stages);
}
