using ComputeSovereignty.Cluster.Coordination;
using ComputeSovereignty.Runs.Sweeps;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Coordination;

/// <summary>What a coordinator gives out: every piece once, copies for those that are late, and again what was lost.</summary>
[TestFixture]
public sealed class SweepPlanTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void ToCut_FromTheBeginning_CoversEverySetOnceInOrder()
    {
        SweepPlan plan = Plan([1_000, 30]);
        List<SweepChunk> all = [];
        while (plan.ToCut(cores: 5, most: 7) is { Count: > 0 } chunks)
        {
            Assert.That(chunks, Has.Count.LessThanOrEqualTo(7));
            plan.Cut(chunks);
            all.AddRange(chunks);
        }

        Assert.That(all.Select(static c => c.Number), Is.EqualTo(Enumerable.Range(0, all.Count)));
        Assert.That(Covered(all, 0), Is.EqualTo(Enumerable.Range(0, 1_000)));
        Assert.That(Covered(all, 1), Is.EqualTo(Enumerable.Range(0, 30)));

        // 1,030 / 20 = 51 at first, 8 at the end, and a set ends where it ends.
        Assert.That(all[0].Count, Is.EqualTo(51));
        Assert.That(all.Where(static c => c.End is not (1_000 or 30)).Select(static c => c.Count).Min(), Is.EqualTo(ComputeSovereignty.Runs.Sweeps.Sweep.UsualLeast));
        Assert.That(all.Select(static c => c.Count).Zip(all.Skip(1).Select(static c => c.Count)).Where((_, place) => all[place].Set == all[place + 1].Set).All(static p => p.First >= p.Second), Is.True);
    }

    [Test]
    public void Plan_OfASweepThatWasCut_GoesOnWhereTheCutsEndAndGivesWhatIsUnanswered()
    {
        SweepPlan plan = new(Sweep([20, 5]), [(new(0, 0, 0, 8), true), (new(1, 0, 8, 16), false), (new(2, 0, 16, 20), true)]);

        Assert.That(plan.Give("a", Start), Is.EqualTo(new ChunkLease("s", 1, 0, 8, 16, 1)));
        Assert.That(plan.ToCut(1, 9), Is.EqualTo(new[] { new SweepChunk(3, 1, 0, 5) }));
        plan.Cut(plan.ToCut(1, 9));
        Assert.That(plan.Give("a", Start), Is.EqualTo(new ChunkLease("s", 3, 1, 0, 5, 1)));
        plan.Take("a", Answered(1));
        Assert.That(plan.IsDone, Is.False);
        plan.Take("a", Answered(3));
        Assert.That(plan.IsDone, Is.True);
    }

    [Test]
    public void Give_WhereAChunkIsTwiceAsLateAsDue_GivesACopyToAnotherMachineAlone()
    {
        SweepPlan plan = Cut([24]);
        Assert.That(Enumerable.Range(0, 3).Select(_ => plan.Give("slow", Start)!.Chunk), Is.EqualTo(new[] { 0, 1, 2 }));

        // A draw takes a second, so a chunk of eight is due in eight; twice that are 16 s, and ten are granted a machine that may have to open the sweep.
        plan.Take("slow", Answered(0) with { Milliseconds = 8_000 });
        Assert.That(plan.Give("quick", Start.AddSeconds(25.9)), Is.Null);
        Assert.That(plan.Give("slow", Start.AddSeconds(26.1)), Is.Null, "its own chunk");
        Assert.That(plan.Give("quick", Start.AddSeconds(26.1)), Is.EqualTo(new ChunkLease("s", 1, 0, 8, 16, 2)));
        Assert.That(plan.Give("quick", Start.AddSeconds(26.1)), Is.EqualTo(new ChunkLease("s", 2, 0, 16, 24, 2)));
        Assert.That(plan.Give("third", Start.AddSeconds(500)), Is.Null, "two copies are the most");

        plan.Take("quick", Answered(1));
        plan.Take("slow", Answered(1));
        plan.Take("slow", Answered(2));
        Assert.That(plan.IsDone, Is.True);
    }

    [Test]
    public void Reclaim_OfALostMachine_GivesItsChunksAgain()
    {
        SweepPlan plan = Cut([16]);
        plan.Give("lost", Start);
        plan.Give("there", Start);

        plan.Reclaim(static machine => machine == "lost", Start.AddSeconds(1));

        Assert.That(plan.Give("there", Start.AddSeconds(1)), Is.EqualTo(new ChunkLease("s", 0, 0, 0, 8, 2)));
        Assert.That(plan.Give("there", Start.AddSeconds(1)), Is.Null);
    }

    // Pings do not see a machine that answers and does not work: a lease has its own end.
    [Test]
    public void Reclaim_OfALeaseThatIsOver_GivesItsChunkAgain()
    {
        SweepPlan plan = Cut([8]);
        plan.Give("a", Start);

        plan.Reclaim(static _ => false, Start.AddSeconds(59));
        Assert.That(plan.Give("b", Start.AddSeconds(59)), Is.Null);
        plan.Reclaim(static _ => false, Start.AddSeconds(61));
        Assert.That(plan.Give("b", Start.AddSeconds(61))?.Attempt, Is.EqualTo(2));
    }

    [Test]
    public void Take_OfAChunkThatIsGivenBack_GivesItAgainButNotToWhoCannot()
    {
        SweepPlan plan = Cut([8]);
        plan.Give("a", Start);
        plan.Take("a", Answered(0) with { IsAnswered = false });
        plan.Exclude("a");

        Assert.That(plan.Give("a", Start), Is.Null);
        Assert.That(plan.Give("b", Start)?.Chunk, Is.Zero);
    }

    private static SweepPlan Plan(long[] counts) => new(Sweep(counts), []);

    private static SweepPlan Cut(long[] counts)
    {
        SweepPlan plan = Plan(counts);
        plan.Cut(plan.ToCut(100, 100));
        return plan;
    }

    private static ChunkReport Answered(long chunk) => new("s", chunk, true, 100);

    private static IEnumerable<long> Covered(IEnumerable<SweepChunk> chunks, int set) =>
        chunks.Where(c => c.Set == set).SelectMany(static c => Enumerable.Range(0, (int)c.Count).Select(place => c.First + place));

    private static Sweep Sweep(long[] counts) => new()
    {
        Id = "s",
        Key = "key",
        Verb = "simulate",
        Arguments = [],
        Entries = new Dictionary<string, string>(),
        Counts = counts,
        CasePath = "case",
        Identity = new("1", "clp", "abc"),
        Begun = Start,
    };
}
