using ComputeSovereignty.Workbench.Tests.Server;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Journeys;

/// <summary>Every page: names for screen readers, contrast of text, and nothing wider than the screen, on a phone and on a desk, light and dark, in both languages.</summary>
[TestFixture]
public sealed class AccessibilityTests
{
    private static readonly string Script = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Journeys", "accessibility.js"));

    private Host host = null!;
    private Chromium chromium = null!;
    private string mine = string.Empty;
    private string plan = string.Empty;
    private string simulation = string.Empty;
    private Microsoft.Playwright.Cookie[] cookies = [];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = await Host.StartAsync();
        chromium = await Chromium.StartAsync();
        (IPage page, _) = await chromium.VisitAsync(host.Address);
        await page.GotoAsync("/cases/baseline");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy to change here" }).ClickAsync();
        await page.GetByText("Share with everybody here").WaitForAsync();
        mine = new Uri(page.Url).AbsolutePath;
        await page.GetByRole(AriaRole.Button, new() { Name = "Solve" }).ClickAsync();
        await page.WaitForSelectorAsync(".verdict .sentence");
        plan = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{mine}/analyses");
        ILocator card = page.Locator("section[aria-labelledby=simulation]");
        await card.Locator("[name=draws]").FillAsync("12");
        await card.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.WaitForSelectorAsync(".verdict .sentence");
        simulation = new Uri(page.Url).AbsolutePath;
        cookies = [.. (await page.Context.CookiesAsync()).Select(static c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path })];
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await chromium.DisposeAsync();
        await host.DisposeAsync();
    }

    [TestCase(1440, ColorScheme.Light, "en-GB")]
    [TestCase(1440, ColorScheme.Dark, "en-GB")]
    [TestCase(390, ColorScheme.Light, "zh-CN")]
    [TestCase(390, ColorScheme.Dark, "en-GB")]
    [TestCase(3840, ColorScheme.Dark, "zh-CN")]
    public async Task Pages_OnEveryScreen_KeepNobodyOut(int width, ColorScheme scheme, string locale)
    {
        (IPage page, List<string> complaints) = await chromium.VisitAsync(host.Address, width, 1000, scheme, true, locale);
        await page.Context.AddCookiesAsync(cookies);
        List<string> found = [];
        foreach ((string name, string path) in Paths())
        {
            await page.GotoAsync(path);
            found.AddRange((await page.EvaluateAsync<string[]>(Script)).Select(problem => $"{name}: {problem}"));
            await Chromium.KeepAsync(page, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}", whole: true);
        }

        Assert.That(found, Is.Empty);
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public async Task Page_ByKeyboardAlone_ReachesItsContentFirst()
    {
        (IPage page, _) = await chromium.VisitAsync(host.Address);
        await page.GotoAsync("/cases/baseline");
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<string>("() => document.activeElement.textContent"), Is.EqualTo("Skip to the content"));

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"), Is.True);
    }

    private IEnumerable<(string Name, string Path)> Paths() =>
    [
        ("cases", "/cases"),
        ("case", mine),
        ("table", $"{mine}/tables/Lines"),
        ("table-edit", $"{mine}/tables/Plan?edit=B9"),
        ("levers", $"{mine}/levers?lever.domestic-hbm-capacity=1.5"),
        ("analyses", $"{mine}/analyses"),
        ("run", plan),
        ("run-simulation", simulation),
        ("runs", "/runs"),
        ("trail", "/audit"),
        ("nothing", "/nothing"),
    ];
}
