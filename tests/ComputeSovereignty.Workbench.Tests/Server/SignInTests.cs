using System.Collections.Concurrent;
using System.Net;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Who is let in, and what each role may do.</summary>
[TestFixture]
public sealed class SignInTests
{
    private Host host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => host = await Host.StartAsync(null, ("Wei", AccountRole.Administrator), ("Lin", AccountRole.Planner), ("Mei", AccountRole.Reader), ("Guessed", AccountRole.Planner));

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TearDown]
    public void NoFault() => Assert.That(host.Faults, Is.Empty);

    [Test]
    public async Task Visitor_WithoutASession_IsAskedAndLedBack()
    {
        using Browser visitor = new(host.Address);

        Assert.That((await visitor.GetAsync("/runs?x=1")).Response.Headers.Location!.PathAndQuery, Is.EqualTo("/sign-in?back=%2Fruns%3Fx%3D1"));
        Assert.That((await visitor.GetAsync("/nothing")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "who is not known learns nothing of what there is");
        Assert.That((await visitor.SignInAsync("wei", back: "//evil.example")).Response.Headers.Location!.ToString(), Is.EqualTo("/"));
        Assert.That(await visitor.PageAsync("/cases"), Does.Contain("Start from the baseline").And.Contain(">Wei</a>"));
    }

    [Test]
    public async Task SignOut_EndsTheSessionOnTheServer()
    {
        using Browser lin = new(host.Address);
        await lin.SignInAsync("Lin");
        string kept = lin.Cookie("workbench-session")!;

        Assert.That((await lin.PostAsync("/sign-out")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        using Browser thief = new(host.Address);
        (HttpResponseMessage response, _) = await thief.SendAsync(HttpMethod.Get, "/cases", null, ("Cookie", $"workbench-session={kept}"));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Password_Changed_EndsAllSessionsAndCountsAtOnce()
    {
        const string Other = "slow amber ferry horns";
        await using Host own = await Host.StartAsync(null, ("Bo", AccountRole.Planner));
        using Browser here = new(own.Address);
        using Browser there = new(own.Address);
        await here.SignInAsync("Bo");
        await there.SignInAsync("Bo");

        Assert.That((await here.PostAsync("/account/password", ("password", "guess"), ("new", Other), ("repeated", Other))).Text, Does.Contain("That is not your password now."));
        Assert.That((await here.PostAsync("/account/password", ("password", Host.Password), ("new", "Password2028!"), ("repeated", "Password2028!"))).Text, Does.Contain("soon be guessed"));
        Assert.That((await here.PostAsync("/account/password", ("password", Host.Password), ("new", Other), ("repeated", Other))).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        Assert.That((await there.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await there.SignInAsync("Bo")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await there.SignInAsync("Bo", Other)).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Account_ShutOrGivenAnotherRole_IsSoAtTheNextRequest()
    {
        await using Host own = await Host.StartAsync(null, ("Bo", AccountRole.Administrator));
        using Browser bo = new(own.Address);
        await bo.SignInAsync("Bo");
        Assert.That((await bo.GetAsync("/audit")).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK));

        using RunStore store = RunStore.Open(own.StorePlace);
        KeptAccount account = store.Accounts.Named("Bo")!;
        store.Accounts.Change(account with { Role = AccountRole.Reader });
        Assert.That((await bo.GetAsync("/audit")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));

        store.Accounts.Change(account with { IsShut = true });
        Assert.That((await bo.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Reader_LooksAndMovesLevers_AndKeepsNothing()
    {
        using Browser mei = new(host.Address);
        await mei.SignInAsync("Mei");

        Assert.That((await mei.GetAsync("/cases/baseline/levers?choice.Regime=Thaw")).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await mei.PageAsync("/cases"), Does.Not.Contain("Upload a case"));
        foreach (string path in (string[])["/cases/baseline/plan", "/cases/baseline/gap", "/cases/baseline/copy", "/cases", "/runs/aaaabbbbccccdddd/delete"])
        {
            (HttpResponseMessage response, string page) = await mei.PostAsync(path, ("scenario", "Base"));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), path);
            Assert.That(page, Does.Contain("Your role reads and moves levers"), path);
        }
    }

    [TestCase("/audit", "Lin")]
    [TestCase("/audit", "Mei")]
    public async Task Trail_IsForAdministrators(string path, string name)
    {
        using Browser browser = new(host.Address);
        await browser.SignInAsync(name);

        Assert.That((await browser.GetAsync(path)).Response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Trail_OfWhatWasDone_NamesWhoAndWhat()
    {
        using Browser lin = new(host.Address);
        using Browser wei = new(host.Address);
        await lin.SignInAsync("Lin");
        await wei.SignInAsync("Wei");
        (HttpResponseMessage response, _) = await lin.UploadAsync("计划.zip", WorkbenchServerTests.Archive(("Plan", "Setting,Value\nName,Mine\n")));
        string path = response.Headers.Location!.ToString();
        await lin.PostAsync($"{path}/share", ("shared", "yes"));
        await lin.PostAsync($"{path}/delete");

        using RunStore store = RunStore.Open(host.StorePlace);
        string[] deeds = [.. store.Audit.List(100).Where(l => l.Subject == path.Split('/')[^1]).Select(static l => $"{l.Name} {l.Deed} {l.Detail}")];
        Assert.That(deeds, Is.EqualTo(["Lin case.delete 计划.zip", "Lin case.share 计划.zip", "Lin case.bring 计划.zip"]));
        Assert.That(WebUtility.HtmlDecode(await wei.PageAsync("/audit")), Does.Contain("shared a case").And.Contain("计划.zip"));
    }

    [Test]
    public async Task Token_OfAScript_IsItsAccountWithoutFormsOfOurs()
    {
        using RunStore store = RunStore.Open(host.StorePlace);
        KeptAccount lin = store.Accounts.Named("Lin")!;
        using Browser script = new(host.Address);
        script.Client.DefaultRequestHeaders.Authorization = new("Bearer", store.Accounts.NewToken(lin.Id, DateTimeOffset.UnixEpoch));

        Assert.That((await script.GetAsync("/runs")).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using FormUrlEncodedContent form = new([new("back", "/")]);
        Assert.That((await script.SendAsync(HttpMethod.Post, "/cases/baseline/copy", form)).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        script.Client.DefaultRequestHeaders.Authorization = new("Bearer", "cs_wrong");
        (HttpResponseMessage response, _) = await script.GetAsync("/runs");
        Assert.That((response.StatusCode, response.Headers.WwwAuthenticate.ToString()), Is.EqualTo((HttpStatusCode.Unauthorized, "Bearer")));
    }

    // Ten wrong ones from here stop this source; the account itself, and everybody elsewhere, go on.
    [Test]
    public async Task WrongTries_FromOnePlace_AreStoppedThereAndLogged()
    {
        await using Host own = await Host.StartAsync(static o => o with { Limits = new() { WrongTriesOfASource = 3 } }, ("Bo", AccountRole.Planner));
        using Browser guesser = new(own.Address);
        for (int guess = 0; guess < 3; guess++)
        {
            Assert.That((await guesser.SignInAsync($"nobody{guess}", "guess")).Text, Does.Contain("Name or password is wrong."));
        }

        (HttpResponseMessage response, string page) = await guesser.SignInAsync("Bo");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.GreaterThan(TimeSpan.Zero).And.LessThanOrEqualTo(TimeSpan.FromMinutes(1)));
        Assert.That(page, Does.Contain("Too many wrong tries"));
        Assert.That(own.Log, Has.Count.EqualTo(4).And.Some.Match("^sign-in.wrong from 127.0.0.1: nobody0$").And.Some.Match("^sign-in.limited from 127.0.0.1: Bo$"));
    }

    [Test]
    public async Task WrongTries_InTheLogOfAnOperatorWhoReadsChinese_AreSaidInChinese()
    {
        ConcurrentQueue<string> log = [];
        await using Host own = await Host.StartAsync(o => o with { Log = line => log.Enqueue(Speaker.Chinese.Say(line)) }, ("Bo", AccountRole.Planner));
        using Browser guesser = new(own.Address);
        await guesser.SignInAsync("nobody", "guess");

        Assert.That(log, Is.EqualTo(new[] { "登录失败（sign-in.wrong），来自 127.0.0.1：nobody" }));
    }

    // Guesses at an account stop strangers; the browser of its owner, which has signed in before, has tries of its own.
    [Test]
    public async Task WrongTries_AtOneAccount_DoNotLockItsOwnerOut()
    {
        await using Host own = await Host.StartAsync(static o => o with { Limits = new() { WrongTriesAtAnAccount = 2 } }, ("Bo", AccountRole.Planner), ("Cen", AccountRole.Planner));
        using Browser owner = new(own.Address);
        using Browser guesser = new(own.Address);
        await owner.SignInAsync("Bo");
        await owner.PostAsync("/sign-out");
        await guesser.SignInAsync("Bo", "guess");
        await guesser.SignInAsync("bO", "guess");

        Assert.That((await guesser.SignInAsync("Bo")).Response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That((await owner.SignInAsync("Bo")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await guesser.SignInAsync("Cen")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "another account is not touched");
    }

    [Test]
    public async Task Form_OfSomebodyElse_IsRefused()
    {
        using Browser lin = new(host.Address);
        using Browser wei = new(host.Address);
        await lin.SignInAsync("Lin");
        await wei.SignInAsync("Wei");
        using FormUrlEncodedContent form = await lin.FormAsync(("scenario", "Base"));

        (HttpResponseMessage response, string page) = await wei.SendAsync(HttpMethod.Post, "/cases/baseline/copy", form, ("Cookie", $"workbench-form={lin.Cookie("workbench-form")}; workbench-session={wei.Cookie("workbench-session")}"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("too old, or came from elsewhere"));
    }

    [Test]
    public async Task Session_Unused_EndsAfterAnHour_AndAnyAfterTwelve()
    {
        ShiftedClock clock = new();
        await using Host own = await Host.StartAsync(o => o with { Clock = clock }, ("Bo", AccountRole.Planner));
        using Browser bo = new(own.Address);
        await bo.SignInAsync("Bo");
        for (int hours = 0; hours < 11; hours++)
        {
            clock.Shift += TimeSpan.FromMinutes(55);
            Assert.That((await bo.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{hours}");
        }

        clock.Shift += TimeSpan.FromHours(1.9);
        Assert.That((await bo.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        await bo.SignInAsync("Bo");
        clock.Shift += TimeSpan.FromMinutes(61);
        Assert.That((await bo.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    private sealed class ShiftedClock : TimeProvider
    {
        internal TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
