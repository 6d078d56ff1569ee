using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Cluster.Coordination;
using ComputeSovereignty.Cluster.Silos;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cluster.Machines;

/// <summary>Where the threads of a machine get their work: one of them asks for all, and brings what all have to report.</summary>
/// <param name="machine">The machine.</param>
/// <param name="threads">How many threads it has.</param>
/// <param name="tell">Told why there is no work, where something is wrong.</param>
internal sealed class LeaseFeed(string machine, int threads, Action<Message> tell)
{
    // How long a machine without work waits before it asks again.
    private const int Pause = 300;

    private readonly object gate = new();
    private readonly Queue<ChunkLease> ready = new();
    private readonly List<ChunkReport> reports = [];
    private readonly HashSet<string> unfit = [];
    private SiloHost? silo;
    private int waiting;
    private long nextAsk;
    private volatile bool coordinates;

    /// <summary>Gets a value indicating whether this machine has the coordinator, as of its last answer.</summary>
    internal bool Coordinates => coordinates;

    /// <summary>Reaches the coordinator from another place in the cluster; null while there is none.</summary>
    /// <param name="place">The place.</param>
    internal void Through(SiloHost? place)
    {
        lock (gate)
        {
            silo = place;
        }
    }

    /// <summary>Takes note of what became of a chunk.</summary>
    /// <param name="report">The report.</param>
    internal void Report(ChunkReport report)
    {
        lock (gate)
        {
            reports.Add(report);
        }
    }

    /// <summary>Takes note of a sweep that this machine cannot work on.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <returns>Whether that is new.</returns>
    internal bool Exclude(string sweep)
    {
        lock (gate)
        {
            return unfit.Add(sweep);
        }
    }

    /// <summary>Waits for a chunk to solve.</summary>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Null once the wait was ended.</returns>
    internal ChunkLease? Take(CancellationToken stop)
    {
        lock (gate)
        {
            waiting++;
            try
            {
                while (!stop.IsCancellationRequested)
                {
                    if (ready.TryDequeue(out ChunkLease? lease))
                    {
                        return lease;
                    }

                    if (reports.Count > 0 || Environment.TickCount64 >= nextAsk)
                    {
                        Ask(waiting, threads - waiting);
                    }
                    else
                    {
                        Monitor.Wait(gate, Pause);
                    }
                }

                return null;
            }
            finally
            {
                waiting--;
            }
        }
    }

    /// <summary>Gives back what is not begun, and brings the last reports.</summary>
    internal void GiveBack()
    {
        lock (gate)
        {
            reports.AddRange(ready.Select(static l => new ChunkReport(l.Sweep, l.Chunk, false, 0)));
            ready.Clear();
            Ask(0, 0);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a call across machines meets, the next one is tried: the reports are kept for it.")]
    private void Ask(int wanted, int ahead)
    {
        nextAsk = Environment.TickCount64 + Pause;
        if (silo is not { IsLost: false } place)
        {
            Monitor.Wait(gate, Pause);
            return;
        }

        try
        {
            // On a thread of its own, which has no scheduler of the cluster's engine to wait on.
            LeaseAnswer answer = place.Coordinator.NextAsync(new(machine, place.Address, threads, wanted, ahead, [.. reports], [.. unfit])).GetAwaiter().GetResult();
            reports.Clear();
            coordinates = answer.Coordinator.Equals(place.Address);
            Array.ForEach(answer.Leases, ready.Enqueue);
            if (ready.Count > 0)
            {
                nextAsk = 0;
                Monitor.PulseAll(gate);
            }
            else if (answer.Trouble.Length > 0)
            {
                tell(ClusterMessages.Told(answer.Trouble));
            }
        }
        catch (Exception fault)
        {
            tell(ClusterMessages.Trouble(fault));
            Monitor.Wait(gate, Pause);
        }
    }
}
