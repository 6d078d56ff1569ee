using System.Diagnostics;
using System.Runtime.InteropServices;
using ComputeSovereignty.Optimization;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace ComputeSovereignty.Benchmarks;

/// <summary>Clp and nothing else: load, start, solve, read the values. The limit that no planner on this engine can beat.</summary>
internal static unsafe partial class BareClp
{
    private const string Library = "Clp";

    // The very file that the planner has loaded.
    static BareClp() => NativeLibrary.SetDllImportResolver(typeof(BareClp).Assembly, static (name, _, _) => name == Library
        ? NativeLibrary.Load(Process.GetCurrentProcess().Modules.Cast<ProcessModule>().First(static m => m.ModuleName.StartsWith("libClp.so", StringComparison.Ordinal)).FileName)
        : 0);

    /// <summary>Solves a program.</summary>
    /// <param name="program">The program with its objective.</param>
    /// <param name="start">The status of columns, then rows, as Clp keeps it.</param>
    /// <returns>The status at the end, and the number of iterations.</returns>
    internal static (byte[] Status, int Iterations) Solve(LinearProgram program, byte[] start)
    {
        nint model = Clp_newModel();
        Clp_setLogLevel(model, 0);
        fixed (int* columns = program.ColumnStart, rows = program.RowIndex)
        fixed (double* value = program.Value, cost = program.Cost)
        fixed (double* columnLower = program.ColumnLower, columnUpper = program.ColumnUpper)
        fixed (double* rowLower = program.RowLower, rowUpper = program.RowUpper)
        {
            Clp_loadProblem(model, program.ColumnCount, program.RowCount, columns, rows, value, columnLower, columnUpper, cost, rowLower, rowUpper);
        }

        double tolerance = new SolverOptions().Tolerance;
        Clp_setPrimalTolerance(model, tolerance);
        Clp_setDualTolerance(model, tolerance);
        fixed (byte* status = start)
        {
            Clp_copyinStatus(model, status);
        }

        _ = Clp_dual(model, 0);
        byte[] ended = new ReadOnlySpan<byte>(Clp_statusArray(model), start.Length).ToArray();
        int iterations = Clp_status(model) == 0 ? Clp_numberIterations(model) : throw new InvalidOperationException("Clp found no optimum.");
        Clp_deleteModel(model);
        return (ended, iterations);
    }

    /// <summary>Writes a basis as Clp keeps it.</summary>
    /// <param name="basis">The basis.</param>
    internal static byte[] Encode(Basis basis) => [.. basis.Columns.Concat(basis.Rows).Select(static s => (byte)(s switch
    {
        BasisStatus.Basic => 1,
        BasisStatus.AtUpper => 2,
        BasisStatus.AtLower => 3,
        BasisStatus.Fixed => 5,
        _ => 0,
    }))];

    [LibraryImport(Library)]
    private static partial nint Clp_newModel();

    [LibraryImport(Library)]
    private static partial void Clp_deleteModel(nint model);

    [LibraryImport(Library)]
    private static partial void Clp_setLogLevel(nint model, int level);

    [LibraryImport(Library)]
    private static partial void Clp_loadProblem(
        nint model, int columns, int rows, int* start, int* index, double* value, double* columnLower, double* columnUpper, double* cost, double* rowLower, double* rowUpper);

    [LibraryImport(Library)]
    private static partial void Clp_setPrimalTolerance(nint model, double tolerance);

    [LibraryImport(Library)]
    private static partial void Clp_setDualTolerance(nint model, double tolerance);

    [LibraryImport(Library)]
    private static partial void Clp_copyinStatus(nint model, byte* status);

    [LibraryImport(Library)]
    private static partial byte* Clp_statusArray(nint model);

    [LibraryImport(Library)]
    private static partial int Clp_dual(nint model, int valuesPass);

    [LibraryImport(Library)]
    private static partial int Clp_status(nint model);

    [LibraryImport(Library)]
    private static partial int Clp_numberIterations(nint model);
}
