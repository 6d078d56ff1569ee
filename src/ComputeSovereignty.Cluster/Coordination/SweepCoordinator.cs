using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster.Coordination;

/// <summary>The coordinator: reads what is asked from the store, cuts it, gives it out, and never holds a result.</summary>
/// <remarks>It goes on where its engine wants it to, so that one call at a time is in it.</remarks>
/// <param name="store">The store.</param>
/// <param name="identity">What the machines of this cluster share.</param>
/// <param name="here">The machine that the coordinator is on.</param>
/// <param name="silos">Knows which machines are lost.</param>
/// <param name="clock">The clock.</param>
[SuppressMessage("Performance", "CA1812", Justification = "The engine of clusters makes it.")]
internal sealed class SweepCoordinator(RunStore store, MachineIdentity identity, ILocalSiloDetails here, ISiloStatusOracle silos, TimeProvider clock) : Grain, ISweepCoordinator
{
    /// <summary>The key of the one coordinator.</summary>
    internal const long Key = 0;

    // Chunks are cut in batches: one statement of the store for many leases.
    private const int MostCuts = 256;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Heard = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, (SiloAddress Silo, int Threads, DateTimeOffset Heard)> machines = [];
    private readonly List<SweepPlan> plans = [];
    private DateTimeOffset looked = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    public async Task<LeaseAnswer> NextAsync(LeaseRequest request)
    {
        DateTimeOffset now = clock.GetUtcNow();
        machines[request.Machine] = (request.Silo, request.Threads, now);
        try
        {
            if (now - looked > Look)
            {
                await LookAsync(now).ConfigureAwait(true);
            }

            await TakeAsync(request, now).ConfigureAwait(true);
            return new(await GiveAsync(request, now).ConfigureAwait(true), string.Empty, here.SiloAddress);
        }
        catch (StoreException fault)
        {
            return new([], StoredText.Write(SweepMessages.Trouble(fault, store.Place)), here.SiloAddress);
        }
    }

    // What is new or has ended, and who is lost.
    private async Task LookAsync(DateTimeOffset now)
    {
        IReadOnlyList<Sweep> running = await Task.Run(() => store.Sweeps.Running(identity)).ConfigureAwait(true);
        plans.RemoveAll(p => running.All(s => s.Id != p.Sweep.Id));
        foreach (Sweep sweep in running.Where(s => plans.TrueForAll(p => p.Sweep.Id != s.Id)))
        {
            plans.Add(await PlanAsync(sweep).ConfigureAwait(true));
            await EndAsync(plans[^1], now).ConfigureAwait(true);
        }

        foreach (SweepPlan plan in plans)
        {
            plan.Reclaim(IsLost, now);
        }

        looked = now;
    }

    private async Task<SweepPlan> PlanAsync(Sweep sweep) => new(sweep, await Task.Run(() => store.Sweeps.CutsOf(sweep.Id)).ConfigureAwait(true));

    private async Task TakeAsync(LeaseRequest request, DateTimeOffset now)
    {
        foreach (ChunkReport report in request.Reports)
        {
            if (plans.Find(p => p.Sweep.Id == report.Sweep) is { } plan)
            {
                plan.Take(request.Machine, report);
                await EndAsync(plan, now).ConfigureAwait(true);
            }
        }

        foreach (SweepPlan plan in plans.Where(p => request.Unfit.Contains(p.Sweep.Id)))
        {
            plan.Exclude(request.Machine);
        }
    }

    private async Task EndAsync(SweepPlan plan, DateTimeOffset now)
    {
        if (plan.IsDone)
        {
            await Task.Run(() => store.Sweeps.End(plan.Sweep.Id, SweepState.Done, string.Empty, now)).ConfigureAwait(true);
        }
    }

    private async Task<ChunkLease[]> GiveAsync(LeaseRequest request, DateTimeOffset now)
    {
        List<ChunkLease> leases = [];
        for (int place = 0; place < plans.Count && leases.Count < request.Wanted + (plans[place].HasPlenty ? request.Ahead : 0); place++)
        {
            if (plans[place].Give(request.Machine, now) is { } lease)
            {
                leases.Add(lease);
                place--;
            }
            else if (!request.Unfit.Contains(plans[place].Sweep.Id) && await CutAsync(place, now).ConfigureAwait(true))
            {
                place--;
            }
        }

        return [.. leases];
    }

    // Where another coordinator has cut meanwhile, since for a moment there may be two, its cuts are read.
    private async Task<bool> CutAsync(int place, DateTimeOffset now)
    {
        SweepPlan plan = plans[place];
        int cores = machines.Values.Where(m => now - m.Heard < Heard).Sum(static m => m.Threads);
        IReadOnlyList<SweepChunk> chunks = plan.ToCut(cores, Math.Clamp(cores, 1, MostCuts));
        if (chunks.Count == 0)
        {
            return false;
        }

        if (await Task.Run(() => store.Sweeps.Cut(plan.Sweep.Id, chunks)).ConfigureAwait(true))
        {
            plan.Cut(chunks);
            return true;
        }

        Sweep? there = await Task.Run(() => store.Sweeps.Find(plan.Sweep.Id)).ConfigureAwait(true);
        if (there?.State == SweepState.Running)
        {
            plans[place] = await PlanAsync(there).ConfigureAwait(true);
        }

        return false;
    }

    private bool IsLost(string machine) => !machines.TryGetValue(machine, out var known) || silos.IsDeadSilo(known.Silo);
}
