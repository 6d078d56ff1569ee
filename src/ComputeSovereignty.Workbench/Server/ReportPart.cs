using System.Text;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Takes the part of a finished report page that stands below its heading, to be shown within the workbench.</summary>
internal static class ReportPart
{
    private const string Begin = "<main id=\"content\">";
    private const string End = "</main>";

    /// <summary>Takes the part.</summary>
    /// <param name="page">A page of <see cref="Reports.Html.ReportPage"/>, UTF-8.</param>
    /// <returns>HTML; empty where the page has no such part.</returns>
    internal static string Of(ReadOnlySpan<byte> page)
    {
        string html = Encoding.UTF8.GetString(page);
        int begin = html.IndexOf(Begin, StringComparison.Ordinal);
        int end = html.LastIndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin ? string.Empty : html[(begin + Begin.Length)..end];
    }
}
