using System.CommandLine;
using System.Globalization;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>sweeps</c>: the questions that machines of a cluster work on.</summary>
internal sealed class SweepsVerb : Verb
{
    private readonly ActionArgument action = new("list", "follow", "cancel", "delete");
    private readonly Argument<string[]> words;
    private readonly ClusterOptions clusterOptions = new(ClusterUse.Join);
    private readonly OutputOptions output = new("The folder of the files of follow. Default: sweeps/SWEEP.");
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal SweepsVerb(Session session)
        : base("sweeps", "the questions of a cluster: list, follow, cancel, delete", session)
    {
        Details =
        [
            "A sweep is named by the first letters of its id. follow takes the answers as they come and writes the files that one machine would have written; where it was stopped, the same line goes on.",
            "The case is read by the path under which it was submitted; where it is not there, as the cluster has it. cancel ends a sweep that runs, and its answers go; delete removes one altogether.",
        ];
        Examples =
        [
            new("sweeps --cluster \"Host=db;Database=plans\"", "All sweeps, the youngest first, with what is solved of each."),
            new("sweeps follow k3v9 -o odds --cluster \"Host=db;Database=plans\"", "Come back to one that was left."),
            new("sweeps cancel k3v9 --cluster \"Host=db;Database=plans\"", "Stop the machines' work on it."),
        ];
        With(action.Argument);
        words = With(new Argument<string[]>("SWEEP") { Arity = ArgumentArity.ZeroOrMore, Description = "The sweep; for cancel and delete one or several." });
        With(clusterOptions);
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string asked = action.Of(parse);

        string place = clusterOptions.Place(parse)!;
        using RunStore store = Session.Reading(() => SweepStores.Open(place));
        SweepCommands commands = new(place);
        IReadOnlyList<Sweep> all = store.Sweeps.List();
        if (asked == "list")
        {
            List(all, store.Machines.Alive(TimeProvider.System.GetUtcNow()), commands, parse.GetValue(form.Json), form.Speaker(parse));
            return ExitCode.Done;
        }

        Sweep[] chosen = FirstLetters.Find(all, static one => one.Id, parse.GetValue(words) ?? [], "sweep", commands.List);
        if (asked == "follow")
        {
            return chosen is [var only] ? Follow(parse, place, store, only) : throw new RefusalException(SweepRefusalMessages.OneAtATime);
        }

        foreach (Sweep sweep in chosen)
        {
            Session.Out.Write($"{form.Speaker(parse).Say(asked == "cancel" ? Cancel(store, sweep.Id) : Delete(store, sweep.Id))}\n");
        }

        return ExitCode.Done;
    }

    private static Message Cancel(RunStore store, string id) => store.Sweeps.Cancel(id, TimeProvider.System.GetUtcNow()) ? SweepScreenMessages.Cancelled(new(id)) : SweepScreenMessages.NotRunning(new(id));

    private static Message Delete(RunStore store, string id)
    {
        store.Sweeps.Delete(id);
        return SweepScreenMessages.Deleted(new(id));
    }

    private int Follow(ParseResult parse, string place, RunStore store, Sweep sweep)
    {
        if (!File.Exists(Session.Resolve(sweep.CasePath)) && !Directory.Exists(Session.Resolve(sweep.CasePath)))
        {
            KeptCase file = new(Path.Combine(Path.GetTempPath(), $"sweep-{sweep.Id}-{Guid.NewGuid():N}"));
            Session.Hold(file);
            File.WriteAllBytes(file.Path, store.Sweeps.CaseOf(sweep.Id) ?? throw new RefusalException(OptionMessages.NoSweep(new(sweep.Id), new SweepCommands(place).List)));
            Session.Keep(sweep.CasePath, file.Path);
        }

        string folder = parse.GetValue(output.Place) is { Length: > 0 } named ? named : Path.Combine("sweeps", sweep.Id);
        string[] line =
        [
            sweep.CasePath, .. sweep.Arguments, "--cluster", place, "-o", folder,
            .. parse.GetValue(form.Json) ? ["--json"] : Array.Empty<string>(),
            .. parse.GetValue(form.Language) is { } language ? new[] { "--language", language } : [],
            .. parse.GetValue(output.Force) ? ["--force"] : Array.Empty<string>(),
        ];
        Verb verb = sweep.Verb switch
        {
            "simulate" => new SimulateVerb(Session) { Following = sweep.Id },
            "compare" => new CompareVerb(Session) { Following = sweep.Id },
            "breakeven" => new BreakEvenVerb(Session) { Following = sweep.Id },
            "stochastic" => new StochasticVerb(Session) { Following = sweep.Id },
            _ => throw new RefusalException(SweepRefusalMessages.UnknownVerb(new(sweep.Id), new(sweep.Verb), new(sweep.Identity.Program))),
        };
        bool isBegun = sweep.Verb == "simulate" && File.Exists(Path.Combine(Session.Resolve(folder), SimulationFiles.ManifestName)) && !parse.GetValue(output.Force);
        return verb.Parse(isBegun ? [.. line, "--resume"] : line, Literally).Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = Session.Out,
            Error = Session.Error,
        });
    }

    private void List(IReadOnlyList<Sweep> all, IReadOnlyList<Machine> machines, SweepCommands commands, bool json, Speaker speaker)
    {
        if (json)
        {
            JsonText.Write(Session.Out, writer => Write(writer, all, machines));
            return;
        }

        if (all.Count == 0)
        {
            Session.Out.Write($"{speaker.Say(SweepScreenMessages.None)}\n");
            return;
        }

        Table table = new Table().Border(TableBorder.None);
        Message[] headers = [SweepScreenMessages.Sweep, SweepScreenMessages.Question, SweepScreenMessages.Submission, SweepScreenMessages.Solved, SweepScreenMessages.State];
        foreach (Message header in headers)
        {
            table.AddColumn(new TableColumn(new Text(speaker.Say(header), new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (Sweep sweep in all)
        {
            table.AddRow(
                new Text(sweep.Id, new Style(decoration: Decoration.Bold)),
                new Text($"{sweep.Verb} {sweep.CasePath}"),
                new Text(string.Create(CultureInfo.InvariantCulture, $"{sweep.Begun.UtcDateTime:yyyy-MM-dd HH:mm} UTC")),
                new Text(string.Create(CultureInfo.InvariantCulture, $"{sweep.Done:#,##0} / {sweep.Total:#,##0}")),
                new Text($"{speaker.Say(SweepScreenMessages.StateOf($"{sweep.State}", sweep.IsWaiting(machines)))} {StoredText.Read(sweep.Note, speaker)}".TrimEnd()));
        }

        Session.Screen.Write(table);
        if (all.Count(s => s.IsWaiting(machines)) is > 0 and var waiting)
        {
            Session.Out.Write($"\n{speaker.Say(SweepScreenMessages.Waiting(Figure.Count(waiting), commands.Worker))}\n");
        }
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, IReadOnlyList<Sweep> all, IReadOnlyList<Machine> machines)
    {
        json.WriteStartArray();
        foreach (Sweep sweep in all)
        {
            json.WriteStartObject();
            json.WriteString("id", sweep.Id);
            json.WriteString("verb", sweep.Verb);
            json.WriteString("case", sweep.CasePath);
            json.WriteString("submitted", sweep.Begun);
            json.WriteNumber("pieces", sweep.Total);
            json.WriteNumber("solved", sweep.Done);
            json.WriteString("state", $"{sweep.State}");
            json.WriteBoolean("waiting", sweep.IsWaiting(machines));
            json.WriteString("note", StoredText.Read(sweep.Note, Speaker.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A case as the cluster has it, in a file that goes with the call.</summary>
    private sealed class KeptCase(string path) : IDisposable
    {
        internal string Path { get; } = path;

        public void Dispose() => File.Delete(Path);
    }
}
