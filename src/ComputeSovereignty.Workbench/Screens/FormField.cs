using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A field of a form: its name, what labels it, and what was typed where the form was refused.</summary>
public abstract class FormField : Screen
{
    /// <summary>Gets or sets the name of the field; further fields are <c>NAME.PART</c>.</summary>
    [Parameter]
    [EditorRequired]
    public string Name { get; set; } = string.Empty;

    /// <summary>Gets or sets what labels it: the name of a text, or the words.</summary>
    [Parameter]
    [EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [CascadingParameter]
    public RefusedForm? Refused { get; set; }
}
