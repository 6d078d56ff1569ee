using System.Text;
using ComputeSovereignty.Reports.Html.Drawing;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html;

/// <summary>Makes report pages: one self-contained HTML file each, without network and script, for phones, screens and paper, light and dark.</summary>
/// <remarks>The same content gives the same page, byte for byte.</remarks>
public static class ReportPage
{
    /// <summary>Renders a page as the bytes of its file.</summary>
    /// <param name="content">What it says.</param>
    public static byte[] Render(ReportPageContent content) => Encoding.UTF8.GetBytes(RenderAsync(content).GetAwaiter().GetResult());

    /// <summary>Renders a page.</summary>
    /// <param name="content">What it says.</param>
    public static async Task<string> RenderAsync(ReportPageContent content)
    {
        Dictionary<string, object?> parameters = new() { [nameof(ReportDocument.Content)] = content };
        string html = await ChartDrawing.HtmlAsync<ReportDocument>(parameters).ConfigureAwait(false);
        return PageText.Compact(html);
    }
}
