using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Tests.Text;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>The analyses of a case: each is begun by its form, and gives a page, a workbook and a document.</summary>
[TestFixture]
public sealed partial class AnalysisRunTests : OneVisitor
{
    [Test]
    public async Task Analyses_OfACase_CanBeToldWhatTheCommandLineCan()
    {
        string page = await Ann.PageAsync("/cases/baseline/analyses");

        foreach (string form in (string[])["gap", "comparison", "breakeven", "frontier", "alternatives", "stochastic", "simulation", "calibration"])
        {
            Assert.That(page, Does.Contain($"action=\"/cases/baseline/{form}\""));
        }

        Assert.That(page, Does.Contain("name=\"worlds.HBM-slow\" value=\"1\"").And.Contain("name=\"worlds.Thaw\"").And.Contain("value=\"year:2028\"").And.Contain("name=\"indices\" value=\"0\""));
    }

    [Test]
    public async Task Analyses_OfACase_NameItsLevers()
    {
        string page = await Ann.PageAsync("/cases/baseline/analyses");

        Assert.That(page, Does.Contain("<option value=\"HBM stack yield\">HBM stack yield: the case has 50% to 70%</option>"), "of a break-even");
        Assert.That(page, Does.Contain(">HBM stack yield, in pp more: the case has 50% to 70%, the slider -40 to 40</option>"), "of an axis");
        Assert.That(page, Does.Contain("another figure, by its address"));
        Assert.That(WebUtility.HtmlDecode(page), Does.Contain("Utilization of SMIC's lines: the case has").And.Contain("; higher values leave less for accelerators</option>"));
    }

    [TestCase("breakeven", "parameter1=HBM stack yield", "HBM stack yield: not sufficient on its own")]
    [TestCase("breakeven", "parameter1=*&parameter1.address=HbmLines[CXMT].*", "HbmLines[CXMT].*:")]
    [TestCase("comparison", "grid1=HBM stack yield&grid1.from=-10&grid1.to=10&grid1.count=3&grid1.operation=*=&grid2.count=5&grid2.operation=*=", "HBM stack yield −10 pp")]
    [TestCase("comparison", "grid1=*&grid1.address=HbmLines[CXMT].*&grid1.operation=*=&grid1.values=1,1.5&grid1.count=5", "HbmLines[CXMT].* × 1.5")]
    public async Task Lever_ByNameOrAddress_IsWhatTheStudyIsOf(string kind, string fields, string told)
    {
        string run = await RunAsync(kind, Coarse, [.. fields.Split('&').Select(static f => f.Split('=', 2)).Select(static f => (f[0], f[1]))]);

        Assert.That(WebUtility.HtmlDecode(await Ann.PageAsync($"{run}/files/{kind}.json")), Does.Contain(told).Or.Contain(told.Replace("−", "\\u2212", StringComparison.Ordinal)));
    }

    [TestCase("frontier", "Spending", "x=cost&y=share&points=3&slack=1")]
    [TestCase("alternatives", "Decisions of each plan", "slack=1&plans=3")]
    [TestCase("stochastic", "Value of perfect information", "worlds.Base=2&worlds.HBM-slow=1&worlds.Thaw=&known-from=&tail=0.8&tail-weight=0")]
    public async Task Study_OfTheWholeCase_KeepsPageWorkbookAndDocument(string kind, string heading, string fields)
    {
        string run = await RunAsync(kind, Coarse, [.. fields.Split('&').Select(static f => f.Split('=', 2)).Select(static f => (f[0], f[1]))]);

        Assert.That(await Ann.PageAsync(run), Does.Contain(heading).And.Contain($"Download {kind}.xlsx"));
        byte[] workbook = await Ann.Client.GetByteArrayAsync(new Uri($"{run}/files/{kind}.xlsx", UriKind.Relative));
        Assert.That(workbook.AsSpan(0, 2).ToArray(), Is.EqualTo("PK"u8.ToArray()));
        using JsonDocument document = JsonDocument.Parse(await Ann.PageAsync($"{run}/files/{kind}.json"));
        Assert.That(document.RootElement.GetProperty("schema").GetString(), Is.EqualTo($"computesovereignty.{kind}/1"));
    }

    [Test]
    public async Task Calibration_OfACase_IsOpenedAsACaseWithTheFitAsItsScenario()
    {
        string run = await RunAsync("calibration", Coarse, ("name", "Fitted"));
        Assert.That(await Ann.PageAsync(run), Does.Contain("Written as scenario Fitted").And.Contain("Download calibration.xlsx").And.Contain("Open the calibrated case"));

        (HttpResponseMessage opened, _) = await Ann.PostAsync($"{run}/open", ("file", "calibrated.xlsx"));
        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        string made = opened.Headers.Location!.ToString();
        Assert.That(await Ann.PageAsync(made), Does.Contain("Baseline-calibrated.xlsx").And.Contain("Fitted").And.Contain("The case can be solved."));

        (HttpResponseMessage again, string refused) = await Ann.PostAsync($"{made}/calibration", ("name", "Fitted"));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(refused, Does.Contain("The scenario Fitted exists already"));
    }

    [TestCase("Base")]
    [TestCase("=1+1")]
    [TestCase("../x")]
    [TestCase("a\nb")]
    public async Task Calibration_UnderANameThatIsNone_IsRefused(string name)
    {
        (HttpResponseMessage response, string page) = await Ann.PostAsync("/cases/baseline/calibration", ("name", name));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain("This is not a name for a scenario"));
    }

    [Test]
    public async Task Run_OfACaseThatHasChanged_IsAskedAgainAsItWasOrAsItIs()
    {
        (HttpResponseMessage copied, _) = await Ann.PostAsync("/cases/baseline/copy");
        string own = copied.Headers.Location!.ToString();
        (HttpResponseMessage begun, _) = await Ann.PostAsync($"{own}/plan", ("set", "Plan[PeriodsPerYear].Value = 2"));
        string run = await WorkbenchServerTests.EndedAsync(Ann, begun.Headers.Location!.ToString().Split('?')[0]);
        Assert.That(await Ann.PageAsync(run), Does.Contain("Solve again").And.Not.Contain("The case has changed"));
        string hash = await HashAsync(run);

        TableSheet targets = CaseFiles.Read("x.xlsx", Repository.SupplyWorkbook).Find("Targets")!;
        await Ann.PostAsync($"{own}/tables/Targets/cell", ("cell", targets.Cell(2, targets.ColumnOf("DomesticShare")).Source.Cell), ("value", "0.75"));
        string page = await Ann.PageAsync(run);
        Assert.That(page, Does.Contain("The case has changed since this run").And.Contain("Solve again as it was").And.Contain("Solve the case as it is now"));

        string then = await AgainAsync(run);
        string now = await AgainAsync(run, ("now", "yes"));
        Assert.That(await HashAsync(then), Is.EqualTo(hash), "as it was");
        Assert.That(await HashAsync(now), Is.Not.EqualTo(hash), "as it is");
        Assert.That(await Ann.PageAsync("/runs"), Does.Contain($"input {hash[..6]}"), "the list tells both apart");

        await Ann.PostAsync($"{own}/delete");
        Assert.That(await HashAsync(await AgainAsync(run)), Is.EqualTo(hash), "a deleted case is asked again from what the run has kept");
    }

    [TestCase("plan.json")]
    [TestCase("../case.xlsx")]
    [TestCase("")]
    public async Task File_OfARunThatIsNoCase_IsNotOpenedAsOne(string file)
    {
        string run = await RunAsync("plan", Coarse);

        Assert.That((await Ann.PostAsync($"{run}/open", ("file", file))).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Run_Exported_HoldsItsFilesAndWhatItIs()
    {
        string run = await RunAsync("plan", Coarse);
        using ZipArchive archive = new(new MemoryStream(await Ann.Client.GetByteArrayAsync(new Uri($"{run}/export", UriKind.Relative))));

        Assert.That(archive.Entries.Select(static e => e.FullName), Is.EquivalentTo(new[] { "run.json", "plan.html", "plan.zh-Hans.html", "plan.xlsx", "plan.zh-Hans.xlsx", "plan.json", "plan.zh-Hans.json", "case.zip", "input.zip" }));
        using StreamReader reader = new(await archive.GetEntry("run.json")!.OpenAsync());
        using JsonDocument document = JsonDocument.Parse(await reader.ReadToEndAsync());
        Assert.That(document.RootElement.GetProperty("changes")[0].GetString(), Is.EqualTo(Coarse.Item2));
        Assert.That(document.RootElement.GetProperty("state").GetString(), Is.EqualTo("done"));
    }

    [Test]
    public async Task Page_Downloaded_IsInTheLanguageAndNumberStyleOfItsReader()
    {
        string run = await RunAsync("plan", Coarse);
        await Ann.PostAsync("/preferences", ("language", "zh-Hans"), ("numbers", "space"), ("back", "/runs"));
        try
        {
            string page = await Ann.PageAsync($"{run}/files/plan.zh-Hans.html");

            Assert.That(page, Does.Contain("<html lang=\"zh-Hans\">"));
            Assert.That(WebUtility.HtmlDecode(page), Does.Contain(">国产化率<").And.Contain(">跳到正文<").And.Match(@"\d\u202F\d{3}").And.Not.Contain("Domestic share"));
            Assert.That(WebUtility.HtmlDecode(await Ann.PageAsync(run)), Does.Not.Contain("工作簿与 JSON 为英文").And.Contain($"{run}/files/plan.zh-Hans.xlsx").And.Contain($"{run}/files/plan.zh-Hans.html").And.Contain(">约束瓶颈<"));
            Assert.That(await Ann.PageAsync($"{run}/files/plan.json"), Does.Contain("computesovereignty.plan/1"));
        }
        finally
        {
            await Ann.PostAsync("/preferences", ("language", "en"), ("numbers", "comma"), ("back", "/runs"));
        }

        Assert.That(await Ann.PageAsync($"{run}/files/plan.html"), Does.Contain("<html lang=\"en\">").And.Contain("Domestic share"));
    }

    [Test]
    public async Task Runs_OfAnyKinds_AreCompared()
    {
        string even = await RunAsync("stochastic", Coarse, ("worlds.Base", "1"), ("worlds.HBM-slow", "1"));
        string slow = await RunAsync("stochastic", Coarse, ("worlds.Base", "1"), ("worlds.HBM-slow", "3"));
        string plan = await RunAsync("plan", Coarse);
        string query = string.Join('&', new[] { even, slow, plan }.Select(static r => $"run={r.Split('/')[^1]}"));

        Assert.That(await Ann.PageAsync("/runs"), Does.Contain("scenarios Base 25% and HBM-slow 75%"));
        string page = await Ann.PageAsync($"/comparison?{query}");
        Assert.That(page, Does.Contain("3 runs of 2 kinds").And.Contain("Key figures").And.Contain("Average cumulative shortfall, robust orders").And.Contain("All runs have the same inputs"));
        (HttpResponseMessage lost, string refused) = await Ann.GetAsync($"/comparison?{query}&run=0000000000000000");
        Assert.That(lost.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), "no run is dropped without a word");
        Assert.That(refused, Does.Contain("Some of these runs cannot be compared").And.Contain("href=\"/runs\""));
        Assert.That((await Ann.Client.GetByteArrayAsync(new Uri($"/comparison.xlsx?{query}", UriKind.Relative))).AsSpan(0, 2).ToArray(), Is.EqualTo("PK"u8.ToArray()));
    }

    [Test]
    public async Task Worlds_LeftBlank_DoNotCome()
    {
        string run = await RunAsync("stochastic", Coarse, ("worlds.Base", "3"), ("worlds.Thaw", "1"), ("worlds.HBM-slow", " "));
        using JsonDocument document = JsonDocument.Parse(await Ann.PageAsync($"{run}/files/stochastic.json"));
        JsonElement worlds = document.RootElement.GetProperty("worlds").GetProperty("rows");

        Assert.That(worlds.GetArrayLength(), Is.EqualTo(2));
        Assert.That(worlds[0].GetProperty("weight").GetDouble(), Is.EqualTo(0.75));
    }

    [TestCase("frontier", "x=share&y=share", "a frontier needs two")]
    [TestCase("frontier", "x=chips", "is not a goal of a frontier")]
    [TestCase("frontier", "points=1", "a whole number from 2 to 100")]
    [TestCase("frontier", "points=1000000", "a whole number from 2 to 100")]
    [TestCase("frontier", "points=50%", "A percentage is not meant here")]
    [TestCase("stochastic", "sampled=13", "a whole number from 2 to 12")]
    [TestCase("stochastic", "sampled=1", "a whole number from 2 to 12")]
    [TestCase("alternatives", "slack=-1", "a number of percentage points from 0")]
    [TestCase("alternatives", "slack=much", "This is not a number")]
    [TestCase("stochastic", "worlds.Base=&worlds.HBM-slow=&sampled=", "Two scenarios or more")]
    [TestCase("stochastic", "worlds.Base=1", "Two scenarios or more")]
    [TestCase("stochastic", "worlds.Base=1&worlds.HBM-slow=-1", "a number above 0; blank or 0 for a scenario that is left out")]
    [TestCase("stochastic", "worlds.Base=1&worlds.HBM-slow=0", "Two scenarios or more")]
    [TestCase("stochastic", "worlds.Base=1&worlds.HBM-slwo=1", "Did you mean &quot;HBM-slow&quot;?")]
    [TestCase("stochastic", "known-from=1999", "is not a period of the plan")]
    [TestCase("breakeven", "parameter1=*&parameter1.address=", "no address is typed")]
    [TestCase("breakeven", "parameter1=HBM stack yield&parameter1.address=HbmLines[CXMT].*", "A lever is chosen, HBM stack yield, and an address is typed")]
    [TestCase("breakeven", "parameter2=HBM stak yield", "<span class=\"cell\" translate=\"no\">Second lever</span>")]
    [TestCase("comparison", "grid1=HBM stack yield&grid1.from=80&grid1.to=95&grid1.count=3", "-70 to 50 pp more")]
    [TestCase("comparison", "grid1=HBM stack yield&grid2=HBM stack yield", "<span class=\"cell\" translate=\"no\">Axis 2 of a grid</span>")]
    [TestCase("comparison", "grid1=HBM stack yield&grid1.count=0", "a whole number from 2 to 100")]
    [TestCase("comparison", "grid1=HBM stack yield&grid1.count=abc", "This is not a number.")]
    [TestCase("comparison", "grid1=HBM stack yield&grid1.count=100000", "a whole number from 2 to 100")]
    [TestCase("comparison", "grid1=*&grid1.address=HbmLines[CXMT].2027&grid1.operation==&grid1.values=26,000", "26,000 may be one number or several")]
    [TestCase("comparison", "grid1=*&grid1.address=HbmLines[CXMT].2027&grid1.operation==&grid1.values=80%;90%", "A percentage is not a number of wspm")]
    [TestCase("comparison", "grid1=*&grid1.address=HbmLines[CXMT].2027&grid1.operation==&grid1.values=", "An axis needs values")]
    [TestCase("breakeven", "parameter1=HBM stack yield&parameter2=HBM stack yield", "is named twice")]
    [TestCase("comparison", "grid1=Domestic HBM capacity&grid1.from=1&grid1.to=", "a range such as 1 to 2")]
    [TestCase("simulation", "draws=100&seed=1&indices=101", "a whole number from 0 to 100")]
    public async Task Study_OfWhatIsNot_IsRefusedBeforeItBegins(string kind, string fields, string reason)
    {
        (HttpResponseMessage response, string page) = await Ann.PostAsync($"/cases/baseline/{kind}", [.. fields.Split('&').Select(static f => f.Split('=', 2)).Select(static f => (f[0], f[1]))]);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain(reason));
        await AssertNoEnglishAsync(kind, fields);
    }

    [TestCase("grid1=*&grid1.address=HbmLines[CXMT].2027&grid1.operation==&grid1.values=26,000；３１０００", "HbmLines[CXMT].2027 26000", "HbmLines[CXMT].2027 31000")]
    [TestCase("grid1=*&grid1.address=HbmLines[CXMT].*&grid1.operation=*=&grid1.values=100%、150%", "HbmLines[CXMT].* × 1", "HbmLines[CXMT].* × 1.5")]
    [TestCase("grid1=HBM stack yield&grid1.from=１０％&grid1.to=20&grid1.count=２", "+10 pp", "+20 pp")]
    [TestCase("grid1=Domestic HBM capacity&grid1.from=100%&grid1.to=150%&grid1.count=2", "base level", "× 1.5")]
    public async Task Axis_WithNumbersAsPeopleWriteThem_IsReadAsTablesAre(string fields, params string[] told)
    {
        string run = await RunAsync("comparison", Coarse, [.. fields.Split('&').Select(static f => f.Split('=', 2)).Select(static f => (f[0], f[1]))]);

        string page = WebUtility.HtmlDecode(await Ann.PageAsync(run));
        Assert.That(told.Where(t => !page.Contains(t, StringComparison.Ordinal) && !page.Contains(t.Split(' ', 2)[^1], StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Form_ThatIsRefused_KeepsWhatWasTyped()
    {
        (_, string page) = await Ann.PostAsync(
            "/cases/baseline/comparison",
            ("scenario", "HBM-fast"), ("scenarios", "Thaw"), ("grid1", "HBM stack yield"), ("grid1.from", "-5"), ("grid1.to", ""), ("grid1.count", "4"), ("grid2", "*"), ("grid2.address", "Nope[x].y"), ("grid2.operation", "+="), ("grid2.values", "1,2"));

        Assert.That(page, Does.Contain("<option value=\"HBM stack yield\" selected data-unit"));
        Assert.That(page, Does.Contain("name=\"grid1.from\" value=\"-5\"").And.Contain("name=\"grid1.count\" value=\"4\"").And.Contain("value=\"Nope[x].y\"").And.Contain("<option value=\"\u002B=\" selected").Or.Contain("<option value=\"&#x2B;=\" selected"));
        Assert.That(page, Does.Contain("value=\"Thaw\" checked"));
        Assert.That(page.Split("<option selected translate=\"no\">HBM-fast"), Has.Length.EqualTo(2), "in the refused form alone");
        Assert.That(page, Does.Contain("name=\"points\" value=\"9\""), "other forms are as at first");
    }

    [TestCase("frontier")]
    [TestCase("alternatives")]
    [TestCase("stochastic")]
    public async Task Study_Cancelled_EndsWithoutAnAnswerAndCanBeAskedAgain(string kind)
    {
        (HttpResponseMessage begun, _) = await Ann.PostAsync($"/cases/baseline/{kind}", ("scenario", "All-breaks"), ("worlds.Base", "1"), ("worlds.HBM-slow", "1"));
        string run = begun.Headers.Location!.ToString();
        Assert.That(await Ann.PageAsync(run), Does.Contain("<progress"));

        await Ann.PostAsync($"{run}/cancel");
        await WorkbenchServerTests.EndedAsync(Ann, run);

        Assert.That(await Ann.PageAsync(run), Does.Contain("cancelled").And.Contain("Solve again"));
    }

    [Test]
    public async Task Plan_BesideStudiesThatWait_IsMadeWhileAStudyMoreIsRefused()
    {
        using Browser eve = new(Host.Address);
        List<string> runs = [];
        for (int seed = 1; seed <= 9; seed++)
        {
            (HttpResponseMessage begun, string page) = await eve.PostAsync("/cases/baseline/simulation", ("scenario", "All-breaks"), ("draws", "20000"), ("seed", $"{seed}"));
            Assert.That(begun.StatusCode, Is.EqualTo(seed <= 8 ? HttpStatusCode.Redirect : HttpStatusCode.TooManyRequests), page);
            if (seed <= 8)
            {
                runs.Add(begun.Headers.Location!.ToString());
            }
        }

        (HttpResponseMessage plan, string text) = await eve.PostAsync("/cases/baseline/plan", Coarse);
        Assert.That(plan.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), text);
        await WorkbenchServerTests.EndedAsync(eve, plan.Headers.Location!.ToString());

        runs.Reverse();
        foreach (string run in runs)
        {
            await eve.PostAsync($"{run}/delete");
        }
    }

    [Test]
    public async Task Simulation_CancelledInItsMiddle_ShowsAPartAndIsTakenUpUnderItsName()
    {
        (string, string)[] question = [Coarse, ("draws", "400"), ("seed", "7"), ("investments", "adaptive")];
        (HttpResponseMessage begun, _) = await Ann.PostAsync("/cases/baseline/simulation", question);
        string run = begun.Headers.Location!.ToString();
        await DrawnAsync(run);
        await Ann.PostAsync($"{run}/cancel");
        await WorkbenchServerTests.EndedAsync(Ann, run);

        string page = await Ann.PageAsync(run);
        Assert.That(page, Does.Contain("of 400 draws are missing").And.Contain("Download simulation.xlsx").And.Contain("Download draws.csv").And.Contain("Go on"));
        int some = Lines(await Ann.PageAsync($"{run}/files/draws.csv"));
        Assert.That(some, Is.InRange(2, 400));

        (HttpResponseMessage again, _) = await Ann.PostAsync("/cases/baseline/simulation", question);
        Assert.That(again.Headers.Location!.ToString(), Is.EqualTo(run), "the same question takes the stopped run up");
        await DrawnAsync(run);
        await Ann.PostAsync($"{run}/cancel");
        await WorkbenchServerTests.EndedAsync(Ann, run);
        Assert.That(Lines(await Ann.PageAsync($"{run}/files/draws.csv")), Is.GreaterThan(some), "it went on where it was");

        await Ann.PostAsync($"{run}/delete");
        Assert.That(Directory.GetFiles(Host.WorkFolder), Is.Empty, "what was kept to go on is gone with the run");
    }

    [Test]
    public async Task Simulation_WithIndices_ShowsThemAndGivesNamedFuturesToSolve()
    {
        string run = await RunAsync("simulation", Coarse, ("draws", "16"), ("seed", "1"), ("investments", "adaptive"), ("indices", "8"));

        string page = await Ann.PageAsync(run);
        Assert.That(page, Does.Contain("Variance of ").And.Contain("First order, from").And.Contain("Total, to").And.Contain("Download index-draws.csv"));
        byte[] workbook = await Ann.Client.GetByteArrayAsync(new Uri($"{run}/files/futures.xlsx", UriKind.Relative));
        CaseReading futures = CaseReader.Read(CaseFiles.Read("futures.xlsx", workbook));
        ScenarioTree tree = new(futures.Studies.Scenarios);
        string named = tree.Names[^1];
        Assert.That(futures.Errors, Is.Empty);
        Assert.That(tree.ChangesOf(named).Select(static c => $"{c.Address}"), Does.Contain("Plan[PeriodsPerYear].Value"), "the run's own change is repeated");
        Assert.That(page, Does.Contain(named));
    }

    // Numbers of the page are those of the file: what was drawn of the figure chosen, draw by draw.
    [Test]
    public async Task Draws_OfASimulation_ShowOneFigureAgainstAnother()
    {
        string run = await RunAsync("simulation", Coarse, ("draws", "12"), ("seed", "3"), ("investments", "adaptive"));
        Assert.That(await Ann.PageAsync(run), Does.Contain($"href=\"{run}/draws\"").And.Contain("Download draws.parquet"));
        string[] csv = (await Ann.PageAsync($"{run}/files/draws.csv")).TrimEnd('\n').Split('\n');
        string[] headers = csv[0].Split(',');
        int up = Array.FindIndex(headers, static h => h.StartsWith("adaptive.compute@", StringComparison.Ordinal));
        Assert.That(up, Is.GreaterThan(2), csv[0]);

        string page = System.Net.WebUtility.HtmlDecode(await Ann.PageAsync($"{run}/draws?across={Uri.EscapeDataString(headers[2])}&up={Uri.EscapeDataString(headers[up])}"));
        Assert.That(page, Does.Contain("12 of 12 draws").And.Contain("<svg").And.Contain($"The rank correlation of {headers[up]} and {headers[2]} is "));
        Assert.That(page, Does.Contain($"selected>{headers[2]}</option>").And.Contain($"selected>{headers[up]}</option>"));
        foreach (string line in csv.Skip(1))
        {
            double number = double.Parse(line.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture);
            Assert.That(page, Does.Contain($">{number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)}<"), $"draw {line.Split(',')[0]}");
        }

        string usual = await Ann.PageAsync($"{run}/draws?across=nonsense");
        Assert.That(usual, Does.Contain("12 of 12 draws"));
        string other = await RunAsync("gap", Coarse);
        (HttpResponseMessage none, _) = await Ann.GetAsync($"{other}/draws");
        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<string> AgainAsync(string run, params (string, string)[] fields)
    {
        (HttpResponseMessage begun, string text) = await Ann.PostAsync($"{run}/again", fields);
        Assert.That(begun.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), text);
        return await WorkbenchServerTests.EndedAsync(Ann, begun.Headers.Location!.ToString().Split('?')[0]);
    }

    private async Task<string> HashAsync(string run)
    {
        using JsonDocument document = JsonDocument.Parse(await Ann.PageAsync($"{run}/files/plan.json"));
        return document.RootElement.GetProperty("provenance").GetProperty("inputHash").GetString()!;
    }

    // What speaks against a form must be Chinese for a reader of Chinese, but for names and what was typed.
    private async Task AssertNoEnglishAsync(string kind, string fields)
    {
        using Browser li = new(Host.Address);
        li.Client.DefaultRequestHeaders.Add("Accept-Language", "zh-CN");
        (_, string page) = await li.PostAsync($"/cases/baseline/{kind}", [.. fields.Split('&').Select(static f => f.Split('=', 2)).Select(static f => (f[0], f[1]))]);
        string[] said = [.. Told().Matches(page).Select(static m => WebUtility.HtmlDecode(Quoted().Replace(m.Groups[1].Value, string.Empty)))];

        Assert.That(said, Is.Not.Empty);
        Assert.That(said.Where(t => EnglishLeft.IsIn(EnglishLeft.Without(t, ["1 to 2, 5 values", .. fields.Split(['&', '='], StringSplitOptions.RemoveEmptyEntries), "HBM stack yield", .. EnglishLeft.Names, "Sheet[key].Column", "Base", "Sobol", "share", "backlog", "compute", "cost", "year"]))), Is.Empty);
    }

    private static int Lines(string text) => text.Count(static c => c == '\n');

    // Until the progress of a run tells of a draw more than it began with.
    private async Task DrawnAsync(string run)
    {
        int? first = null;
        await foreach (string line in Ann.LinesAsync($"{run}/events"))
        {
            if (Draws().Match(line) is { Success: true } match)
            {
                int done = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
                first ??= done;
                if (done > first)
                {
                    return;
                }
            }
        }
    }

    private async Task<string> RunAsync(string kind, (string Name, string Value) more, params (string Name, string Value)[] fields)
    {
        (HttpResponseMessage begun, string text) = await Ann.PostAsync($"/cases/baseline/{kind}", [more, .. fields]);
        Assert.That(begun.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), text);
        return await WorkbenchServerTests.EndedAsync(Ann, begun.Headers.Location!.ToString().Split('?')[0]);
    }

    [GeneratedRegex("<span class=\"(?:message|part|cell)\"[^>]*>(.*?)</span>", RegexOptions.Singleline)]
    private static partial Regex Told();

    [GeneratedRegex("<q>.*?</q>", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex("^data:.*\"done\":([0-9]+),\"total\":400,")]
    private static partial Regex Draws();
}
