using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
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
            string[] differing = [.. expected.Keys.Union(entries.Keys).Except(Apart).Where(name => expected.GetValueOrDefault(name, string.Empty) != entries.GetValueOrDefault(name, string.Empty))];

            // Another question has other first answers on the same machine: they say something of machines only where nothing else differs.
            Message[] differences =
            [
                .. from name in differing
                   where name != PartFile.Probe || differing.Length == 1
                   select Difference(name, first, expected.GetValueOrDefault(name, string.Empty), entries.GetValueOrDefault(name, string.Empty)),
            ];
            if (differences.Length > 0 || part.Count != first.Count)
            {
                throw new RefusalException(PartMessages.AnotherRun(
                    new($"{part}"),
                    new(session.Shorten(folder)),
                    new($"{first}"),
                    new(session.Shorten(from)),
                    new(differences.Length > 0 ? differences : [PartMessages.AnotherCount(Figure.Count(part.Count), Figure.Count(first.Count))], Joint.Semicolon)));
            }
        }

        string version = expected.GetValueOrDefault($"{StudyMessages.Program}", string.Empty);
        (string made, string here) = version != PlanRunner.ProgramVersion ? (version, PlanRunner.ProgramVersion) : (expected.GetValueOrDefault(PartFile.Build, version), PlanRunner.ProgramBuild);
        return made == here
            ? new(session, InOrder(session, [.. found.Select(static p => (p.Part, p.Folder))], first.Count), expected)
            : throw new RefusalException(PartMessages.AnotherProgram(new(made), new(here)));
    }

    /// <summary>Gives a file of a part.</summary>
    /// <param name="place">The place of the part in <see cref="All"/>.</param>
    /// <param name="name">The file's name.</param>
    /// <exception cref="RefusalException">The part has no such file.</exception>
    internal string FileOf(int place, string name) => Path.Combine(All[place].Folder, name) is var path && File.Exists(path)
        ? path
        : throw new RefusalException(PartMessages.NotBegun(new($"{All[place].Part}"), new(session.Shorten(path))));

    /// <summary>Refuses a part that is not done.</summary>
    /// <param name="place">The place of the part in <see cref="All"/>.</param>
    /// <param name="what">What is counted, in the plural.</param>
    /// <param name="done">How many are there.</param>
    /// <param name="due">How many must be there.</param>
    /// <exception cref="RefusalException">Fewer or more are there.</exception>
    internal void Hold(int place, Message what, long done, long due)
    {
        if (done != due)
        {
            (Name part, Name folder, Figure there, Figure wanted) = (new($"{All[place].Part}"), new(session.Shorten(All[place].Folder)), Figure.Count(done), Figure.Count(due));
            throw new RefusalException(done < due ? PartMessages.TooFew(part, folder, there, what, wanted) : PartMessages.TooMany(part, folder, there, what, wanted));
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
            throw new RefusalException(PartMessages.NotDone(new($"{All[place].Part}"), new(session.Shorten(Path.Combine(folder, PartSums.Name)))));
        }

        if (PartSums.Altered(folder) is { } altered)
        {
            throw new RefusalException(PartMessages.AlteredSince(new($"{All[place].Part}"), new(session.Shorten(Path.Combine(folder, altered)))));
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
            : throw new RefusalException(PartMessages.NoCount(new(session.Shorten(Path.Combine(All[0].Folder, PartFile.Name))), new(said), new(entry)));
    }

    private static Message Difference(string name, Part first, string one, string other) => name == PartFile.Probe
        ? PartMessages.OtherBytes(new(Short(other)), new($"{first}"), new(Short(one)))
        : PartMessages.Differs(new(name), new(other), new($"{first}"), new(one));

    private static string Short(string digest) => digest.Length > 12 ? digest[..12] : digest;

    private static string[] Below(Session session, string named)
    {
        string folder = session.Resolve(named).TrimEnd(Path.DirectorySeparatorChar);
        if (File.Exists(Path.Combine(folder, PartFile.Name)))
        {
            return [folder];
        }

        if (!Directory.Exists(folder))
        {
            throw new RefusalException(PartMessages.NoFolder(new(session.Shorten(folder))));
        }

        string[] parts = [.. Directory.EnumerateDirectories(folder).Where(static f => File.Exists(Path.Combine(f, PartFile.Name))).Order(StringComparer.Ordinal)];
        return parts.Length > 0 ? parts : throw new RefusalException(PartMessages.NoneIn(new(session.Shorten(folder)), new(PartFile.Name)));
    }

    private static (Part Part, string Folder, IReadOnlyDictionary<string, string> Entries) Read(Session session, string folder)
    {
        string path = Path.Combine(folder, PartFile.Name);
        return PartFile.Read(path) is { } entries && Part.Read(entries.GetValueOrDefault(PartFile.Number, string.Empty)) is { } part
            ? (part, folder, entries)
            : throw new RefusalException(PartMessages.Unknown(new(session.Shorten(path))));
    }

    private static IReadOnlyList<(Part Part, string Folder)> InOrder(Session session, IReadOnlyList<(Part Part, string Folder)> found, int count)
    {
        if (found.GroupBy(static p => p.Part.Number).FirstOrDefault(static g => g.Count() > 1) is { } twice)
        {
            throw new RefusalException(PartMessages.Twice(new($"{twice.First().Part}"), Listing.Of(twice.Select(p => session.Shorten(p.Folder)))));
        }

        int[] missing = [.. Enumerable.Range(1, count).Except(found.Select(static p => p.Part.Number))];
        return missing.Length == 0
            ? [.. found.OrderBy(static p => p.Part.Number)]
            : throw new RefusalException(PartMessages.Missing(Figure.Count(missing.Length), Figure.Count(count), new(Ranges(missing))));
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
