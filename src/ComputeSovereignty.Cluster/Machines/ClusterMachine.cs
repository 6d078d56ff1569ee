using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Cluster.Coordination;
using ComputeSovereignty.Cluster.Silos;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using Microsoft.Extensions.Logging;

namespace ComputeSovereignty.Cluster.Machines;

/// <summary>A machine of a cluster: its threads pull chunks, solve them, and write them into the store.</summary>
/// <param name="store">The store.</param>
/// <param name="solver">Opens the questions of sweeps.</param>
/// <param name="options">How it takes part.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">Takes what the engine of clusters warns of.</param>
/// <param name="tell">Takes what there is to tell people.</param>
internal sealed class ClusterMachine(RunStore store, ISweepSolver solver, MachineOptions options, TimeProvider clock, ILoggerProvider log, Action<Message> tell)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly DrawRate rate = new();
    private readonly MachineTroubles troubles = new(store.Place, tell);
    private string note = string.Empty;
    private long draws;
    private bool wasIn;

    /// <summary>Works until it is stopped.</summary>
    /// <param name="cancellation">Stops it: what is begun is given back.</param>
    /// <exception cref="SweepRefusedException">The cluster has machines that give other bytes, or this machine cannot be reached at its address.</exception>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "Who leaves disposes of the place in the cluster.")]
    internal void Run(CancellationToken cancellation)
    {
        Machine machine = Join();
        LeaseFeed feed = new(machine.Id, options.Threads, troubles.TellOnce);
        using OpenSweeps sweeps = new(store, solver, sweep => tell(ClusterMessages.Opened(new(sweep.Id), new($"{sweep.Verb} {sweep.CasePath}"))));
        SiloHost? silo = null;
        Thread[] threads = [];
        try
        {
            silo = First(feed, cancellation);
            threads = [.. Enumerable.Range(0, options.Threads).Select(_ => new Thread(() => Loop(feed, sweeps, cancellation), 16 << 20) { IsBackground = true })];
            Array.ForEach(threads, static t => t.Start());
            while (!cancellation.WaitHandle.WaitOne(Beat))
            {
                Sign(machine, feed, sweeps);
                if (silo is not { IsLost: false })
                {
                    silo = Again(silo, feed, cancellation);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        finally
        {
            long begun = Stopwatch.GetTimestamp();
            Array.ForEach(threads, t => t.Join(Stopwatch.GetElapsedTime(begun) is var gone && gone < Patience ? Patience - gone : TimeSpan.Zero));
            Leave(machine, silo, feed);
        }
    }

    private Machine Join()
    {
        Machine machine = new(StoreKeys.New(), options.Name, options.Threads, options.Identity, clock.GetUtcNow());
        return store.Machines.Join(machine) is { } other
            ? throw new SweepRefusedException(ClusterMessages.Stranger(new(other.Name), new(options.Identity.Differences(other.Identity), Joint.Semicolon)))
            : machine;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Told as a refusal, with what the engine of clusters says.")]
    private SiloHost Enter(CancellationToken cancellation)
    {
        try
        {
            return SiloHost.Start(store, options, clock, log, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new SweepRefusedException(ClusterMessages.NoEntry(new($"{options.Address}"), FaultMessages.Of(fault)), fault);
        }
    }

    // A database that goes away while the machine comes in is waited for like any other time.
    private SiloHost? First(LeaseFeed feed, CancellationToken cancellation)
    {
        try
        {
            return Welcome(feed, cancellation);
        }
        catch (SweepRefusedException fault) when (MachineTroubles.StoreFault(fault) is not null)
        {
            troubles.Tell(fault);
            return null;
        }
    }

    private SiloHost Welcome(LeaseFeed feed, CancellationToken cancellation)
    {
        SiloHost silo = Enter(cancellation);
        feed.Through(silo);
        tell(wasIn ? ClusterMessages.Back : ClusterMessages.Joined(new(options.Name), Figure.Count(options.Threads), new(options.Identity.Digest[..12])));
        wasIn = true;
        return silo;
    }

    // The others have taken this machine for lost and given its work away. It comes in anew; what its threads are solving is still good.
    private SiloHost? Again(SiloHost? lost, LeaseFeed feed, CancellationToken cancellation)
    {
        feed.Through(null);
        if (lost is not null)
        {
            tell(ClusterMessages.Lost);
            lost.Dispose();
        }

        try
        {
            return Welcome(feed, cancellation);
        }
        catch (SweepRefusedException fault)
        {
            troubles.Tell(fault);
            return null;
        }
    }

    private void Sign(Machine machine, LeaseFeed feed, OpenSweeps sweeps)
    {
        try
        {
            DateTimeOffset now = clock.GetUtcNow();
            long done = Interlocked.Read(ref draws);
            store.Machines.Take(machine with { Draws = done, Rate = rate.Take(done, now), Coordinates = feed.Coordinates, Note = note }, now);
            sweeps.Look();
            troubles.Forget();
        }
        catch (StoreException fault)
        {
            troubles.Tell(fault);
        }
    }

    private void Leave(Machine machine, SiloHost? silo, LeaseFeed feed)
    {
        Task.Run(feed.GiveBack).Wait(Patience);
        feed.Through(null);
        silo?.Dispose();
        try
        {
            store.Machines.Leave(machine.Id);
        }
        catch (StoreException fault)
        {
            troubles.Tell(fault);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a solve meets, the machine goes on with other sweeps and says what it met.")]
    private void Loop(LeaseFeed feed, OpenSweeps sweeps, CancellationToken stop)
    {
        while (feed.Take(stop) is { } lease)
        {
            ChunkReport report = new(lease.Sweep, lease.Chunk, false, 0);
            try
            {
                (ISweepQuestion question, CancellationToken over) = sweeps.Question(lease.Sweep, stop);
                long begun = Stopwatch.GetTimestamp();
                byte[] lines = question.Solve(lease.Set, new(lease.First, lease.End), over);
                report = report with { IsAnswered = Keep(lease, lines, over), Milliseconds = (long)Stopwatch.GetElapsedTime(begun).TotalMilliseconds };
                Interlocked.Add(ref draws, lease.End - lease.First);
            }
            catch (OperationCanceledException)
            {
            }
            catch (StoreException fault)
            {
                troubles.Tell(fault);
            }
            catch (Exception fault)
            {
                if (feed.Exclude(lease.Sweep))
                {
                    Message unfit = ClusterMessages.Unfit(new(lease.Sweep), FaultMessages.Of(fault));
                    note = StoredText.Write(unfit);
                    tell(unfit);
                }
            }

            feed.Report(report);
        }
    }

    // A store that is away for a while costs no draw: what is solved waits for it.
    private bool Keep(ChunkLease lease, byte[] lines, CancellationToken over)
    {
        while (true)
        {
            try
            {
                AnswerFate fate = store.Sweeps.Answer(lease.Sweep, lease.Chunk, lease.Attempt, options.Name, lines, clock.GetUtcNow());
                if (fate == AnswerFate.Differs)
                {
                    tell(ClusterMessages.Differs(new(lease.Sweep), Figure.Count(lease.Chunk)));
                }

                return fate is AnswerFate.Kept or AnswerFate.Same;
            }
            catch (StoreException fault)
            {
                troubles.Tell(fault);
                if (over.WaitHandle.WaitOne(Beat))
                {
                    over.ThrowIfCancellationRequested();
                }
            }
        }
    }
}
