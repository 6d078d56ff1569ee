using System.Xml.Linq;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Sheets;
using static ComputeSovereignty.Workbooks.Charts.DrawingXml;

namespace ComputeSovereignty.Workbooks.Charts;

/// <summary>Writes one series of a chart.</summary>
internal static class SeriesXml
{
    private const double EmuPerPoint = 12700;

    /// <summary>Writes the series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="order">Its place among all series of the chart, from 0.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    public static XElement Write(ChartSeries series, int order, Speaker reader)
    {
        bool line = series.Kind is SeriesKind.Line or SeriesKind.Scatter;
        bool bar = series.Kind is SeriesKind.Column or SeriesKind.StackedColumn or SeriesKind.StackedBar;
        (string categories, string values) = series.Kind == SeriesKind.Scatter ? ("xVal", "yVal") : ("cat", "val");
        return new XElement(
            C + "ser",
            Value("idx", $"{order}"),
            Value("order", $"{order}"),
            new XElement(C + "tx", Name(series, reader)),
            Shape(series, line),
            bar ? Value("invertIfNegative", "0") : null,
            line ? Marker(series) : null,
            series.LabelFormat is { } format ? Labels(format, series) : null,
            new XElement(C + categories, Data(series.Categories)),
            new XElement(C + values, Data(series.Values)),
            line ? Value("smooth", "0") : null);
    }

    // An invisible series has a blank name: programs count the entries of a legend differently, so none is deleted from it.
    private static XElement Name(ChartSeries series, Speaker reader) => (series.Invisible ? " " : series.Name is { } given ? reader.Say(given) : null) is { } name
        ? new XElement(C + "v", name)
        : new XElement(
            C + "strRef",
            new XElement(C + "f", series.Values.HeaderReference),
            new XElement(C + "strCache", Value("ptCount", "1"), Point(0, series.Values.Header)));

    private static XElement Shape(ChartSeries series, bool line)
    {
        if (series.Invisible)
        {
            return new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill")));
        }

        if (!line)
        {
            return new XElement(C + "spPr", Solid(series.Colour));
        }

        XElement drawn = series.Width > 0
            ? new XElement(
                A + "ln",
                new XAttribute("w", $"{series.Width * EmuPerPoint:0}"),
                new XAttribute("cap", "rnd"),
                Solid(series.Colour),
                series.Dashed ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null,
                new XElement(A + "round"))
            : new XElement(A + "ln", new XElement(A + "noFill"));
        return new XElement(C + "spPr", drawn);
    }

    private static XElement Marker(ChartSeries series) => series.Markers
        ? new XElement(
            C + "marker",
            Value("symbol", "circle"),
            Value("size", "6"),
            new XElement(C + "spPr", Solid(series.Colour), new XElement(A + "ln", Solid(series.Colour))))
        : new XElement(C + "marker", Value("symbol", "none"));

    private static XElement Labels(string format, ChartSeries series) =>
        new(
            C + "dLbls",
            new XElement(C + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", "0")),
            new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
            TextProperties(900, series.Kind is SeriesKind.Line or SeriesKind.Scatter ? series.Colour : Palette.On(series.Colour), bold: true),
            series.Kind is SeriesKind.Line or SeriesKind.Scatter ? Value("dLblPos", series.LabelsBelow ? "b" : "t") : null,
            Value("showLegendKey", "0"),
            Value("showVal", "1"),
            Value("showCatName", "0"),
            Value("showSerName", "0"),
            Value("showPercent", "0"),
            Value("showBubbleSize", "0"));

    private static XElement Data(TableColumn column)
    {
        bool numbers = column.Values.All(static v => v is null or double or int);
        IEnumerable<XElement> points = column.Values
            .Select(static (value, index) => (value, index))
            .Where(static p => p.value is not null)
            .Select(static p => Point(p.index, p.value is double d ? d.ToString("R") : Convert.ToString(p.value)!));
        XElement cache = new(
            C + (numbers ? "numCache" : "strCache"),
            numbers ? new XElement(C + "formatCode", "General") : null,
            Value("ptCount", $"{column.Values.Count}"),
            points);
        return new XElement(C + (numbers ? "numRef" : "strRef"), new XElement(C + "f", column.Reference), cache);
    }

    private static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", $"{index}"), new XElement(C + "v", value));
}
