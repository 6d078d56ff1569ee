using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>The store through which machines and those who ask meet.</summary>
internal static class SweepStores
{
    /// <summary>Opens it.</summary>
    /// <param name="place">The connection string.</param>
    /// <exception cref="RefusalException">It cannot be opened.</exception>
    internal static RunStore Open(string place)
    {
        try
        {
            return RunStore.Open(place);
        }
        catch (StoreException fault)
        {
            throw new RefusalException(fault.Reason.IsEmpty ? fault.Words : SweepMessages.NoDatabase(fault, place), fault);
        }
    }
}
