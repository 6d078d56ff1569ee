using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Tells whether the store may take more: of one owner, in all, and on its disk.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">How much.</param>
/// <param name="place">Where the store is.</param>
internal sealed class StoreRoom(RunStore store, WorkbenchLimits limits, string place)
{
    /// <summary>Finds what speaks against keeping more.</summary>
    /// <param name="owner">The visitor.</param>
    /// <returns>The key of the reason among the phrases; null where nothing does.</returns>
    internal string? Objection(string owner) =>
        store.Runs.BytesOf(owner) >= limits.RunBytes ? "refused.full.own"
        : store.Bytes >= limits.BytesInAll || Free < limits.FreeDisk ? "refused.full"
        : null;

    private long Free
    {
        get
        {
            try
            {
                return StoreDatabase.IsPostgres(place) ? long.MaxValue : new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(place))!).AvailableFreeSpace;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // A disk that does not tell how full it is says so when it is written to.
                return long.MaxValue;
            }
        }
    }
}
