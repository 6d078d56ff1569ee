using System.Runtime.InteropServices;
using ComputeSovereignty.Optimization;
using static ComputeSovereignty.Solvers.Clp.ClpLibrary;

namespace ComputeSovereignty.Solvers.Clp;

/// <summary>One model of Clp, made for one run and released after it.</summary>
/// <remarks>A fresh model per run is bit-identical on any thread; a model used again is not, and loading is cheap beside solving.</remarks>
internal sealed unsafe class ClpModel : SafeHandle
{
    private readonly LinearProgram program;

    private ClpModel(LinearProgram program)
        : base(0, ownsHandle: true)
    {
        this.program = program;
        SetHandle(Clp_newModel());
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Gets the status: 0 optimal, 1 infeasible, 2 unbounded, 3 stopped by a limit, 4 given up.</summary>
    internal int Status => Clp_status(this);

    /// <summary>Gets the secondary status; 2, 3 and 4 tell of infeasibilities after unscaling, 9 of the time limit.</summary>
    internal int SecondaryStatus => Clp_secondaryStatus(this);

    /// <summary>Gets the simplex iterations so far.</summary>
    internal int Iterations => Clp_numberIterations(this);

    /// <summary>Loads a program into a silent model; Clp copies the arrays, which are pinned for the length of the call.</summary>
    /// <param name="program">The program, its numbers checked.</param>
    /// <param name="tolerance">The feasibility and optimality tolerance.</param>
    /// <param name="scaled">Whether Clp scales rows and columns.</param>
    internal static ClpModel Load(LinearProgram program, double tolerance, bool scaled)
    {
        ClpModel model = new(program);
        Clp_setLogLevel(model, 0);
        fixed (int* start = program.ColumnStart, index = program.RowIndex)
        fixed (double* value = program.Value, cost = program.Cost)
        fixed (double* columnLower = program.ColumnLower, columnUpper = program.ColumnUpper)
        fixed (double* rowLower = program.RowLower, rowUpper = program.RowUpper)
        {
            Clp_loadProblem(model, program.ColumnCount, program.RowCount, start, index, value, columnLower, columnUpper, cost, rowLower, rowUpper);
        }

        Clp_setPrimalTolerance(model, tolerance);
        Clp_setDualTolerance(model, tolerance);
        if (!scaled)
        {
            Clp_scaling(model, 0);
        }

        return model;
    }

    /// <summary>Runs the simplex method until it ends, the limits are met or the clock stops it.</summary>
    /// <param name="dual">Whether to run the dual simplex method; the primal one otherwise. Clp changes over by itself where the start asks for it.</param>
    /// <param name="iterations">The iteration limit of this run.</param>
    /// <param name="clock">The deadline and the caller's token.</param>
    internal void Run(bool dual, int iterations, StopClock clock)
    {
        // Clp's own limit of seconds is not used for the deadline: it counts the processor time of the whole process, other threads included.
        Clp_setMaximumIterations(this, iterations);
        using CancellationTokenRegistration registration = clock.Token.Register(Stop);
        _ = dual ? Clp_dual(this, 0) : Clp_primal(this, 0);
    }

    /// <summary>Replaces the objective by zero, for the question whether there is a feasible point at all.</summary>
    internal void ClearCost()
    {
        fixed (double* cost = new double[Math.Max(1, program.ColumnCount)])
        {
            Clp_chgObjCoefficients(this, cost);
        }
    }

    /// <summary>Starts from a basis.</summary>
    /// <param name="basis">A basis of the program's shape.</param>
    internal void Start(Basis basis)
    {
        fixed (byte* status = ClpBasis.Encode(basis))
        {
            Clp_copyinStatus(this, status);
        }
    }

    /// <summary>Copies the basis out.</summary>
    internal Basis ReadBasis() => ClpBasis.Decode(new(Clp_statusArray(this), program.ColumnCount + program.RowCount), program);

    /// <summary>Copies the values of the columns out. Shape: [columns].</summary>
    internal double[] ReadValues() => Copy(Clp_primalColumnSolution(this), program.ColumnCount);

    /// <summary>Copies the duals out, already in the port's sign: c − Aᵀy are the reduced costs of a minimisation. Shape: [rows].</summary>
    internal double[] ReadDuals() => Copy(Clp_dualRowSolution(this), program.RowCount);

    /// <summary>Copies the reduced costs out. Shape: [columns].</summary>
    internal double[] ReadReducedCosts() => Copy(Clp_dualColumnSolution(this), program.ColumnCount);

    /// <summary>Copies the proof of infeasibility out, in the port's sign (Clp's is the negative).</summary>
    /// <returns>Shape: [rows]; null where Clp has none or what it has proves nothing.</returns>
    internal double[]? ReadInfeasibilityProof()
    {
        double* ray = Clp_infeasibilityRay(this);
        if (ray is null)
        {
            return null;
        }

        try
        {
            return FarkasProof.From(program, new(ray, program.RowCount));
        }
        finally
        {
            Clp_freeRay(this, ray);
        }
    }

    /// <summary>Tells whether the ray of an unbounded program goes down without meeting a bound.</summary>
    internal bool HasDescendingRay()
    {
        double* ray = Clp_unboundedRay(this);
        if (ray is null)
        {
            return false;
        }

        try
        {
            return UnboundedRay.Descends(program, new(ray, program.ColumnCount));
        }
        finally
        {
            Clp_freeRay(this, ray);
        }
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Clp_deleteModel(handle);
        return true;
    }

    private static double[] Copy(double* source, int count) => source is null ? new double[count] : new ReadOnlySpan<double>(source, count).ToArray();

    // Called on another thread while the simplex method runs. Both are plain stores into parameters that Clp reads before every iteration;
    // its own handler of Ctrl-C does the first. The second holds where Clp has put its own iteration limit for a moment.
    private void Stop()
    {
        Clp_setMaximumIterations(this, 0);
        Clp_setMaximumSeconds(this, 0);
    }
}
