using System.Text;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>The text of a page without the blanks that templates leave.</summary>
internal static class PageText
{
    /// <summary>Takes blanks from the ends of lines, and empty lines; nothing on a page depends on them.</summary>
    /// <param name="html">The page.</param>
    internal static string Compact(string html)
    {
        StringBuilder text = new(html.Length);
        foreach (ReadOnlySpan<char> line in html.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (!trimmed.IsEmpty)
            {
                text.Append(trimmed).Append('\n');
            }
        }

        return text.ToString();
    }
}
