using System.Xml.Linq;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Sheets;
using static ComputeSovereignty.Workbooks.Charts.DrawingXml;

namespace ComputeSovereignty.Workbooks.Charts;

/// <summary>Writes a chart as DrawingML (ECMA-376, part 1, section 21.2): every colour explicit, the shown values stored with it.</summary>
internal static class ChartXml
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    /// <summary>Writes the chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    /// <returns>The root of the chart's part.</returns>
    public static XElement Write(Chart chart, Speaker reader) =>
        new(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C),
            new XAttribute(XNamespace.Xmlns + "a", A),
            Value("roundedCorners", "0"),
            new XElement(
                C + "chart",
                Title(reader.Say(chart.Title), 1200, bold: true),
                Value("autoTitleDeleted", "0"),
                PlotArea(chart, reader),
                chart.Legend ? Legend() : null,
                Value("plotVisOnly", "0"),
                Value("dispBlanksAs", "gap")),
            new XElement(C + "spPr", Solid(Palette.White), new XElement(A + "ln", Solid(Palette.Rule))),
            TextProperties(900, Palette.Text, bold: false));

    private static XElement PlotArea(Chart chart, Speaker reader)
    {
        List<XElement> plots = [];
        int order = 0;
        foreach (IGrouping<SeriesKind, ChartSeries> group in chart.Series.GroupBy(static s => s.Kind))
        {
            plots.Add(Plot(group.Key, [.. group], chart, reader, ref order));
        }

        return new XElement(C + "plotArea", new XElement(C + "layout"), plots, Axes(chart, reader));
    }

    private static XElement Plot(SeriesKind kind, ChartSeries[] group, Chart chart, Speaker reader, ref int order)
    {
        int first = order;
        order += group.Length;
        IEnumerable<XElement> series = group.Select((s, i) => SeriesXml.Write(s, first + i, reader));
        XElement[] axes = [Value("axId", CategoryAxis), Value("axId", ValueAxis)];
        XElement[] bars = [Value("gapWidth", $"{chart.GapWidth}"), Value("overlap", kind == SeriesKind.Column ? "0" : "100")];
        XElement varyColours = Value("varyColors", "0");
        return kind switch
        {
            SeriesKind.Line => new XElement(C + "lineChart", Value("grouping", "standard"), varyColours, series, Value("marker", "1"), axes),
            SeriesKind.StackedArea => new XElement(C + "areaChart", Value("grouping", "stacked"), varyColours, series, axes),
            SeriesKind.Scatter => new XElement(C + "scatterChart", Value("scatterStyle", "lineMarker"), varyColours, series, axes),
            SeriesKind.Column => new XElement(C + "barChart", Value("barDir", "col"), Value("grouping", "clustered"), varyColours, series, bars, axes),
            _ => new XElement(
                C + "barChart",
                Value("barDir", kind == SeriesKind.StackedBar ? "bar" : "col"),
                Value("grouping", "stacked"),
                varyColours,
                series,
                bars,
                axes),
        };
    }

    private static XElement[] Axes(Chart chart, Speaker reader)
    {
        bool bars = chart.Series.Any(static s => s.Kind == SeriesKind.StackedBar);
        bool points = chart.Series.Any(static s => s.Kind == SeriesKind.Scatter);
        bool reversed = bars && chart.FirstOnTop;
        XElement category = points
            ? ValueAxisElement(reader.Say(chart.CategoryTitle), NumberFormat.General, CategoryAxis, ValueAxis, "b", null, null, null, grid: false, crossesLast: false, midway: true)
            : CategoryAxisElement(chart, reader, bars, reversed);
        XElement value = ValueAxisElement(
            reader.Say(chart.ValueTitle), chart.ValueFormat, ValueAxis, CategoryAxis, bars ? "b" : "l", chart.Minimum, chart.Maximum, chart.Step, grid: true, crossesLast: reversed, midway: points);
        return [category, value];
    }

    private static XElement CategoryAxisElement(Chart chart, Speaker reader, bool bars, bool reversed) =>
        new(
            C + "catAx",
            Value("axId", CategoryAxis),
            new XElement(C + "scaling", Value("orientation", reversed ? "maxMin" : "minMax")),
            Value("delete", "0"),
            Value("axPos", bars ? "l" : "b"),
            !chart.CategoryTitle.IsEmpty ? Title(reader.Say(chart.CategoryTitle), 900, bold: false) : null,
            new XElement(C + "numFmt", new XAttribute("formatCode", NumberFormat.General), new XAttribute("sourceLinked", "0")),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "low"),
            AxisLine(),
            TextProperties(900, Palette.Text, bold: false),
            Value("crossAx", ValueAxis),
            Value("crosses", "autoZero"),
            Value("auto", "0"),
            Value("lblAlgn", "ctr"),
            Value("lblOffset", "100"),
            Value("noMultiLvlLbl", "1"));

    private static XElement ValueAxisElement(
        string title, string format, string id, string crossing, string position, double? minimum, double? maximum, double? step, bool grid, bool crossesLast, bool midway) =>
        new(
            C + "valAx",
            Value("axId", id),
            new XElement(
                C + "scaling",
                Value("orientation", "minMax"),
                maximum is { } max ? Value("max", $"{max:R}") : null,
                minimum is { } min ? Value("min", $"{min:R}") : null),
            Value("delete", "0"),
            Value("axPos", position),
            grid ? new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", "6350"), Solid(Palette.Rule)))) : null,
            title.Length > 0 ? Title(title, 900, bold: false) : null,
            new XElement(C + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", "0")),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            AxisLine(),
            TextProperties(900, Palette.Text, bold: false),
            Value("crossAx", crossing),
            Value("crosses", crossesLast ? "max" : "autoZero"),
            Value("crossBetween", midway ? "midCat" : "between"),
            step is { } unit ? Value("majorUnit", $"{unit:R}") : null);

    private static XElement Legend() => new(C + "legend", Value("legendPos", "b"), Value("overlay", "0"), TextProperties(900, Palette.Text, bold: false));

    private static XElement AxisLine() => new(C + "spPr", new XElement(A + "ln", new XAttribute("w", "9525"), Solid(Palette.Grey)));
}
