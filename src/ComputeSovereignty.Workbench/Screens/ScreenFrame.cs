using ComputeSovereignty.Workbench.Server;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Gives a screen its visit.</summary>
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
            content.OpenComponent(0, Screen);
            content.AddMultipleAttributes(1, Values!);
            content.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
