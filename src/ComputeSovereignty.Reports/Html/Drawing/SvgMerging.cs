using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Draws with one path what the chart library draws with many: the columns of a series, the lines of a grid.</summary>
internal static partial class SvgMerging
{
    /// <summary>Merges paths of one look.</summary>
    /// <param name="svg">The drawing.</param>
    internal static void Merge(XElement svg)
    {
        foreach (XElement axis in svg.Descendants("g").Where(static g => Role(g).Contains("-axis", StringComparison.Ordinal)).ToList())
        {
            MergeAxis(axis);
        }

        foreach (XElement series in svg.Descendants("g").Where(static g => Role(g).Length == 0).ToList())
        {
            MergeColumns(series);
        }
    }

    private static void MergeAxis(XElement axis)
    {
        bool isValueAxis = Role(axis).Contains("rz-value-axis", StringComparison.Ordinal);
        XElement[] texts = [.. axis.Descendants("text")];
        XElement?[] paths =
        [
            Joined(axis, "rz-grid-line"),
            isValueAxis ? null : Joined(axis, "rz-tick-line"),
            isValueAxis ? null : Joined(axis, "rz-line"),
        ];
        axis.ReplaceNodes(paths.OfType<XElement>(), texts);
        axis.SetAttributeValue("class", isValueAxis ? "rz-value-axis" : "rz-category-axis");
    }

    private static XElement? Joined(XElement axis, string role)
    {
        string drawing = string.Concat(axis.Descendants("path").Where(p => Role(p) == role).Select(static p => p.Attribute("d")?.Value));
        return drawing.Length > 0 ? new("path", new XAttribute("class", role), new XAttribute("d", drawing)) : null;
    }

    // Columns without height would show their edge.
    private static void MergeColumns(XElement series)
    {
        XElement[] paths = [.. series.Elements("path")];
        string[] styles = [.. paths.Select(static p => p.Attribute("style")?.Value ?? string.Empty).Distinct()];
        Match[] columns = [.. paths.Select(static p => Column().Match(p.Attribute("d")?.Value ?? string.Empty))];
        if (paths.Length < 2 || styles.Length != 1 || !columns.All(static c => c.Success))
        {
            return;
        }

        string drawing = string.Concat(columns.Where(static c => c.Groups["top"].Value != c.Groups["bottom"].Value).Select(static c => c.Result("M${left} ${top}H${right}V${bottom}H${left}Z")));
        paths[1..].Remove();
        paths[0].SetAttributeValue("d", drawing);
        if (drawing.Length == 0)
        {
            paths[0].Remove();
        }
    }

    private static string Role(XElement element) => element.Attribute("class")?.Value.Trim() ?? string.Empty;

    [GeneratedRegex(@"^M(?<left>\S+) (?<top>[^L\s]+)L(?<right>\S+) \k<top>L\k<right> (?<bottom>[^L\s]+)L\k<left> \k<bottom>Z$")]
    private static partial Regex Column();
}
