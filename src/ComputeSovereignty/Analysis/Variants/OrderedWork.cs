using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>Makes numbered pieces on several threads and hands them over in order, never more than a window of them ahead: memory does not grow with their number.</summary>
/// <typeparam name="T">The piece.</typeparam>
internal sealed class OrderedWork<T> : IDisposable
    where T : class
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim room;
    private readonly SortedDictionary<long, T> waiting = [];
    private readonly Action<T> take;
    private readonly long end;
    private long next;
    private long due;
    private bool stopped;
    private Exception? fault;

    private OrderedWork(long first, long end, int window, Action<T> take)
    {
        (next, due, this.end) = (first, first, end);
        this.take = take;
        room = new(window);
    }

    /// <summary>Does the work.</summary>
    /// <param name="first">The first piece.</param>
    /// <param name="end">The piece after the last.</param>
    /// <param name="makers">Makes a piece: one function a thread; null where it was stopped.</param>
    /// <param name="take">Takes the pieces, one at a time and in order.</param>
    /// <returns>The first piece that was not handed over: <paramref name="end"/> unless the work was stopped.</returns>
    internal static long Run(long first, long end, IReadOnlyList<Func<long, T?>> makers, Action<T> take)
    {
        using OrderedWork<T> work = new(first, end, makers.Count * 16, take);
        Thread[] threads = [.. makers.Select(make => new Thread(() => work.Loop(make), 16 << 20) { IsBackground = true })];
        Array.ForEach(threads, static t => t.Start());
        Array.ForEach(threads, static t => t.Join());
        if (work.fault is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        return work.due;
    }

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    [SuppressMessage("Design", "CA1031", Justification = "Thrown again on the thread of the caller.")]
    private void Loop(Func<long, T?> make)
    {
        try
        {
            while (Next() is { } number)
            {
                Hand(number, make(number));
            }
        }
        catch (Exception error)
        {
            lock (gate)
            {
                (fault, stopped) = (fault ?? error, true);
            }

            room.Release();
        }
    }

    private long? Next()
    {
        room.Wait();
        lock (gate)
        {
            if (!stopped && next < end)
            {
                return next++;
            }
        }

        // Whoever waits for room is to find the end, too.
        room.Release();
        return null;
    }

    private void Hand(long number, T? piece)
    {
        lock (gate)
        {
            if (piece is null)
            {
                stopped = true;
                room.Release();
                return;
            }

            waiting.Add(number, piece);
            while (waiting.Remove(due, out T? ready))
            {
                take(ready);
                due++;
                room.Release();
            }
        }
    }
}
