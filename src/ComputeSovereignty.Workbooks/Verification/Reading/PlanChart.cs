using System.Text.RegularExpressions;
using System.Xml.Linq;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Verification.Reading;

/// <summary>A column of cells that a chart draws, and what the chart keeps of it.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Top">The first row.</param>
/// <param name="Bottom">The last row.</param>
/// <param name="Column">The column.</param>
/// <param name="Kept">What the chart keeps, by place from 0.</param>
internal sealed partial record ChartRange(string Sheet, int Top, int Bottom, int Column, IReadOnlyDictionary<int, string> Kept)
{
    /// <summary>Reads a reference such as <c>'Sheet'!$B$5:$B$9</c>; null where it is another shape.</summary>
    public static ChartRange? Read(XElement? data, XNamespace c)
    {
        XElement? reference = data?.Elements().FirstOrDefault(static e => e.Name.LocalName is "numRef" or "strRef");
        Match match = Shape().Match((string?)reference?.Element(c + "f") ?? string.Empty);
        if (!match.Success)
        {
            return null;
        }

        ExcelAddressBase first = new(match.Groups[2].Value + match.Groups[3].Value);
        int bottom = match.Groups[5].Success ? int.Parse(match.Groups[5].Value) : first.Start.Row;
        bool oneColumn = !match.Groups[4].Success || match.Groups[4].Value == match.Groups[2].Value;
        Dictionary<int, string> kept = reference!.Descendants(c + "pt").ToDictionary(static p => (int)p.Attribute("idx")!, p => (string?)p.Element(c + "v") ?? string.Empty);
        return oneColumn ? new(match.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal), first.Start.Row, bottom, first.Start.Column, kept) : null;
    }

    [GeneratedRegex(@"^'?(.+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$")]
    private static partial Regex Shape();
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name where it is written into the chart; null where it is a header.</param>
/// <param name="Header">The cell of its name.</param>
/// <param name="Categories">Along the axis.</param>
/// <param name="Values">What is drawn.</param>
internal sealed record ChartLine(string? Name, ChartRange? Header, ChartRange? Categories, ChartRange? Values);

/// <summary>A chart.</summary>
/// <param name="Part">Its part of the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its series.</param>
internal sealed record PlanChart(string Part, string Title, IReadOnlyList<ChartLine> Lines)
{
    /// <summary>Reads a chart.</summary>
    /// <param name="part">Its part of the file.</param>
    /// <param name="document">What the part holds.</param>
    public static PlanChart Read(string part, XDocument document)
    {
        XNamespace c = document.Root!.Name.Namespace;
        string title = string.Concat(document.Root.Element(c + "chart")?.Element(c + "title")?.Descendants().Where(static e => e.Name.LocalName == "t").Select(static e => e.Value) ?? []);
        return new(part, title, [.. document.Descendants(c + "ser").Select(s => new ChartLine(
            (string?)s.Element(c + "tx")?.Element(c + "v"),
            ChartRange.Read(s.Element(c + "tx"), c),
            ChartRange.Read(s.Element(c + "cat") ?? s.Element(c + "xVal"), c),
            ChartRange.Read(s.Element(c + "val") ?? s.Element(c + "yVal"), c)))]);
    }
}
