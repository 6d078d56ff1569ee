using System.Globalization;
using ComputeSovereignty.Optimization;
using Google.OrTools.LinearSolver;
using OrToolsBasis = Google.OrTools.LinearSolver.Solver.BasisStatus;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>One program loaded into one model of the package's linear interface and solved once by GLOP. It gives the final basis, which the package's other interface does not.</summary>
internal sealed class GlopModel : IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(20);

    private readonly LinearProgram program;
    private readonly Solver solver = Solver.CreateSolver("GLOP");
    private readonly Variable[] columns;
    private readonly Constraint[] rows;

    /// <summary>Initializes a model and loads the program.</summary>
    /// <param name="program">The program, its numbers checked.</param>
    internal GlopModel(LinearProgram program)
    {
        this.program = program;
        rows = new Constraint[program.RowCount];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = solver.MakeConstraint(program.RowLower[row], program.RowUpper[row], string.Empty);
        }

        columns = new Variable[program.ColumnCount];
        Objective objective = solver.Objective();
        for (int column = 0; column < columns.Length; column++)
        {
            Variable variable = solver.MakeVar(program.ColumnLower[column], program.ColumnUpper[column], false, string.Empty);
            columns[column] = variable;
            objective.SetCoefficient(variable, program.Cost[column]);
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                rows[program.RowIndex[entry]].SetCoefficient(variable, program.Value[entry]);
            }
        }

        objective.SetMinimization();
    }

    /// <summary>Gets the simplex iterations.</summary>
    internal long Iterations => solver.Iterations();

    /// <summary>Solves.</summary>
    /// <param name="options">Tolerance, seed and the limit on iterations.</param>
    /// <param name="clock">The deadline and the caller's token.</param>
    /// <param name="presolve">Whether GLOP simplifies the program first.</param>
    internal Solver.ResultStatus Solve(SolverOptions options, StopClock clock, bool presolve)
    {
        string tolerance = options.Tolerance.ToString("R", CultureInfo.InvariantCulture);
        string limit = options.IterationLimit is { } iterations ? $" max_number_of_iterations: {iterations}" : string.Empty;
        _ = solver.SetSolverSpecificParametersAsString(
            $"primal_feasibility_tolerance: {tolerance} dual_feasibility_tolerance: {tolerance} random_seed: {options.Seed}{limit}");
        using MPSolverParameters parameters = new();
        parameters.SetIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, (int)(presolve ? MPSolverParameters.PresolveValues.PRESOLVE_ON : MPSolverParameters.PresolveValues.PRESOLVE_OFF));

        // The package forgets a request that comes before the solve has begun, so it is repeated.
        Timer? asking = null;
        using CancellationTokenRegistration registration = clock.Token.Register(() => asking = new Timer(_ => solver.InterruptSolve(), null, TimeSpan.Zero, Again));
        try
        {
            return solver.Solve(parameters);
        }
        finally
        {
            registration.Dispose();
            if (asking is not null)
            {
                using ManualResetEvent ended = new(false);
                if (asking.Dispose(ended))
                {
                    ended.WaitOne();
                }
            }
        }
    }

    /// <summary>Copies the values of the columns out. Shape: [columns].</summary>
    internal double[] ReadValues() => Array.ConvertAll(columns, static column => column.SolutionValue());

    /// <summary>Copies the duals out: the package's are those of a minimisation, as the port's. Shape: [rows].</summary>
    internal double[] ReadDuals() => Array.ConvertAll(rows, static row => row.DualValue());

    /// <summary>Copies the basis out.</summary>
    internal Basis ReadBasis()
    {
        BasisStatus[] columnStatus = new BasisStatus[columns.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            columnStatus[column] = Translate(columns[column].BasisStatus(), program.ColumnLower[column], program.ColumnUpper[column]);
        }

        BasisStatus[] rowStatus = new BasisStatus[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            rowStatus[row] = Translate(rows[row].BasisStatus(), program.RowLower[row], program.RowUpper[row]);
        }

        return new(columnStatus, rowStatus);
    }

    /// <inheritdoc/>
    public void Dispose() => solver.Dispose();

    private static BasisStatus Translate(OrToolsBasis status, double lower, double upper) => status switch
    {
        OrToolsBasis.BASIC => BasisStatus.Basic,
        _ when lower == upper => BasisStatus.Fixed,
        OrToolsBasis.AT_UPPER_BOUND => BasisStatus.AtUpper,
        OrToolsBasis.AT_LOWER_BOUND => BasisStatus.AtLower,
        _ when double.IsFinite(lower) => BasisStatus.AtLower,
        _ when double.IsFinite(upper) => BasisStatus.AtUpper,
        _ => BasisStatus.Free,
    };
}
