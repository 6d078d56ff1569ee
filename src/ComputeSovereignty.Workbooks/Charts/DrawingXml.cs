using System.Xml.Linq;

namespace ComputeSovereignty.Workbooks.Charts;

/// <summary>The small parts that all of a chart is made of.</summary>
internal static class DrawingXml
{
    /// <summary>Gets the namespace of charts.</summary>
    public static XNamespace C { get; } = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Gets the namespace of drawings.</summary>
    public static XNamespace A { get; } = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Writes an element with one value.</summary>
    public static XElement Value(string name, string value) => new(C + name, new XAttribute("val", value));

    /// <summary>Writes a fill.</summary>
    public static XElement Solid(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    /// <summary>Writes the title of a chart or an axis.</summary>
    /// <param name="text">The title.</param>
    /// <param name="size">Hundredths of a point.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static XElement Title(string text, int size, bool bold) =>
        new(
            C + "title",
            new XElement(
                C + "tx",
                new XElement(
                    C + "rich",
                    new XElement(A + "bodyPr"),
                    new XElement(A + "lstStyle"),
                    new XElement(
                        A + "p",
                        new XElement(A + "pPr", RunProperties("defRPr", size, Sheets.Palette.Text, bold)),
                        new XElement(A + "r", RunProperties("rPr", size, Sheets.Palette.Text, bold), new XElement(A + "t", text))))),
            Value("overlay", "0"));

    /// <summary>Writes the properties of all text within an element.</summary>
    public static XElement TextProperties(int size, string colour, bool bold) =>
        new(
            C + "txPr",
            new XElement(A + "bodyPr"),
            new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "pPr", RunProperties("defRPr", size, colour, bold)), new XElement(A + "endParaRPr", new XAttribute("lang", "en-GB"))));

    private static XElement RunProperties(string name, int size, string colour, bool bold) =>
        new(
            A + name,
            name == "rPr" ? new XAttribute("lang", "en-GB") : null,
            new XAttribute("sz", $"{size}"),
            new XAttribute("b", bold ? "1" : "0"),
            Solid(colour));
}
