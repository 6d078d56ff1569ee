using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComputeSovereignty.Workbench.Tests.Pages;

/// <summary>A page read as a tree: what does not nest properly throws.</summary>
internal sealed partial class HtmlPage(string html)
{
    private readonly XElement root = XElement.Parse(Style().Replace(Void().Replace(html[html.IndexOf("<html", StringComparison.Ordinal)..], "<$1$2/>"), "<style$1><![CDATA[$2]]></style>"), LoadOptions.PreserveWhitespace);

    internal string Language => root.Attribute("lang")!.Value;

    internal string Text => root.Element("body")!.Value;

    internal IReadOnlyList<XElement> All(string name) => [.. root.Descendants(name)];

    internal IReadOnlyList<XElement> WithClass(string name) =>
        [.. root.Descendants().Where(e => e.Attribute("class")?.Value.Split(' ').Contains(name) == true)];

    // Style sheets are no markup: what looks like a tag in them is none.
    [GeneratedRegex("<style([^>]*)>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex(@"<(meta|link|br|img|input|hr)\b([^>]*?)/?>")]
    private static partial Regex Void();
}
