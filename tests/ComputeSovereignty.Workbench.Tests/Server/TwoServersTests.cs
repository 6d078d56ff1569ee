using System.Net;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Two servers on one store.</summary>
[TestFixture]
public sealed class TwoServersTests
{
    [Test]
    public async Task Run_OfTheOtherServer_IsLeftToIt_AndFollowedToItsEnd()
    {
        await using Host first = await Host.StartAsync();
        using Browser ann = new(first.Address);
        (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/gap", ("scenario", "All-breaks"));
        string run = begun.Headers.Location!.ToString();

        WorkbenchServer second = await WorkbenchServer.StartAsync(new()
        {
            Urls = ["http://127.0.0.1:0"],
            Store = first.StorePlace,
            Baseline = Repository.SupplyWorkbook,
        });
        await using (second)
        {
            using RunStore store = RunStore.Open(first.StorePlace);
            Assert.That(store.Find(Viewer.Operator, run.Split('/')[^1])!.State, Is.EqualTo(RunState.Running), "the second one starts and buries nobody");

            (HttpResponseMessage page, string text) = await ann.GetAsync($"{second.Urls[0]}{run}");
            Assert.That((page.StatusCode, text.Contains("<progress", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.OK, true)));

            string events = await ann.PageAsync($"{second.Urls[0]}{run}/events");
            Assert.That(events, Does.Contain(": it works elsewhere").And.EndWith("event: end\ndata: {}\n\n"));
            Assert.That(store.Find(Viewer.Operator, run.Split('/')[^1])!.State, Is.EqualTo(RunState.Done));
            Assert.That(await ann.PageAsync($"{second.Urls[0]}{run}"), Does.Contain("Download gap.xlsx"));
        }

        Assert.That(first.Faults, Is.Empty);
    }
}
