using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cli.Tests.Faults;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbench.Tests.Store;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Faults;

/// <summary>What is asked in the browser is solved by the machines of a cluster, whichever server lives, and the files are those of one machine.</summary>
[TestFixture]
[NonParallelizable]
[Platform("Linux,MacOsX")]
public sealed partial class BrowserTests
{
    private const string Coarse = "Plan[PeriodsPerYear].Value = 1";

    private PostgresCluster server = null!;
    private ClusterPlace place = null!;
    private RunStore runs = null!;

    private string StorePlace => Path.Combine(place.Folder, "runs.db");

    [OneTimeSetUp]
    public void Prepare()
    {
        if (PostgresCluster.Programs is null)
        {
            Assert.Ignore("No PostgreSQL is installed here.");
        }

        server = PostgresCluster.Start();
        place = new(server, "browsed");
        place.Call(0, "convert", "case", "case.xlsx");
        runs = RunStore.Open(StorePlace);
        place.Start("4s", "first", "second");
    }

    [OneTimeTearDown]
    public void Remove()
    {
        runs?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        place?.Dispose();
        server?.Dispose();
    }

    [SetUp]
    public void Forget() => place.Forget();

    [Test]
    public async Task Simulation_WhoseServerEnds_IsSolvedMeanwhileAndTakenByTheNextOne()
    {
        place.Call(0, "simulate", "case.xlsx", "--draws", "40", "--indices", "2", "--set", Coarse, "--format", "parquet", "-o", "one");
        string run;
        CookieContainer cookies = new();
        using (Child first = Serve(StorePlace, out Uri address, "--cluster", place.Connection))
        {
            using Visitor ann = await Visitor.ToAsync(address, first, cookies);
            run = await ann.BeginAsync(await ann.UploadAsync(Path.Combine(place.Folder, "case.xlsx")), "simulation", ("draws", "40"), ("indices", "2"), ("seed", "1"), ("investments", "adaptive"), ("set", Coarse));
            Sweep sweep = place.Middle();
            Assert.That((sweep.Id, sweep.Verb, sweep.Total), Is.EqualTo((run, "simulate", 70L)));
            Assert.That(await ann.PageAsync($"/runs/{run}"), Does.Contain("<progress"));
            first.Signal("TERM");
            first.Ended();
        }

        Assert.That(StateOf(run), Is.EqualTo(RunState.Interrupted));
        place.Once();
        using Child next = Serve(StorePlace, out Uri other, "--cluster", place.Connection);
        using Visitor again = await Visitor.ToAsync(other, next, cookies);
        place.Until(() => StateOf(run) is not (RunState.Interrupted or RunState.Running), "its end");
        Assert.That(StateOf(run), Is.EqualTo(RunState.Done), runs.Find(Viewer.Operator, run)!.Sentence);
        Assert.That(place.Store.Sweeps.List().Select(static s => s.Id), Is.EqualTo(new[] { run }), "nothing was asked twice");
        foreach (string file in (string[])["draws.csv", "index-draws.csv", "draws.parquet", "index-draws.parquet"])
        {
            Assert.That(ContentOf(run, file), Is.EqualTo(await File.ReadAllBytesAsync(Path.Combine(place.Folder, "one", file))), file);
        }

        Assert.That(Directory.GetFiles(place.Folder, $"*{runs.Find(Viewer.Operator, run)!.RequestKey}*", SearchOption.AllDirectories), Is.Empty, "what grew is gone once it is kept");
        await again.PostAsync($"/runs/{run}/delete");
        Assert.That(place.Store.Sweeps.List(), Is.Empty, "the machines' answers go with the run");
    }

    [Test]
    public async Task Simulation_CancelledInTheBrowser_StopsTheMachinesAndGoesOnThere()
    {
        place.Call(0, "simulate", "case.xlsx", "--draws", "48", "--indices", "0", "--seed", "7", "--set", Coarse, "-o", "seven");
        using Child serving = Serve(StorePlace, out Uri address, "--cluster", place.Connection);
        using Visitor ann = await Visitor.ToAsync(address, serving);
        string open = await ann.UploadAsync(Path.Combine(place.Folder, "case.xlsx"));
        (string, string)[] asked = [("draws", "48"), ("seed", "7"), ("set", Coarse)];
        string run = await ann.BeginAsync(open, "simulation", asked);
        place.Middle();
        await ann.PostAsync($"/runs/{run}/cancel");
        place.Until(() => StateOf(run) == RunState.Cancelled, "its end");
        Sweep stopped = place.Store.Sweeps.Find(run)!;
        Assert.That(stopped.State, Is.EqualTo(SweepState.Cancelled));
        Assert.That(stopped.Done, Is.GreaterThan(0), "what is solved is kept");

        Assert.That(await ann.BeginAsync(open, "simulation", asked), Is.EqualTo(run), "it is taken up under its name");
        place.Until(() => StateOf(run) is not (RunState.Cancelled or RunState.Running), "its end");
        Assert.That(StateOf(run), Is.EqualTo(RunState.Done), runs.Find(Viewer.Operator, run)!.Sentence);
        place.Once();
        Assert.That(ContentOf(run, "draws.csv"), Is.EqualTo(await File.ReadAllBytesAsync(Path.Combine(place.Folder, "seven", "draws.csv"))));
    }

    [Test]
    public async Task Studies_OfTheBrowser_AreTheDocumentsOfOneServer()
    {
        using Child alone = Serve(Path.Combine(place.Folder, "alone.db"), out Uri here);
        using Child serving = Serve(StorePlace, out Uri there, "--cluster", place.Connection);
        using RunStore own = RunStore.Open(Path.Combine(place.Folder, "alone.db"));
        using Visitor ann = await Visitor.ToAsync(here, alone);
        using Visitor bob = await Visitor.ToAsync(there, serving);
        string[] opened = [await ann.UploadAsync(Path.Combine(place.Folder, "case.xlsx")), await bob.UploadAsync(Path.Combine(place.Folder, "case.xlsx"))];
        foreach ((string kind, string document, (string, string)[] fields) in new (string, string, (string, string)[])[]
        {
            (RunKinds.Compare, "comparison.json", [("scenarios", "HBM-fast"), ("grid1", "HbmLines[*].* *= 1,1.25"), ("set", Coarse)]),
            (RunKinds.BreakEven, "breakeven.json", [("parameter1", "HbmLines[*].*"), ("set", Coarse)]),
            (RunKinds.Stochastic, "stochastic.json", [("worlds", "Base=2,HBM-slow,HBM-fast"), ("known-from", "2028"), ("tail-weight", "0.5"), ("set", Coarse)]),
            (RunKinds.Stochastic, "stochastic.json", [("sampled", "3"), ("set", Coarse)]),
        })
        {
            string one = await ann.BeginAsync(opened[0], kind, fields);
            string many = await bob.BeginAsync(opened[1], kind, fields);
            place.Until(() => own.Find(Viewer.Operator, one)!.State != RunState.Running && StateOf(many) != RunState.Running, "their ends");
            Assert.That(StateOf(many), Is.EqualTo(RunState.Done), runs.Find(Viewer.Operator, many)!.Sentence);
            Assert.That(place.Store.Sweeps.Find(many)?.State, Is.EqualTo(SweepState.Done), "machines solved it");
            Assert.That(runs.Runs.File(many, document)!.Content.ToArray(), Is.EqualTo(own.Runs.File(one, document)!.Content.ToArray()), kind);
        }

        string refused = WebUtility.HtmlDecode(await ann.PostAsync($"/cases/{opened[0]}/simulation", ("draws", "25000"), ("seed", "1")));
        Assert.That(refused, Does.Contain("So many draws would keep this server's processors, which everybody shares, busy for hours."));
        Assert.That(await ann.PageAsync($"/cases/{opened[0]}/analyses"), Does.Contain("20,000").And.Contain("hence the limit on draws").And.Not.Contain("1,000,000"));
        Assert.That(await bob.PageAsync($"/cases/{opened[1]}/analyses"), Does.Contain("1,000,000").And.Contain("The machines of the cluster solve it."));
        string large = await bob.BeginAsync(opened[1], "simulation", ("draws", "25000"), ("seed", "1"), ("set", Coarse));
        place.Until(() => place.Store.Sweeps.Find(large) is not null, "its sweep");

        // What this server solves itself does not wait for the machines.
        string gap = await bob.BeginAsync(opened[1], "gap", ("set", Coarse));
        place.Until(() => StateOf(gap) != RunState.Running, "a study beside it");
        Assert.That((StateOf(gap), StateOf(large)), Is.EqualTo((RunState.Done, RunState.Running)));
        await bob.PostAsync($"/runs/{large}/delete");
        Assert.That(place.Store.Sweeps.Find(large), Is.Null);
    }

    private Child Serve(string store, out Uri address, params string[] more)
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        address = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        return place.Begin(["serve", "--urls", address.ToString().TrimEnd('/'), "--store", store, .. more]);
    }

    private RunState StateOf(string run) => runs.Find(Viewer.Operator, run)!.State;

    private byte[] ContentOf(string run, string file)
    {
        using Stream stream = runs.Runs.Open(run, file)!;
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>A visitor without script.</summary>
    private sealed partial class Visitor : IDisposable
    {
        private readonly HttpClient client;

        private Visitor(Uri address, CookieContainer cookies) => client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };

        /// <summary>Waits until a server answers.</summary>
        internal static async Task<Visitor> ToAsync(Uri address, Child serving, CookieContainer? cookies = null)
        {
            Visitor visitor = new(address, cookies ?? new());
            for (int look = 0; look < 600; look++)
            {
                try
                {
                    await visitor.PageAsync("/cases");
                    return visitor;
                }
                catch (HttpRequestException) when (!serving.HasExited)
                {
                    await Task.Delay(100);
                }
            }

            throw new TimeoutException($"{address} does not answer.");
        }

        internal async Task<string> PageAsync(string path) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

        /// <summary>Brings a case.</summary>
        /// <returns>Its name in addresses.</returns>
        internal async Task<string> UploadAsync(string file)
        {
            using MultipartFormDataContent content = new() { { new StringContent(await TokenAsync()), "form-token" }, { new ByteArrayContent(await File.ReadAllBytesAsync(file)), "file", Path.GetFileName(file) } };
            using HttpResponseMessage response = await client.PostAsync(new Uri("/cases", UriKind.Relative), content);
            return response.Headers.Location!.ToString().Split('/')[^1];
        }

        /// <summary>Begins a run.</summary>
        /// <returns>Its name in addresses.</returns>
        internal async Task<string> BeginAsync(string open, string kind, params (string Name, string Value)[] fields)
        {
            using HttpResponseMessage response = await SendAsync($"/cases/{open}/{kind}", fields);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await response.Content.ReadAsStringAsync());
            return response.Headers.Location!.ToString().Split('/')[^1].Split('?')[0];
        }

        internal async Task<string> PostAsync(string path, params (string Name, string Value)[] fields)
        {
            using HttpResponseMessage response = await SendAsync(path, fields);
            return await response.Content.ReadAsStringAsync();
        }

        public void Dispose() => client.Dispose();

        private async Task<HttpResponseMessage> SendAsync(string path, (string Name, string Value)[] fields)
        {
            using FormUrlEncodedContent content = new([new("form-token", await TokenAsync()), .. fields.Select(static f => new KeyValuePair<string, string>(f.Name, f.Value))]);
            return await client.PostAsync(new Uri(path, UriKind.Relative), content);
        }

        private async Task<string> TokenAsync() => Token().Match(await PageAsync("/cases")).Groups[1].Value;

        [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
        private static partial Regex Token();
    }
}
