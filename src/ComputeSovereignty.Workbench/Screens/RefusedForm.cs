using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A form that was refused, so that nobody types again what they have typed.</summary>
/// <param name="Kind">The kind of run that it asks for.</param>
/// <param name="Fields">What was typed.</param>
public sealed record RefusedForm(string Kind, IFormCollection Fields)
{
    /// <summary>Gives what was typed into a field.</summary>
    /// <param name="form">The form; null where none was refused.</param>
    /// <param name="name">The field.</param>
    /// <param name="usual">What the field holds at first.</param>
    internal static string? Of(RefusedForm? form, string name, string? usual = null) => form is null ? usual : form.Fields[name].ToString();

    /// <summary>Tells whether a box was ticked.</summary>
    /// <param name="form">The form; null where none was refused.</param>
    /// <param name="name">The field.</param>
    /// <param name="value">The box.</param>
    internal static bool Has(RefusedForm? form, string name, string value) => form?.Fields[name].Contains(value) == true;
}
