using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster.Machines;

/// <summary>The sweeps that are open on a machine: each is read and its base solved once, for all threads.</summary>
/// <param name="store">The store.</param>
/// <param name="solver">Opens questions.</param>
/// <param name="opened">Told of each sweep that is opened.</param>
internal sealed class OpenSweeps(RunStore store, ISweepSolver solver, Action<Sweep> opened) : IDisposable
{
    private readonly Dictionary<string, Opened> all = [];

    /// <summary>Gives the question of a sweep, opened where it is not yet.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="stop">Ends the machine's work.</param>
    /// <returns>The question, and what ends work on it.</returns>
    /// <exception cref="SweepRefusedException">This machine cannot work on it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, or the sweep is gone.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "Held until the machine ends: a thread may still listen to it.")]
    internal (ISweepQuestion Question, CancellationToken Stop) Question(string id, CancellationToken stop)
    {
        Opened place;
        lock (all)
        {
            place = all.TryGetValue(id, out Opened? known) ? known : all[id] = new(CancellationTokenSource.CreateLinkedTokenSource(stop));
        }

        lock (place)
        {
            CancellationToken token = place.End.Token;
            token.ThrowIfCancellationRequested();
            if (place.Question is null)
            {
                Sweep sweep = store.Sweeps.Find(id) ?? throw new OperationCanceledException();
                place.Question = solver.Open(sweep, store.Sweeps.CaseOf(id) ?? throw new OperationCanceledException(), token);
                opened(sweep);
            }

            return (place.Question, token);
        }
    }

    /// <summary>Ends work on sweeps that are over, and lets go of what they take.</summary>
    internal void Look()
    {
        string[] ids;
        lock (all)
        {
            ids = [.. all.Keys];
        }

        foreach (string id in ids.Where(id => store.Sweeps.StateOf(id) is not { State: SweepState.Running }))
        {
            lock (all)
            {
                if (all.Remove(id, out Opened? over))
                {
                    over.End.Cancel();
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (all)
        {
            foreach (Opened open in all.Values)
            {
                open.End.Dispose();
            }

            all.Clear();
        }
    }

    private sealed record Opened(CancellationTokenSource End)
    {
        internal ISweepQuestion? Question { get; set; }
    }
}
