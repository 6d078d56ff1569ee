using System.Runtime.InteropServices;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>The C interface of COIN-OR Cbc 2.10, as far as it is used. Names and meanings are those of <c>Cbc_C_Interface.h</c>; CoinBigIndex is int.</summary>
internal static unsafe partial class CbcLibrary
{
    private const string Name = NativeLibraries.Cbc;

    /// <summary>Gets a value indicating whether the library can be loaded.</summary>
    internal static bool IsPresent => NativeLibraries.IsPresent(Name);

    /// <summary>Gets the version, for example 2.10.8.</summary>
    internal static string Version => Marshal.PtrToStringUTF8(Cbc_getVersion()) ?? string.Empty;

    [LibraryImport(Name)]
    internal static partial nint Cbc_newModel();

    [LibraryImport(Name)]
    internal static partial void Cbc_deleteModel(nint model);

    [LibraryImport(Name)]
    internal static partial void Cbc_loadProblem(
        CbcModel model,
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
    internal static partial void Cbc_setLogLevel(CbcModel model, int level);

    [LibraryImport(Name)]
    internal static partial void Cbc_setInteger(CbcModel model, int column);

    [LibraryImport(Name)]
    internal static partial void Cbc_setMIPStartI(CbcModel model, int count, int* columns, double* values);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Cbc_setParameter(CbcModel model, string name, string value);

    [LibraryImport(Name)]
    internal static partial void Cbc_addCutCallback(CbcModel model, delegate* unmanaged[Cdecl]<nint, nint, nint, void> callback, byte* name, nint state);

    [LibraryImport(Name)]
    internal static partial int Cbc_solve(CbcModel model);

    [LibraryImport(Name)]
    internal static partial int Cbc_status(CbcModel model);

    [LibraryImport(Name)]
    internal static partial int Cbc_secondaryStatus(CbcModel model);

    [LibraryImport(Name)]
    internal static partial double* Cbc_bestSolution(CbcModel model);

    [LibraryImport(Name)]
    internal static partial double Cbc_getBestPossibleObjValue(CbcModel model);

    [LibraryImport(Name)]
    internal static partial int Cbc_getNodeCount(CbcModel model);

    [LibraryImport(Name)]
    internal static partial int Cbc_getIterationCount(CbcModel model);

    [LibraryImport(Name)]
    internal static partial int Osi_getNumCols(nint solver);

    [LibraryImport(Name)]
    internal static partial double* Osi_getColLower(nint solver);

    [LibraryImport(Name)]
    internal static partial double* Osi_getColUpper(nint solver);

    [LibraryImport(Name)]
    internal static partial void OsiCuts_addRowCut(nint cuts, int count, int* columns, double* coefficients, byte sense, double limit);

    [LibraryImport(Name)]
    private static partial nint Cbc_getVersion();
}
