using System.Runtime.InteropServices;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>The C interface of HiGHS 1.12, as far as it is used. Names and meanings are those of <c>highs_c_api.h</c>; HighsInt is int.</summary>
internal static unsafe partial class HighsLibrary
{
    private const string Name = NativeLibraries.Highs;

    /// <summary>Gets a value indicating whether the library can be loaded.</summary>
    internal static bool IsPresent => NativeLibraries.IsPresent(Name);

    /// <summary>Gets the version, for example 1.12.0.</summary>
    internal static string Version => Marshal.PtrToStringUTF8(Highs_version()) ?? string.Empty;

    [LibraryImport(Name)]
    internal static partial nint Highs_create();

    [LibraryImport(Name)]
    internal static partial void Highs_destroy(nint model);

    [LibraryImport(Name)]
    internal static partial int Highs_passMip(
        HighsModel model,
        int columns,
        int rows,
        int entries,
        int format,
        int sense,
        double offset,
        double* cost,
        double* columnLower,
        double* columnUpper,
        double* rowLower,
        double* rowUpper,
        int* start,
        int* index,
        double* value,
        int* integrality);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setBoolOptionValue(HighsModel model, string option, int value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setIntOptionValue(HighsModel model, string option, int value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setDoubleOptionValue(HighsModel model, string option, double value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setStringOptionValue(HighsModel model, string option, string value);

    [LibraryImport(Name)]
    internal static partial int Highs_setBasis(HighsModel model, int* columns, int* rows);

    [LibraryImport(Name)]
    internal static partial int Highs_getBasis(HighsModel model, int* columns, int* rows);

    [LibraryImport(Name)]
    internal static partial int Highs_setSolution(HighsModel model, double* values, double* activities, double* reducedCosts, double* duals);

    [LibraryImport(Name)]
    internal static partial int Highs_changeColsCostByRange(HighsModel model, int first, int last, double* cost);

    [LibraryImport(Name)]
    internal static partial int Highs_setCallback(HighsModel model, delegate* unmanaged[Cdecl]<int, byte*, void*, int*, int*, void> callback, int* state);

    [LibraryImport(Name)]
    internal static partial int Highs_startCallback(HighsModel model, int kind);

    [LibraryImport(Name)]
    internal static partial int Highs_run(HighsModel model);

    [LibraryImport(Name)]
    internal static partial int Highs_getModelStatus(HighsModel model);

    [LibraryImport(Name)]
    internal static partial int Highs_getSolution(HighsModel model, double* values, double* reducedCosts, double* activities, double* duals);

    [LibraryImport(Name)]
    internal static partial int Highs_getDualRay(HighsModel model, int* has, double* ray);

    [LibraryImport(Name)]
    internal static partial int Highs_getPrimalRay(HighsModel model, int* has, double* ray);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_getIntInfoValue(HighsModel model, string name, int* value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_getInt64InfoValue(HighsModel model, string name, long* value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_getDoubleInfoValue(HighsModel model, string name, double* value);

    [LibraryImport(Name)]
    private static partial nint Highs_version();
}
