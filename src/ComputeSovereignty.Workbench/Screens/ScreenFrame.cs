using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Server;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Gives a screen its visit and the speaker of its language.</summary>
public sealed class ScreenFrame : ComponentBase
{
    /// <summary>Gets or sets the visit.</summary>
    [Parameter]
    [EditorRequired]
    public Visit Visit { get; set; } = null!;

    /// <summary>Gets or sets the screen.</summary>
    [Parameter]
    [EditorRequired]
    public Type Screen { get; set; } = null!;

    /// <summary>Gets or sets the screen's parameters.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyDictionary<string, object?> Values { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<Visit>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Visit);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)(content =>
        {
            content.OpenComponent<CascadingValue<Speaker>>(0);
            content.AddComponentParameter(1, nameof(CascadingValue<>.Value), Visit.Reader);
            content.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
            content.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenComponent(0, Screen);
                inner.AddMultipleAttributes(1, Values!);
                inner.CloseComponent();
            }));
            content.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
