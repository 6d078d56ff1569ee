using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster.Coordination;

/// <summary>What is done, given out and left of one sweep, as its coordinator has it in mind. Everything in it can be read again from the store but who works on what.</summary>
internal sealed class SweepPlan
{
    /// <summary>How many times as long as due a chunk takes before another machine solves it, too.</summary>
    internal const double Late = 2;

    /// <summary>How many machines solve a chunk at once at the most.</summary>
    internal const int Copies = 2;

    // A chunk is due within this at the least: a busy machine is not late by a moment.
    private static readonly TimeSpan LeastDue = TimeSpan.FromSeconds(0.5);

    // What a machine takes to read the case and solve its base before its first chunk.
    private static readonly TimeSpan Opening = TimeSpan.FromSeconds(10);

    // Besides membership: pings do not see a machine that answers and does not work.
    private static readonly TimeSpan LeastLease = TimeSpan.FromSeconds(60);

    private readonly SortedDictionary<long, SweepChunk> waiting = [];
    private readonly SortedDictionary<long, Given> given = [];
    private readonly Dictionary<long, int> tried = [];
    private readonly HashSet<string> opened = [];
    private readonly HashSet<string> unfit = [];
    private int set;
    private long position;
    private long solved;
    private double milliseconds;

    /// <summary>Initializes the plan of a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="cuts">How it is cut so far, in order, and what is answered.</param>
    internal SweepPlan(Sweep sweep, IReadOnlyList<(SweepChunk Chunk, bool IsAnswered)> cuts)
    {
        Sweep = sweep;
        foreach ((SweepChunk chunk, bool isAnswered) in cuts)
        {
            Pass(chunk);
            if (!isAnswered)
            {
                waiting.Add(chunk.Number, chunk);
            }
        }
    }

    /// <summary>Gets the sweep.</summary>
    internal Sweep Sweep { get; }

    /// <summary>Gets how many chunks are cut.</summary>
    internal long Cuts { get; private set; }

    /// <summary>Gets a value indicating whether every piece is answered.</summary>
    internal bool IsDone => Remaining == 0 && waiting.Count == 0 && given.Count == 0;

    /// <summary>Gets a value indicating whether there is work that is not cut yet, so that nobody needs what another one takes ahead.</summary>
    internal bool HasPlenty => Remaining > 0;

    private long Remaining => Sweep.Counts.Skip(set).Sum() - position;

    /// <summary>Gives the chunks to cut next.</summary>
    /// <param name="cores">How many pieces are solved at once in the whole cluster.</param>
    /// <param name="most">How many chunks at most.</param>
    /// <returns>Chunks that follow what is cut; none where all is.</returns>
    internal IReadOnlyList<SweepChunk> ToCut(int cores, int most)
    {
        List<SweepChunk> chunks = [];
        (int at, long first, long left) = (set, position, Remaining);
        while (left > 0 && chunks.Count < most)
        {
            if (first == Sweep.Counts[at])
            {
                (at, first) = (at + 1, 0);
                continue;
            }

            long count = Math.Min(Tapering.Next(left, cores, Sweep.Least), Sweep.Counts[at] - first);
            chunks.Add(new(Cuts + chunks.Count, at, first, first + count));
            (first, left) = (first + count, left - count);
        }

        return chunks;
    }

    /// <summary>Takes note of chunks that are cut.</summary>
    /// <param name="chunks">What <see cref="ToCut"/> gave.</param>
    internal void Cut(IEnumerable<SweepChunk> chunks)
    {
        foreach (SweepChunk chunk in chunks)
        {
            Pass(chunk);
            waiting.Add(chunk.Number, chunk);
        }
    }

    /// <summary>Gives a machine a chunk that is cut: one that nobody has, or else a second copy of the one that is latest.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="now">Now.</param>
    /// <returns>Null where there is none for it.</returns>
    internal ChunkLease? Give(string machine, DateTimeOffset now)
    {
        if (unfit.Contains(machine))
        {
            return null;
        }

        Given? chosen = waiting.Count > 0 ? Fresh(waiting.First().Value) : Remaining == 0 ? Latest(machine, now) : null;
        if (chosen is null)
        {
            return null;
        }

        chosen.Holders.Add(new(machine, now, !opened.Contains(machine)));
        SweepChunk chunk = chosen.Chunk;
        return new(Sweep.Id, chunk.Number, chunk.Set, chunk.First, chunk.End, ++chosen.Attempts);
    }

    /// <summary>Takes what a machine says of a chunk.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="report">What it says.</param>
    internal void Take(string machine, ChunkReport report)
    {
        if (report.IsAnswered)
        {
            opened.Add(machine);
            SweepChunk? chunk = given.Remove(report.Chunk, out Given? had) ? had.Chunk : waiting.Remove(report.Chunk, out SweepChunk? open) ? open : null;
            if (chunk is not null)
            {
                (solved, milliseconds) = (solved + chunk.Count, milliseconds + report.Milliseconds);
            }
        }
        else if (given.TryGetValue(report.Chunk, out Given? held))
        {
            held.Holders.RemoveAll(h => h.Machine == machine);
            PutBack(held);
        }
    }

    /// <summary>Takes note that a machine cannot work on this sweep.</summary>
    /// <param name="machine">The machine.</param>
    internal void Exclude(string machine) => unfit.Add(machine);

    /// <summary>Takes chunks from machines that are lost, and those whose lease is over.</summary>
    /// <param name="isLost">Tells whether a machine is lost.</param>
    /// <param name="now">Now.</param>
    internal void Reclaim(Func<string, bool> isLost, DateTimeOffset now)
    {
        foreach (Given held in given.Values.ToArray())
        {
            TimeSpan lease = 10 * Late * Due(held.Chunk);
            held.Holders.RemoveAll(h => isLost(h.Machine) || now - h.Since > (lease > LeastLease ? lease : LeastLease));
            PutBack(held);
        }
    }

    private Given Fresh(SweepChunk chunk)
    {
        waiting.Remove(chunk.Number);
        Given fresh = new(chunk) { Attempts = tried.GetValueOrDefault(chunk.Number) };
        given.Add(chunk.Number, fresh);
        return fresh;
    }

    private Given? Latest(string machine, DateTimeOffset now) => solved == 0 ? null : given.Values
        .Where(g => g.Holders.Count < Copies && g.Holders.TrueForAll(h => h.Machine != machine))
        .Select(g => (Held: g, Over: g.Holders.Min(h => (now - h.Since) - (h.IsFirst ? Opening : TimeSpan.Zero)) / Due(g.Chunk)))
        .Where(static g => g.Over > Late)
        .OrderByDescending(static g => g.Over)
        .Select(static g => g.Held)
        .FirstOrDefault();

    private TimeSpan Due(SweepChunk chunk)
    {
        TimeSpan due = TimeSpan.FromMilliseconds(solved == 0 ? 0 : milliseconds / solved * chunk.Count);
        return due > LeastDue ? due : LeastDue;
    }

    private void PutBack(Given held)
    {
        if (held.Holders.Count == 0 && given.Remove(held.Chunk.Number))
        {
            tried[held.Chunk.Number] = held.Attempts;
            waiting.Add(held.Chunk.Number, held.Chunk);
        }
    }

    private void Pass(SweepChunk chunk)
    {
        (set, position, Cuts) = (chunk.Set, chunk.End, chunk.Number + 1);
        if (position == Sweep.Counts[set] && set + 1 < Sweep.Counts.Count)
        {
            (set, position) = (set + 1, 0);
        }
    }

    /// <summary>A chunk that machines work on.</summary>
    /// <param name="Chunk">The chunk.</param>
    private sealed record Given(SweepChunk Chunk)
    {
        internal List<Holder> Holders { get; } = [];

        internal int Attempts { get; set; }
    }

    /// <summary>A machine that works on a chunk.</summary>
    /// <param name="Machine">The machine.</param>
    /// <param name="Since">Since when.</param>
    /// <param name="IsFirst">Whether it has not answered a chunk of the sweep yet, so that it may have to open it.</param>
    private sealed record Holder(string Machine, DateTimeOffset Since, bool IsFirst);
}
