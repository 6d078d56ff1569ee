using System.CommandLine;
using System.Globalization;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>runs</c>: past runs, from the run store.</summary>
internal sealed class RunsVerb : Verb
{
    private readonly ActionArgument action = new("list", "show", "export", "name", "delete");
    private readonly Argument<string[]> words;
    private readonly StoreOptions store = new();
    private readonly OutputOptions output = new("The folder of export. Default: reports/runs/RUN.");
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal RunsVerb(Session session)
        : base("runs", "past runs, of the command line and of the workbench: list, show, export, name, delete", session)
    {
        Details = ["A run is named by the first letters of its id. What solve and the studies solve is kept here unless --no-store is given: the latest 200, and those with a name. The store is the workbench's, so both show the same; the command line sees the runs of every visitor."];
        Examples =
        [
            new("runs", "All runs, the youngest first."),
            new("runs show k3v9", "What was asked, by which program, and the answer."),
            new("runs export k3v9 -o plan", "Its files: workbook, page, JSON."),
            new("runs name k3v9 \"Before the meeting\"", "Give it a name."),
        ];
        With(action.Argument);
        words = With(new Argument<string[]>("RUN") { Arity = ArgumentArity.ZeroOrMore, Description = "The run, or several; for name, the run and its name." });
        With(store);
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string asked = action.Of(parse);
        string[] named = parse.GetValue(words) ?? [];

        using RunStore runs = Open(store.Place(parse, Session));
        IReadOnlyList<KeptRun> all = runs.List(Viewer.Operator);
        switch (asked)
        {
            case "list":
                List(all, parse.GetValue(form.Json), form.Speaker(parse));
                break;
            case "show":
                Show(Chosen(all, named), parse.GetValue(form.Json), form.Speaker(parse));
                break;
            case "export":
                Export(runs, Chosen(all, named), parse);
                break;
            case "name":
                Rename(runs, all, named);
                break;
            default:
                foreach (KeptRun run in Chosen(all, named))
                {
                    runs.Delete(run.Id);
                    Session.Say(RunVerbMessages.Deleted(new(run.Id), new(run.TitleIn(form.Speaker(parse)))));
                }

                break;
        }

        return ExitCode.Done;
    }

    /// <summary>Opens the run store.</summary>
    /// <param name="place">Where it is.</param>
    /// <exception cref="RefusalException">It cannot be opened.</exception>
    internal static RunStore Open(string place)
    {
        try
        {
            return RunStore.Open(place);
        }
        catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(FaultMessages.Of(fault), fault);
        }
    }

    private static KeptRun[] Chosen(IReadOnlyList<KeptRun> all, string[] named) => FirstLetters.Find(all, static one => one.Id, named, "run");

    private void List(IReadOnlyList<KeptRun> all, bool json, Speaker speaker)
    {
        if (json)
        {
            RunJson.Write(Session.Out, all);
            return;
        }

        if (all.Count == 0)
        {
            Session.Say(RunVerbMessages.None);
            return;
        }

        Table table = new Table().Border(TableBorder.None);
        foreach (Message header in RunVerbMessages.Headers)
        {
            table.AddColumn(new TableColumn(new Text(speaker.Say(header), new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (KeptRun run in all)
        {
            table.AddRow(
                new Text(run.Id, new Style(decoration: Decoration.Bold)),
                new Text(run.Begun.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
                new Text(speaker.Say(RunVerbMessages.KindOf(new(run.Kind)))),
                new Text(speaker.Say(RunVerbMessages.StateOf(run.State))),
                new Text($"{run.TitleIn(speaker)}{(speaker.IsChinese ? "。" : ". ")}{run.SentenceIn(speaker)}"));
        }

        Session.Screen.Write(table);
    }

    private void Show(KeptRun[] chosen, bool json, Speaker speaker)
    {
        if (json)
        {
            RunJson.Write(Session.Out, chosen);
            return;
        }

        foreach (KeptRun run in chosen)
        {
            Session.Out.Write($"{run.TitleIn(speaker)}\n{run.SentenceIn(speaker)}\n\n");
            foreach ((Message name, string value) in Provenance(run, speaker))
            {
                Session.Out.Write($"  {CellWidth.Fill(speaker.Say(name), 12)}{value}\n");
            }
        }
    }

    private static IEnumerable<(Message Name, string Value)> Provenance(KeptRun run, Speaker speaker) =>
    [
        (RunVerbMessages.Run, run.Id),
        (RunVerbMessages.Kind, speaker.Say(RunVerbMessages.KindOf(new(run.Kind)))),
        (RunVerbMessages.State, speaker.Say(RunVerbMessages.StateOf(run.State))),
        (RunVerbMessages.Scenario, run.Scenario),
        (RunVerbMessages.Changes, string.Join("; ", run.Changes)),
        (RunVerbMessages.Options, string.Join("; ", run.Options)),
        (RunVerbMessages.InputHash, run.InputHash),
        (RunVerbMessages.Program, run.Program),
        (RunVerbMessages.Engine, run.Engine),
        (RunVerbMessages.Begun, $"{run.Begun.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"),
        (RunVerbMessages.Ended, run.Ended is { } ended ? $"{ended.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC" : string.Empty),
    ];

    private void Export(RunStore runs, KeptRun[] chosen, ParseResult parse)
    {
        string? place = parse.GetValue(output.Place);
        foreach (KeptRun run in chosen)
        {
            string folder = place is null ? Session.Resolve(Path.Combine("reports", "runs", run.Id)) : chosen.Length > 1 ? Path.Combine(Session.Resolve(place), run.Id) : Session.Resolve(place);
            foreach ((string name, Stream content) in runs.OpenFilesOf(run.Id))
            {
                string path = Path.Combine(folder, Path.GetFileName(name));
                OutputPlace.WriteWhole(Session, path, content.CopyTo, parse.GetValue(output.Force));
                Session.Out.Write($"{Session.Shorten(path)}\n");
            }
        }
    }

    private void Rename(RunStore runs, IReadOnlyList<KeptRun> all, string[] named)
    {
        if (named.Length != 2)
        {
            throw new RefusalException(RunVerbMessages.HowToName);
        }

        KeptRun run = Chosen(all, named[..1]).Single();
        runs.Rename(run.Id, named[1].ReplaceLineEndings(" ").Trim());
        Session.Say(RunVerbMessages.Named(new(run.Id), new(named[1])));
    }
}
