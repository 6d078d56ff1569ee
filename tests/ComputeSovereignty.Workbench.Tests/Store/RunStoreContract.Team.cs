using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Store;

/// <content>What a team needs of a store: several servers, answers shared, accounts, a trail.</content>
public abstract partial class RunStoreContract
{
    [Test]
    public void Servers_OfOneStore_BuryEachOthersRunsOnlyWhenTheLeaseIsOver()
    {
        KeptRun mine = Run("ann");
        KeptRun other = Run("ann") with { Server = "elsewhere" };
        KeptRun left = Run("ann") with { Server = "gone" };
        store.Runs.Add(mine);
        store.Runs.Add(other);
        store.Runs.Add(left);
        store.Servers.Renew(mine.Server, Noon);
        store.Servers.Renew(other.Server, Noon);
        store.Servers.Renew(left.Server, Noon);
        store.Servers.Leave(left.Server);

        Assert.That(store.Servers.Bury(Noon + ServerShelf.Lease - TimeSpan.FromSeconds(1)), Is.EqualTo(1), "who has left works on nothing");
        Assert.That(StateOf(left), Is.EqualTo(RunState.Interrupted));
        Assert.That((StateOf(mine), StateOf(other)), Is.EqualTo((RunState.Running, RunState.Running)));

        store.Servers.Renew(mine.Server, Noon + ServerShelf.Lease);
        Assert.That(store.Servers.Bury(Noon + ServerShelf.Lease + TimeSpan.FromSeconds(1)), Is.EqualTo(1));
        Assert.That((StateOf(mine), StateOf(other)), Is.EqualTo((RunState.Running, RunState.Interrupted)));

        RunState StateOf(KeptRun run) => store.Find(Ann, run.Id)!.State;
    }

    [Test]
    public void Run_TakenOverByAnotherServer_IsNotEndedByTheFirst()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);
        store.Runs.TakeUp(run with { Server = "other" });

        store.Runs.End(run with { State = RunState.Done, Sentence = "Too late." }, [new("plan.json", "{}"u8.ToArray())]);

        Assert.That(store.Find(Ann, run.Id)!.State, Is.EqualTo(RunState.Running));
        Assert.That(store.Runs.FilesOf(run.Id), Is.Empty);
    }

    [Test]
    public void Run_CancelledByAnotherServer_IsTakenFromTheFirst()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);
        Assert.That(store.Runs.AtWork(run.Server), Is.EquivalentTo([run.Id]));

        store.Runs.CancelElsewhere(run.Id, Noon);
        store.Runs.End(run with { State = RunState.Done, Sentence = "Too late." }, []);

        Assert.That(store.Runs.AtWork(run.Server), Is.Empty);
        Assert.That(store.Find(Ann, run.Id)!.State, Is.EqualTo(RunState.Cancelled));
    }

    [Test]
    public void Answer_OfASharedRun_IsCopiedWithTheAskersOwnCase()
    {
        KeptRun shared = Run("ann");
        store.Runs.Add(shared, new(RunShelf.OriginalName, "ann's case"u8.ToArray()));
        store.Runs.End(shared with { State = RunState.Done, Ended = Noon, Sentence = "Met." }, [new("plan.json", "{}"u8.ToArray())]);
        KeptRun copy = Run("bob") with { State = RunState.Done, Ended = Noon, Sentence = "Met." };

        store.Runs.Copy(shared.Id, copy, new(RunShelf.OriginalName, "bob's case"u8.ToArray()));
        store.Delete(shared.Id);

        Assert.That(store.Runs.FilesOf(copy.Id), Is.EqualTo(new[] { RunShelf.OriginalName, "plan.json" }));
        Assert.That(store.Runs.File(copy.Id, RunShelf.OriginalName)!.Content.ToArray(), Is.EqualTo("bob's case"u8.ToArray()));
        Assert.That(store.Runs.File(copy.Id, "plan.json")!.Content.ToArray(), Is.EqualTo("{}"u8.ToArray()));
        Assert.That(store.Find(Ann, copy.Id), Is.Null);
    }

    [Test]
    public void Account_WithSessionsAndTokens_HasThemUntilTheyEnd()
    {
        KeptAccount wei = new() { Id = StoreKeys.New(), Name = "Wei", Role = AccountRole.Planner, PasswordHash = "hash", Stamp = "a", Made = Noon };
        store.Accounts.Add(wei);
        store.Accounts.Change(wei = wei with { Role = AccountRole.Administrator, IsShut = true, Stamp = "b" });
        store.Sessions.Put("one", wei.Id, [1], Noon.AddHours(1));
        store.Sessions.Put("one", wei.Id, [2], Noon.AddHours(2));
        store.Sessions.Put("two", wei.Id, [3], Noon.AddHours(1));
        string token = store.Accounts.NewToken(wei.Id, Noon);

        Assert.That(store.Accounts.Named("wEI "), Is.EqualTo(wei));
        Assert.That(store.Accounts.OfToken(token), Is.EqualTo(wei));
        Assert.That((store.Sessions.Find("one", Noon.AddMinutes(90)), store.Sessions.Find("two", Noon.AddMinutes(90))), Is.EqualTo((new byte[] { 2 }, (byte[]?)null)));

        store.Sessions.End("one");
        Assert.That(store.Accounts.EndTokens(wei.Id), Is.EqualTo(1));
        Assert.That((store.Sessions.Find("one", Noon), store.Accounts.OfToken(token)), Is.EqualTo(((byte[]?)null, (KeptAccount?)null)));
    }

    [Test]
    public void Trail_OfDeeds_IsListedYoungestFirst()
    {
        store.Audit.Add(new(Noon, "a", "Wei", "::1", "run.begin", "r1", "one\nforged line"));
        store.Audit.Add(new(Noon, "a", "Wei", "::1", "run.delete", "r1", string.Empty));

        Assert.That(store.Audit.List(1).Single().Deed, Is.EqualTo("run.delete"));
        Assert.That(store.Audit.List(2)[1].Detail, Is.EqualTo("one forged line"));
    }
}
