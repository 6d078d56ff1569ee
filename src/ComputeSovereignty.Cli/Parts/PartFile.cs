using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>The document of a part: what was asked, by which program and engine, and what the first answers are on its machine.</summary>
/// <remarks>All parts of a run say the same but for their number, so that parts of different runs are never joined.</remarks>
internal static class PartFile
{
    /// <summary>The name of the file.</summary>
    internal const string Name = "part.json";

    /// <summary>The schema of the document.</summary>
    internal const string Schema = "computesovereignty.part/1";

    /// <summary>The entry with the number of the part.</summary>
    internal const string Number = "part";

    /// <summary>The entry with the version and the commit of the program.</summary>
    internal const string Build = "build";

    /// <summary>The entry with the verb.</summary>
    internal const string Verb = SweepQuestion.VerbEntry;

    /// <summary>The entry with the command line, as a JSON array: without what says where and how quickly the part is done.</summary>
    internal const string Arguments = SweepQuestion.ArgumentsEntry;

    /// <summary>The entry with the digest of the first answers.</summary>
    internal const string Probe = SweepQuestion.ProbeEntry;

    // What does not touch the answer.
    private static readonly string[] Own = ["--part", "--output", "--force", "--resume", "--threads", "--json", "--language", "--time-limit", "--cluster", "--detach", "--on-stop", "--store", "--no-store"];

    /// <summary>Lists what a part's document says.</summary>
    /// <param name="part">The part.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="facts">What is asked of which case.</param>
    /// <param name="numbers">How many pieces there are of what.</param>
    /// <param name="probe">The digest of the first answers.</param>
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries(
        Part part, ParseResult parse, IEnumerable<StudyFact> facts, IEnumerable<KeyValuePair<string, string>> numbers, string probe) =>
    [
        .. facts.Select(static f => new KeyValuePair<string, string>($"{f.Name}", $"{f.Value}")),
        .. numbers,
        new(Build, PlanRunner.ProgramBuild),
        new(Number, $"{part}"),
        new(Verb, parse.CommandResult.Command.Name),
        new(Arguments, JsonSerializer.Serialize(ArgumentsOf(parse))),
        new(Probe, probe),
    ];

    /// <summary>Begins a part, or takes it up where it was begun with the same question on a machine of the same answers.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="place">The part's folder.</param>
    /// <param name="resume">Whether a begun part is taken up.</param>
    /// <param name="entries">What its document says.</param>
    /// <param name="growing">The files that grow; those of a part that is not taken up are deleted.</param>
    /// <exception cref="RefusalException">The begun part is another.</exception>
    internal static void Begin(Session session, OutputPlace place, bool resume, IReadOnlyList<KeyValuePair<string, string>> entries, params IReadOnlyList<string> growing)
    {
        string path = place.PathOf(Name);
        string folder = Path.GetDirectoryName(path)!;
        if (resume && File.Exists(path))
        {
            if (PartSums.Altered(folder) is { } altered)
            {
                throw new RefusalException(PartMessages.Altered(new(session.Shorten(Path.Combine(folder, altered)))));
            }

            IReadOnlyDictionary<string, string> begun = Read(path) ?? throw new RefusalException(PartMessages.UnknownAnew(new(session.Shorten(path))));
            IReadOnlyList<Message> differences = DrawsManifest.Differing(begun, entries, []);
            if (differences.Count > 0)
            {
                throw new RefusalException(PartMessages.AnotherQuestion(new(session.Shorten(folder)), new(differences, Joint.Semicolon)));
            }
        }
        else
        {
            Array.ForEach([.. growing.Append(PartSums.Name).Select(f => Path.Combine(folder, f)).Where(File.Exists)], File.Delete);
            DrawsManifest.Write(path, entries, Schema);
        }

        place.Note(Name);
    }

    /// <summary>Says that a part is done, and what comes next; or that it was stopped.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="place">The part's folder.</param>
    /// <param name="part">The part.</param>
    internal static void SayEnd(Session session, OutputPlace place, Part part)
    {
        string folder = Path.GetDirectoryName(place.PathOf(Name))!;
        if (session.Cancellation.IsCancellationRequested)
        {
            session.Complain(ScreenMessages.StoppedAndKept);
        }
        else
        {
            PartSums.Write(session, folder, Directory.EnumerateFiles(folder).Select(static f => Path.GetFileName(f)).Where(static f => f is Name or SimulationRun.DrawsName or SimulationRun.IndicesName or PieceRun.AnswersName).Order(StringComparer.Ordinal));
            session.Say(PartMessages.Done(new($"{part}"), new(session.Shorten(folder)), new($"sovereignty merge {session.Shorten(Path.GetDirectoryName(folder)!)}")));
        }
    }

    /// <summary>Reads a part's document.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Null where it is none.</returns>
    internal static IReadOnlyDictionary<string, string>? Read(string path) => DrawsManifest.Read(path, Schema);

    /// <summary>Lists what of a command line touches the answer.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="withCase">Whether the case is among it, which comes first.</param>
    internal static IEnumerable<string> ArgumentsOf(ParseResult parse, bool withCase = true)
    {
        foreach (SymbolResult given in parse.CommandResult.Children)
        {
            if (given is ArgumentResult argument)
            {
                foreach (Token token in withCase ? argument.Tokens : [])
                {
                    yield return token.Value;
                }
            }
            else if (given is OptionResult { Implicit: false } option && !Own.Contains(option.Option.Name, StringComparer.Ordinal))
            {
                foreach (string? value in option.Tokens.Count == 0 ? [null] : option.Tokens.Select(static t => (string?)t.Value))
                {
                    yield return option.Option.Name;
                    if (value is not null)
                    {
                        yield return value;
                    }
                }
            }
        }
    }
}
