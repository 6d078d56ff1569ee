using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The claim of one process on the files that it is going to write, so that a second one with the same output is told before it solves. A process that is killed loses it.</summary>
internal sealed class OutputClaim : IDisposable
{
    private readonly FileStream claim;
    private readonly IReadOnlyList<string> made;

    private OutputClaim(FileStream claim, IReadOnlyList<string> made) => (this.claim, this.made) = (claim, made);

    /// <summary>Claims a file that is to be written, and those beside it.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="main">The main file, whole path.</param>
    /// <exception cref="RefusalException">Another process has it, or nothing can be written there.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The claim that is returned disposes of its file.")]
    internal static OutputClaim Of(Session session, string main)
    {
        string folder = Path.GetDirectoryName(main)!;
        List<string> made = Missing(folder);
        try
        {
            Directory.CreateDirectory(folder);
            string file = Path.Combine(folder, $".{Path.GetFileName(main)}.lock");
            return new(new(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose), made);
        }
        catch (IOException fault) when (fault.Message.Contains("used by another process", StringComparison.Ordinal))
        {
            throw new RefusalException(PlaceMessages.Claimed(new(session.Shorten(main))), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(made);
            throw new RefusalException(PlaceMessages.NothingWritten(new(session.Shorten(folder)), FaultMessages.Of(fault)), fault);
        }
    }

    /// <summary>Gives the files up; folders that were made for them and stayed empty are removed.</summary>
    public void Dispose()
    {
        claim.Dispose();
        Remove(made);
    }

    // The deepest first.
    private static List<string> Missing(string folder)
    {
        List<string> missing = [];
        for (string? there = folder; there is not null && !Directory.Exists(there); there = Path.GetDirectoryName(there))
        {
            missing.Add(there);
        }

        return missing;
    }

    private static void Remove(IEnumerable<string> folders)
    {
        try
        {
            foreach (string folder in folders.TakeWhile(static f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Somebody else has put something there meanwhile.
        }
    }
}
