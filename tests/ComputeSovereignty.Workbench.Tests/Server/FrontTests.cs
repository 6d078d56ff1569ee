using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ComputeSovereignty.Runs;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>What stands between the network and the pages: hosts, proxies, TLS, malformed requests, budgets, room.</summary>
[TestFixture]
public sealed class FrontTests
{
    private Host host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => host = await Host.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TearDown]
    public void NoFault() => Assert.That(host.Faults, Is.Empty);

    [TestCase("/cases")]
    [TestCase("/cases/baseline/case.xlsx")]
    [TestCase("/assets/workbench.css")]
    public async Task Head_OfAPage_HasItsHeadersAndNoBody(string path)
    {
        using Browser visitor = new(host.Address);

        (HttpResponseMessage response, string body) = await visitor.SendAsync(HttpMethod.Head, path);

        Assert.That((response.StatusCode, body), Is.EqualTo((HttpStatusCode.OK, string.Empty)));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
    }

    [TestCase("/cases/%00")]
    [TestCase("/runs?run=%00")]
    [TestCase("/cases/baseline/tables/Lines?cell=%00")]
    public async Task Address_OfASignThatIsNone_IsMalformed(string path)
    {
        using Browser visitor = new(host.Address);

        Assert.That((await visitor.GetAsync(path)).Response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("text/plain", "hello")]
    [TestCase("application/json", "{}")]
    [TestCase("multipart/form-data", "no boundary")]
    [TestCase("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=a\r\n\r\ncut")]
    [TestCase("application/x-www-form-urlencoded", "name=%00")]
    public async Task Body_ThatIsNoForm_IsMalformed(string type, string body)
    {
        using Browser visitor = new(host.Address);
        using ByteArrayContent content = new(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        (HttpResponseMessage response, string page) = await visitor.SendAsync(HttpMethod.Post, "/cases", content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), page);
    }

    [Test]
    public async Task Form_SentByAPageOfAnotherSite_IsRefusedDespiteItsToken()
    {
        using Browser visitor = new(host.Address);
        using FormUrlEncodedContent form = await visitor.FormAsync(("scenario", "Base"));

        (HttpResponseMessage response, string page) = await visitor.SendAsync(HttpMethod.Post, "/cases/baseline/copy", form, ("Origin", "https://evil.example"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(page, Does.Contain("A page of another site has sent this."));
    }

    [Test]
    public async Task Form_OfAnotherVisitor_IsRefused()
    {
        using Browser ann = new(host.Address);
        using Browser bob = new(host.Address);
        using FormUrlEncodedContent form = await ann.FormAsync(("scenario", "Base"));
        await bob.PageAsync("/cases");

        (HttpResponseMessage response, _) = await bob.SendAsync(HttpMethod.Post, "/cases/baseline/copy", form, ("Cookie", $"workbench-form={ann.Cookie("workbench-form")}; workbench-visitor={bob.Cookie("workbench-visitor")}"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Download_OfACaseWithAChineseName_CarriesIt()
    {
        using Browser ann = new(host.Address);
        (HttpResponseMessage taken, _) = await ann.UploadAsync("国产算力 2028.zip", WorkbenchServerTests.Archive(("Plan", "Setting,Value\nName,Mine\n")));

        (HttpResponseMessage response, _) = await ann.GetAsync($"{taken.Headers.Location}/case.zip");

        Assert.That(response.Content.Headers.ContentDisposition!.FileNameStar, Is.EqualTo("国产算力-2028.zip"));
        Assert.That(response.Content.Headers.GetValues("Content-Disposition").Single(), Does.Contain("filename*=UTF-8''%E5%9B%BD"));
    }

    [Test]
    public async Task Answer_OfASharedRun_BecomesARunOfTheAskersOwn()
    {
        using Browser ann = new(host.Address);
        using Browser bob = new(host.Address);
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/plan", ("scenario", "Thaw"));
        string first = await WorkbenchServerTests.EndedAsync(ann, begun.Headers.Location!.ToString());
        await ann.PostAsync($"{first}/share", ("shared", "yes"));

        (HttpResponseMessage answered, _) = await bob.PostAsync("/cases/baseline/plan", ("scenario", "Thaw"));
        string own = answered.Headers.Location!.ToString().Split('?')[0];
        await ann.PostAsync($"{first}/delete");

        Assert.That(own, Is.Not.EqualTo(first));
        Assert.That(answered.Headers.Location!.ToString(), Does.EndWith("?known=yes"));
        Assert.That(await bob.PageAsync(own), Does.Contain("76.5%").And.Contain("Delete"));
        Assert.That((await ann.GetAsync(own)).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using RunStore store = RunStore.Open(host.StorePlace);
        Assert.That(store.Audit.List(100).Select(static l => l.Deed), Does.Contain("run.known").And.Contain("run.begin").And.Contain("run.share").And.Contain("run.delete"));
    }

    [Test]
    public async Task Levers_MovedWithoutPause_WaitForTheirBudget()
    {
        await using Host small = await Host.StartAsync(static o => o with { Limits = new() { Levers = 2 } });
        using Browser ann = new(small.Address);
        using Browser bob = new(small.Address);
        await ann.PageAsync("/cases/baseline/levers");
        await ann.PageAsync("/cases/baseline/levers");

        (HttpResponseMessage response, string page) = await ann.GetAsync("/cases/baseline/levers");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.GreaterThan(TimeSpan.Zero));
        Assert.That(page, Does.Contain("much in a short time"));
        Assert.That((await bob.GetAsync("/cases/baseline/levers")).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK), "others have budgets of their own");
        Assert.That((await ann.GetAsync("/cases/baseline")).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK), "pages cost none of it");
    }

    [Test]
    public async Task Streams_OfProgress_AreLimited()
    {
        await using Host small = await Host.StartAsync(static o => o with { Limits = new() { Streams = 1, Studies = 1 } });
        using Browser ann = new(small.Address);
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/gap", ("scenario", "All-breaks"));
        string run = begun.Headers.Location!.ToString();
        using HttpResponseMessage open = await ann.Client.GetAsync(Browser.Of($"{run}/events"), HttpCompletionOption.ResponseHeadersRead);

        Assert.That((await ann.GetAsync($"{run}/events")).Response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That((await ann.PostAsync("/cases/baseline/gap")).Response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests), "one study at a time");
        await ann.PostAsync($"{run}/cancel");
    }

    [Test]
    public async Task Store_WithoutRoom_TakesNothingMore()
    {
        await using Host full = await Host.StartAsync(static o => o with { Limits = new() { FreeDisk = long.MaxValue } });
        using Browser ann = new(full.Address);

        (HttpResponseMessage response, string page) = await ann.PostAsync("/cases/baseline/copy");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.InsufficientStorage));
        Assert.That(page, Does.Contain("The store has no room for more."));
    }

    [Test]
    public async Task File_AlteredInTheStore_IsToldAndNotGivenOut()
    {
        await using Host own = await Host.StartAsync();
        using Browser ann = new(own.Address);
        (HttpResponseMessage copied, _) = await ann.PostAsync("/cases/baseline/copy");
        string path = copied.Headers.Location!.ToString();
        using (SqliteConnection connection = new($"Data Source={own.StorePlace}"))
        {
            await connection.OpenAsync();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "UPDATE planning_case SET changed = changed + 1, content = CAST(substr(content, 1, 5000) || x'00' || substr(content, 5002) AS BLOB)";
            await command.ExecuteNonQueryAsync();
        }

        (HttpResponseMessage response, string page) = await ann.GetAsync($"{path}/case.zip");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(page, Does.Contain("has been altered in the store since it was kept"));
        Assert.That(own.Faults.Single(), Is.TypeOf<StoreException>());
    }

    [Test]
    public async Task Certificate_OfItsOwn_ServesHttpsAlone()
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");
        using RSA key = RSA.Create(2048);
        using X509Certificate2 certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "pfx"));
        await using Host own = await Host.StartAsync(o => o with { Urls = ["https://127.0.0.1:0"], Certificate = file, CertificatePassword = "pfx" }, ("Bo", AccountRole.Planner));
        File.Delete(file);
        using HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown!.Thumbprint == certificate.Thumbprint, AllowAutoRedirect = false };
        using HttpClient client = new(handler) { BaseAddress = new Uri(own.Address) };

        HttpResponseMessage page = await client.GetAsync(Browser.Of("/sign-in"));

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Headers.GetValues("Set-Cookie"), Has.All.Match("^__Host-.*; secure"));
    }

    [Test]
    public async Task Proxy_ThatIsKnown_IsBelieved_AndNobodyElse()
    {
        await using Host own = await Host.StartAsync(static o => o with { Hosts = ["plans.example.org"], Proxies = ["127.0.0.1"] }, ("Bo", AccountRole.Planner));
        using Browser proxy = new(own.Address);
        (string, string)[] told = [("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.7"), ("Host", "plans.example.org")];

        (HttpResponseMessage plain, _) = await proxy.SendAsync(HttpMethod.Get, "/sign-in", null, ("Host", "plans.example.org"));
        (HttpResponseMessage page, _) = await proxy.SendAsync(HttpMethod.Get, "/sign-in", null, told);
        (HttpResponseMessage other, _) = await proxy.SendAsync(HttpMethod.Get, "/sign-in", null, told[0], ("Host", "other.example.org"));

        Assert.That((plain.StatusCode, other.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Headers.GetValues("Strict-Transport-Security").Single(), Is.EqualTo("max-age=31536000; includeSubDomains"));
        Assert.That(page.Headers.GetValues("Set-Cookie"), Has.All.Match("^__Host-.*; secure; samesite=strict; httponly"));

        await using Host stranger = await Host.StartAsync(static o => o with { Hosts = ["plans.example.org"], Proxies = ["10.0.0.1"] }, ("Bo", AccountRole.Planner));
        using Browser liar = new(stranger.Address);
        Assert.That((await liar.SendAsync(HttpMethod.Get, "/sign-in", null, told)).Response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }
}
