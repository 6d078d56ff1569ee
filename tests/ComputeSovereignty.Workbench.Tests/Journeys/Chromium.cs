using Microsoft.Playwright;

namespace ComputeSovereignty.Workbench.Tests.Journeys;

/// <summary>The Chromium of the machine, driven as a person would.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM") ?? string.Empty,
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    internal static async Task<Chromium> StartAsync()
    {
        string path = Places.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("No Chromium is at hand. On Debian and Ubuntu: apt-get install chromium. Elsewhere name it in the variable CHROMIUM.");
        // A machine may be busy with other work; what comes at all counts here.
        Assertions.SetDefaultExpectTimeout(60_000);
        IPlaywright playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments }));
    }

    /// <summary>Opens a page for a new visitor. What the page complains of on its console, such as a breach of the content security policy, is collected.</summary>
    internal async Task<(IPage Page, List<string> Complaints)> VisitAsync(string address, int width = 1440, int height = 1000, ColorScheme scheme = ColorScheme.Light, bool script = true, string locale = "en-GB")
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            Locale = locale,
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        IPage page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            // The browser itself notes every page that tells a person what to mend (422) or that there is none (404).
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        return (page, complaints);
    }

    /// <summary>Keeps a picture of a page beside the other artefacts of the build.</summary>
    internal static Task KeepAsync(IPage page, string name, bool whole = false) =>
        page.ScreenshotAsync(new() { Path = Repository.Path(".artifacts", "screenshots", $"{name}.png"), FullPage = whole });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
