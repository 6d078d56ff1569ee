using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComputeSovereignty.Workbench.Tests.Pages;

/// <summary>A page read as a tree: what does not nest properly throws.</summary>
internal sealed partial class HtmlPage(string html)
{
    private readonly XElement root = XElement.Parse(Void().Replace(html[html.IndexOf("<html", StringComparison.Ordinal)..], "<$1$2/>"), LoadOptions.PreserveWhitespace);

    internal string Language => root.Attribute("lang")!.Value;

    internal string Text => root.Element("body")!.Value;

    internal IReadOnlyList<XElement> All(string name) => [.. root.Descendants(name)];

    internal IReadOnlyList<XElement> WithClass(string name) =>
        [.. root.Descendants().Where(e => e.Attribute("class")?.Value.Split(' ').Contains(name) == true)];

    [GeneratedRegex(@"<(meta|link|br|img|input|hr)\b([^>]*?)/?>")]
    private static partial Regex Void();
}
