using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Runs;

/// <summary>What people brought and what was made of it: cases and runs in one database, which the workbench fills and the command line reads too.</summary>
/// <remarks>SQLite in one file unless a connection string of PostgreSQL is given. Safe to use on several threads, and by several programs at once.</remarks>
public sealed class RunStore : IDisposable
{
    /// <summary>How many runs of the command line are kept that have no name and are not shared.</summary>
    public const int MostOfMachine = 200;

    private readonly StoreDatabase database;

    private RunStore(StoreDatabase database, string place)
    {
        this.database = database;
        Place = place;
        Cases = new(database);
        Runs = new(database);
        Accounts = new(database);
        Sessions = new(database);
        Audit = new(database);
        Servers = new(database);
        Sweeps = new(database);
        Machines = new(database);
        Silos = new(database);
    }

    /// <summary>Gets where it is: a file for SQLite, or a connection string of PostgreSQL.</summary>
    internal string Place { get; }

    /// <summary>Gets the cases.</summary>
    internal CaseShelf Cases { get; }

    /// <summary>Gets the runs.</summary>
    internal RunShelf Runs { get; }

    /// <summary>Gets the accounts.</summary>
    internal AccountShelf Accounts { get; }

    /// <summary>Gets the sessions.</summary>
    internal SessionShelf Sessions { get; }

    /// <summary>Gets the trail of who did what.</summary>
    internal AuditShelf Audit { get; }

    /// <summary>Gets the servers that work on the store.</summary>
    internal ServerShelf Servers { get; }

    /// <summary>Gets the questions that many machines answer.</summary>
    internal SweepShelf Sweeps { get; }

    /// <summary>Gets the machines that answer them.</summary>
    internal MachineShelf Machines { get; }

    /// <summary>Gets the membership of the cluster that the machines are.</summary>
    internal SiloShelf Silos { get; }

    /// <summary>Counts the bytes of cases and files in all, as they are kept.</summary>
    internal long Bytes => database.Read(
        "SELECT (SELECT COALESCE(SUM(LENGTH(content)), 0) FROM planning_case) + (SELECT COALESCE(SUM(LENGTH(content)), 0) FROM run_file) + (SELECT COALESCE(SUM(LENGTH(content)), 0) FROM run_file_part)", static r => Convert.ToInt64(r.GetValue(0)))[0];

    /// <summary>Opens a store; its tables are made, or brought to the present version.</summary>
    /// <param name="place">A file for SQLite, or a connection string of PostgreSQL.</param>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static RunStore Open(string place) => new(StoreDatabase.Open(place), place);

    /// <summary>Keeps a run of the command line that has ended. Of those without a name the latest are kept.</summary>
    /// <param name="place">A file for SQLite, or a connection string of PostgreSQL.</param>
    /// <param name="run">The run.</param>
    /// <param name="files">Its files.</param>
    /// <exception cref="StoreException">It cannot be kept.</exception>
    public static void Keep(string place, KeptRun run, IReadOnlyList<RunFile> files)
    {
        // The file is not looked through first: that takes longer than the run, and every kept file has its checksum.
        using RunStore store = new(StoreDatabase.Open(place, isChecked: false), place);
        store.Runs.Keep(run, files, MostOfMachine);
    }

    /// <summary>Lists the runs, the youngest first.</summary>
    /// <param name="viewer">Who looks.</param>
    public IReadOnlyList<KeptRun> List(Viewer viewer) => Runs.List(viewer);

    /// <summary>Finds a run.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="id">Its id.</param>
    /// <returns>Null where there is none.</returns>
    public KeptRun? Find(Viewer viewer, string id) => Runs.Find(viewer, id);

    /// <summary>Reads the files of a run that are small enough to be held.</summary>
    /// <param name="id">Its id.</param>
    public IReadOnlyList<RunFile> FilesOf(string id) => [.. Runs.FilesOf(id).Select(name => Runs.File(id, name)).OfType<RunFile>()];

    /// <summary>Opens the files of a run, one after the other: whatever their size, no more than a part of one is held.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Their names with their contents; a content is to be read before the next is asked for.</returns>
    public IEnumerable<(string Name, Stream Content)> OpenFilesOf(string id)
    {
        foreach (string name in Runs.FilesOf(id))
        {
            using Stream? content = Runs.Open(id, name);
            if (content is not null)
            {
                yield return (name, content);
            }
        }
    }

    /// <summary>Names a run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it.</param>
    public void Rename(string id, string name) => Runs.Rename(id, name);

    /// <summary>Deletes a run with its files.</summary>
    /// <param name="id">Its id.</param>
    public void Delete(string id) => Runs.Delete(id);

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();
}
