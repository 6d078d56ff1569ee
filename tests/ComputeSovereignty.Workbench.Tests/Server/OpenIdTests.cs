using System.Net;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server.Access;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Signing in by a service of the house.</summary>
[TestFixture]
public sealed class OpenIdTests
{
    private OpenIdService service = null!;
    private Host host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        service = await OpenIdService.StartAsync();
        OpenIdSettings settings = new()
        {
            Authority = service.Address,
            ClientId = OpenIdService.Client,
            ClientSecret = OpenIdService.Secret,
            Title = "the ministry",
            RoleClaim = "groups",
            Roles = new Dictionary<string, AccountRole> { ["plan-readers"] = AccountRole.Reader, ["plan-makers"] = AccountRole.Planner },
        };
        host = await Host.StartAsync(o => o with { OpenId = settings });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await host.DisposeAsync();
        await service.DisposeAsync();
    }

    [TearDown]
    public void NoFault() => Assert.That(host.Faults, Is.Empty);

    [Test]
    public async Task Person_WithTheRole_IsLetInUnderTheSameAccountEachTime()
    {
        service.Visitor = ("42", "lin", ["others", "plan-readers", "plan-makers"]);
        using Browser first = new(host.Address);
        using Browser second = new(host.Address);

        Assert.That(await first.PageAsync("/sign-in"), Does.Contain("Sign in by the ministry"));
        Assert.That(await EnteredAsync(first, "/runs"), Is.EqualTo("/runs"), string.Join('\n', host.Log));
        Assert.That(await first.PageAsync("/cases"), Does.Contain(">lin</a>").And.Contain("Upload a case"));
        string taken = (await first.PostAsync("/cases/baseline/copy")).Response.Headers.Location!.ToString();

        service.Visitor = ("42", "lin.renamed", ["plan-readers"]);
        await EnteredAsync(second, "/");
        Assert.That((await second.GetAsync(taken)).Response.StatusCode, Is.EqualTo(HttpStatusCode.OK), "the same person");
        Assert.That((await second.PostAsync($"{taken}/delete")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), "with the role of now");
    }

    [Test]
    public async Task Person_WithoutARole_IsNotLetIn()
    {
        service.Visitor = ("43", "guest", ["others"]);
        using Browser guest = new(host.Address);

        Assert.That(await EnteredAsync(guest, "/"), Is.EqualTo("/sign-in?refused=role"));
        Assert.That(await guest.PageAsync("/sign-in?refused=role"), Does.Contain("You are known, but have no role here."));
        Assert.That((await guest.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Word_ThatSomebodyElseSigned_IsNotBelieved()
    {
        service.Visitor = ("42", "lin", ["plan-makers"]);
        service.IsForged = true;
        using Browser liar = new(host.Address);

        Assert.That(await EnteredAsync(liar, "/"), Is.EqualTo("/sign-in?refused=openid"));
        Assert.That((await liar.GetAsync("/cases")).Response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        service.IsForged = false;
    }

    [Test]
    public async Task Answer_ThatNobodyAskedFor_IsNotTaken()
    {
        using Browser victim = new(host.Address);

        (HttpResponseMessage response, _) = await victim.GetAsync("/sign-in/openid/back?code=once&state=guessed");

        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo("/sign-in?refused=openid"));
    }

    // The way to the service and back; gives where it leads in the end.
    private static async Task<string> EnteredAsync(Browser browser, string back)
    {
        (HttpResponseMessage asked, _) = await browser.PostAsync("/sign-in/openid", ("back", back));
        (HttpResponseMessage vouched, _) = await browser.GetAsync(asked.Headers.Location!.ToString());
        (HttpResponseMessage entered, _) = await browser.GetAsync(vouched.Headers.Location!.ToString());
        return entered.Headers.Location!.ToString();
    }
}
