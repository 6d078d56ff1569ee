using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>Figures that stand apart from their unit, which is at the head of their column, in their row, in the title of their chart or in a tag of its own: as many as the other language's unit asks for.</summary>
/// <remarks>The units themselves stay as they are: they are put into words with all other text. Tables of the case's own workbook are left alone.</remarks>
internal static partial class ApartFigures
{
    // The width of the digit by which the figures of an axis grow, in units of the drawing.
    private const int Digit = 9;

    // What its ranges count is in the amount beside them.
    private const string PriceRange = "Price holds from … to";

    // What such a column counts is not in the unit of its row.
    private static readonly string[] Counts = ["Draws", "Solves", "Modules", "Periods", "Row"];

    /// <summary>Rewrites the figures of a page.</summary>
    /// <param name="html">A page or a part of one, in English.</param>
    /// <param name="words">The words of the other language.</param>
    internal static string Of(string html, ReportWords words) =>
        Tile().Replace(
            Figure().Replace(
                Table().Replace(html, t => InTable(t.Value, words)),
                f => InFigure(f.Value, words)),
            t => Replaced(t, "number", words.Digits(Text(t.Groups["unit"].Value))));

    private static string InTable(string table, ReportWords words)
    {
        (string Name, bool Own, int Digits)[] columns = [.. HeadCell().Matches(table[..Math.Max(0, table.IndexOf("<tbody", StringComparison.Ordinal))]).Select(h =>
        {
            Match unit = Bracketed().Match(h.Groups["text"].Value);
            return (Text(Tag().Replace(h.Groups["text"].Value, string.Empty)), unit.Success, unit.Success ? words.Digits(Text(unit.Groups[1].Value)) : 0);
        })];
        return Row().Replace(table, row =>
        {
            MatchCollection cells = Cell().Matches(row.Value);
            if (cells.Count != columns.Length)
            {
                return row.Value;
            }

            int unit = cells.Max(c => words.Digits(UnitOf(Text(c.Groups["text"].Value))));
            int amount = unit > 0 ? 0 : cells.Max(c => Amount().Match(Text(c.Groups["text"].Value)) is { Success: true } m ? words.Digits(m.Groups["unit"].Value) : 0);
            int at = -1;
            return Cell().Replace(row.Value, cell =>
            {
                (string name, bool own, int digits) = columns[++at];
                string text = Text(cell.Groups["text"].Value);
                bool bare = Bare().IsMatch(text);
                return own || Counts.Contains(name) || Year().IsMatch(text) ? Replaced(cell, "text", bare ? digits : 0)
                    : Replaced(cell, "text", bare && unit > 0 ? unit : name == PriceRange && Range().IsMatch(text) ? amount : 0);
            });
        });
    }

    // A cell that is a unit, or a figure's name with its unit.
    private static string UnitOf(string cell) => NamedUnit().Match(cell) is { Success: true } named ? named.Groups[1].Value : cell;

    private static string InFigure(string figure, ReportWords words)
    {
        int Of(Match unit) => unit.Success ? words.Digits(Text(unit.Groups["unit"].Value)) : 0;
        Match up = UpTitle().Match(figure);
        int all = Of(CaptionUnit().Match(figure));
        int axis = up.Success ? Of(up) : all;
        figure = axis > 0 ? Room().Replace(ValueAxis().Replace(figure, a => InTexts(a.Value, axis)), r => Wider(r, axis)) : figure;
        figure = Value().Replace(figure, v => Replaced(v, "number", all));
        return CategoryAxis().Replace(figure, a => InTexts(a.Value, Of(AxisTitle().Match(a.Value))));
    }

    private static string Wider(Match room, int digits) =>
        $"viewBox=\"-{digits * Digit} {room.Groups["top"].Value} {int.Parse(room.Groups["width"].Value, CultureInfo.InvariantCulture) + (digits * Digit)} ";

    private static string InTexts(string svg, int digits) => Tick().Replace(svg, t => Replaced(t, "number", digits));

    private static string Text(string html) => WebUtility.HtmlDecode(html).Trim();

    private static string Replaced(Match match, string group, int digits)
    {
        if (digits == 0)
        {
            return match.Value;
        }

        Group part = match.Groups[group];
        int begin = part.Index - match.Index;
        return $"{match.Value[..begin]}{WebUtility.HtmlEncode(SmallerUnit.Of(WebUtility.HtmlDecode(part.Value), digits))}{match.Value[(begin + part.Length)..]}";
    }

    [GeneratedRegex("<table(?![^>]*class=\"(?:cells|runs|bar-table))[^>]*>.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<figure[^>]*>.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"<th\b[^>]*>(?<text>.*?)</th>", RegexOptions.Singleline)]
    private static partial Regex HeadCell();

    [GeneratedRegex(@"<span class=""unit"">\[([^\]<]+)\]</span>")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@" \[([^\]]+)\]$")]
    private static partial Regex NamedUnit();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?<=</thead>.*)<tr[^>]*>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(@"<t[hd]\b[^>]*>(?<text>.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex($"^{WordPattern.Plain}(?: (?:…|of) {WordPattern.Plain})?$")]
    private static partial Regex Bare();

    [GeneratedRegex($"^{WordPattern.Plain} … {WordPattern.Plain}$")]
    private static partial Regex Range();

    [GeneratedRegex($"^{WordPattern.Plain} (?<unit>.+)$")]
    private static partial Regex Amount();

    // An amount of four digits has a comma in it.
    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex Year();

    [GeneratedRegex("<figcaption[^>]*>.*?<span class=\"unit\">, (?<unit>[^<]+)</span></figcaption>", RegexOptions.Singleline)]
    private static partial Regex CaptionUnit();

    [GeneratedRegex("<p class=\"up-title\"[^>]*>[^<]*, (?<unit>[^<,]+)</p>")]
    private static partial Regex UpTitle();

    [GeneratedRegex("viewBox=\"0 (?<top>[0-9]+) (?<width>[0-9]+) ")]
    private static partial Regex Room();

    [GeneratedRegex("<g class=\"rz-value-axis\">.*?</g>", RegexOptions.Singleline)]
    private static partial Regex ValueAxis();

    [GeneratedRegex("<g class=\"rz-category-axis\">.*?</g>", RegexOptions.Singleline)]
    private static partial Regex CategoryAxis();

    [GeneratedRegex("<text[^>]*>[^<]*, (?<unit>[^<,]+)</text></g>")]
    private static partial Regex AxisTitle();

    [GeneratedRegex($"<text[^>]*>(?<number>{WordPattern.Plain})</text>")]
    private static partial Regex Tick();

    // The label of a point, the value of a bar, the cell of a heat map.
    [GeneratedRegex($"(?:<text class=\"label[^>]*>|<span class=\"value\">)(?<number>{WordPattern.Plain})(?=<)")]
    private static partial Regex Value();

    [GeneratedRegex($"<span class=\"figure\"[^>]*>(?<number>{WordPattern.Plain})(?:\u202F|&#8239;|&#x202F;)<span class=\"unit\">(?<unit>[^<]+)</span>")]
    private static partial Regex Tile();
}
