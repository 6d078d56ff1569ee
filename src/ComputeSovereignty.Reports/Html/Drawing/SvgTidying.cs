using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Makes the drawing of the chart library fit for a page: one named image without ids, that scales, in few bytes, the same on every run.</summary>
internal static partial class SvgTidying
{
    // The library leaves more room around a plot than labels need.
    private const int TopMargin = 10;
    private const int RightMargin = 18;
    private const int LineHeight = 15;

    // Where the library begins its plot.
    private const int PlotTop = 32;

    // What every path has, or what the style sheet says.
    private static readonly string[] Dropped = ["class", "stroke-linecap", "stroke-linejoin"];
    private static readonly string[] DroppedStyles = ["clip-path", "-webkit-clip-path", "--rz", "text-anchor"];

    /// <summary>Tidies a drawing.</summary>
    /// <param name="html">What the chart library rendered.</param>
    /// <param name="size">The size at which it was drawn.</param>
    /// <param name="name">What assistive technology says of it.</param>
    internal static string Tidy(string html, DrawingSize size, string name)
    {
        int start = html.IndexOf("<svg style=\"width: 100%", StringComparison.Ordinal);
        int end = html.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length;
        XElement svg = XElement.Parse(html[start..end]);
        svg.Descendants("defs").Remove();
        foreach (XElement element in svg.Descendants().ToList())
        {
            Tidy(element);
        }

        svg.Descendants("g").Where(static g => !g.HasElements).Remove();
        SvgMerging.Merge(svg);
        int lines = svg.Descendants("text").Max(static t => (int?)t.Elements("tspan").Count()) ?? 0;
        double fall = svg.Descendants("text").Where(static t => t.Attribute("transform") is not null).Select(static t => (double?)Fall(t)).Max() ?? 0;
        int below = (int)Math.Ceiling(Math.Max(LineHeight * Math.Max(0, lines - 1), fall - size.Height));
        svg.ReplaceAttributes(
            new XAttribute("class", $"plot {size.Name}"),
            new XAttribute("viewBox", $"0 {TopMargin} {size.Width - RightMargin} {size.Height - TopMargin + below}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", name));
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static void Tidy(XElement element)
    {
        foreach (XAttribute attribute in element.Attributes().ToList())
        {
            switch (attribute.Name.LocalName)
            {
                case "d":
                    attribute.Value = BlankByLetter().Replace(Rounded(NoArc().Replace(attribute.Value, string.Empty)), "$1");
                    break;
                case "x" or "y" or "transform" or "width" or "height":
                    attribute.Value = Rounded(attribute.Value);
                    break;
                case "style":
                    attribute.SetValue(Style(attribute.Value));
                    break;
            }
        }

        // Dots are dashes of no length with round ends.
        bool dotted = element.Attribute("stroke-dasharray")?.Value.StartsWith("0 ", StringComparison.Ordinal) == true;
        string role = element.Attribute("class")?.Value.Trim() ?? string.Empty;
        bool keepsRole = role is "hover" or "contour-point" or "label" or "label small" or "rz-line" or "rz-grid-line" or "rz-tick-line" || role.Contains("-axis", StringComparison.Ordinal);
        element.Attributes()
            .Where(a => Dropped.Contains(a.Name.LocalName) && !(a.Name == "class" && keepsRole) && !(a.Name == "stroke-linecap" && dotted))
            .Remove();
        bool styled = role is "rz-line" or "rz-tick-line" or "rz-grid-line";
        element.Attributes("style").Where(a => styled || a.Value.Length == 0).Remove();
        if (element.Name == "path")
        {
            element.RemoveNodes();
        }

        BreakLines(element);
    }

    // A slanted label hangs from its tick; the library leaves it less room than it needs.
    private static double Fall(XElement text) =>
        (double.TryParse(text.Attribute("y")?.Value, CultureInfo.InvariantCulture, out double y) ? y : 0) + PlotTop + LineHeight + (AxisLabels.WidthOf(text.Value.Trim()) * AxisLabels.Fall);

    // A label of several lines: the style sheet cannot break lines within a drawing.
    private static void BreakLines(XElement element)
    {
        if (element.Name == "text" && element.Value.Contains('\n', StringComparison.Ordinal) && element.Attribute("x") is { } x)
        {
            string[] lines = element.Value.Split('\n');
            element.ReplaceNodes(lines.Select((line, i) => new XElement("tspan", x, i > 0 ? new XAttribute("dy", LineHeight) : null, line)));
        }
    }

    private static string Style(string style) => string.Join(';', style
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(static d => !DroppedStyles.Any(s => d.StartsWith(s, StringComparison.Ordinal)))
        .Select(static d => d.Replace(": ", ":", StringComparison.Ordinal)));

    private static string Rounded(string numbers) => Number().Replace(numbers, static m =>
        Math.Round(double.Parse(m.Value, CultureInfo.InvariantCulture), 1).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text);

    [GeneratedRegex(@"-?\d+\.?\d*(?:[eE][-+]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@" A 0 0 0 0 1 \S+ \S+")]
    private static partial Regex NoArc();

    [GeneratedRegex(@" ?([A-Za-z]) ?")]
    private static partial Regex BlankByLetter();
}
