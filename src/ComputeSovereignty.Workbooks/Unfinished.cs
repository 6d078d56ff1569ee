using System.Collections.Concurrent;

namespace ComputeSovereignty.Workbooks;

/// <summary>Files and folders that are being written beside their target: removed when the process ends in their midst, and swept where one was killed.</summary>
internal static class Unfinished
{
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(10);
    private static readonly ConcurrentDictionary<string, bool> Begun = new(StringComparer.Ordinal);

    static Unfinished() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
    {
        foreach (string path in Begun.Keys)
        {
            Remove(path);
        }
    };

    /// <summary>Gives the path of a file that is to be written beside its target, and sweeps what killed processes have left of the same target.</summary>
    /// <param name="target">The whole path of the target.</param>
    internal static string File(string target)
    {
        string folder = Path.GetDirectoryName(target)!;
        string prefix = $".{Path.GetFileName(target)}.";
        foreach (string left in Directory.EnumerateFiles(folder, $"{Literally(prefix)}*.tmp").Where(f => IsOurs(f, prefix) && IsLeft(f)))
        {
            Remove(left);
        }

        return Add(Path.Combine(folder, $"{prefix}{Guid.NewGuid():N}.tmp"));
    }

    /// <summary>Gives the path of a folder that is to be written beside its target, and sweeps what killed processes have left of the same target.</summary>
    /// <param name="target">The whole path of the target.</param>
    internal static string Folder(string target)
    {
        string whole = Path.TrimEndingDirectorySeparator(target);
        string prefix = $"{Path.GetFileName(whole)}.";
        if (Path.GetDirectoryName(whole) is { } above && Directory.Exists(above))
        {
            foreach (string left in Directory.EnumerateDirectories(above, $"{Literally(prefix)}*.tmp").Where(f => IsOurs(f, prefix) && DateTime.UtcNow - Directory.GetLastWriteTimeUtc(f) > Old))
            {
                Remove(left);
            }
        }

        return Add($"{whole}.{Guid.NewGuid():N}.tmp");
    }

    /// <summary>Removes what is left of it: nothing, where it was moved to its target.</summary>
    /// <param name="path">The path.</param>
    internal static void End(string path)
    {
        Remove(path);
        Begun.TryRemove(path, out _);
    }

    private static string Add(string path)
    {
        Begun[path] = true;
        return path;
    }

    // Signs that mean more than themselves in a search; those that no name has on some systems are found by the check that follows.
    private static string Literally(string prefix) => prefix.Replace('*', '?');

    private static bool IsOurs(string path, string prefix) =>
        Path.GetFileName(path) is { } name && name.StartsWith(prefix, StringComparison.Ordinal) && name.Length == prefix.Length + 36 && name[prefix.Length..^4].All(char.IsAsciiHexDigitLower);

    // A process that writes it has it open.
    private static bool IsLeft(string file)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                System.IO.File.Delete(path);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed now is swept the next time.
        }
    }
}
