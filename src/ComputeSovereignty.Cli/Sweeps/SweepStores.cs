using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>The store through which machines and those who ask meet.</summary>
internal static class SweepStores
{
    /// <summary>How long who asks waits for a database that is away: as long as a server takes to start again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Does what needs the database, and waits a little where it is away.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="work">The work, which may be done again.</param>
    /// <param name="place">The connection string.</param>
    /// <param name="tell">Tells once that it waits.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="StoreException">The database is away still, or cannot be used.</exception>
    internal static T Patiently<T>(Func<T> work, string place, Action<Message> tell, CancellationToken cancellation)
    {
        long begin = TimeProvider.System.GetTimestamp();
        for (bool told = false; ; told = true)
        {
            try
            {
                return work();
            }
            catch (StoreException fault) when (fault.IsAway && TimeProvider.System.GetElapsedTime(begin) < Patience)
            {
                if (!told)
                {
                    tell(SweepMessages.Awaited(place, Figure.Count(Patience.TotalSeconds)));
                }

                cancellation.WaitHandle.WaitOne(Pause);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Opens it for who asks: one that is away is waited for.</summary>
    /// <param name="place">The connection string.</param>
    /// <param name="tell">Tells once that it waits.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="RefusalException">It cannot be opened.</exception>
    internal static RunStore Open(string place, Action<Message> tell, CancellationToken cancellation) => Refusing(() => Patiently(() => RunStore.Open(place), place, tell, cancellation), place);

    /// <summary>Opens it.</summary>
    /// <param name="place">The connection string.</param>
    /// <exception cref="RefusalException">It cannot be opened.</exception>
    internal static RunStore Open(string place) => Refusing(() => RunStore.Open(place), place);

    private static RunStore Refusing(Func<RunStore> open, string place)
    {
        try
        {
            return open();
        }
        catch (StoreException fault)
        {
            throw new RefusalException(fault.Reason.IsEmpty ? fault.Words : SweepMessages.NoDatabase(fault, place), fault);
        }
    }
}
