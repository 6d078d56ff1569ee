using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Store;

/// <summary>What a run store must do on every database.</summary>
public abstract partial class RunStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Viewer Ann = new("ann");
    private static readonly Viewer Bob = new("bob");

    private RunStore store = null!;

    /// <summary>Gets a place for a store that is empty at first.</summary>
    protected abstract string Place { get; }

    [SetUp]
    public void Open() => store = RunStore.Open(Place);

    [TearDown]
    public void Close()
    {
        foreach (KeptRun run in store.List(Viewer.Operator))
        {
            store.Delete(run.Id);
        }

        foreach (KeptCase kept in store.Cases.List(Viewer.Operator))
        {
            store.Cases.Delete(kept.Id);
        }

        store.Dispose();
    }

    [Test]
    public void Run_AddedAndEnded_ReadsBackWithItsFiles()
    {
        KeptRun begun = Run("ann");
        byte[] page = [.. Enumerable.Repeat((byte)'x', 10_000)];
        store.Runs.Add(begun);
        KeptRun ended = begun with { State = RunState.Done, Ended = Noon.AddSeconds(3), Sentence = "80 % is met – 达标", Good = true };

        store.Runs.End(ended, [new("plan.html", page), new("plan.xlsx", new byte[] { 1, 2, 3 })]);

        KeptRun read = store.Find(Ann, begun.Id)!;
        Assert.That(read with { Changes = ended.Changes, Options = ended.Options }, Is.EqualTo(ended));
        Assert.That(read.Changes, Is.EqualTo(ended.Changes));
        Assert.That(store.Runs.FilesOf(begun.Id), Is.EqualTo(new[] { "plan.html", "plan.xlsx" }));
        Assert.That(store.Runs.File(begun.Id, "plan.html")!.Content.ToArray(), Is.EqualTo(page));
        Assert.That(store.Runs.File(begun.Id, "plan.xlsx")!.Content.ToArray(), Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public void Run_OfSomebodyElse_IsSeenOnlyWhenShared()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);

        Assert.That(store.Find(Bob, run.Id), Is.Null);
        Assert.That(store.List(Bob), Is.Empty);
        Assert.That(store.Runs.FindRequest(Bob, run.RequestKey), Is.Null);

        store.Runs.Share(run.Id, true);

        Assert.That(store.Find(Bob, run.Id), Is.Not.Null);
        Assert.That(store.List(Bob), Has.Count.EqualTo(1));
    }

    [Test]
    public void Run_OfTheCommandLine_IsSeenWhereOnlyThisMachineLooks()
    {
        KeptRun run = Run(Viewer.Machine) with { State = RunState.Done, Ended = Noon };
        store.Runs.Keep(run, [new("plan.json", "{}"u8.ToArray())], 3);
        Viewer local = new(Bob.Visitor, IsOfMachine: true);

        Assert.That(store.Find(Bob, run.Id), Is.Null);
        Assert.That(store.Find(local, run.Id), Is.Not.Null);
        Assert.That(store.Runs.WithDocuments(local), Does.Contain(run.Id));
        Assert.That((Bob.Owns(run.Owner), local.Owns(run.Owner), local.Owns("ann")), Is.EqualTo((false, true, false)));
    }

    [Test]
    public void Runs_OfTheCommandLine_TheLatestAndTheNamedOnesAreKept()
    {
        KeptRun[] runs = [.. Enumerable.Range(0, 6).Select(i => Run(Viewer.Machine) with { State = RunState.Done, Begun = Noon.AddMinutes(i), Ended = Noon.AddMinutes(i) })];
        KeptRun other = Run("ann") with { Begun = Noon.AddDays(-1) };
        store.Runs.Add(other);
        foreach (KeptRun run in runs)
        {
            store.Runs.Keep(run, [new("plan.json", "{}"u8.ToArray())], 2);
            if (run == runs[1])
            {
                store.Rename(run.Id, "For the minister");
            }
        }

        Assert.That(store.List(Viewer.Operator).Select(static r => r.Id), Is.EqualTo(new[] { runs[5], runs[4], runs[1], other }.Select(static r => r.Id)));
        Assert.That(runs.Select(r => store.Runs.FilesOf(r.Id).Count), Is.EqualTo(new[] { 0, 1, 0, 0, 1, 1 }));
    }

    [Test]
    public void Request_AskedAgain_IsFoundUnlessItFailed()
    {
        KeptRun failed = Run("ann");
        store.Runs.Add(failed);
        store.Runs.End(failed with { State = RunState.Failed, Ended = Noon }, []);

        Assert.That(store.Runs.FindRequest(Ann, failed.RequestKey), Is.Null);

        KeptRun done = Run("ann") with { Begun = Noon.AddMinutes(1) };
        store.Runs.Add(done);
        store.Runs.End(done with { State = RunState.Done, Ended = Noon.AddMinutes(2) }, []);

        Assert.That(store.Runs.FindRequest(Ann, done.RequestKey)!.Id, Is.EqualTo(done.Id));
    }

    [Test]
    public void Run_TakenUp_KeepsItsPartUntilItEndsWithMore()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run, new(RunShelf.OriginalName, "case"u8.ToArray()));
        store.Runs.End(run with { State = RunState.Cancelled, Ended = Noon, Sentence = "A part." }, [new("simulation.html", "part"u8.ToArray()), new("part.csv", "1"u8.ToArray())]);

        KeptRun stopped = store.Runs.FindStopped("ann", run.RequestKey)!;
        Assert.That((stopped.Id, stopped.Sentence), Is.EqualTo((run.Id, "A part.")));
        Assert.That(store.Runs.FindStopped("bob", run.RequestKey), Is.Null);

        store.Runs.TakeUp(stopped with { Server = "other" });
        KeptRun live = store.Find(Ann, run.Id)!;
        Assert.That((live.State, live.Ended, live.Sentence, live.Server), Is.EqualTo((RunState.Running, (DateTimeOffset?)null, string.Empty, "other")));
        Assert.That(store.Runs.FilesOf(run.Id), Has.Count.EqualTo(3));

        store.Runs.End(live with { State = RunState.Cancelled }, []);
        Assert.That(store.Runs.FilesOf(run.Id), Has.Count.EqualTo(3), "cancelled before it had more, the part stays");

        store.Runs.End(live with { State = RunState.Done }, [new("simulation.html", "all"u8.ToArray())]);
        Assert.That(store.Runs.FilesOf(run.Id), Is.EqualTo(new[] { RunShelf.OriginalName, "simulation.html" }), "the case as it stood stays");
        Assert.That(store.Runs.FindStopped("ann", run.RequestKey), Is.Null);
    }

    [Test]
    public void Run_NamedAndDeleted_IsSo()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);
        store.Runs.End(run with { State = RunState.Done }, [new("plan.json", "{}"u8.ToArray())]);

        store.Rename(run.Id, "Robert'); DROP TABLE run; --");
        Assert.That(store.Find(Ann, run.Id)!.Title, Is.EqualTo("Robert'); DROP TABLE run; --"));

        store.Delete(run.Id);
        Assert.That(store.List(Viewer.Operator), Is.Empty);
        Assert.That(store.FilesOf(run.Id), Is.Empty);
    }

    [Test]
    public void Case_AddedReplacedSharedDeleted_IsSo()
    {
        KeptCase kept = new("aaaabbbbccccdddd", "ann", "my case.xlsx", false, Noon);
        store.Cases.Add(kept, [1, 2]);

        Assert.That(store.Cases.Find(Ann, kept.Id), Is.EqualTo(kept));
        Assert.That(store.Cases.Find(Bob, kept.Id), Is.Null);
        Assert.That(store.Cases.Owned("ann"), Is.EqualTo((1, 2L)));

        store.Cases.Replace(kept.Id, [1, 2, 3], Noon.AddDays(1));
        store.Cases.Share(kept.Id, true);

        Assert.That(store.Cases.Find(Bob, kept.Id), Is.EqualTo(kept with { IsShared = true, Changed = Noon.AddDays(1) }));
        Assert.That(store.Cases.Content(kept.Id), Is.EqualTo(new byte[] { 1, 2, 3 }));

        store.Cases.Delete(kept.Id);
        Assert.That(store.Cases.List(Viewer.Operator), Is.Empty);
    }

    [Test]
    public void Store_OpenedTwice_IsOneAndTheSame()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);

        using RunStore second = RunStore.Open(Place);

        Assert.That(second.List(Viewer.Operator).Select(static r => r.Id), Is.EqualTo(new[] { run.Id }));
    }

    [Test]
    public void Store_WrittenFromManyThreads_LosesNothing()
    {
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            KeptRun run = Run("ann");
            store.Runs.Add(run);
            store.Runs.End(run with { State = RunState.Done }, [new("plan.json", "{}"u8.ToArray())]);
        });

        Assert.That(store.List(Ann).Count(static r => r.State == RunState.Done), Is.EqualTo(24));
    }

    private static KeptRun Run(string owner) => new()
    {
        Id = StoreKeys.New(),
        Owner = owner,
        CaseId = "baseline",
        CaseName = "Baseline",
        Kind = "plan",
        Scenario = "HBM-slow",
        Changes = ["HbmLines[CXMT].* *= 1.5", "Plan[Regime].Value = Thaw"],
        Options = ["relax=yes"],
        Subject = "48 futures; seed 1",
        InputHash = new string('a', 64),
        RequestKey = new string('b', 64),
        Program = "1.0.0",
        Engine = "Clp",
        Begun = Noon,
        Server = "here",
    };
}
