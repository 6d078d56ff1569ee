using ComputeSovereignty.Cluster.Coordination;

namespace ComputeSovereignty.Cluster.Tests.Scale;

/// <summary>A cluster in simulated time: machines are numbers, the plan that gives out the work is the coordinator's own.</summary>
/// <param name="draws">How many draws.</param>
/// <param name="machines">How many machines.</param>
/// <param name="threads">The threads of each.</param>
internal sealed class ClusterModel(long draws, int machines, int threads)
{
    /// <summary>Seconds of a draw in the middle, and its spread as a part of that.</summary>
    internal const double DrawSeconds = 0.070, Spread = 0.35;

    // One machine in a hundred is four times slow; each solves the base first; a call of the coordinator and a lease more of it, a batch of cuts, and the writing of an answer.
    private const double Slow = 4, Base = 5, Call = 1 / 2474.0, More = Call / 10, CutSeconds = 0.010, Write = 0.060, Pause = 0.3;
    private const int SlowOf = 100, MostCuts = 256;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random random = new(1);
    private readonly PriorityQueue<Action<double>, double> events = new();
    private readonly Queue<ChunkLease>[] queues = [.. Enumerable.Range(0, machines).Select(static _ => new Queue<ChunkLease>())];
    private readonly int[] idle = new int[machines];
    private readonly bool[] asks = new bool[machines];
    private readonly double[] ready = new double[machines];
    private readonly List<ChunkReport>[] reports = [.. Enumerable.Range(0, machines).Select(static _ => new List<ChunkReport>())];
    private readonly SweepPlan plan = new(
        new()
        {
            Id = "s",
            Key = "k",
            Verb = "simulate",
            Arguments = [],
            Entries = new Dictionary<string, string>(),
            Counts = [draws],
            CasePath = "case",
            Identity = new("1", "clp", "abc"),
            Begun = Start,
        },
        []);

    private double coordinatorFree;

    /// <summary>Gets the seconds that the draws would take if they were divided without loss, the slow machines counted as they are.</summary>
    internal double Ideal => draws * DrawSeconds / (threads * Enumerable.Range(0, machines).Sum(static m => 1 / Pace(m)));

    /// <summary>Gets how many chunks there were.</summary>
    internal long Chunks => plan.Cuts;

    /// <summary>Gets how many chunks a second machine solved, too.</summary>
    internal int Copies { get; private set; }

    /// <summary>Runs until every draw is answered.</summary>
    /// <returns>The seconds that it took.</returns>
    internal double Run()
    {
        for (int machine = 0; machine < machines; machine++)
        {
            (idle[machine], ready[machine]) = (threads, double.PositiveInfinity);
            Ask(machine, 0);
        }

        double now = 0;
        while (!plan.IsDone && events.TryDequeue(out Action<double>? happen, out now))
        {
            happen(now);
        }

        return now;
    }

    private static double Pace(int machine) => machine % SlowOf == SlowOf - 1 ? Slow : 1;

    // One call of a machine is under way at a time, for all its threads that wait.
    private void Ask(int machine, double time)
    {
        if (!asks[machine])
        {
            asks[machine] = true;
            events.Enqueue(arrival => Serve(machine, arrival), time);
        }
    }

    private void Serve(int machine, double arrival)
    {
        double now = Math.Max(arrival, coordinatorFree) + Call;
        foreach (ChunkReport report in reports[machine])
        {
            plan.Take($"{machine}", report);
        }

        reports[machine].Clear();
        Queue<ChunkLease> queue = queues[machine];
        while (queue.Count < (plan.HasPlenty ? threads : idle[machine]))
        {
            if (plan.Give($"{machine}", Start.AddSeconds(now)) is { } lease)
            {
                queue.Enqueue(lease);
                Copies += lease.Attempt - 1;
                now += More;
            }
            else if (plan.ToCut(machines * threads, Math.Min(machines * threads, MostCuts)) is { Count: > 0 } chunks)
            {
                now += CutSeconds;
                plan.Cut(chunks);
            }
            else
            {
                break;
            }
        }

        coordinatorFree = now;
        asks[machine] = false;
        ready[machine] = Math.Min(ready[machine], queue.Count > 0 ? now + (Base * Pace(machine)) : double.PositiveInfinity);
        Work(machine, now, Pause);
    }

    private void Work(int machine, double now, double pause)
    {
        while (idle[machine] > 0 && queues[machine].TryDequeue(out ChunkLease? lease))
        {
            idle[machine]--;
            Solve(machine, lease, Math.Max(now, ready[machine]));
        }

        if (idle[machine] > 0)
        {
            Ask(machine, now + pause);
        }
    }

    private void Solve(int machine, ChunkLease lease, double begun)
    {
        long count = lease.End - lease.First;
        double seconds = count * DrawSeconds * Pace(machine) * Math.Max(0.2, 1 + (Spread / Math.Sqrt(count) * Normal()));
        events.Enqueue(
            now =>
            {
                reports[machine].Add(new("s", lease.Chunk, true, (long)(seconds * 1000)));
                idle[machine]++;
                Work(machine, now, 0);
            },
            begun + seconds + Write);
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
