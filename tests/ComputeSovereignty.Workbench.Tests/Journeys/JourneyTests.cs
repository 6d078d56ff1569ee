using System.Text.RegularExpressions;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Tests.Server;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Verification;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace ComputeSovereignty.Workbench.Tests.Journeys;

/// <summary>The ways of people through the workbench, in a real browser.</summary>
[TestFixture]
public sealed partial class JourneyTests
{
    private Host host = null!;
    private Chromium chromium = null!;
    private List<string> complaints = [];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = await Host.StartAsync();
        chromium = await Chromium.StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await chromium.DisposeAsync();
        await host.DisposeAsync();
    }

    [TearDown]
    public void NothingWentWrong()
    {
        Assert.That(host.Faults, Is.Empty);
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public async Task Upload_WithErrors_IsCorrectedInPlaceAndSolved()
    {
        IPage page = await VisitAsync("/cases");
        await page.GetByLabel("A workbook (.xlsx)").SetInputFilesAsync(new FilePayload { Name = "my-case.xlsx", MimeType = "application/octet-stream", Buffer = Broken() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and check" }).ClickAsync();
        await Expect(page.GetByText("One error keeps the case from being solved.")).ToBeVisibleAsync();
        await Chromium.KeepAsync(page, "1-upload-with-errors");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = LinesCell() }).ClickAsync();
        await page.Locator("td.marked a.edit").ClickAsync();
        await Expect(page.Locator("input[name=value]")).ToBeFocusedAsync();
        await page.Locator("input[name=value]").FillAsync("ninety");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Expect(page.GetByText("Not kept: the reader refuses it")).ToBeVisibleAsync();
        await Chromium.KeepAsync(page, "1-refused-cell");

        await Expect(page.Locator("input[name=value]")).ToBeFocusedAsync();
        await page.Locator("input[name=value]").FillAsync("93%");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("td.marked")).ToHaveTextAsync("0.93");
        await Expect(page.Locator("td.marked a.edit")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Overview" }).ClickAsync();
        await Expect(page.GetByText("The case can be solved.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Solve" }).ClickAsync();
        await Expect(page.GetByText("The 80% target for 2028 is missed").First).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(1440, 1500);
        await Chromium.KeepAsync(page, "workbench-plan");
    }

    [Test]
    public async Task Lever_MovedByKeyboard_MovesThePathAndLeavesAGhost()
    {
        IPage page = await VisitAsync("/cases/baseline/levers");
        ILocator slider = page.GetByLabel("Domestic HBM capacity");
        await slider.FocusAsync();
        for (int step = 0; step < 10; step++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Expect(page.Locator("#answer .verdict")).ToContainTextAsync("The 80% target for 2028 can be met");
        // An answer on the way may have come between two keys: what stood before is then that one.
        await Expect(page.Locator("#answer").GetByText(Missed())).ToBeVisibleAsync();
        await Expect(page.Locator("#answer .legend").First).ToContainTextAsync("Before");
        await Expect(page.Locator("output[data-lever=domestic-hbm-capacity]")).ToHaveTextAsync("× 1.5");
        Assert.That(page.Url, Does.EndWith("levers?scenario=Base&lever.domestic-hbm-capacity=1.5"));
        await Chromium.KeepAsync(page, "2-lever-moved");

        await page.ReloadAsync();
        await Expect(page.Locator("#answer .verdict")).ToContainTextAsync("The 80% target for 2028 can be met");
    }

    // On a phone the answer would be pages away from the lever that moves it.
    [Test]
    public async Task Lever_LoweredOnAPhone_ShowsTheAnswerBesideIt()
    {
        (IPage page, complaints) = await chromium.VisitAsync(host.Address, width: 390, height: 800);
        await page.GotoAsync("/cases/baseline/levers");
        ILocator slider = page.GetByLabel("HBM stack yield");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");

        await Expect(page.Locator("output[data-lever=hbm-stack-yield]")).ToHaveTextAsync("−1 pp");
        await Expect(page.Locator("#answer").GetByText("before: 71.7%")).ToBeInViewportAsync();
        await Expect(slider).ToBeInViewportAsync();
        await Chromium.KeepAsync(page, "2-lever-on-a-phone");
    }

    [Test]
    public async Task Lever_WithoutScript_AnswersAllTheSame()
    {
        (IPage page, complaints) = await chromium.VisitAsync(host.Address, script: false);
        await page.GotoAsync("/cases/baseline/levers?lever.domestic-hbm-capacity=1.5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the answer" }).ClickAsync();

        await Expect(page.Locator("#answer .verdict")).ToContainTextAsync("The 80% target for 2028 can be met");
    }

    [Test]
    public async Task Uncertainty_CancelledAndTakenUp_GoesOnWhereItWas()
    {
        IPage page = await VisitAsync("/cases/baseline/analyses");
        ILocator card = page.GetByRole(AriaRole.Region, new() { Name = "Uncertainty", Exact = true });
        await card.GetByLabel("Draws").First.FillAsync("48");
        await card.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await Expect(page.Locator("#progress .steps")).ToContainTextAsync(FewDraws());
        await Chromium.KeepAsync(page, "3-uncertainty-at-work");
        string run = page.Url;

        await page.GotoAsync("/runs");
        await page.GotoAsync(run);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.GetByText(StoppedAfter()).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Download simulation.xlsx" })).ToBeVisibleAsync();
        await Chromium.KeepAsync(page, "3-uncertainty-cancelled");

        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Expect(page.GetByText("Probability of meeting the 80% target in 2028").First).ToBeVisibleAsync(new() { Timeout = 180_000 });
        await Expect(page.GetByText(StoppedAfter())).ToHaveCountAsync(0);
        Assert.That(page.Url, Is.EqualTo(run), "the run goes on under its name");
        await Chromium.KeepAsync(page, "3-uncertainty");
    }

    [Test]
    public async Task Runs_OfTwoScenarios_AreComparedSideBySide()
    {
        IPage page = await VisitAsync("/cases/baseline");
        foreach (string scenario in (string[])["HBM-slow", "HBM-fast"])
        {
            await page.GotoAsync("/cases/baseline");
            await page.GetByLabel("Scenario").SelectOptionAsync(scenario);
            await page.GetByRole(AriaRole.Button, new() { Name = "Solve" }).ClickAsync();
            await Expect(page.Locator(".verdict .sentence").First).ToContainTextAsync("80% target for 2028");
        }

        await page.GotoAsync("/runs");
        await page.GetByLabel("Choose Baseline, HBM-slow").CheckAsync();
        await page.GetByLabel("Choose Baseline, HBM-fast").CheckAsync();
        await Chromium.KeepAsync(page, "4-runs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare the ticked runs" }).ClickAsync();

        await Expect(page.GetByText("1 of 2 plans meet their targets")).ToBeVisibleAsync();
        await Expect(page.GetByText("HbmLines[CXMT].2028").First).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(1440, 1500);
        await Chromium.KeepAsync(page, "workbench-comparison");
    }

    [Test]
    public async Task Workbook_Downloaded_ReadsBackWithTheProjectsOwnReader()
    {
        IPage page = await VisitAsync("/cases/baseline");
        byte[] workbook = await DownloadAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Download the workbook" }));
        Assert.That(CaseFingerprint.Of(CaseFiles.Read("x.xlsx", workbook)), Is.EqualTo(CaseFingerprint.Of(CaseFiles.Read("x.xlsx", Repository.SupplyWorkbook))));

        await page.GetByRole(AriaRole.Button, new() { Name = "Solve" }).ClickAsync();
        byte[] plan = await DownloadAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Download plan.xlsx" }));
        Assert.That(PlanVerification.Verify("plan.xlsx", plan).Holds, Is.True);
    }

    private static byte[] Broken()
    {
        CaseTables tables = CaseFiles.Read("x.xlsx", Repository.SupplyWorkbook);
        TableSheet lines = tables.Find("Lines")!;
        TableCell[][] rows = [.. lines.Rows.Select(static r => r.ToArray())];
        int column = lines.ColumnOf("Utilization");
        rows[0][column] = rows[0][column] with { Value = CellValue.OfNumber(93) };
        TableSheet wrong = new(lines.Name, lines.Place, lines.Headers.Select(static h => h.Cell), rows);
        using MemoryStream stream = new();
        CaseFiles.WriteWorkbook(stream, new(tables.File, tables.Sheets.Select(s => s.Name == "Lines" ? wrong : s)));
        return stream.ToArray();
    }

    private static async Task<byte[]> DownloadAsync(IPage page, ILocator link)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private async Task<IPage> VisitAsync(string path)
    {
        (IPage page, complaints) = await chromium.VisitAsync(host.Address);
        await page.GotoAsync(path);
        return page;
    }

    [GeneratedRegex("before: 7[0-9].[0-9]%")]
    private static partial Regex Missed();

    [GeneratedRegex("^[1-9][0-9]* of 48")]
    private static partial Regex FewDraws();

    [GeneratedRegex("Stopped before the end: [0-9]+ of 48 draws are missing")]
    private static partial Regex StoppedAfter();

    [GeneratedRegex("^Lines![A-Z]+[0-9]+$")]
    private static partial Regex LinesCell();
}
