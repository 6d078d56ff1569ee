using System.Net;
using System.Text;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>The workbench over HTTP, as a browser without script sees it.</summary>
[TestFixture]
public sealed class WorkbenchServerTests
{
    private Host host = null!;
    private Browser ann = null!;
    private Browser bob = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = await Host.StartAsync();
        ann = new(host.Address);
        bob = new(host.Address);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        ann.Dispose();
        bob.Dispose();
        await host.DisposeAsync();
    }

    [TearDown]
    public void NoFault() => Assert.That(host.Faults, Is.Empty);

    [TestCase("/cases", "Start from the baseline")]
    [TestCase("/cases/baseline", "The case can be solved.")]
    [TestCase("/cases/baseline/tables/Lines", "SMIC-N2")]
    [TestCase("/runs", "Runs")]
    public async Task Page_Asked_IsShown(string path, string text)
    {
        (HttpResponseMessage response, string page) = await ann.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain(text));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'; script-src 'self'"));
    }

    [TestCase("/nothing")]
    [TestCase("/cases/aaaabbbbccccdddd")]
    [TestCase("/cases/..%2f..%2fetc")]
    [TestCase("/cases/baseline/tables/..%2f..%2fsecret")]
    [TestCase("/runs/aaaabbbbccccdddd/files/..%2fruns.db")]
    public async Task Page_ThatIsNot_IsRefusedAsAPage(string path)
    {
        (HttpResponseMessage response, string page) = await ann.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page, Does.Contain("Nothing is here"));
    }

    [Test]
    public async Task Plan_OrderedTwice_IsSolvedOnceAndKeepsItsFiles()
    {
        (HttpResponseMessage first, _) = await ann.PostAsync("/cases/baseline/plan", ("scenario", "Base"), ("relax", "yes"));
        string run = await EndedAsync(ann, first.Headers.Location!.ToString());
        (HttpResponseMessage second, _) = await ann.PostAsync("/cases/baseline/plan", ("scenario", "Base"), ("relax", "yes"));

        Assert.That(second.Headers.Location!.ToString(), Is.EqualTo($"{run}?known=yes"));
        string page = await ann.PageAsync(run);
        Assert.That(page, Does.Contain("71.7%").And.Contain("Domestic share and target").And.Contain("<svg"));
        byte[] workbook = await ann.Client.GetByteArrayAsync(new Uri($"{run}/files/plan.xlsx", UriKind.Relative));
        Assert.That(workbook.AsSpan(0, 2).ToArray(), Is.EqualTo("PK"u8.ToArray()));
        Assert.That(await ann.PageAsync($"{run}/files/plan.json"), Does.Contain("computesovereignty.plan/1"));
        Assert.That((await bob.GetAsync(run)).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Lever_Moved_ShowsTheAnswerWithTheOneBeforeAsGhost()
    {
        string page = await ann.PageAsync("/cases/baseline/levers?lever.domestic-hbm-capacity=1.5&before=scenario%3DBase");

        Assert.That(page, Does.Contain("The 80% target for 2028 can be met").And.Contain("before: 71.7%").And.Contain("Before").And.Contain("&#xD7; 1.5"));
    }

    [Test]
    public async Task Lever_AskedByTheScript_GivesTheAnswerAlone()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/cases/baseline/levers?choice.Regime=Thaw");
        request.Headers.Add("X-Part", "answer");
        string part = await (await ann.Client.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.That(part, Does.Not.Contain("<html").And.Contain("data-state=\"scenario=Base&amp;choice.Regime=Thaw\"").And.Contain("76.5%"));
    }

    [Test]
    public async Task Lever_ByAddressThatIsWrong_SaysWhatIsMeant()
    {
        string page = await ann.PageAsync("/cases/baseline/levers?address=HbmLines%5BCXMTT%5D.*&operation=*%3D&value=2");

        Assert.That(page, Does.Contain("This combination is not valid").And.Contain("Did you mean &quot;CXMT&quot;?"));
        Assert.That(await ann.PageAsync("/cases/baseline/addresses?q=hbmlines+cxmt+*"), Is.EqualTo("[\"HbmLines[CXMT].*\"]"));
    }

    [TestCase("address=HbmLines%5BCXMT%5D.2028&operation=%3D&value=31,000", "HbmLines[CXMT].2028 = 31000")]
    [TestCase("address=HbmLines%5BCXMT%5D.*&operation=*%3D&value=120%25", "HbmLines[CXMT].* *= 1.2")]
    [TestCase("address=HbmLines%5BCXMT%5D.*&operation=*%3D&value=%EF%BC%92", "HbmLines[CXMT].* *= 2")]
    [TestCase("address=HbmLines%5BCXMT%5D.2028&operation=%3D&value=80%25", "A percentage is not a number of wspm")]
    [TestCase("lever.domestic-hbm-capacity=9", "× 9 was asked for; the slider goes from × 0.25 to × 3 and is set to × 3.")]
    [TestCase("lever.domestic-hbm-capacity=much", "This is not a number.")]
    [TestCase("lever.domestic-hbm-capacty=2", "There is no such lever: it is left out.")]
    [TestCase("choice.Regime=Frost", "there is no such choice, so it is left out.")]
    [TestCase("before=scenario%3DBase%26lever.domestic-hbm-capacity%3D1&lever.power-at-the-hubs=3", "In 2028 the share has not changed: 71.7%")]
    public async Task Lever_AskedAsPeopleWrite_IsTakenOrSaysWhatIsNot(string query, string told)
    {
        Assert.That(WebUtility.HtmlDecode(await ann.PageAsync($"/cases/baseline/levers?{query}")), Does.Contain(told));
    }

    [Test]
    public async Task Plans_OfTwoScenarios_AreCompared()
    {
        List<string> runs = [];
        foreach (string scenario in (string[])["HBM-slow", "Thaw"])
        {
            (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/plan", ("scenario", scenario));
            runs.Add((await EndedAsync(ann, begun.Headers.Location!.ToString())).Split('/')[^1].Split('?')[0]);
        }

        string page = await ann.PageAsync($"/comparison?run={runs[0]}&run={runs[1]}");

        Assert.That(page, Does.Contain("None of the 2 plans meets its target").And.Contain("50.1%").And.Contain("76.5%").And.Contain("Plan[Regime].Value"));
        Assert.That((await ann.GetAsync($"/comparison.xlsx?run={runs[0]}&run={runs[1]}")).Response.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("comparison.xlsx"));
        Assert.That((await bob.GetAsync($"/comparison?run={runs[0]}&run={runs[1]}")).Response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Plan_OfContradictoryLimits_ShowsTheDiagnosis()
    {
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/plan", ("set", "Lines[SMIC-N2].OtherGrowth = 0.3"), ("set", "Plan[IndustryFund].Value = 0"));
        string run = await EndedAsync(ann, begun.Headers.Location!.ToString());

        string page = await ann.PageAsync(run);

        Assert.That(page, Does.Contain("Download diagnosis.xlsx").And.Contain("IndustryFund"));
    }

    // A study of a case without a plan is told what to ease, as at the command line.
    [Test]
    public async Task Study_OfContradictoryLimits_ShowsTheDiagnosis()
    {
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/gap", ("set", "Lines[SMIC-N2].OtherGrowth = 0.3"), ("set", "Plan[IndustryFund].Value = 0"));
        string run = await EndedAsync(ann, begun.Headers.Location!.ToString());

        string page = await ann.PageAsync(run);

        Assert.That(page, Does.Contain("Download diagnosis.xlsx").And.Contain("IndustryFund"));
    }

    [Test]
    public async Task Study_OfALever_IsMadeBesideThePages()
    {
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/breakeven", ("scenario", "Base"), ("parameter1", "HbmLines[CXMT].*"));
        string run = await EndedAsync(ann, begun.Headers.Location!.ToString());

        Assert.That(await ann.PageAsync(run), Does.Contain("is sufficient to meet the 80% target for 2028"));
        Assert.That(await ann.PageAsync($"{run}/files/breakeven.json"), Does.Contain("computesovereignty.breakeven/1"));
    }

    [Test]
    public async Task Study_Cancelled_EndsWithoutAnAnswerAndIsFoundSo()
    {
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/gap", ("scenario", "All-breaks"));
        string run = begun.Headers.Location!.ToString();
        Assert.That(await ann.PageAsync(run), Does.Contain("<progress"));

        await ann.PostAsync($"{run}/cancel");
        await EndedAsync(ann, run);

        Assert.That(await ann.PageAsync(run), Does.Contain("cancelled").And.Contain("Solve again"));
        Assert.That(await ann.PageAsync("/runs"), Does.Contain("cancelled"));
    }

    [TestCase("breakeven", "parameter1", "HbmLines[NOBODY].*", "does not exist in this case")]
    [TestCase("comparison", "scenarios", "Nonsense", "There is no scenario Nonsense")]
    [TestCase("comparison", "grid1", "HbmLines[*].* *= 1,1", "Every value of a grid must be given once")]
    [TestCase("plan", "set", "Plan[Years].Value = 0", "value it cannot have")]
    public async Task Study_OfWhatIsNot_IsRefusedBeforeItBegins(string kind, string field, string value, string reason)
    {
        (HttpResponseMessage response, string page) = await ann.PostAsync($"/cases/baseline/{kind}", (field, value));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain(reason));
    }

    [Test]
    public async Task Upload_OfACaseWithErrors_ShowsThemWithTheirCells()
    {
        byte[] broken = Archive(("Lines", "Line,Operator\nX,Y\n"), ("Plan", "Setting,Value\nStartYear,soon\n"));

        (HttpResponseMessage response, _) = await ann.UploadAsync("../../etc/my <b>case</b>.zip", broken);
        string path = response.Headers.Location!.ToString();
        string page = await ann.PageAsync(path);

        Assert.That(page, Does.Contain("errors keep the case from being solved").And.Contain("Plan!B2"));
        Assert.That(page, Does.Contain("b&gt;.zip").And.Not.Contain("etc/my"));
        Assert.That((await bob.GetAsync(path)).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await bob.PostAsync($"{path}/delete")).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Upload_Shared_IsSeenByOthersButNotTheirs()
    {
        (HttpResponseMessage response, _) = await ann.UploadAsync("mine.zip", Archive(("Plan", "Setting,Value\nName,Mine\n")));
        string path = response.Headers.Location!.ToString();

        await ann.PostAsync($"{path}/share", ("shared", "yes"));

        Assert.That((await bob.GetAsync(path)).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await bob.PostAsync($"{path}/delete")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await ann.PostAsync($"{path}/delete")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await ann.GetAsync(path)).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Upload_OfAnEmptyFile_SaysSoWithItsName()
    {
        (HttpResponseMessage response, string page) = await ann.UploadAsync("plan-2027.xlsx", []);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain("plan-2027.xlsx").And.Contain("This file is empty."));
    }

    [Test]
    public async Task Upload_OfSomethingElse_IsRefusedWithTheReason()
    {
        (HttpResponseMessage response, string page) = await ann.UploadAsync("photo.xlsx", "GIF89a"u8.ToArray());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain("Upload rejected").And.Contain("not an Excel workbook"));
    }

    [Test]
    public async Task Form_WithoutItsToken_IsRefused()
    {
        using FormUrlEncodedContent content = new([new("scenario", "Base")]);
        HttpResponseMessage response = await ann.Client.PostAsync(new Uri("/cases/baseline/plan", UriKind.Relative), content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Request_ThatNamesAnotherHost_IsRefused()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/cases");
        request.Headers.Host = "evil.example";

        Assert.That((await ann.Client.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Workbook_Downloaded_IsTheCaseThatWasShown()
    {
        byte[] content = await ann.Client.GetByteArrayAsync(new Uri("/cases/baseline/case.xlsx", UriKind.Relative));

        Assert.That(CaseFingerprint.Of(CaseFiles.Read("x.xlsx", content)), Is.EqualTo(CaseFingerprint.Of(CaseFiles.Read("x.xlsx", Repository.SupplyWorkbook))));
    }

    [Test]
    public async Task Language_Chosen_HoldsForThePagesAfter()
    {
        using Browser reader = new(host.Address);
        (HttpResponseMessage response, _) = await reader.PostAsync("/preferences", ("language", "zh-Hans"), ("back", "/runs"));

        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo("/runs"));
        Assert.That(await reader.PageAsync("/runs"), Does.Contain("lang=\"zh-Hans\"").And.Contain("&#x8FD0;"));
        Assert.That((await reader.PostAsync("/preferences", ("back", "//evil.example"))).Response.Headers.Location!.ToString(), Is.EqualTo("/"));
    }

    internal static byte[] Archive(params (string Sheet, string Text)[] files)
    {
        using MemoryStream stream = new();
        using (System.IO.Compression.ZipArchive archive = new(stream, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach ((string sheet, string text) in files)
            {
                using Stream part = archive.CreateEntry($"{sheet}.csv").Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    internal static async Task<string> EndedAsync(Browser browser, string run)
    {
        using HttpResponseMessage events = await browser.Client.GetAsync(new Uri($"{run}/events", UriKind.Relative));
        Assert.That(await events.Content.ReadAsStringAsync(), Does.EndWith("event: end\ndata: {}\n\n"));
        return run;
    }
}
