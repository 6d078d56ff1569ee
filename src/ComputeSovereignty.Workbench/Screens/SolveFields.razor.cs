using ComputeSovereignty.Cases;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>How a case is solved, folded: what nobody needs to choose, and some want to.</summary>
public partial class SolveFields
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets further fields, before the others.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [CascadingParameter]
    public RefusedForm? Refused { get; set; }

    private bool IsTold => new[] { ObjectiveChoice.Part, EngineChoice.Part, PriceRounds.Part, PlanWork.Limit }.Any(name => RefusedForm.Of(Refused, name) is { Length: > 0 }) || RefusedForm.Has(Refused, "relax", "no");

    private string Said(ObjectiveOrder order) => order.Year is { } year ? Words.Of("objective.year", year) : Words[$"objective.{order.Kind.ToString().ToLowerInvariant()}"];
}
