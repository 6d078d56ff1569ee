using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>An entry of a legend.</summary>
/// <param name="Name">What it names.</param>
/// <param name="Key">The shape of its key: <c>area</c>, <c>solid</c>, <c>dashed</c>, <c>dotted</c> or <c>point</c>.</param>
/// <param name="Fill">The colour of the key.</param>
/// <param name="Edge">The colour of the key's edge or line.</param>
public sealed record LegendEntry(string Name, string Key, string Fill, string Edge)
{
    /// <summary>Makes the entry of a layer.</summary>
    /// <param name="layer">The layer.</param>
    public static LegendEntry Of(Layer layer) => layer.Kind == LayerKind.Line
        ? new(layer.Name, layer.Stroke.ToString().ToLowerInvariant(), layer.Shade.Fill, layer.Shade.Edge)
        : new(layer.Name, "area", layer.Shade.Fill, layer.Shade.Edge);

    /// <summary>Makes the entries of the layers of a plot that hold a value.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    public static IReadOnlyList<LegendEntry> Of(Plot plot, Speaker reader) => plot.Layers is [{ Kind: LayerKind.Step }, ..]
        ? OfSteps(plot, reader)
        : [.. plot.Layers.Index().Where(static l => l.Item.HasValues).Select(static l => l.Item.Kind == LayerKind.Band ? Of(l.Item) with { Fill = l.Item.Shade.Tint(l.Index) } : Of(l.Item))];

    /// <summary>Makes the entry of a curve.</summary>
    /// <param name="curve">The curve.</param>
    public static LegendEntry Of(Curve curve) =>
        new(curve.Name, curve.IsJoined ? curve.Stroke.ToString().ToLowerInvariant() : "point", curve.Shade.Fill, curve.Shade.Edge);

    /// <summary>Makes the entry of a colour that fills a shape.</summary>
    /// <param name="name">What it names.</param>
    /// <param name="shade">The colour.</param>
    public static LegendEntry Of(string name, Shade shade) => new(name, "area", shade.Fill, shade.Edge);

    private static IReadOnlyList<LegendEntry> OfSteps(Plot plot, Speaker reader)
    {
        Layer steps = plot.Layers[0];
        (double Amount, bool IsTotal)[] all = [.. steps.Values.Select((v, i) => (v ?? 0, steps.Totals[i]))];
        return
        [
            .. all.Any(static s => s.IsTotal) ? [Of(reader.Say(PageMessages.Total), Shade.Plan)] : Array.Empty<LegendEntry>(),
            .. all.Any(static s => !s.IsTotal && s.Amount > 0) ? [Of(reader.Say(ChartMessages.Adds), Shade.Domestic)] : Array.Empty<LegendEntry>(),
            .. all.Any(static s => !s.IsTotal && s.Amount < 0) ? [Of(reader.Say(ChartMessages.Takes), Shade.Foreign)] : Array.Empty<LegendEntry>(),
            .. plot.Layers.Skip(1).Select(Of),
        ];
    }
}
