using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The policy of what a page may load, and the styles of single elements that it names by their hash: widths and colours of charts stand in one sheet at the head of the page, and no element has a style of its own.</summary>
internal static partial class ContentPolicy
{
    /// <summary>Gives the policy.</summary>
    /// <param name="sheet">The sheet within the page; empty for none.</param>
    internal static string Of(string sheet)
    {
        string hash = sheet.Length == 0 ? string.Empty : $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'";
        return $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'{hash}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /// <summary>Takes the styles of single elements out of a page into a sheet at its head.</summary>
    /// <param name="page">A page.</param>
    /// <returns>The page, and the sheet as it stands within.</returns>
    internal static (string Page, string Sheet) Lift(string page)
    {
        Dictionary<string, int> styles = new(StringComparer.Ordinal);
        string lifted = Style().Replace(page, match =>
        {
            string style = WebUtility.HtmlDecode(match.Groups[1].Value);
            if (!Plain().IsMatch(style))
            {
                return string.Empty;
            }

            if (!styles.TryGetValue(style, out int number))
            {
                styles[style] = number = styles.Count;
            }

            return $" data-s=\"{number}\"";
        });
        if (styles.Count == 0)
        {
            return (lifted, string.Empty);
        }

        // The second part of the selector gives it the weight of a style of the element's own.
        string sheet = string.Concat(styles.Select(static s => $"[data-s=\"{s.Value}\"]:not(#_){{{s.Key}}}"));
        int head = lifted.IndexOf("</head>", StringComparison.Ordinal);
        return head < 0 ? (lifted, string.Empty) : (lifted.Insert(head, $"<style>{sheet}</style>"), sheet);
    }

    /// <summary>Gives the styles of single elements in a part of a page another name, from which the script sets them.</summary>
    /// <param name="part">A part of a page.</param>
    internal static string ForScript(string part) => Style().Replace(part, " data-style=\"$1\"");

    // Text and attributes never have a bare quotation mark, so this stands in no other place.
    [GeneratedRegex(" style=\"([^\"]*)\"")]
    private static partial Regex Style();

    // What our pages write: no bracket, quotation mark or tag that could end the sheet or a rule.
    [GeneratedRegex(@"^[A-Za-z0-9\-_:;#%.,()\s]*$")]
    private static partial Regex Plain();
}
