using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Tests.Server;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace ComputeSovereignty.Workbench.Tests.Journeys;

/// <summary>The ways of people with accounts, in a real browser, under the content security policy.</summary>
[TestFixture]
public sealed class AccountJourneyTests
{
    private Host host = null!;
    private Chromium chromium = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = await Host.StartAsync(null, ("魏", AccountRole.Administrator), ("Mei", AccountRole.Reader));
        chromium = await Chromium.StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await chromium.DisposeAsync();
        await host.DisposeAsync();
    }

    [TearDown]
    public void NoFault() => Assert.That(host.Faults, Is.Empty);

    [Test]
    public async Task Administrator_SignsInSharesReadsTheTrailAndLeaves()
    {
        (IPage page, List<string> complaints) = await chromium.VisitAsync(host.Address, locale: "zh-CN");
        await page.GotoAsync("/cases/baseline");
        await page.GetByLabel("用户名").FillAsync("魏");
        await page.GetByLabel("密码").FillAsync("wrong, and told so");
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("用户名或密码不正确。");

        await page.GetByLabel("用户名").FillAsync("魏");
        await page.GetByLabel("密码").FillAsync(Host.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{host.Address}/cases/baseline");

        await page.Locator("form[action$='/copy'] button").ClickAsync();
        await page.Locator("form[action$='/share'] button").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "操作记录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("共享案例");
        await Expect(page.GetByRole(AriaRole.Row).Nth(4)).ToContainTextAsync("登录失败");
        await Chromium.KeepAsync(page, "7-trail");

        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{host.Address}/sign-in");
        await page.GotoAsync("/audit");
        await Expect(page).ToHaveURLAsync($"{host.Address}/sign-in?back=%2Faudit");
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public async Task Reader_MovesALever_AndIsOfferedNothingThatIsKept()
    {
        (IPage page, List<string> complaints) = await chromium.VisitAsync(host.Address);
        await page.GotoAsync("/cases/baseline/levers");
        await page.GetByLabel("Name").FillAsync("mei");
        await page.GetByLabel("Password").FillAsync(Host.Password);
        await page.Keyboard.PressAsync("Enter");
        ILocator slider = page.GetByLabel("Domestic HBM capacity");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(page.Locator("#answer .legend").First).ToContainTextAsync("Before");
        await Expect(page.Locator("form[action$='/plan']")).ToHaveCountAsync(0);
        await page.GotoAsync("/account");
        await Chromium.KeepAsync(page, "7-account");
        Assert.That(complaints, Is.Empty);
    }
}
