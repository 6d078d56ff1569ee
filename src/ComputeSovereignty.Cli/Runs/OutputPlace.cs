using System.CommandLine;
using System.Globalization;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>Where a call writes its files. Made before any work is done, so that an existing file is refused at once.</summary>
internal sealed class OutputPlace
{
    private readonly Session session;
    private readonly Dictionary<string, string> paths;
    private readonly bool overwrite;
    private readonly List<string> written = [];

    private OutputPlace(Session session, Dictionary<string, string> paths, bool overwrite)
    {
        this.session = session;
        this.paths = paths;
        this.overwrite = overwrite;
    }

    /// <summary>Gets the files written so far, whole paths.</summary>
    internal IReadOnlyList<string> Written => written;

    /// <summary>Finds the place: a new folder below <c>reports</c>, or what <c>-o</c> says: a folder, or the main file with the others beside it.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="options">The options of output.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="stem">The name of the case in paths.</param>
    /// <param name="command">The verb.</param>
    /// <param name="files">The files that may be written, the main one first.</param>
    /// <exception cref="RefusalException">A file exists and <c>--force</c> is not given.</exception>
    internal static OutputPlace Find(Session session, OutputOptions options, ParseResult parse, string stem, string command, params IReadOnlyList<string> files)
    {
        bool force = parse.GetValue(options.Force);
        string? named = parse.GetValue(options.Place);
        Dictionary<string, string> paths = named switch
        {
            null => InFolder(NewFolder(session, stem, command), files),
            "" => throw new RefusalException(OptionMessages.NeedsPath),
            _ when IsFile(named, files[0]) => Beside(session.Resolve(named), files),
            _ => InFolder(session.Resolve(named), files),
        };
        foreach (string path in paths.Values)
        {
            Refuse(session, path, force);
        }

        foreach (string folder in paths.Values.Select(static p => Path.GetDirectoryName(p)!).Distinct())
        {
            TryWriting(session, folder);
        }

        session.Hold(OutputClaim.Of(session, paths[files[0]]));
        return new(session, paths, force);
    }

    // Work is not begun whose result could not be kept: an empty file is made where the folder is, or will be, and goes at once.
    private static void TryWriting(Session session, string folder)
    {
        string there = folder;
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        try
        {
            using FileStream trial = new(Path.Combine(there, $".{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.TakesNoFiles(new(session.Shorten(folder)), new(session.Shorten(there))), fault);
        }
    }

    /// <summary>Finds the place of a run that is to be taken up: what <c>-o</c> says, or the latest folder of the verb below <c>reports</c>. Files that are there are replaced.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="options">The options of output.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="stem">The name of the case in paths.</param>
    /// <param name="command">The verb.</param>
    /// <param name="begun">The file that a begun run has.</param>
    /// <param name="files">The files that may be written, the main one first.</param>
    /// <exception cref="RefusalException">There is no begun run.</exception>
    internal static OutputPlace TakeUp(Session session, OutputOptions options, ParseResult parse, string stem, string command, string begun, params IReadOnlyList<string> files)
    {
        string above = session.Resolve(Path.Combine("reports", stem));
        string? folder = parse.GetValue(options.Place) is { Length: > 0 } named
            ? session.Resolve(IsFile(named, files[0]) ? Path.GetDirectoryName(named)! : named)
            : Directory.Exists(above) ? Directory.EnumerateDirectories(above, $"*-{command}*").Where(f => File.Exists(Path.Combine(f, begun))).Order(StringComparer.Ordinal).LastOrDefault() : null;
        if (folder is null || !File.Exists(Path.Combine(folder, begun)))
        {
            throw new RefusalException(PlaceMessages.NothingBegun(new(begun), new(session.Shorten(folder ?? above))));
        }

        session.Hold(OutputClaim.Of(session, Path.Combine(folder, files[0])));
        return new(session, InFolder(folder, files), true);
    }

    /// <summary>Finds the place of one part of a run: a folder within what <c>-o</c> says, which every part names alike.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="options">The options of output.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="part">The name of the part's folder.</param>
    /// <param name="resume">Whether a begun part is taken up.</param>
    /// <param name="files">The files that may be written, the main one first.</param>
    /// <exception cref="RefusalException">There is no <c>-o</c>, or a file exists and neither <c>--force</c> nor <c>--resume</c> is given.</exception>
    internal static OutputPlace OfPart(Session session, OutputOptions options, ParseResult parse, string part, bool resume, params IReadOnlyList<string> files)
    {
        string folder = parse.GetValue(options.Place) is { Length: > 0 } named
            ? Path.Combine(session.Resolve(named), part)
            : throw new RefusalException(OptionMessages.PartNeedsFolder);
        Dictionary<string, string> paths = InFolder(folder, files);
        foreach (string path in paths.Values)
        {
            Refuse(session, path, resume || parse.GetValue(options.Force));
        }

        TryWriting(session, folder);
        session.Hold(OutputClaim.Of(session, paths[files[0]]));
        return new(session, paths, true);
    }

    /// <summary>Refuses a file that exists, before work is spent on it.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="path">The whole path.</param>
    /// <param name="force">Whether files may be overwritten.</param>
    /// <exception cref="RefusalException">The file exists and may not be overwritten, or its name is a folder's, or its folder's name a file's.</exception>
    internal static void Refuse(Session session, string path, bool force)
    {
        if (Directory.Exists(path))
        {
            throw new RefusalException(PlaceMessages.IsAFolder(new(session.Shorten(path))));
        }

        if (!force && File.Exists(path))
        {
            throw new RefusalException(PlaceMessages.Exists(new(session.Shorten(path))));
        }

        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                throw new RefusalException(PlaceMessages.IsAFile(new(session.Shorten(folder))));
            }
        }
    }

    /// <summary>Gives the whole path of one of the files.</summary>
    /// <param name="file">The file's name, as it was given to <see cref="Find"/>.</param>
    internal string PathOf(string file) => paths[file];

    /// <summary>Gives the whole path of one of the files; null where the call has no such file.</summary>
    /// <param name="file">The file's name.</param>
    internal string? TryPathOf(string file) => paths.GetValueOrDefault(file);

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="file">The file's name, as it was given to <see cref="Find"/>.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="RefusalException">It cannot be written.</exception>
    internal void Write(string file, Action<Stream> write)
    {
        WriteWhole(session, paths[file], write, overwrite);
        written.Add(paths[file]);
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="path">The whole path.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="force">Whether an existing file may be overwritten.</param>
    /// <exception cref="RefusalException">It cannot be written.</exception>
    internal static void WriteWhole(Session session, string path, Action<Stream> write, bool force)
    {
        try
        {
            WholeFile.Write(path, write, force);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NotWritten(new(session.Shorten(path)), FaultMessages.Of(fault)), fault);
        }
    }

    /// <summary>Takes note of a file that was written in another way.</summary>
    /// <param name="file">The file's name, as it was given to <see cref="Find"/>.</param>
    internal void Note(string file) => written.Add(paths[file]);

    private static bool IsFile(string named, string main) =>
        Path.GetExtension(named).Equals(Path.GetExtension(main), StringComparison.OrdinalIgnoreCase) && !named.EndsWith('/');

    private static string NewFolder(Session session, string stem, string command)
    {
        string time = session.Clock.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        string folder = session.Resolve(Path.Combine("reports", stem, $"{time}-{command}"));
        string free = folder;
        for (int copy = 2; Directory.Exists(free); copy++)
        {
            free = $"{folder}-{copy}";
        }

        return free;
    }

    private static Dictionary<string, string> InFolder(string folder, IReadOnlyList<string> files) =>
        files.ToDictionary(static f => f, f => Path.Combine(folder, f));

    private static Dictionary<string, string> Beside(string main, IReadOnlyList<string> files) =>
        files.ToDictionary(static f => f, f => f == files[0] ? main : Path.ChangeExtension(main, Path.GetExtension(f)));
}
