using System.Text;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>Puts the text of a finished page into a reader's language and number style; tags and attributes stay, but for what assistive technology reads.</summary>
internal static partial class ReaderText
{
    private const string Stays = "translate=\"no\"";

    // What a cell holds or a visitor typed.
    private const string Quoted = "<q>";

    // A table of the case: what stands in its cells is the workbook's, to the letter.
    private const string CellsBegin = "<table class=\"cells\"";
    private const string CellsEnd = "</table>";

    // What is said in the reader's language already.
    private const string SaidBegin = "<!--said-->";
    private const string SaidEnd = "<!--/said-->";

    /// <summary>Marks a part of a page that is in the reader's language already: its numbers alone are rewritten.</summary>
    /// <param name="html">The part.</param>
    internal static string AsSaid(string html) => $"{SaidBegin}{html}{SaidEnd}";

    /// <summary>Rewrites the text between tags.</summary>
    /// <param name="html">A page or a part of one.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="style">How the reader writes numbers.</param>
    internal static string Of(string html, Phrases words, NumberStyle style)
    {
        int begin = html.IndexOf(SaidBegin, StringComparison.Ordinal);
        int end = begin < 0 ? -1 : html.IndexOf(SaidEnd, begin, StringComparison.Ordinal);
        if (end >= 0)
        {
            string said = html[(begin + SaidBegin.Length)..end];
            return Of(html[..begin], words, style) + (style == NumberStyle.Comma ? said : Rewrite(said, style.Of)) + Of(html[(end + SaidEnd.Length)..], words, style);
        }

        ReportWords? translated = ReportWords.Of(words);
        return translated is null && style == NumberStyle.Comma ? html
            : Rewrite(translated is null ? html : Joined(ApartFigures.Of(html, translated), translated), text => style.Of(translated?.OfHtml(text) ?? text));
    }

    /// <summary>Rewrites the text between tags of a page's main part; what stands around it stays.</summary>
    /// <param name="html">A page.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="style">How the reader writes numbers.</param>
    internal static string OfMain(string html, Phrases words, NumberStyle style)
    {
        int begin = html.IndexOf("<main", StringComparison.Ordinal);
        int end = html.LastIndexOf("</main>", StringComparison.Ordinal);
        return begin < 0 || end < begin ? html : string.Concat(html.AsSpan(0, begin), Of(html[begin..end], words, style), html.AsSpan(end));
    }

    /// <summary>Rewrites a page that is kept as a file: its language, its title and all that it says.</summary>
    /// <param name="html">A page with its head.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="style">How the reader writes numbers.</param>
    internal static string OfPage(string html, Phrases words, NumberStyle style)
    {
        int body = html.IndexOf("<body", StringComparison.Ordinal);
        if (body < 0)
        {
            return html;
        }

        string head = Language().Replace(html[..body], words.Language, 1);
        return Title().Replace(head, title => Of(title.Value, words, style), 1) + Of(html[body..], words, style);
    }

    /// <summary>Rewrites the text between tags, and what tags say to those who cannot see them, but for text that follows a tag which says that it is not to be translated: names of sheets and scenarios.</summary>
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

    // A label of a chart that stands in several lines is one text; other languages say it in fewer words.
    private static string Joined(string html, ReportWords words) => Lines().Replace(html, label =>
    {
        string text = string.Join(' ', label.Groups["line"].Captures.Select(static c => c.Value));
        string said = words.OfHtml(text);
        return said == text ? label.Value : $"<text{label.Groups["label"].Value}><tspan{label.Groups["place"].Captures[0].Value}>{said}</tspan></text>";
    });

    [GeneratedRegex("(?<= (?:aria-label|aria-valuetext|title)=\")[^\"]+", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex("(?<=<html lang=\")[^\"]+", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex("(?<=<title>)[^<]+", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // The title of a source stays as its publisher wrote it.
    [GeneratedRegex("href=\"(?:#source-|/cases/[^/]+/tables/Sources)", RegexOptions.CultureInvariant)]
    private static partial Regex Cites();

    [GeneratedRegex("<text(?<label>[^>]*)>(?:<tspan(?<place>[^>]*)>(?<line>[^<]*)</tspan>){2,}</text>", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
