using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>The parts of one run, all of them, in order.</summary>
internal sealed class PartFolders
{
    // What may differ between parts of one run.
    private static readonly string[] Apart = [PartFile.Number, "schema"];

    private readonly Session session;

    private PartFolders(Session session, IReadOnlyList<(Part Part, string Folder)> all, IReadOnlyDictionary<string, string> entries)
    {
        this.session = session;
        (All, Entries) = (all, entries);
    }

    /// <summary>Gets the parts with their folders, the first part first.</summary>
    internal IReadOnlyList<(Part Part, string Folder)> All { get; }

    /// <summary>Gets what all parts say of themselves.</summary>
    internal IReadOnlyDictionary<string, string> Entries { get; }

    /// <summary>Finds the parts.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="folders">Folders of parts, or folders that hold them.</param>
    /// <exception cref="RefusalException">A part is missing, is there twice, or is of another run or another program.</exception>
    internal static PartFolders Find(Session session, IEnumerable<string> folders)
    {
        List<(Part Part, string Folder, IReadOnlyDictionary<string, string> Entries)> found = [.. folders.SelectMany(f => Below(session, f)).Distinct().Select(f => Read(session, f))];
        (Part first, string from, IReadOnlyDictionary<string, string> expected) = found.MinBy(static p => p.Part.Number);
        foreach ((Part part, string folder, IReadOnlyDictionary<string, string> entries) in found)
        {
            string[] differences =
            [
                .. from name in expected.Keys.Union(entries.Keys).Except(Apart)
                   let one = expected.GetValueOrDefault(name, string.Empty)
                   let other = entries.GetValueOrDefault(name, string.Empty)
                   where one != other
                   select Difference(name, first, one, other),
            ];
            if (differences.Length > 0 || part.Count != first.Count)
            {
                throw new RefusalException(
                    $"Part {part} in {session.Shorten(folder)} is not of the same run as part {first} in {session.Shorten(from)}: "
                    + $"{(differences.Length > 0 ? string.Join("; ", differences) : $"there are {part.Count} parts here and {first.Count} there")}.");
            }
        }

        string made = expected.GetValueOrDefault($"{StudyMessages.Program}", string.Empty);
        return made == PlanRunner.ProgramVersion
            ? new(session, InOrder(session, [.. found.Select(static p => (p.Part, p.Folder))], first.Count), expected)
            : throw new RefusalException($"The parts are of program {made}; this is {PlanRunner.ProgramVersion}. Merge them with the program that made them.");
    }

    /// <summary>Gives a file of a part.</summary>
    /// <param name="place">The place of the part in <see cref="All"/>.</param>
    /// <param name="name">The file's name.</param>
    /// <exception cref="RefusalException">The part has no such file.</exception>
    internal string FileOf(int place, string name) => Path.Combine(All[place].Folder, name) is var path && File.Exists(path)
        ? path
        : throw new RefusalException($"Part {All[place].Part} is not begun: there is no {session.Shorten(path)}. Run the part again with --resume.");

    /// <summary>Refuses a part that is not done.</summary>
    /// <param name="place">The place of the part in <see cref="All"/>.</param>
    /// <param name="what">What is counted, in the plural.</param>
    /// <param name="done">How many are there.</param>
    /// <param name="due">How many must be there.</param>
    /// <exception cref="RefusalException">Fewer or more are there.</exception>
    internal void Hold(int place, string what, long done, long due)
    {
        if (done != due)
        {
            throw new RefusalException($"Part {All[place].Part} in {session.Shorten(All[place].Folder)} has {done:#,##0} {what}, {due:#,##0} are due. "
                + (done < due ? "Run the part again with --resume." : "Run the part anew with --force."));
        }
    }

    /// <summary>Refuses a part whose files are not as they were when it was done.</summary>
    /// <param name="place">The place of the part in <see cref="All"/>.</param>
    /// <exception cref="RefusalException">A file is another, or the part says nothing of its files.</exception>
    internal void HoldSums(int place)
    {
        string folder = All[place].Folder;
        if (!File.Exists(Path.Combine(folder, PartSums.Name)))
        {
            throw new RefusalException($"Part {All[place].Part} is not done: there is no {session.Shorten(Path.Combine(folder, PartSums.Name))}. Run the part again with --resume.");
        }

        if (PartSums.Altered(folder) is { } altered)
        {
            throw new RefusalException($"Part {All[place].Part} is not as it was when it was done: {session.Shorten(Path.Combine(folder, altered))} has another checksum. Bring it anew, or run the part anew with --force.");
        }
    }

    /// <summary>Reads a number that all parts say.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>0 where there is none.</returns>
    /// <exception cref="RefusalException">It is no count.</exception>
    internal long Whole(string entry)
    {
        string said = Entries.GetValueOrDefault(entry, "0");
        return long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count
            : throw new RefusalException($"{session.Shorten(Path.Combine(All[0].Folder, PartFile.Name))} says “{said}” of {entry}, which is no count.");
    }

    private static string Difference(string name, Part first, string one, string other) => name == PartFile.Probe
        ? $"its machine gives other bytes for the same first answers (digest {Short(other)}, part {first} has {Short(one)}), so the machines may not be mixed"
        : $"{name} is “{other}”, part {first} has “{one}”";

    private static string Short(string digest) => digest.Length > 12 ? digest[..12] : digest;

    private static string[] Below(Session session, string named)
    {
        string folder = session.Resolve(named).TrimEnd(Path.DirectorySeparatorChar);
        if (File.Exists(Path.Combine(folder, PartFile.Name)))
        {
            return [folder];
        }

        string[] parts = Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Where(static f => File.Exists(Path.Combine(f, PartFile.Name))).Order(StringComparer.Ordinal)] : [];
        return parts.Length > 0 ? parts : throw new RefusalException($"{session.Shorten(folder)} holds no part: there is no {PartFile.Name} in it or in a folder of it.");
    }

    private static (Part Part, string Folder, IReadOnlyDictionary<string, string> Entries) Read(Session session, string folder)
    {
        string path = Path.Combine(folder, PartFile.Name);
        return PartFile.Read(path) is { } entries && Part.Read(entries.GetValueOrDefault(PartFile.Number, string.Empty)) is { } part
            ? (part, folder, entries)
            : throw new RefusalException($"{session.Shorten(path)} does not say what its part is of.");
    }

    private static IReadOnlyList<(Part Part, string Folder)> InOrder(Session session, IReadOnlyList<(Part Part, string Folder)> found, int count)
    {
        if (found.GroupBy(static p => p.Part.Number).FirstOrDefault(static g => g.Count() > 1) is { } twice)
        {
            throw new RefusalException($"Part {twice.First().Part} is there twice: {string.Join(" and ", twice.Select(p => session.Shorten(p.Folder)))}. Name one of them.");
        }

        int[] missing = [.. Enumerable.Range(1, count).Except(found.Select(static p => p.Part.Number))];
        return missing.Length == 0
            ? [.. found.OrderBy(static p => p.Part.Number)]
            : throw new RefusalException($"{missing.Length} of {count} parts {(missing.Length == 1 ? "is" : "are")} missing: {Ranges(missing)}. Solve {(missing.Length == 1 ? "it" : "them")} with --part, or name {(missing.Length == 1 ? "its folder" : "their folders")} too.");
    }

    // 3, 7–12, 20
    private static string Ranges(int[] numbers)
    {
        List<(int First, int Last)> ranges = [];
        foreach (int number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
            {
                ranges[^1] = (ranges[^1].First, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        const int Told = 20;
        return string.Join(", ", ranges.Take(Told).Select(static r => r.First == r.Last ? $"{r.First}" : $"{r.First}–{r.Last}")) + (ranges.Count > Told ? ", …" : string.Empty);
    }
}
