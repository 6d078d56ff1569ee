using System.Security.Cryptography;
using ComputeSovereignty.Cli.Runs;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>The checksums of a part that is done, as <c>sha256sum</c> writes and checks them: what a disk or a network alters on the way is told, not merged.</summary>
internal static class PartSums
{
    /// <summary>The name of the file.</summary>
    internal const string Name = "part.sha256";

    /// <summary>Writes the checksums of the files of a part.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="folder">The part's folder.</param>
    /// <param name="files">The names of the files.</param>
    internal static void Write(Session session, string folder, IEnumerable<string> files) => OutputPlace.WriteWhole(
        session, Path.Combine(folder, Name), stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true);
            foreach (string file in files)
            {
                writer.Write($"{SumOf(Path.Combine(folder, file))}  {file}\n");
            }
        },
        force: true);

    /// <summary>Finds a file of a part that is not as it was when the part was done.</summary>
    /// <param name="folder">The part's folder.</param>
    /// <returns>The name of the file; null where all are as they were, or the part was never done.</returns>
    internal static string? Altered(string folder)
    {
        string sums = Path.Combine(folder, Name);
        return !File.Exists(sums) ? null : File.ReadLines(sums).Select(line =>
            line.Split("  ", 2) is [var sum, var file] && Path.GetFileName(file) == file
                ? !File.Exists(Path.Combine(folder, file)) || SumOf(Path.Combine(folder, file)) != sum ? file : null
                : Name).FirstOrDefault(static file => file is not null);
    }

    private static string SumOf(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
