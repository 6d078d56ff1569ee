using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>Steps from a total to a total: what each lifted bottleneck adds, where a budget goes.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="Steps">The steps in order; the first is a total as a rule.</param>
public sealed record WaterfallChart(Caption Caption, IReadOnlyList<WaterfallStep> Steps) : IChart
{
    /// <summary>Gets the level to be reached, drawn as a dashed line; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets the name of the target.</summary>
    public string TargetName { get; init; } = "Target";

    /// <summary>Gets what the steps are.</summary>
    public string CategoryTitle { get; init; } = "Step";

    /// <inheritdoc/>
    public Plot Plot => new(
        [.. Steps.Select(static s => s.Name)],
        [
            new(LayerKind.Step, string.Empty, [.. Steps.Select(static s => (double?)s.Amount)], Shade.Plan) { Totals = [.. Steps.Select(static s => s.IsTotal)] },
            .. Target is { } level ? [Line.Limit(TargetName, [.. Steps.Select(_ => (double?)level)]).Layer] : Array.Empty<Layer>(),
        ]) { CategoryTitle = CategoryTitle };

    /// <inheritdoc/>
    public Type View => typeof(ChartView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A step of a waterfall.</summary>
/// <param name="Name">Its name, each once.</param>
/// <param name="Amount">What it adds; for a total, where it stands.</param>
/// <param name="IsTotal">Whether it stands on the ground.</param>
public sealed record WaterfallStep(string Name, double Amount, bool IsTotal = false);
