using ComputeSovereignty.Analysis.Levers;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Reads the fields by which a form names a lever, or an axis of a grid: a lever's name, or an address.</summary>
internal static class LeverChoice
{
    /// <summary>The choice of a figure by its address.</summary>
    internal const string ByAddress = "*";

    /// <summary>The part of the field with the address.</summary>
    internal const string Address = "address";

    /// <summary>The part of the field with the first value of an axis.</summary>
    internal const string From = "from";

    /// <summary>The part of the field with the last value of an axis.</summary>
    internal const string To = "to";

    /// <summary>The part of the field with the number of values of an axis.</summary>
    internal const string Count = "count";

    /// <summary>The part of the field that says how the values of an address act.</summary>
    internal const string Operation = "operation";

    /// <summary>The part of the field with the values of an address.</summary>
    internal const string Values = "values";

    /// <summary>Reads a lever.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    /// <returns>A name or an address; empty for none.</returns>
    internal static string Lever(IFormCollection form, string name) => form[name].ToString().Trim() switch
    {
        ByAddress => Part(form, name, Address) is { Length: > 0 } address ? address : "(no address)",
        "" => Part(form, name, Address),
        var named => named,
    };

    /// <summary>Reads an axis.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    /// <returns>The axis as <c>ADDRESS OP VALUES</c>, or as <see cref="LeverAxis"/> reads it; empty for none.</returns>
    internal static string Axis(IFormCollection form, string name)
    {
        string lever = Lever(form, name);
        return lever.Length == 0 ? lever
            : lever == Part(form, name, Address) ? $"{lever} {(Part(form, name, Operation) is { Length: > 0 } operation ? operation : "*=")} {Part(form, name, Values)}"
            : LeverAxis.Text(lever, Part(form, name, From), Part(form, name, To), Part(form, name, Count));
    }

    private static string Part(IFormCollection form, string name, string part) => form[$"{name}.{part}"].ToString().Trim();
}
