using System.Runtime.InteropServices;
using ComputeSovereignty.Optimization;
using static ComputeSovereignty.Solvers.Cbc.CbcLibrary;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>One model of Cbc, solved once; the library forbids changes after a solve. Made, solved and released under <see cref="CbcGate"/>.</summary>
internal sealed unsafe class CbcModel : SafeHandle
{
    private readonly int columns;

    private CbcModel(LinearProgram program)
        : base(0, ownsHandle: true)
    {
        columns = program.ColumnCount;
        SetHandle(Cbc_newModel());
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Gets the status: 0 ended, 1 stopped by a limit, 2 given up, 5 stopped by an event.</summary>
    internal int Status => Cbc_status(this);

    /// <summary>Gets why: 0 nothing more to search, 1 infeasible, 2 within the gap, 3 nodes, 4 time, 5 event, 6 solutions, 7 relaxation unbounded.</summary>
    internal int SecondaryStatus => Cbc_secondaryStatus(this);

    /// <summary>Gets the lower bound that the search claims, offset included.</summary>
    internal double Bound => Cbc_getBestPossibleObjValue(this);

    /// <summary>Gets the nodes of the tree.</summary>
    internal int Nodes => Cbc_getNodeCount(this);

    /// <summary>Gets the simplex iterations.</summary>
    internal int Iterations => Cbc_getIterationCount(this);

    /// <summary>Loads a program into a silent model.</summary>
    /// <param name="program">The program, its numbers checked. Its offset becomes the cost of one more column, fixed at 1, so that relative gaps are of the whole objective.</param>
    internal static CbcModel Load(LinearProgram program)
    {
        CbcModel model = new(program);
        Cbc_setLogLevel(model, 0);
        int[] starts = [.. program.ColumnStart, program.EntryCount];
        double[] lowers = [.. program.ColumnLower, 1];
        double[] uppers = [.. program.ColumnUpper, 1];
        double[] costs = [.. program.Cost, program.Offset];
        fixed (int* start = starts, index = program.RowIndex)
        fixed (double* value = program.Value, cost = costs, columnLower = lowers, columnUpper = uppers)
        fixed (double* rowLower = program.RowLower, rowUpper = program.RowUpper)
        {
            Cbc_loadProblem(model, program.ColumnCount + 1, program.RowCount, start, index, value, columnLower, columnUpper, cost, rowLower, rowUpper);
        }

        for (int column = 0; column < program.ColumnCount; column++)
        {
            if (program.IsInteger[column])
            {
                Cbc_setInteger(model, column);
            }
        }

        return model;
    }

    /// <summary>Sets a parameter of the command line of Cbc.</summary>
    /// <param name="name">The parameter, without its dash.</param>
    /// <param name="value">The value.</param>
    internal void Set(string name, string value) => Cbc_setParameter(this, name, value);

    /// <summary>Starts from a point: its whole columns are fixed in turn and the rest is solved for.</summary>
    /// <param name="program">The program.</param>
    /// <param name="point">Shape: [columns].</param>
    internal void Start(LinearProgram program, IReadOnlyList<double> point)
    {
        int[] whole = [.. Enumerable.Range(0, program.ColumnCount).Where(column => program.IsInteger[column])];
        double[] values = [.. whole.Select(column => Math.Round(point[column]))];
        fixed (int* indices = whole)
        fixed (double* numbers = values)
        {
            Cbc_setMIPStartI(this, whole.Length, indices, numbers);
        }
    }

    /// <summary>Runs the search.</summary>
    internal void Solve() => _ = Cbc_solve(this);

    /// <summary>Copies the incumbent out.</summary>
    /// <returns>Shape: [columns]; null without one.</returns>
    internal double[]? ReadIncumbent()
    {
        double* incumbent = Cbc_bestSolution(this);
        return incumbent is null ? null : new ReadOnlySpan<double>(incumbent, columns).ToArray();
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Cbc_deleteModel(handle);
        return true;
    }
}
