using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Cbc;
using ComputeSovereignty.Solvers.Clp;

namespace Google.OrTools.ModelBuilder;

/// <summary>The package's engines, played by Clp and Cbc with the package's statuses, which say less than theirs.</summary>
public class Solver
{
    private readonly string name;
    private readonly CancellationTokenSource interruption = new();
    private string parameters = string.Empty;
    private TimeSpan? limit;
    private SolveStatus? status;
    private Solution? solution;

    public Solver(string solverName) => name = solverName;

    public double ObjectiveValue => Solved().Objective;

    public double BestObjectiveBound => Solved().Bound;

    public bool SolverIsSupported() => name is "glop" or "pdlp" ? ClpSolver.IsPresent : name == "scip" && CbcSolver.IsPresent;

    public void EnableOutput(bool enable)
    {
        if (enable)
        {
            throw new NotSupportedException("The mirror is silent.");
        }
    }

    public void SetSolverSpecificParameters(string parameters) => this.parameters = parameters;

    public void SetTimeLimitInSeconds(double limit) => this.limit = limit > 0 ? TimeSpan.FromSeconds(limit) : null;

    public bool InterruptSolve()
    {
        interruption.Cancel();
        return true;
    }

    public SolveStatus Solve(Model model)
    {
        if (!SolverIsSupported())
        {
            return Set(SolveStatus.SOLVER_TYPE_UNAVAILABLE);
        }

        if (!model.Helper.IsComplete || (name != "scip" && model.Helper.HasIntegers))
        {
            return Set(SolveStatus.MODEL_INVALID);
        }

        if (EngineParameters.Read(name, parameters) is not { } options)
        {
            return Set(SolveStatus.INVALID_SOLVER_PARAMETERS);
        }

        // SCIP and PDLP cannot be stopped through the package; setting the token has no effect on them.
        CancellationToken token = name == "glop" ? interruption.Token : CancellationToken.None;
        ILinearSolver engine = name == "scip" ? new CbcSolver() : new ClpSolver();
        solution = engine.Solve(model.Helper.ToProgram(), options with { TimeLimit = limit, StartingPoint = model.Helper.Hint }, null, token);
        return Set(Translate(solution));
    }

    public bool HasSolution() => status is SolveStatus.OPTIMAL or SolveStatus.FEASIBLE;

    public double Value(Variable var) => Solved().Values[var.Index];

    public double DualValue(LinearConstraint ct) => Solved().Duals is { Length: > 0 } duals ? duals[ct.Index] : 0;

    public double ReducedCost(Variable var) => Solved().ReducedCosts is { Length: > 0 } reduced ? reduced[var.Index] : 0;

    // GLOP and SCIP say infeasible also where they know no more than infeasible or unbounded; PDLP knows nothing of unbounded.
    private SolveStatus Translate(Solution found) => (found.Status, name) switch
    {
        (TerminationStatus.Optimal, _) => SolveStatus.OPTIMAL,
        (TerminationStatus.Infeasible, _) => SolveStatus.INFEASIBLE,
        (TerminationStatus.Unbounded or TerminationStatus.InfeasibleOrUnbounded, "pdlp") => SolveStatus.NOT_SOLVED,
        (TerminationStatus.Unbounded or TerminationStatus.InfeasibleOrUnbounded, _) => SolveStatus.INFEASIBLE,
        (TerminationStatus.Interrupted, _) => SolveStatus.CANCELLED_BY_USER,
        (TerminationStatus.NumericalError, _) => SolveStatus.MODEL_INVALID,
        (_, "scip") when found.HasValues => SolveStatus.FEASIBLE,
        _ => SolveStatus.NOT_SOLVED,
    };

    private SolveStatus Set(SolveStatus value)
    {
        status = value;
        return value;
    }

    // As in the package, nothing can be read without a solution.
    private Solution Solved() => HasSolution() ? solution! : throw new InvalidOperationException("Solve() was not called or no solution was found");
}
