using ComputeSovereignty.Optimization;
using Google.OrTools.ModelBuilder;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>One program loaded into one model and solved once by one engine of the package.</summary>
internal sealed class OrToolsRun : IDisposable
{
    private readonly LinearProgram program;
    private readonly Model model = new();
    private readonly Solver solver;

    /// <summary>Initializes a run and loads the program. Columns and rows keep their numbers.</summary>
    /// <param name="engine">The engine's name in the package.</param>
    /// <param name="program">The program, its numbers checked.</param>
    internal OrToolsRun(string engine, LinearProgram program)
    {
        this.program = program;
        solver = new Solver(engine);
        solver.EnableOutput(false);
        LoadColumns(model.Helper);
        LoadRows(model.Helper);
    }

    /// <summary>Gets how the engine says it ended.</summary>
    internal SolveStatus Status { get; private set; } = SolveStatus.NOT_SOLVED;

    /// <summary>Gets a value indicating whether there is a point.</summary>
    internal bool HasSolution => solver.HasSolution();

    /// <summary>Gets the bound that an integer search claims, offset included.</summary>
    internal double Bound => solver.BestObjectiveBound;

    /// <summary>Hints at a point for an integer search.</summary>
    /// <param name="point">Shape: [columns].</param>
    internal void Hint(IReadOnlyList<double> point)
    {
        for (int column = 0; column < point.Count; column++)
        {
            model.Helper.AddHint(column, point[column]);
        }
    }

    /// <summary>Solves.</summary>
    /// <param name="parameters">The engine's own parameters, as text.</param>
    /// <param name="limit">The wall-clock limit, or null.</param>
    /// <param name="stop">Stops engines that can be stopped.</param>
    internal void Solve(string parameters, TimeSpan? limit, CancellationToken stop)
    {
        if (parameters.Length > 0)
        {
            solver.SetSolverSpecificParameters(parameters);
        }

        if (limit is { } wait)
        {
            // Zero would mean no limit.
            solver.SetTimeLimitInSeconds(Math.Max(0.001, wait.TotalSeconds));
        }

        using CancellationTokenRegistration registration = stop.Register(() => _ = solver.InterruptSolve());
        Status = solver.Solve(model);
    }

    /// <summary>Copies the values of the columns out. Shape: [columns].</summary>
    internal double[] ReadValues()
    {
        double[] values = new double[program.ColumnCount];
        for (int column = 0; column < values.Length; column++)
        {
            values[column] = solver.Value(model.VarFromIndex(column));
        }

        return values;
    }

    /// <summary>Copies the duals out: the package's are those of a minimisation, as the port's. Shape: [rows].</summary>
    internal double[] ReadDuals()
    {
        double[] duals = new double[program.RowCount];
        for (int row = 0; row < duals.Length; row++)
        {
            duals[row] = solver.DualValue(model.ConstraintFromIndex(row));
        }

        return duals;
    }

    /// <summary>Releases the model; the package releases the rest with its objects.</summary>
    public void Dispose() => model.Helper.Dispose();

    private void LoadColumns(ModelBuilderHelper helper)
    {
        for (int column = 0; column < program.ColumnCount; column++)
        {
            _ = helper.AddVar();
            helper.SetVarLowerBound(column, program.ColumnLower[column]);
            helper.SetVarUpperBound(column, program.ColumnUpper[column]);
            helper.SetVarIntegrality(column, program.IsInteger[column]);
            helper.SetVarObjectiveCoefficient(column, program.Cost[column]);
        }

        helper.SetObjectiveOffset(program.Offset);
        helper.SetMaximize(false);
    }

    private void LoadRows(ModelBuilderHelper helper)
    {
        for (int row = 0; row < program.RowCount; row++)
        {
            _ = helper.AddLinearConstraint();
            helper.SetConstraintLowerBound(row, program.RowLower[row]);
            helper.SetConstraintUpperBound(row, program.RowUpper[row]);
        }

        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                helper.AddConstraintTerm(program.RowIndex[entry], column, program.Value[entry]);
            }
        }
    }
}
