namespace ComputeSovereignty.Workbench.Work;

/// <summary>Lets so many work at a time, and gives the next turn to the owner who has the fewest at work and was served longest ago: who asks for much waits for their own, not others for them.</summary>
/// <param name="places">How many work at a time.</param>
internal sealed class FairTurns(int places)
{
    private readonly Lock gate = new();
    private readonly List<Waiter> waiting = [];
    private readonly Dictionary<string, int> working = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> served = new(StringComparer.Ordinal);
    private int free = places;
    private long turn;

    /// <summary>Waits for a turn.</summary>
    /// <param name="owner">Whose turn it is.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>What ends the turn.</returns>
    internal async Task<IDisposable> TakeAsync(string owner, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Waiter waiter = new(owner);
        lock (gate)
        {
            waiting.Add(waiter);
            Serve();
        }

        using CancellationTokenRegistration registration = cancellation.Register(() => GiveUp(waiter, cancellation));
        await waiter.Turn.Task.ConfigureAwait(false);
        return new Turn(this, owner);
    }

    private void GiveUp(Waiter waiter, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (!waiting.Remove(waiter))
            {
                return;
            }
        }

        waiter.Turn.TrySetCanceled(cancellation);
    }

    private void End(string owner)
    {
        lock (gate)
        {
            free++;
            if (--working[owner] == 0)
            {
                working.Remove(owner);
            }

            Serve();
        }
    }

    private void Serve()
    {
        while (free > 0 && waiting.Count > 0)
        {
            Waiter next = waiting.MinBy(w => (working.GetValueOrDefault(w.Owner), served.GetValueOrDefault(w.Owner)))!;
            waiting.Remove(next);
            free--;
            working[next.Owner] = working.GetValueOrDefault(next.Owner) + 1;
            served[next.Owner] = ++turn;
            next.Turn.SetResult();
        }

        // Once nobody works or waits, everybody begins anew.
        if (waiting.Count == 0 && working.Count == 0)
        {
            served.Clear();
        }
    }

    private sealed class Waiter(string owner)
    {
        internal string Owner => owner;

        internal TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(FairTurns turns, string owner) : IDisposable
    {
        private int ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref ended, 1) == 0)
            {
                turns.End(owner);
            }
        }
    }
}
