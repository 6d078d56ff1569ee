using System.Text;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Runs;

/// <summary>What the store promises of sweeps, machines and membership, on each database.</summary>
public abstract class SweepStoreContract
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_000);
    private static readonly MachineIdentity Identity = new("1.0", "clp 1.17", "abcdefabcdefabcdef");

    private RunStore store = null!;

    /// <summary>Gets the place of the store.</summary>
    protected abstract string Place { get; }

    [SetUp]
    public void Open() => store = RunStore.Open(Place);

    [TearDown]
    public void Close()
    {
        foreach (Sweep sweep in store.Sweeps.List())
        {
            store.Sweeps.Delete(sweep.Id);
        }

        foreach (Machine machine in store.Machines.List())
        {
            store.Machines.Leave(machine.Id);
        }

        store.Dispose();
    }

    [Test]
    public void Submit_OfTheSameQuestion_IsTheSweepThatIsThere()
    {
        Sweep first = Submitted("a", "question");

        Assert.That(store.Sweeps.Submit(Asked("b", "question"), [2]).Id, Is.EqualTo("a"));
        Assert.That(store.Sweeps.Submit(Asked("c", "question") with { Identity = Identity with { Digest = "other" } }, [3]).Id, Is.EqualTo("c"), "machines of another kind");
        Assert.That(store.Sweeps.Submit(Asked("d", "another"), [4]).Id, Is.EqualTo("d"));
        Assert.That(store.Sweeps.CaseOf("a"), Is.EqualTo(new byte[] { 1 }));
        Assert.That(store.Sweeps.Running(Identity).Select(static s => s.Id), Is.EqualTo(new[] { "a", "d" }));
        Assert.That(store.Sweeps.Find("a"), Is.EqualTo(first).Using<Sweep>(static (x, y) => x.Key == y.Key && x.Counts.SequenceEqual(y.Counts) && x.Arguments.SequenceEqual(y.Arguments) && x.Entries["Seed"] == y.Entries["Seed"] && x.Begun == y.Begun));
    }

    [Test]
    public void Waiting_IsASweepWithWorkLeftAndNoMachineOfItsKind()
    {
        Machine fitting = new("m1", "here", 2, Identity, Now);
        Machine other = fitting with { Identity = Identity with { Program = "2.0" } };

        Assert.That(Submitted("a", "question").IsWaiting([]), Is.True);
        Assert.That(store.Sweeps.Find("a")!.IsWaiting([other]), Is.True);
        Assert.That(store.Sweeps.Find("a")!.IsWaiting([other, fitting]), Is.False);
        store.Sweeps.Cancel("a", Now);
        Assert.That(store.Sweeps.Find("a")!.IsWaiting([]), Is.False, "nothing is left to do");
    }

    [Test]
    public void Cut_OfWhatIsCutAlready_CutsNothing()
    {
        Submitted("a", "question");

        Assert.That(store.Sweeps.Cut("a", [new(0, 0, 0, 8), new(1, 0, 8, 16)]), Is.True);
        Assert.That(store.Sweeps.Cut("a", [new(1, 0, 8, 12), new(2, 0, 12, 20)]), Is.False, "another coordinator's cut of the same moment");
        Assert.That(store.Sweeps.CutsOf("a"), Is.EqualTo(new[] { (new SweepChunk(0, 0, 0, 8), false), (new SweepChunk(1, 0, 8, 16), false) }));
        store.Sweeps.Cancel("a", Now);
        Assert.That(store.Sweeps.Cut("a", [new(2, 0, 16, 20)]), Is.False, "it has ended");
    }

    [Test]
    public void Answer_GivenTwice_IsKeptOnceAndCompared()
    {
        Submitted("a", "question");
        store.Sweeps.Cut("a", [new(0, 0, 0, 8), new(1, 0, 8, 16), new(2, 1, 0, 4)]);

        Assert.That(store.Sweeps.Answer("a", 1, 1, "one", Lines("8"), Now), Is.EqualTo(AnswerFate.Kept));
        Assert.That(store.Sweeps.Answers("a", 0, 9), Is.Empty, "the first chunk is missing");
        Assert.That(store.Sweeps.Answer("a", 0, 1, "one", Lines("0"), Now), Is.EqualTo(AnswerFate.Kept));
        Assert.That(store.Sweeps.Answer("a", 0, 2, "two", Lines("0"), Now), Is.EqualTo(AnswerFate.Same));
        Assert.That(store.Sweeps.Answers("a", 0, 9).Select(static a => (a.Chunk.Number, Encoding.UTF8.GetString(a.Lines))), Is.EqualTo(new[] { (0L, "0,x\n"), (1L, "8,x\n") }));
        Assert.That(store.Sweeps.Answers("a", 0, 1), Has.Count.EqualTo(1));
        Assert.That(store.Sweeps.Find("a")!.Done, Is.EqualTo(16));
        Assert.That(store.Sweeps.Find("a")!.State, Is.EqualTo(SweepState.Running));

        Assert.That(store.Sweeps.Answer("a", 1, 2, "two", Lines("9"), Now), Is.EqualTo(AnswerFate.Differs));
        Sweep differs = store.Sweeps.Find("a")!;
        Assert.That(differs.State, Is.EqualTo(SweepState.Differs));
        Assert.That(StoredText.Read(differs.Note, Speaker.Of("zh-Hans")!), Does.StartWith("分块1：two 与 one 的结果逐字节不一致"));
        Assert.That(StoredText.Read(differs.Note, Speaker.English), Does.Match("^Chunk 1: two gives other bytes than one \\(SHA-256 [0-9a-f]{12}, not [0-9a-f]{12}\\)\\.$"));
        Assert.That(store.Sweeps.Running(Identity), Is.Empty);
        Assert.That(store.Sweeps.Submit(Asked("b", "question"), [1]).Id, Is.EqualTo("b"), "what cannot be relied on answers nobody");
    }

    [Test]
    public void Sweep_PausedAndResumed_KeepsItsAnswersAndIsGivenOutNoMoreMeanwhile()
    {
        store.Sweeps.Submit(Asked("paused", "question") with { Least = 1 }, [1]);
        store.Sweeps.Cut("paused", [new(0, 0, 0, 8), new(1, 0, 8, 16)]);
        store.Sweeps.Answer("paused", 0, 1, "one", Lines("0"), Now);
        store.Sweeps.Pause("paused", Now);
        Assert.That(store.Sweeps.Running(Identity), Is.Empty);
        Assert.That(store.Sweeps.Cut("paused", [new(2, 0, 16, 20)]), Is.False);
        Assert.That(store.Sweeps.Answer("paused", 1, 1, "one", Lines("8"), Now), Is.EqualTo(AnswerFate.Gone), "who is late with it is told");

        Assert.That(store.Sweeps.Resume("paused"), Is.True);
        Assert.That(store.Sweeps.Resume("paused"), Is.False, "it runs");
        Sweep sweep = store.Sweeps.Running(Identity).Single();
        Assert.That((sweep.Id, sweep.Ended, sweep.Least, store.Sweeps.Find("paused")!.Done), Is.EqualTo(("paused", (DateTimeOffset?)null, 1L, 8L)));
        Assert.That(store.Sweeps.CutsOf("paused").Select(static c => c.IsAnswered), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void Cancel_OfASweep_LeavesNoAnswer()
    {
        Submitted("a", "question");
        store.Sweeps.Cut("a", [new(0, 0, 0, 8)]);
        store.Sweeps.Answer("a", 0, 1, "one", Lines("0"), Now);

        Assert.That(store.Sweeps.Cancel("a", Now), Is.True);
        Assert.That(store.Sweeps.Cancel("a", Now), Is.False);
        Assert.That(store.Sweeps.CutsOf("a"), Is.Empty);
        Assert.That(store.Sweeps.Answer("a", 0, 1, "one", Lines("0"), Now), Is.EqualTo(AnswerFate.Gone));
        Assert.That(store.Sweeps.End("a", SweepState.Done, string.Empty, Now), Is.False);
        Assert.That(store.Sweeps.Find("a")!.State, Is.EqualTo(SweepState.Cancelled));
    }

    [Test]
    public void StateOf_ASweep_IsThatOfItsList()
    {
        Submitted("a", "question");
        Submitted("b", "other");
        store.Sweeps.End("a", SweepState.Differs, "two machines", Now);

        Assert.That(store.Sweeps.StateOf("a"), Is.EqualTo((SweepState.Differs, "two machines")));
        Assert.That(store.Sweeps.StateOf("b"), Is.EqualTo((SweepState.Running, string.Empty)));
        Assert.That(store.Sweeps.StateOf("c"), Is.Null);
        Assert.That(store.Sweeps.List(1).Select(static s => s.Id), Is.EqualTo(store.Sweeps.List().Take(1).Select(static s => s.Id)), "the youngest");
        Assert.That(store.Sweeps.List().Select(static s => s.Id), Is.EquivalentTo(new[] { "a", "b" }));
    }

    // Waiting does not heal what is altered, so that whoever asked is not kept waiting.
    [TestCase("content", new byte[] { 1, 2, 3 })]
    [TestCase("hash", "0123")]
    public void Follower_OfAnAnswerThatIsAltered_IsToldWhich(string column, object altered)
    {
        Sweep sweep = Submitted("a", "question");
        store.Sweeps.Cut("a", [new(0, 0, 0, 8), new(1, 0, 8, 16)]);
        store.Sweeps.Answer("a", 0, 1, "one", Lines("0"), Now);
        store.Sweeps.Answer("a", 1, 1, "one", Lines("8"), Now);
        using (StoreDatabase database = StoreDatabase.Open(Place))
        {
            database.Execute($"UPDATE sweep_answer SET {column} = @altered WHERE sweep = 'a' AND chunk = 1", ("altered", altered));
        }

        SweepFollower follower = new(store, static _ => { }, "worker", CancellationToken.None);
        Assert.That(
            () => follower.Follow(sweep, [0, 0], static _ => { }),
            Throws.TypeOf<SweepEndedException>().With.Message.StartsWith("Chunk 1 of sweep a has been altered in the store").And.Message.EndsWith("Delete the sweep and ask again."));
    }

    // A sweep that nobody can work on: whoever asked hears why from the machine, once.
    [Test]
    public void Follower_OfASweepThatAMachineCannotWorkOn_IsToldWhy()
    {
        Machine machine = new("m1", "rack-1", 2, Identity, DateTimeOffset.UtcNow);
        store.Machines.Join(machine);
        Sweep sweep = Submitted("a", "question");
        Submitted("b", "other");
        store.Machines.Take(machine with { Note = StoredText.Write(Message.Of("cannot work on a", "无法处理 a", "Test")) }, DateTimeOffset.UtcNow);
        List<string> told = [];
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(14));
        SweepFollower follower = new(store, message => told.Add($"{Speaker.English.Say(message)} | {Speaker.Chinese.Say(message)}"), "worker", stop.Token);

        Assert.That(follower.Follow(sweep, [0, 0], static _ => { }), Is.False);
        Assert.That(told, Is.EqualTo(new[] { "rack-1: cannot work on a | rack-1：无法处理 a" }));
        store.Machines.Leave("m1");
    }

    [Test]
    public void Join_BesideAMachineOfOtherBytes_IsRefusedWhileThatOneLives()
    {
        Machine here = new("m1", "here", 2, Identity, Now);
        Machine other = new("m2", "other", 2, Identity with { Digest = "0123456789abcdef" }, Now.AddSeconds(5));

        Assert.That(store.Machines.Join(here), Is.Null);
        Assert.That(store.Machines.Join(other)?.Id, Is.EqualTo("m1"));
        Assert.That(store.Machines.List().Select(static m => m.Id), Is.EqualTo(new[] { "m1" }));
        Assert.That(here.Identity.Differences(other.Identity), Is.EqualTo(new[] { SweepMessages.OtherDigest(new("0123456789ab"), new("abcdefabcdef")) }));

        store.Machines.Take(here with { Draws = 40, Rate = 2.5, Coordinates = true }, Now.AddSeconds(30));
        Assert.That(store.Machines.Join(other with { Joined = Now.AddSeconds(49) })?.Draws, Is.EqualTo(40));
        Assert.That(store.Machines.Join(other with { Joined = Now.AddSeconds(51) }), Is.Null, "the other one has not been heard of for 20 s");
        Assert.That(store.Machines.Alive(Now.AddSeconds(51)).Select(static m => m.Name), Is.EqualTo(new[] { "other" }));
    }

    // As its engine expects it: a change that rests on an old version, of the cluster or of the member, does not hold.
    [Test]
    public void Members_ChangedFromAnOldVersion_StayAsTheyAre()
    {
        string cluster = Guid.NewGuid().ToString("N");
        store.Silos.Begin(cluster);
        store.Silos.Begin(cluster);
        SiloRow one = new("127.0.0.1:1@1", "{}", 0, Now);

        Assert.That(store.Silos.Read(cluster).Version, Is.Zero);
        Assert.That(store.Silos.Insert(cluster, one, 0), Is.True);
        Assert.That(store.Silos.Insert(cluster, one with { Address = "127.0.0.1:2@1" }, 0), Is.False, "the version is 1");
        Assert.That(store.Silos.Insert(cluster, one, 1), Is.False, "it is there");
        Assert.That(store.Silos.Update(cluster, one with { Entry = "{1}" }, 1), Is.True);
        Assert.That(store.Silos.Update(cluster, one with { Entry = "{2}" }, 2), Is.False, "it was changed since");
        store.Silos.Live(cluster, one.Address, Now.AddSeconds(1));

        (long version, IReadOnlyList<SiloRow> rows) = store.Silos.Read(cluster);
        Assert.That(version, Is.EqualTo(2));
        Assert.That(rows, Is.EqualTo(new[] { one with { Entry = "{1}", Etag = 1, Alive = Now.AddSeconds(1) } }));
        Assert.That(store.Silos.Read(cluster, "127.0.0.1:9@1"), Is.EqualTo((2L, Array.Empty<SiloRow>())).Using<(long Version, IReadOnlyList<SiloRow> Rows)>(static (x, y) => x.Version == y.Version && x.Rows.SequenceEqual(y.Rows)));
        store.Silos.Remove(cluster, [one.Address]);
        Assert.That(store.Silos.Read(cluster).Rows, Is.Empty);
        store.Silos.End(cluster);
    }

    private Sweep Submitted(string id, string key) => store.Sweeps.Submit(Asked(id, key), [1]);

    private static byte[] Lines(string draw) => Encoding.UTF8.GetBytes($"{draw},x\n");

    private static Sweep Asked(string id, string key) => new()
    {
        Id = id,
        Key = key,
        Verb = "simulate",
        Arguments = ["--draws", "20", "--set", "A[b].C = \"1\""],
        Entries = new Dictionary<string, string> { ["Seed"] = "1" },
        Counts = [16, 4],
        CasePath = "case.xlsx",
        Identity = Identity,
        Begun = id == "a" ? Now : Now.AddSeconds(1),
    };
}
