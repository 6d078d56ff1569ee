using ComputeSovereignty.Cli.Tests.Faults;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbench.Tests.Store;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Faults;

/// <summary>Three machines as processes and a real database: whatever happens to them, every chunk is answered once and the files are those of one machine, byte for byte.</summary>
[TestFixture]
[NonParallelizable]
[Platform("Linux,MacOsX")]
public sealed class ClusterFaultTests
{
    private static readonly string[] Draws = ["simulate", "case", "--draws", "40", "--indices", "2", "--results", "shares", "--set", "Plan[PeriodsPerYear].Value = 1"];
    private static readonly string[] Points =
    [
        "compare", "case", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1", "--scenarios", "HBM-fast,N3-2027", "--grid", "HbmLines[*].* *= 1,1.25,1.5", "--grid", "Nodes[N+3].AvailableFrom=2027-01,2028-01,2029-01",
    ];

    private static readonly string[] Levers = ["breakeven", "case", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1"];

    private static readonly string[] Worlds = ["stochastic", "case", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1", "--worlds", "Base,HBM-slow,HBM-fast,N2-stalls"];

    private PostgresCluster server = null!;
    private ClusterPlace place = null!;
    private int started;

    private string[] Cluster => ["--cluster", place.Connection];

    [OneTimeSetUp]
    public void Prepare()
    {
        if (PostgresCluster.Programs is null)
        {
            Assert.Ignore("No PostgreSQL is installed here.");
        }

        server = PostgresCluster.Start();
        place = new(server, "many");
        place.Call(0, [.. Draws, "--threads", "2", "-o", "one"]);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        place?.Dispose();
        server?.Dispose();
    }

    [SetUp]
    public void Forget() => place.Forget();

    [Test]
    [Order(1)]
    public void Sweep_LeftAndFollowedAgain_IsTheFilesOfOneMachine()
    {
        string submitted = place.Call(0, [.. Draws, "--format", "parquet", .. Cluster, "--detach"]);
        Sweep sweep = place.Store.Sweeps.List().Single();
        Assert.That(submitted, Does.Contain($"Submitted as sweep {sweep.Id}.").And.Contain($"Come back with: sovereignty sweeps follow {sweep.Id} --cluster \"{place.Connection}\"\n"));
        Assert.That(Directory.Exists(Path.Combine(place.Folder, "reports")), Is.False, "nothing is written yet");

        // Nobody works yet, and the list says so.
        Assert.That(place.Call(0, ["sweeps", .. Cluster]), Does.Match($"{sweep.Id} .* 0 / 70 +waiting for a machine").And.Contain($"(1). Start one with: sovereignty worker --cluster \"{place.Connection}\"\n"));
        Assert.That(place.Call(0, ["sweeps", "--language", "zh-Hans", .. Cluster]), Does.Match($"{sweep.Id} .* 0 / 70 +等待机器").And.Contain("启动机器：sovereignty worker --cluster"));
        Assert.That(place.Call(0, ["sweeps", "--json", .. Cluster]), Does.Contain("\"waiting\": true"));
        using (Child left = place.Begin(["sweeps", "follow", sweep.Id[..5], "-o", "followed", .. Cluster]))
        {
            place.Until(() => File.Exists(Path.Combine(place.Folder, "followed", "draws.csv")), "its following");
            left.Signal("INT");
            left.Ended();
            Assert.That(left.Exit, Is.EqualTo(ComputeSovereignty.Cli.ExitCode.Stopped));
            Assert.That(left.Error, Does.Contain($"The machines go on with sweep {sweep.Id}.").And.Contain($"Come back with: sovereignty sweeps follow {sweep.Id} -o followed --cluster \"{place.Connection}\"\n"));
            Assert.That(left.Error, Does.Contain($"Cancel with: sovereignty sweeps cancel {sweep.Id} --cluster \"{place.Connection}\"\n"));
        }

        Three();
        place.Call(0, ["sweeps", "follow", sweep.Id, "-o", "followed", .. Cluster]);
        place.Once();
        place.Call(0, [.. Draws, "--format", "parquet", "-o", "one-parquet"]);
        place.Same("one-parquet", "followed");
        Assert.That(place.Call(0, ["sweeps", .. Cluster]), Does.Match($"{sweep.Id} +simulate case +.* UTC +70 / 70 +done"));
        Assert.That(place.Call(0, [.. Draws, "--format", "parquet", "-o", "again", .. Cluster]), Does.Contain($"The same question is sweep {sweep.Id} already"));
        place.Same("one-parquet", "again");
    }

    [Test]
    [Order(2)]
    public void Comparison_ByThreeMachines_IsTheFilesOfOneMachine()
    {
        Three();
        place.Call(0, [.. Points, "-o", "one-comparison"]);
        place.Call(0, [.. Points, "-o", "many-comparison", .. Cluster]);
        place.Same("one-comparison", "many-comparison");
        place.Once();
        Assert.That(place.Store.Sweeps.List().Single().Total, Is.EqualTo(2 + 9));
    }

    [Test]
    [Order(2)]
    public void BreakEven_ByThreeMachines_IsTheFilesOfOneMachine()
    {
        Three();
        place.Call(0, [.. Levers, "-o", "one-breakeven", "--language", "zh-Hans"]);
        string submitted = place.Call(0, [.. Levers, "--detach", .. Cluster]);
        Sweep sweep = place.Store.Sweeps.List().Single();
        Assert.That(submitted, Does.Contain($"Submitted as sweep {sweep.Id}."));
        string followed = place.Call(0, ["sweeps", "follow", sweep.Id, "-o", "many-breakeven", "--language", "zh-Hans", .. Cluster]);
        string[] steps = [.. followed.Split('\n').Where(static l => l.StartsWith("步骤 ", StringComparison.Ordinal))];
        Assert.That(followed, Does.Not.Contain("Submitted"));
        Assert.That(steps, Has.Length.EqualTo(sweep.Total).And.All.Match("步骤 [0-9]+/[0-9]+：.*[\u4e00-\u9fff]").And.None.Contain(" to "), "levers have their titles");
        Assert.That(place.Call(0, ["sweeps", "--language", "zh-Hans", .. Cluster]), Does.Contain("已完成"));
        place.Once();
        place.Same("one-breakeven", "many-breakeven");
        Assert.That(place.Store.Sweeps.CutsOf(sweep.Id).Select(static c => c.Chunk.Count).TakeLast(10), Is.All.EqualTo(1), "a lever is a chunk");
        Assert.That(place.Call(0, ["sweeps", .. Cluster]), Does.Match($"{sweep.Id} +breakeven case +.* UTC +{sweep.Total} / {sweep.Total} +done"));
    }

    [Test]
    [Order(2)]
    public void Worlds_ByThreeMachines_AreTheFilesOfOneMachine()
    {
        Three();
        place.Call(0, [.. Worlds, "-o", "one-worlds", "--language", "zh-Hans"]);
        string said = place.Call(0, [.. Worlds, "-o", "many-worlds", "--language", "zh-Hans", .. Cluster]);
        place.Once();
        place.Same("one-worlds", "many-worlds");
        Assert.That(place.Store.Sweeps.List().Single().Total, Is.EqualTo(4), "a world is a piece");
        Assert.That(said, Does.Match("求解 4/[0-9]+：N2-stalls（可预知）").And.Match("求解 [0-9]+/[0-9]+：HBM-slow（订单不变）"), "what all worlds together take is told, too");
    }

    [Test]
    [Order(2)]
    public void Frontier_BetweenTwoLevers_IsRefusedWithTheReason() =>
        Assert.That(place.Call(2, [.. Levers, "--parameter", "HbmLines[*].*", "--parameter", "Hubs[*].*", .. Cluster]), Does.Contain("Ask for the frontier on one machine."));

    [Test]
    [Order(3)]
    public void Sweep_StoppedWithCancel_Ends()
    {
        Three();
        using Child child = place.Begin([.. Draws, "-o", "cancelled", "--on-stop", "cancel", .. Cluster]);
        Sweep sweep = place.Middle();
        child.Signal("TERM");
        child.Ended();

        Assert.That(child.Error, Does.Contain($"Cancelled sweep {sweep.Id}."));
        Assert.That(place.Store.Sweeps.Find(sweep.Id)!.State, Is.EqualTo(SweepState.Cancelled));
        Assert.That(place.Call(2, ["sweeps", "follow", sweep.Id, "-o", "cancelled", .. Cluster]), Does.Contain($"Sweep {sweep.Id} has been cancelled."));
        Assert.That(place.Call(0, ["sweeps", "delete", sweep.Id, .. Cluster]), Does.Contain($"Deleted sweep {sweep.Id}."));
        Assert.That(place.Store.Sweeps.List(), Is.Empty);
    }

    [Test]
    [Order(4)]
    public void OneMachine_Killed_CostsNoDraw()
    {
        Three();
        using Child child = place.Begin([.. Draws, "-o", "killed", .. Cluster]);
        place.Middle();
        place.Kill(place.Roles().Other);

        ClusterPlace.Done(child);
        place.Once();
        place.Same("one", "killed");
    }

    [Test]
    [Order(5)]
    public void Coordinator_Killed_IsReplaced()
    {
        Three();
        using Child child = place.Begin([.. Draws, "-o", "headless", .. Cluster]);
        place.Middle();
        string first = place.Roles().Coordinator;
        place.Kill(first);

        ClusterPlace.Done(child);
        place.Once();
        place.Same("one", "headless");
        Assert.That(place.Roles().Coordinator, Is.Not.EqualTo(first));
    }

    // A cut network: the others hear nothing of the machine, give it up, and take its work; when it is heard of again it joins anew.
    [Test]
    [Order(6)]
    public void Machine_CutOff_IsGivenUpAndComesBack()
    {
        Three();
        using Child child = place.Begin([.. Draws, "-o", "cut", .. Cluster]);
        place.Middle();
        string cut = place.Roles().Other;
        place.Signal(cut, "STOP");

        ClusterPlace.Done(child);
        place.Once();
        place.Same("one", "cut");
        string cluster = ComputeSovereignty.Cluster.Silos.SiloHost.ClusterOf(place.Alive()[0].Identity);
        place.Until(() => place.Store.Silos.Read(cluster).Rows.Any(r => r.Entry.Contains($"\"{cut}\"", StringComparison.Ordinal) && r.Entry.Contains("\"Dead\"", StringComparison.Ordinal)), "its being given up");

        place.Signal(cut, "CONT");
        place.Until(() => place.Store.Silos.Read(cluster).Rows.Any(r => r.Entry.Contains($"\"{cut}\"", StringComparison.Ordinal) && r.Entry.Contains("\"Active\"", StringComparison.Ordinal)), "its coming back");
        Assert.That(place.Dismiss(cut), Does.Contain("heard nothing of this one").And.Contain("Joined again."));
        Assert.That(place.Alive().Select(static m => m.Name), Has.None.EqualTo(cut), "who leaves in peace is gone at once");
    }

    [Test]
    [Order(7)]
    public void Everybody_Killed_IsResumedByOthers()
    {
        Three();
        using (Child child = place.Begin([.. Draws, "-o", "resumed", .. Cluster]))
        {
            place.Middle();
            Array.ForEach([.. place.Names], place.Kill);
            child.Signal("KILL");
            child.Ended();
        }

        Three();
        place.Call(0, [.. Draws, "-o", "resumed", "--resume", .. Cluster]);
        place.Once();
        place.Same("one", "resumed");
    }

    // Nobody gives the machine up, since all are patient: another one solves what it is late with, and its own answer comes when all is done.
    [Test]
    [Order(8)]
    public void Machine_ThatIsLate_IsHelpedOut()
    {
        using ClusterPlace patient = new(server, "patient");
        patient.Start("90s", "quick", "late");
        using Child child = patient.Begin([.. Draws, "-o", "late", "--cluster", patient.Connection]);
        Sweep sweep = patient.Middle();
        string late = patient.Roles().Other;
        patient.Until(() => patient.AnswersOf(sweep.Id, late) > 0, "its first answer");
        patient.Signal(late, "STOP");

        ClusterPlace.Done(child);
        Assert.That(patient.Once(), Is.EqualTo(2), "a second copy");
        patient.Signal(late, "CONT");
        string said = patient.Dismiss(late);
        Assert.That(said, Does.Not.Contain("other bytes"));
        Assert.That(patient.Store.Sweeps.Find(sweep.Id)!.State, Is.EqualTo(SweepState.Done), "both answers are the same");
        patient.CopyTo("late", place);
        place.Same("one", "late");
    }

    [Test]
    [Order(9)]
    public void Machine_OfOtherBytes_IsRefusedAndSoIsItsQuestion()
    {
        using ClusterPlace mixed = new(server, "mixed");
        MachineIdentity identity = place.Alive()[0].Identity;
        Assert.That(mixed.Store.Machines.Join(new("stranger", "stranger", 8, identity with { Digest = "0123456789abcdef" }, DateTimeOffset.UtcNow.AddHours(1))), Is.Null);

        string refused = mixed.Call(2, "worker", "--cluster", mixed.Connection, "--threads", "1");
        Assert.That(refused, Does.Contain("This machine cannot share work with stranger, which is in the cluster: it has other bytes for the same three draws (digest 0123456789ab, not "));
        Assert.That(mixed.Call(2, [.. Draws, "-o", "none", "--cluster", mixed.Connection]), Does.Contain("stranger has other bytes for the same three draws"));
        Assert.That(mixed.Call(2, "worker", "--cluster", mixed.Connection, "--threads", "1", "--language", "zh-Hans").TrimEnd(), Does.Match("^本机不能与集群中的 stranger 共同求解：stranger 的三个固定抽样的结果逐字节不一致（摘要为 0123456789ab，而非 [0-9a-f]{12}）。.*。$"));
        Assert.That(mixed.Store.Sweeps.List(), Is.Empty);
        Assert.That(mixed.Alive().Select(static m => m.Name), Is.EqualTo(new[] { "stranger" }));
    }

    // Longer than the machines are patient with each other, so that nobody is held for dead because nobody could sign.
    [Test]
    [Order(10)]
    public void Database_AwayForAWhile_IsWaitedFor()
    {
        using PostgresCluster own = PostgresCluster.Start();
        using ClusterPlace shaken = new(own, "shaken");
        shaken.Start("4s", "first", "second");
        using Child child = shaken.Begin([.. Draws, "-o", "shaken", "--cluster", shaken.Connection]);
        shaken.Middle();
        own.GoAway();
        Thread.Sleep(TimeSpan.FromSeconds(8));
        Assert.That(child.HasExited, Is.False, "who asked waits");
        own.ComeBack();
        shaken.Until(shaken.Answers, "the fixture's own connections");

        ClusterPlace.Done(child);
        string[] told = [.. child.Error.Split('\n').Where(static l => l.Contains("database", StringComparison.OrdinalIgnoreCase) || l.Contains("connect", StringComparison.OrdinalIgnoreCase))];
        Assert.That(told, Is.EqualTo(new[] { Away(own, "shaken") }), "once, in a line");
        Assert.That(shaken.Dismiss("first"), Does.Contain($"{Away(own, "shaken")}\n").And.Not.Contain("run store").And.Not.Contain("Failed to connect"));
        shaken.Once();
        shaken.CopyTo("shaken", place);
        place.Same("one", "shaken");
    }

    [Test]
    [Order(11)]
    public void Database_ThatIsNotThere_IsNamedInALineWithWhatToDo()
    {
        const string Nobody = "Host=127.0.0.1;Port=9;Username=planner;Password=secret;Database=plans";
        string[] told = place.Call(2, [.. Draws, "-o", "nowhere", "--cluster", Nobody]).TrimEnd().Split('\n');
        Assert.That(told.Count(static l => l == "The cluster's database plans at 127.0.0.1:9 does not answer; it is tried again for 20 seconds. Nothing is submitted yet."), Is.EqualTo(1));
        Assert.That(told[^1], Is.EqualTo(
            "The cluster's database plans at 127.0.0.1:9 does not answer. Start PostgreSQL there, or check the network and the connection string; then ask again."));
        Assert.That(place.Call(2, "sweeps", "--cluster", Nobody, "--language", "zh-Hans").TrimEnd(), Is.EqualTo("集群数据库 plans（127.0.0.1:9）没有响应。请启动该处的 PostgreSQL，或检查网络与连接字符串，然后重新提交。"));
    }

    [Test]
    [Order(12)]
    public void Database_AwayWhenAQuestionIsSubmitted_IsWaitedFor()
    {
        using PostgresCluster own = PostgresCluster.Start();
        using ClusterPlace late = new(own, "waited");
        late.Start("4s", "first");
        own.GoAway();
        using Child child = late.Begin([.. Draws, "-o", "waited", "--cluster", late.Connection]);
        Thread.Sleep(TimeSpan.FromSeconds(8));
        Assert.That(child.HasExited, Is.False, "who asks waits");
        own.ComeBack();
        late.Until(late.Answers, "the fixture's own connections");

        ClusterPlace.Done(child);
        Assert.That(child.Error.Split("it is tried again for 20 seconds. Nothing is submitted yet."), Has.Length.EqualTo(2), "told once");
        late.Once();
        late.CopyTo("waited", place);
        place.Same("one", "waited");
    }

    [Test]
    [Order(13)]
    public void WhoAsked_GoingWhileTheDatabaseIsAway_IsToldHowToComeBack()
    {
        using PostgresCluster own = PostgresCluster.Start();
        using ClusterPlace left = new(own, "deserted");
        foreach (string stop in (string[])["leave", "cancel"])
        {
            using Child child = left.Begin([.. Draws, "-o", stop, "--on-stop", stop, "--cluster", left.Connection]);
            left.Until(() => left.Store.Sweeps.List().Count > 0, "its sweep");
            string sweep = left.Store.Sweeps.List().Single().Id;
            own.GoAway();
            Thread.Sleep(TimeSpan.FromSeconds(3));
            child.Signal("TERM");
            child.Ended();
            own.ComeBack();
            left.Until(left.Answers, "the fixture's own connections");

            Assert.That(child.Exit, Is.EqualTo(4), child.Error);
            Assert.That(child.Error, Does.Contain(stop == "leave" ? $"Come back with: sovereignty sweeps follow {sweep} -o leave" : $"Sweep {sweep} is not cancelled, since the cluster's database does not answer. Once it does, cancel with: sovereignty sweeps cancel {sweep} "));
            left.Forget();
        }
    }

    // Such as one that is to be written as Parquet, too: machines are not asked again for what is there.
    [Test]
    [Order(2)]
    public void Run_ThatIsWhole_AsksNobodyWhenItIsResumed()
    {
        string[] line = ["simulate", "case", "--draws", "16", "--indices", "0", "--results", "shares", "--set", "Plan[PeriodsPerYear].Value = 1"];
        place.Call(0, [.. line, "-o", "whole"]);
        place.Call(0, [.. line, "-o", "whole", "--resume", "--format", "parquet", .. Cluster]);

        Assert.That(place.Store.Sweeps.List(), Is.Empty);
        place.Call(0, [.. line, "-o", "whole-at-once", "--format", "parquet"]);
        place.Same("whole-at-once", "whole");
    }

    private static string Away(PostgresCluster server, string database) =>
        $"The cluster's database {database} at 127.0.0.1:{server.Port} does not answer. Nothing solved is lost, and work goes on by itself once it does: start PostgreSQL there, or check the network to it.";

    // As many as were lost are started.
    private void Three()
    {
        string[] missing = [.. Enumerable.Range(0, 3 - place.Names.Count).Select(_ => $"machine-{++started}")];
        if (missing.Length > 0)
        {
            place.Start("4s", missing);
        }
    }
}
