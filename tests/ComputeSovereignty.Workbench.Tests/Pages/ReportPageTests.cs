using ComputeSovereignty.Workbench.Pages;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages;

[TestFixture]
public sealed class ReportPageTests
{
    [Test]
    public async Task Page_RenderedTwice_IsTheSame()
    {
        string first = await ReportPage.RenderAsync(Gallery.Content);
        if (Environment.GetEnvironmentVariable("PAGES_OUT") is { Length: > 0 } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "gallery.html"), first);
        }

        Assert.That(await ReportPage.RenderAsync(Gallery.Content), Is.EqualTo(first));
    }
}
