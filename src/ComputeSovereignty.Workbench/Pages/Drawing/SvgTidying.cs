using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComputeSovereignty.Workbench.Pages.Drawing;

/// <summary>Makes the drawing of the chart library fit for a page: one named image without ids, that scales, in few bytes, the same on every run.</summary>
internal static partial class SvgTidying
{
    // The library leaves more room above a plot than labels need.
    private const int TopMargin = 14;

    private static readonly string[] Dropped = ["class", "stroke-linecap", "stroke-linejoin"];

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
        foreach (XElement series in svg.Descendants("g").ToList())
        {
            ShareStyle(series);
        }

        svg.ReplaceAttributes(
            new XAttribute("class", $"plot {size.Name}"),
            new XAttribute("viewBox", $"0 {TopMargin} {size.Width} {size.Height - TopMargin}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", name));
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static void Tidy(XElement element)
    {
        foreach (XAttribute attribute in element.Attributes().ToList())
        {
            string value = attribute.Value;
            switch (attribute.Name.LocalName)
            {
                case "d":
                    attribute.Value = Rounded(NoArc().Replace(value, string.Empty));
                    break;
                case "x" or "y" or "transform" or "width" or "height":
                    attribute.Value = Rounded(value);
                    break;
                case "style":
                    attribute.SetValue(Style(value));
                    break;
            }
        }

        string? role = element.Attribute("class")?.Value;
        if (element.Name == "path" || string.IsNullOrWhiteSpace(role))
        {
            // Dots are dashes of no length with round ends.
            bool dotted = element.Attribute("stroke-dasharray")?.Value.StartsWith("0 ", StringComparison.Ordinal) == true;
            element.Attributes().Where(a => !(dotted && a.Name == "stroke-linecap")).Where(a => Dropped.Contains(a.Name.LocalName) && !(a.Name == "class" && a.Value.StartsWith("rz-", StringComparison.Ordinal))).Remove();
        }

        element.Attributes("style").Where(static a => a.Value.Length == 0).Remove();
        if (role is "rz-line" or "rz-tick-line" or "rz-grid-line")
        {
            element.Attributes("style").Remove();
        }
    }

    private static string Style(string style) => string.Join(';', style
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(static d => !d.StartsWith("clip-path", StringComparison.Ordinal) && !d.StartsWith("-webkit-clip-path", StringComparison.Ordinal) && !d.StartsWith("--rz", StringComparison.Ordinal))
        .Select(static d => d.Replace(": ", ":", StringComparison.Ordinal)));

    // Columns of a series say the same style each: it is moved to their group.
    private static void ShareStyle(XElement group)
    {
        XElement[] paths = [.. group.Elements("path")];
        string[] styles = [.. paths.Select(static p => p.Attribute("style")?.Value ?? string.Empty).Distinct()];
        if (paths.Length > 1 && styles is [{ Length: > 0 } style])
        {
            group.SetAttributeValue("style", style);
            paths.Attributes("style").Remove();
        }
    }

    private static string Rounded(string numbers) => Number().Replace(numbers, static m =>
        Math.Round(double.Parse(m.Value, CultureInfo.InvariantCulture), 1).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text);

    [GeneratedRegex(@"-?\d+\.?\d*(?:[eE][-+]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@" A 0 0 0 0 1 \S+ \S+")]
    private static partial Regex NoArc();
}
