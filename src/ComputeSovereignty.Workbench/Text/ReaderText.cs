using System.Text;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>Writes the numbers of a finished page as its reader does; tags and attributes stay, but for what assistive technology reads.</summary>
internal static partial class ReaderText
{
    private const string Stays = "translate=\"no\"";

    // What a cell holds or a visitor typed.
    private const string Quoted = "<q>";

    // A table of the case: what stands in its cells is the workbook's, to the letter.
    private const string CellsBegin = "<table class=\"cells\"";
    private const string CellsEnd = "</table>";

    /// <summary>Writes the numbers between tags as the reader does.</summary>
    /// <param name="html">A page or a part of one.</param>
    /// <param name="style">How the reader writes numbers.</param>
    internal static string Of(string html, NumberStyle style) => style == NumberStyle.Comma ? html : Rewrite(html, style.Of);

    /// <summary>Writes the numbers of a page's main part as the reader does; what stands around it stays.</summary>
    /// <param name="html">A page.</param>
    /// <param name="style">How the reader writes numbers.</param>
    internal static string OfMain(string html, NumberStyle style)
    {
        int begin = html.IndexOf("<main", StringComparison.Ordinal);
        int end = html.LastIndexOf("</main>", StringComparison.Ordinal);
        return begin < 0 || end < begin ? html : string.Concat(html.AsSpan(0, begin), Of(html[begin..end], style), html.AsSpan(end));
    }

    /// <summary>Writes the numbers of a page that is kept as a file as the reader does.</summary>
    /// <param name="html">A page with its head.</param>
    /// <param name="style">How the reader writes numbers.</param>
    internal static string OfPage(string html, NumberStyle style)
    {
        int body = html.IndexOf("<body", StringComparison.Ordinal);
        return body < 0 ? html : string.Concat(html[..body], Of(html[body..], style));
    }

    /// <summary>Rewrites the text between tags, and what tags say to those who cannot see them, but for text that follows a tag which says that it stays: names of sheets and scenarios.</summary>
    /// <param name="html">A page or a part of one.</param>
    /// <param name="rewrite">Rewrites one piece of text.</param>
    internal static string Rewrite(string html, Func<string, string> rewrite)
    {
        StringBuilder text = new(html.Length);
        int at = 0;
        bool stays = false;
        while (at < html.Length)
        {
            int tag = html.IndexOf('<', at);
            tag = tag < 0 ? html.Length : tag;
            if (tag > at)
            {
                text.Append(stays ? html[at..tag] : rewrite(html[at..tag]));
            }

            if (tag == html.Length)
            {
                break;
            }

            bool cells = html.AsSpan(tag).StartsWith(CellsBegin, StringComparison.Ordinal);
            string last = cells ? CellsEnd : ">";
            int end = html.IndexOf(last, tag, StringComparison.Ordinal);
            end = end < 0 ? html.Length - 1 : end + last.Length - 1;
            string between = html[tag..(end + 1)];
            stays = between == Quoted || between.Contains(Stays, StringComparison.Ordinal);
            text.Append(stays || cells || Cites().IsMatch(between) ? between : Said().Replace(between, said => rewrite(said.Value)));
            at = end + 1;
        }

        return text.ToString();
    }

    [GeneratedRegex("(?<= (?:aria-label|aria-valuetext|title)=\")[^\"]+", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    // The title of a source stays as its publisher wrote it.
    [GeneratedRegex("href=\"(?:#source-|/cases/[^/]+/tables/Sources)", RegexOptions.CultureInvariant)]
    private static partial Regex Cites();
}
