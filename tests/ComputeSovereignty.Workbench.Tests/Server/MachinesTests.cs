using System.Net;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbench.Tests.Journeys;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>The page of a cluster's machines, in both languages; without a cluster there is none.</summary>
[TestFixture]
public sealed class MachinesTests
{
    private static readonly MachineIdentity Identity = new("1.0 of today", "clp 1.17", "0123456789abcdef");

    private string cluster = null!;

    [SetUp]
    public void Fill()
    {
        cluster = Path.Combine(Directory.CreateTempSubdirectory("machines-").FullName, "cluster.db");
        using RunStore store = RunStore.Open(cluster);
        DateTimeOffset now = DateTimeOffset.UtcNow;
        Machine works = new("m1", "rack-1", 64, Identity, now.AddHours(-1));
        Machine silent = new("m2", "rack-2", 32, Identity, now.AddHours(-1));
        store.Machines.Join(works);
        store.Machines.Join(silent);
        store.Machines.Take(works with { Draws = 123_456, Rate = 12.34, Coordinates = true }, now);
        Sweep sweep = store.Sweeps.Submit(
            new()
            {
                Id = "sweep1",
                Key = "key",
                Verb = "simulate",
                Arguments = [],
                Entries = new Dictionary<string, string>(),
                Counts = [16],
                CasePath = "secret <case>.xlsx",
                Identity = Identity,
                Begun = now,
            },
            [1]);
        store.Sweeps.Cut(sweep.Id, [new(0, 0, 0, 8), new(1, 0, 8, 16)]);
        store.Sweeps.Answer(sweep.Id, 0, 1, "rack-1", "0,x\n"u8.ToArray(), now);
    }

    [TearDown]
    public void Remove()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(cluster)!, recursive: true);
    }

    [Test]
    public async Task Machines_OfACluster_AreShownWithTheirStateAndWork()
    {
        await using Host host = await Host.StartAsync(o => o with { Cluster = cluster });
        using Browser ann = new(host.Address);

        string page = await ann.PageAsync("/machines");

        Assert.That(page, Does.Contain("<a href=\"/machines\" aria-current=\"page\">Machines</a>"));
        Assert.That(page, Does.Match("rack-1</th><td>in the cluster, gives out the work *</td><td class=\"number\">64</td><td class=\"number\">12\\.3</td><td class=\"number\">123,456</td><td>1\\.0 of today</td><td><code>0123456789ab</code></td>"));
        Assert.That(page, Does.Match("rack-2</th><td>no sign of life"));
        Assert.That(page, Does.Contain("simulate secret &lt;case&gt;.xlsx").And.Match("8 / 16 <progress max=\"16\" value=\"8\"").And.Contain("running"));
        Assert.That(host.Faults, Is.Empty);
    }

    [Test]
    public async Task Machines_InChinese_AreSaidInChinese()
    {
        await using Host host = await Host.StartAsync(o => o with { Cluster = cluster });
        using Browser ann = new(host.Address);
        await ann.PostAsync("/preferences", ("language", "zh-Hans"), ("back", "/machines"));

        string page = WebUtility.HtmlDecode(await ann.PageAsync("/machines"));

        Assert.That(page, Does.Contain("<h1>机器</h1>").And.Contain("已加入集群，负责分配任务").And.Contain("无信号").And.Contain("运行中"));
        Assert.That(page, Does.Not.Contain("in the cluster"));
    }

    [Test]
    public async Task Sweeps_WithoutAMachineThatLives_Wait()
    {
        using (RunStore store = RunStore.Open(cluster))
        {
            store.Machines.Leave("m1");
        }

        await using Host host = await Host.StartAsync(o => o with { Cluster = cluster });
        using Browser ann = new(host.Address);

        Assert.That(await ann.PageAsync("/machines"), Does.Contain("<td>waiting for a machine").And.Not.Contain("<td>running"));
        await ann.PostAsync("/preferences", ("language", "zh-Hans"), ("back", "/machines"));
        Assert.That(WebUtility.HtmlDecode(await ann.PageAsync("/machines")), Does.Contain("<td>等待机器").And.Not.Contain("运行中"));
    }

    // Whose case is whose is not known to the cluster, so a planner of a team does not read its name there.
    [Test]
    public async Task Sweeps_ForPlannersOfATeam_AreShownWithoutTheirCase()
    {
        await using Host host = await Host.WithAccountsAsync(o => o with { Cluster = cluster }, ("ann", AccountRole.Planner), ("root", AccountRole.Administrator));
        using Browser ann = new(host.Address);
        await ann.SignInAsync("ann");
        using Browser root = new(host.Address);
        await root.SignInAsync("root");

        Assert.That(await ann.PageAsync("/machines"), Does.Contain("rack-1").And.Contain("sweep1").And.Not.Contain("secret"));
        Assert.That(await root.PageAsync("/machines"), Does.Contain("secret"));
    }

    // On a narrow screen as on a wide one: the bar of what is solved hides nothing beside it.
    [TestCase(1200)]
    [TestCase(600)]
    public async Task Progress_OfASweep_StaysInItsCell(int width)
    {
        await using Host host = await Host.StartAsync(o => o with { Cluster = cluster });
        await using Chromium chromium = await Chromium.StartAsync();
        (IPage page, List<string> complaints) = await chromium.VisitAsync(host.Address, width);
        await page.GotoAsync("/machines");

        double[] edges = await page.EvaluateAsync<double[]>("() => { const bar = document.querySelector('td progress'); const [b, c] = [bar, bar.closest('td')].map(e => e.getBoundingClientRect()); return [b.left - c.left, c.right - b.right, b.top - c.top, c.bottom - b.bottom, b.width]; }");
        Assert.That(edges, Is.All.GreaterThan(0));
        Assert.That(complaints, Is.Empty);
        await Chromium.KeepAsync(page, $"machines-{width}", whole: true);
    }

    [Test]
    public async Task Machines_WithoutACluster_AreNoPage()
    {
        await using Host host = await Host.StartAsync();
        using Browser ann = new(host.Address);

        Assert.That((await ann.GetAsync("/machines")).Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await ann.PageAsync("/cases"), Does.Not.Contain("/machines"));
    }
}
