using System.Text;
using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Pages.Plans;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Plans;

[TestFixture]
public sealed class PlanPageTests
{
    private const int MostBytes = 400 * 1024;

    [Test]
    public async Task Page_OfBaseline_IsSmallEnoughToMail()
    {
        string html = await ReportPage.RenderAsync(PlanPage.Of(Baseline.Plan, Baseline.Reading));
        if (Environment.GetEnvironmentVariable("PAGES_OUT") is { Length: > 0 } folder)
        {
            for (int k = 0; k < 3; k++)
            {
                System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
                TimeSpan cpu = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
                await ReportPage.RenderAsync(PlanPage.Of(Baseline.Plan, Baseline.Reading));
                await TestContext.Out.WriteLineAsync($"{clock.ElapsedMilliseconds} ms wall, cpu {(System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds} ms");
            }

            await File.WriteAllTextAsync(Path.Combine(folder, "plan.html"), html);
        }

        Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThan(MostBytes));
    }
}
