using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>Keeps what a call gave in the run store, so that <c>runs</c> and the workbench show it beside what was solved in the browser.</summary>
internal sealed class RunKeeping
{
    private readonly Session session;
    private readonly string? place;
    private readonly string command;
    private readonly Speaker speaker;
    private readonly DateTimeOffset begun;

    private RunKeeping(Session session, string? place, string command, Speaker speaker)
    {
        this.session = session;
        this.place = place;
        this.command = command;
        this.speaker = speaker;
        begun = session.Clock.GetUtcNow();
    }

    /// <summary>Begins, when the call does.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="options">Where the store is, or that nothing is kept.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="speaker">The speaker of the user's language.</param>
    internal static RunKeeping Begin(Session session, StoreOptions options, ParseResult parse, Speaker speaker) =>
        new(session, options.IsLeftOut(parse) ? null : options.Place(parse, session), string.Join(' ', parse.Tokens.Select(static t => Quoted(t.Value))), speaker);

    /// <summary>Keeps a run, after its answer has been told and its files are written. Where the store cannot be used, says so: the call has done what was asked of it all the same.</summary>
    /// <param name="loaded">The case.</param>
    /// <param name="kind">What kind of run it is, one of <see cref="RunKinds"/>.</param>
    /// <param name="subject">What was asked, in a few words; empty where the kind says all.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="engine">The engine, with version.</param>
    /// <param name="answer">The answer in a sentence.</param>
    /// <param name="good">Whether it is as wanted; null where that is no question.</param>
    /// <param name="isWhole">Whether all that was asked is answered.</param>
    /// <param name="files">Writes the files.</param>
    internal void Keep(LoadedCase loaded, string kind, Message subject, bool relax, string engine, Message answer, bool? good, bool isWhole, Func<IReadOnlyList<(string Name, byte[] Content)>> files)
    {
        if (place is null)
        {
            return;
        }

        KeptRun run = new()
        {
            Id = StoreKeys.New(),
            Owner = Viewer.Machine,
            CaseId = string.Empty,
            CaseName = loaded.Reading.Case!.Settings.Name,
            Kind = kind,
            Scenario = loaded.Scenario,
            Changes = [.. loaded.OwnChanges.Select(static c => c.ReplaceLineEndings(" "))],
            Options = [$"relax={(relax ? "yes" : "no")}", $"command={command.ReplaceLineEndings(" ")}"],
            Subject = StoredText.Write(RunMessages.Subject(subject, relax)),
            InputHash = CaseFingerprint.Of(loaded.Reading.Tables),

            // No visitor's question has this key: what a call has kept is not all that the workbench shows of an answer.
            RequestKey = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Viewer.Machine}\n{command}"))),
            Program = PlanRunner.ProgramVersion,
            Engine = engine,
            Begun = Whole(begun),
            Ended = Whole(session.Clock.GetUtcNow()),
            State = isWhole ? RunState.Done : RunState.Cancelled,
            Sentence = StoredText.Write(answer),
            Good = good,
        };
        try
        {
            RunStore.Keep(place, run, [.. files().Select(static f => new RunFile(f.Name, f.Content)), Input(loaded)]);
        }
        catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
        {
            session.Error.Write($"{speaker.Say(ScreenMessages.NotKept(fault))}\n");
        }
    }

    private static DateTimeOffset Whole(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    private static RunFile Input(LoadedCase loaded)
    {
        using MemoryStream content = new();
        CaseFiles.WriteArchive(content, loaded.Reading.Tables);
        return new(RunShelf.InputName, content.ToArray());
    }

    private static string Quoted(string word) => word.Any(static c => char.IsWhiteSpace(c) || c is '*' or '"' or '[') ? $"\"{word}\"" : word;
}
