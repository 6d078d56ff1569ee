using System.Net;
using System.Net.Sockets;
using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>The process is killed at random moments, as by a power cut or the system out of memory: what stands is whole, and what was begun goes on.</summary>
[TestFixture]
[Platform("Linux,MacOsX")]
public sealed class KillTests
{
    private static readonly string[] Files = ["plan.xlsx", "plan.json"];

    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    // The seed is printed by a failure; each moment lies somewhere in the run.
    [Test]
    public void Solve_KilledAtRandomMoments_LeavesWholeFilesOrNone([Values(1, 2, 3, 4)] int seed)
    {
        string folder = $"solve-{seed}";
        int milliseconds = 600 + new Random(seed).Next(2400);
        using (Child child = Child.Start(place.Folder, ["solve", "case", .. Workplace.Coarse, "-o", folder]))
        {
            child.Wait(TimeSpan.FromMilliseconds(milliseconds));
            child.Signal("KILL");
            child.Ended();
        }

        foreach (string file in Files.Select(f => place.PathOf(folder, f)).Where(File.Exists))
        {
            Assert.That(file.EndsWith(".json", StringComparison.Ordinal) ? IsJson(file) : place.Run("verify", file).Exit == ExitCode.Done, Is.True, $"{file}, killed after {milliseconds} ms");
        }

        Assert.That(place.Run(["solve", "case", .. Workplace.Coarse, "-o", folder, "--force"]).Exit, Is.Zero, "the next run is not in the way of what is left");
        Assert.That(Directory.EnumerateFiles(place.PathOf(folder)).Where(static f => f.EndsWith(".tmp", StringComparison.Ordinal) || f.EndsWith(".lock", StringComparison.Ordinal)), Is.Empty, "and sweeps it");
    }

    [Test]
    public void Simulate_KilledAgainAndAgain_EndsAsOneThatWasNot()
    {
        string[] line = ["simulate", "case", "--draws", "300", "--results", "shares", "--indices", "0", .. Workplace.Coarse];
        string[] resume = [];
        Random random = new(7);
        for (int kill = 0; kill < 4; kill++)
        {
            using Child child = Child.Start(place.Folder, [.. line, "-o", "killed", .. resume]);
            child.Wait(TimeSpan.FromMilliseconds(900 + random.Next(900)));
            child.Signal("KILL");
            child.Ended();
            resume = File.Exists(place.PathOf("killed", "draws.json")) ? ["--resume"] : [];
        }

        using Child last = Child.Start(place.Folder, [.. line, "-o", "killed", .. resume]);
        using Child whole = Child.Start(place.Folder, [.. line, "-o", "whole"]);
        Assert.That(last.Ended().Exit, Is.Zero, last.Error);
        Assert.That(whole.Ended().Exit, Is.Zero, whole.Error);

        Assert.That(File.ReadAllText(place.PathOf("killed", "draws.csv")), Is.EqualTo(File.ReadAllText(place.PathOf("whole", "draws.csv"))));
    }

    // A run at work is not declared dead while its server's lease holds, and is found as interrupted when it is over.
    [Test]
    public async Task Serve_KilledInARun_KeepsItsStoreAndFindsTheRunAgain()
    {
        string store = place.PathOf("runs.db");
        Uri address = new($"http://127.0.0.1:{FreePort()}");
        string id;
        using (Child child = Child.Start(place.Folder, "serve", "--urls", address.ToString().TrimEnd('/'), "--store", store))
        {
            id = await BegunAsync(address);
            child.Signal("KILL");
            child.Ended();
        }

        using RunStore kept = RunStore.Open(store);
        Assert.That(kept.Find(Viewer.Operator, id)!.State, Is.EqualTo(RunState.Running));
        kept.Servers.Bury(DateTimeOffset.UtcNow);
        Assert.That(kept.Find(Viewer.Operator, id)!.State, Is.EqualTo(RunState.Running), "the lease holds");
        kept.Servers.Bury(DateTimeOffset.UtcNow + ServerShelf.Lease + TimeSpan.FromSeconds(1));
        Assert.That(kept.Find(Viewer.Operator, id)!.State, Is.EqualTo(RunState.Interrupted));
    }

    private static async Task<string> BegunAsync(Uri address)
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using HttpClient client = new(handler) { BaseAddress = address };
        string page = string.Empty;
        for (int attempt = 0; page.Length == 0; attempt++)
        {
            try
            {
                page = await client.GetStringAsync(new Uri("/cases", UriKind.Relative));
            }
            catch (HttpRequestException) when (attempt < 300)
            {
                await Task.Delay(100);
            }
        }

        string token = page.Split("name=\"form-token\" value=\"")[1].Split('"')[0];
        using FormUrlEncodedContent form = new([new("form-token", token), new("scenario", "All-breaks")]);
        HttpResponseMessage response = await client.PostAsync(new Uri("/cases/baseline/gap", UriKind.Relative), form);
        return response.Headers.Location!.ToString().Split('/')[^1];
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool IsJson(string file)
    {
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.ValueKind == System.Text.Json.JsonValueKind.Object;
    }
}
