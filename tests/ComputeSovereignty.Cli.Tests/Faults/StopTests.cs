using System.Net;
using System.Net.Sockets;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>A request to end from outside: every verb ends within five seconds, whatever it is in the midst of, or at once at the second one.</summary>
[TestFixture]
[Platform("Linux,MacOsX")]
public sealed class StopTests
{
    // What the program promises, and the second that a busy machine takes to send a signal and see an end.
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(6.5);
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(2.5);

    // Each as long as it gets: months, whole modules, many draws.
    private static readonly string[] Long = ["--set", "Plan[PeriodsPerYear].Value = 12"];

    // A database that takes every call and never answers.
    private static readonly TcpListener Silent = Listening();

    private readonly Workplace place = new();
    private string[] before = [];

    [OneTimeSetUp]
    public void Prepare()
    {
        Assert.That(place.Run("new", "big.xlsx").Exit, Is.Zero);
        Assert.That(place.Solve("-o", "plan").Exit, Is.Zero);
        Assert.That(place.Run(["simulate", "case", "--draws", "3", "--indices", "0", .. Workplace.Coarse, "-o", "parts", "--part", "1/1"]).Exit, Is.Zero);
        Directory.CreateSymbolicLink(place.PathOf("backtests"), Path.Combine(SupplyChain.ThirdPartyTests.RootOf(AppContext.BaseDirectory), "data", "backtests"));
    }

    [SetUp]
    public void LookAround() => before = Unfinished();

    [OneTimeTearDown]
    public void RemovePlace()
    {
        place.Dispose();
        Silent.Dispose();
    }

    private static readonly string[] Solving = ["solve case", "gap case", "compare case", "breakeven case", "frontier case", "alternatives case", "stochastic case --sampled 40", "simulate case --draws 4000"];

    private static readonly string[] Reading =
    [
        "new fresh.xlsx --force", "new fresh --force", "check big.xlsx", "convert big.xlsx copy --force", "diff big.xlsx case", "export case --format lp", "verify plan/plan.xlsx", "calibrate case",
        "backtest backtests", "engines", "engines --probe", "merge parts -o merged --force", "runs", "accounts", "serve --urls http://127.0.0.1:0", "solve big.xlsx", "gap big.xlsx", "demand big.xlsx",
        "worker --cluster SILENT", "sweeps --cluster SILENT",
    ];

    private static string Connection => $"Host=127.0.0.1;Port={((IPEndPoint)Silent.LocalEndpoint).Port};Username=planner;Database=plans";

    [TestCaseSource(nameof(Solving))]
    public void Verb_InASolve_EndsWithinFiveSeconds(string line)
    {
        using Child child = Child.Start(place.Folder, [.. line.Split(' '), .. Long]);
        Assert.That(child.Wait(TimeSpan.FromSeconds(2.5)), Is.Null, child.HasExited ? child.Error : string.Empty);

        child.Signal("TERM");

        Assert.That(child.Wait(Promised), Is.Not.Null, "it ends");

        // On a quick machine the plan may be finished within the time.
        Assert.That(child.Exit, Is.AnyOf(ExitCode.Stopped, ExitCode.Done), child.Error);
        NothingIsLeft();
    }

    // At the moments in which a verb starts, reads, works and writes.
    [TestCaseSource(nameof(Reading))]
    public void Verb_AtAnyMoment_EndsWithinFiveSeconds(string line)
    {
        foreach (int milliseconds in (int[])[350, 900])
        {
            using Child child = Child.Start(place.Folder, line.Replace("SILENT", Connection, StringComparison.Ordinal).Split(' '));
            child.Wait(TimeSpan.FromMilliseconds(milliseconds));
            child.Signal(milliseconds == 350 ? "INT" : "TERM");

            Assert.That(child.Wait(Promised), Is.Not.Null, $"after {milliseconds} ms it ends");

            // 130 and 143: before the program itself ran.
            Assert.That(child.Exit, Is.AnyOf(ExitCode.Done, ExitCode.Stopped, 130, 143), child.Error);
            NothingIsLeft();
        }
    }

    // A workbook that keeps the library that reads it busy, and hears nothing meanwhile.
    [Test]
    public void Check_OfAFileThatIsLongToRead_EndsWithinFiveSeconds()
    {
        File.WriteAllBytes(place.PathOf("long.xlsx"), LongWorkbook.Content(File.ReadAllBytes(place.PathOf("big.xlsx"))));
        using Child child = Child.Start(place.Folder, "check", "long.xlsx");
        Assert.That(child.Wait(TimeSpan.FromSeconds(0.9)), Is.Null, "it reads");
        child.Signal("TERM");

        Assert.That(child.Wait(Promised), Is.Not.Null);
        Assert.That(child.Exit, Is.AnyOf(ExitCode.Done, ExitCode.Stopped), child.Error);
    }

    // Every verb is tried here: a new one that is not is found out.
    [Test]
    public void Verbs_AllOfThem_AreTried() => Assert.That(
        CommandLine.Root(new Session { Out = TextWriter.Null, Error = TextWriter.Null, Folder = "/", LogFolder = "/", DataFolder = "/" }).Subcommands.Select(static c => c.Name),
        Is.SubsetOf(Solving.Concat(Reading).Select(static l => l.Split(' ')[0])));

    [Test]
    public void Second_Wish_EndsAtOnce()
    {
        using Child child = Child.Start(place.Folder, [("SOVEREIGNTY_STOP_SECONDS", "600")], ["solve", "case", .. Long]);
        Assert.That(child.Wait(TimeSpan.FromSeconds(2)), Is.Null);
        child.Signal("TERM");

        // Two signals of a kind that come before the first is heard are one to the system.
        child.Wait(TimeSpan.FromSeconds(1));
        child.Signal("TERM");

        Assert.That(child.Wait(AtOnce), Is.Not.Null);
        Assert.That(child.Exit, Is.AnyOf(ExitCode.Stopped, 137));
    }

    private static TcpListener Listening()
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    // A test that was ended by force must not be held against those after it.
    private void NothingIsLeft() => Assert.That(Unfinished().Except(before), Is.Empty);

    private string[] Unfinished() => [.. Directory.EnumerateFileSystemEntries(place.Folder, "*", SearchOption.AllDirectories).Where(static f => f.EndsWith(".tmp", StringComparison.Ordinal))];
}
