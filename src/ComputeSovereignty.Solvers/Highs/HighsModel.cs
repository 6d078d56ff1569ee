using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ComputeSovereignty.Optimization;
using static ComputeSovereignty.Solvers.Highs.HighsLibrary;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>One model of HiGHS, made for one run on one thread and released after it.</summary>
/// <remarks>
/// Every model asks for one thread: the library keeps a pool for each calling thread, of the size that the first run on it asked for, and a run that asks for another size
/// ends without solving. With one thread nothing is shared, so that solves on several threads go on side by side.
/// </remarks>
internal sealed unsafe class HighsModel : SafeHandle
{
    private const int ByColumns = 1;
    private const int Minimise = 1;

    // The kinds of callback that may interrupt: simplex, interior point, branch and bound.
    private static readonly int[] Interrupts = [1, 2, 6];

    private readonly LinearProgram program;

    private HighsModel(LinearProgram program)
        : base(0, ownsHandle: true)
    {
        this.program = program;
        SetHandle(Highs_create());
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Gets a value indicating whether HiGHS has refused the program.</summary>
    internal bool IsRefused { get; private set; }

    /// <summary>Gets how the run ended.</summary>
    internal HighsStatus Status => (HighsStatus)Highs_getModelStatus(this);

    /// <summary>Gets the iterations of all methods.</summary>
    internal int Iterations => Count("simplex_iteration_count") + Count("ipm_iteration_count") + Count("crossover_iteration_count");

    /// <summary>Gets the nodes of the tree.</summary>
    internal long Nodes
    {
        get
        {
            long nodes = 0;
            _ = Highs_getInt64InfoValue(this, "mip_node_count", &nodes);
            return Math.Max(0, nodes);
        }
    }

    /// <summary>Gets the lower bound that the search claims, offset included; −∞ where it has none.</summary>
    internal double Bound
    {
        get
        {
            double bound = double.NegativeInfinity;
            return Highs_getDoubleInfoValue(this, "mip_dual_bound", &bound) == 0 && Math.Abs(bound) < ProgramNumbers.Largest ? bound : double.NegativeInfinity;
        }
    }

    /// <summary>Gets a value indicating whether there is a point: 2 says feasible.</summary>
    internal bool HasPoint => Count("primal_solution_status") == 2;

    /// <summary>Loads a program into a silent model; HiGHS copies the arrays, which are pinned for the length of the call.</summary>
    /// <param name="program">The program, its numbers checked.</param>
    /// <param name="seed">The seed of everything random.</param>
    internal static HighsModel Load(LinearProgram program, int seed)
    {
        HighsModel model = new(program);
        model.Set("output_flag", false);
        model.Set("threads", 1);
        model.Set("parallel", "off");
        model.Set("random_seed", (int)Math.Min(Math.Abs((long)seed), int.MaxValue));
        model.Set("small_matrix_value", 1e-12); // smaller coefficients are dropped without a word; this is the least that can be asked
        int[] integrality = new int[Math.Max(1, program.ColumnCount)];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            integrality[column] = program.IsInteger[column] ? 1 : 0;
        }

        fixed (int* start = program.ColumnStart, index = program.RowIndex, whole = integrality)
        fixed (double* value = program.Value, cost = program.Cost)
        fixed (double* columnLower = program.ColumnLower, columnUpper = program.ColumnUpper)
        fixed (double* rowLower = program.RowLower, rowUpper = program.RowUpper)
        {
            model.IsRefused = Highs_passMip(
                model,
                program.ColumnCount,
                program.RowCount,
                program.EntryCount,
                ByColumns,
                Minimise,
                program.Offset,
                cost,
                columnLower,
                columnUpper,
                rowLower,
                rowUpper,
                start,
                index,
                value,
                program.HasIntegers ? whole : null) < 0;
        }

        return model;
    }

    /// <summary>Sets an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">The value.</param>
    internal void Set(string option, bool value) => Check(Highs_setBoolOptionValue(this, option, value ? 1 : 0), option);

    /// <summary>Sets an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">The value.</param>
    internal void Set(string option, int value) => Check(Highs_setIntOptionValue(this, option, value), option);

    /// <summary>Sets an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">The value.</param>
    internal void Set(string option, double value) => Check(Highs_setDoubleOptionValue(this, option, value), option);

    /// <summary>Sets an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">The value.</param>
    internal void Set(string option, string value) => Check(Highs_setStringOptionValue(this, option, value), option);

    /// <summary>Starts from a basis.</summary>
    /// <param name="basis">A basis of the program's shape.</param>
    internal void Start(Basis basis)
    {
        fixed (int* columns = HighsBasis.Encode(basis.Columns), rows = HighsBasis.Encode(basis.Rows))
        {
            _ = Highs_setBasis(this, columns, rows);
        }
    }

    /// <summary>Starts an integer search from a point.</summary>
    /// <param name="point">Shape: [columns].</param>
    internal void Start(double[] point)
    {
        fixed (double* values = point)
        {
            _ = Highs_setSolution(this, values, null, null, null);
        }
    }

    /// <summary>Replaces the objective by zero, for the question whether there is a feasible point at all.</summary>
    internal void ClearCost()
    {
        fixed (double* cost = new double[Math.Max(1, program.ColumnCount)])
        {
            _ = Highs_changeColsCostByRange(this, 0, program.ColumnCount - 1, cost);
        }
    }

    /// <summary>Runs until it ends, the limits are met or the clock stops it.</summary>
    /// <param name="clock">The deadline and the caller's token.</param>
    internal void Run(StopClock clock)
    {
        int* stop = (int*)NativeMemory.AllocZeroed(sizeof(int));
        try
        {
            using (clock.Token.Register(() => Volatile.Write(ref *stop, 1)))
            {
                _ = Highs_setCallback(this, &OnStep, stop);
                foreach (int kind in Interrupts)
                {
                    _ = Highs_startCallback(this, kind);
                }

                // Presolve and crossover ask no callback at every step, but look at the time.
                Set("time_limit", Math.Max(0.001, clock.Remaining.TotalSeconds));
                _ = Highs_run(this);
            }
        }
        finally
        {
            NativeMemory.Free(stop);
        }
    }

    /// <summary>Copies the point out. Shape: [columns].</summary>
    internal double[] ReadValues()
    {
        double[] values = new double[program.ColumnCount];
        fixed (double* numbers = values)
        {
            _ = Highs_getSolution(this, numbers, null, null, null);
        }

        return values;
    }

    /// <summary>Copies the duals and the reduced costs out, both in the port's sign already.</summary>
    internal (double[] Duals, double[] ReducedCosts) ReadPrices()
    {
        double[] duals = new double[program.RowCount];
        double[] reducedCosts = new double[program.ColumnCount];
        fixed (double* prices = duals, reduced = reducedCosts)
        {
            _ = Highs_getSolution(this, null, reduced, null, prices);
        }

        return (duals, reducedCosts);
    }

    /// <summary>Copies the basis out.</summary>
    internal Basis? ReadBasis()
    {
        int[] columns = new int[Math.Max(1, program.ColumnCount)];
        int[] rows = new int[Math.Max(1, program.RowCount)];
        fixed (int* columnCodes = columns, rowCodes = rows)
        {
            if (Highs_getBasis(this, columnCodes, rowCodes) != 0)
            {
                return null;
            }
        }

        return new(HighsBasis.Decode(columns, program.ColumnLower, program.ColumnUpper), HighsBasis.Decode(rows, program.RowLower, program.RowUpper));
    }

    /// <summary>Copies the proof of infeasibility out, in the port's sign.</summary>
    /// <returns>Shape: [rows]; null where HiGHS has none or what it has proves nothing.</returns>
    internal double[]? ReadInfeasibilityProof()
    {
        double[] ray = new double[Math.Max(1, program.RowCount)];
        int* has = stackalloc int[1];
        fixed (double* numbers = ray)
        {
            _ = Highs_getDualRay(this, has, numbers);
        }

        return *has == 0 ? null : FarkasProof.From(program, ray.AsSpan(0, program.RowCount));
    }

    /// <summary>Tells whether the ray of an unbounded program goes down without meeting a bound.</summary>
    internal bool HasDescendingRay()
    {
        double[] ray = new double[Math.Max(1, program.ColumnCount)];
        int* has = stackalloc int[1];
        fixed (double* numbers = ray)
        {
            _ = Highs_getPrimalRay(this, has, numbers);
        }

        return *has != 0 && UnboundedRay.Descends(program, ray.AsSpan(0, program.ColumnCount));
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Highs_destroy(handle);
        return true;
    }

    // Nothing here may throw: an exception that leaves a callback ends the process. The first word of what goes back asks to stop.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnStep(int kind, byte* message, void* said, int* answer, int* stop)
    {
        if (answer is not null && Volatile.Read(ref *stop) != 0)
        {
            *answer = 1;
        }
    }

    private static void Check(int status, string option)
    {
        if (status < 0)
        {
            throw new InvalidOperationException($"HiGHS refuses the option {option}.");
        }
    }

    // −1 says that the method did not run.
    private int Count(string name)
    {
        int count = 0;
        _ = Highs_getIntInfoValue(this, name, &count);
        return Math.Max(0, count);
    }
}
