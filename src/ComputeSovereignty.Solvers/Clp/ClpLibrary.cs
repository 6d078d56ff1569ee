using System.Runtime.InteropServices;

namespace ComputeSovereignty.Solvers.Clp;

/// <summary>The C interface of COIN-OR Clp 1.17, as far as it is used. Names and meanings are those of <c>Clp_C_Interface.h</c>; CoinBigIndex is int.</summary>
internal static unsafe partial class ClpLibrary
{
    private const string Name = NativeLibraries.Clp;

    /// <summary>Gets a value indicating whether the library can be loaded.</summary>
    internal static bool IsPresent => NativeLibraries.IsPresent(Name);

    /// <summary>Gets the version, for example 1.17.6.</summary>
    internal static string Version => Marshal.PtrToStringUTF8(Clp_Version()) ?? string.Empty;

    [LibraryImport(Name)]
    internal static partial nint Clp_newModel();

    [LibraryImport(Name)]
    internal static partial void Clp_deleteModel(nint model);

    [LibraryImport(Name)]
    internal static partial void Clp_loadProblem(
        ClpModel model,
        int columns,
        int rows,
        int* start,
        int* index,
        double* value,
        double* columnLower,
        double* columnUpper,
        double* cost,
        double* rowLower,
        double* rowUpper);

    [LibraryImport(Name)]
    internal static partial void Clp_setLogLevel(ClpModel model, int level);

    [LibraryImport(Name)]
    internal static partial void Clp_scaling(ClpModel model, int mode);

    [LibraryImport(Name)]
    internal static partial void Clp_setPrimalTolerance(ClpModel model, double tolerance);

    [LibraryImport(Name)]
    internal static partial void Clp_setDualTolerance(ClpModel model, double tolerance);

    [LibraryImport(Name)]
    internal static partial void Clp_setMaximumIterations(ClpModel model, int iterations);

    [LibraryImport(Name)]
    internal static partial void Clp_setMaximumSeconds(ClpModel model, double seconds);

    [LibraryImport(Name)]
    internal static partial void Clp_chgObjCoefficients(ClpModel model, double* cost);

    [LibraryImport(Name)]
    internal static partial void Clp_copyinStatus(ClpModel model, byte* status);

    [LibraryImport(Name)]
    internal static partial int Clp_dual(ClpModel model, int valuesPass);

    [LibraryImport(Name)]
    internal static partial int Clp_primal(ClpModel model, int valuesPass);

    [LibraryImport(Name)]
    internal static partial int Clp_status(ClpModel model);

    [LibraryImport(Name)]
    internal static partial int Clp_secondaryStatus(ClpModel model);

    [LibraryImport(Name)]
    internal static partial int Clp_numberIterations(ClpModel model);

    [LibraryImport(Name)]
    internal static partial double* Clp_primalColumnSolution(ClpModel model);

    [LibraryImport(Name)]
    internal static partial double* Clp_dualRowSolution(ClpModel model);

    [LibraryImport(Name)]
    internal static partial double* Clp_dualColumnSolution(ClpModel model);

    [LibraryImport(Name)]
    internal static partial byte* Clp_statusArray(ClpModel model);

    [LibraryImport(Name)]
    internal static partial double* Clp_infeasibilityRay(ClpModel model);

    [LibraryImport(Name)]
    internal static partial double* Clp_unboundedRay(ClpModel model);

    [LibraryImport(Name)]
    internal static partial void Clp_freeRay(ClpModel model, double* ray);

    [LibraryImport(Name)]
    private static partial nint Clp_Version();
}
