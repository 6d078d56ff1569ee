using System.CommandLine;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Solvers;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>engines</c>: which solvers there are, what each solves, and the file it is loaded from.</summary>
internal sealed class EnginesVerb : Verb
{
    private readonly ProbeOptions asked = new();
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal EnginesVerb(Session session)
        : base("engines", "list the solvers: what each solves, its version, its library file", session)
    {
        Details = ["They stand in order of choice: a plan uses the first that can, unless --engine names another."];
        Examples =
        [
            new("engines", "What there is."),
            new("engines --probe", "Whether this machine may share a run with another: both must show the same digest."),
            new("engines --json", "The same for a script."),
        ];
        With(asked);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        IReadOnlyList<EngineListing> engines = SolverCatalog.All();
        string? probe = parse.GetValue(asked.Probe) ? MachineProbe.Digest(Session.Cancellation) : null;
        if (parse.GetValue(form.Json))
        {
            Write(engines, probe);
            return ExitCode.Done;
        }

        Table table = new Table().Border(TableBorder.None);
        Speaker speaker = form.Speaker(parse);
        foreach (Message header in (Message[])[VerbMessages.Engine, VerbMessages.Version, VerbMessages.Solves, VerbMessages.Library])
        {
            table.AddColumn(new TableColumn(new Text(speaker.Say(header), new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (EngineListing engine in engines)
        {
            table.AddRow(
                new Text(engine.Name, new Style(decoration: engine.Available ? Decoration.Bold : Decoration.None)),
                new Text(engine.Available ? engine.Version : "–"),
                new Text(speaker.Say(engine.Available ? engine.Abilities : VerbMessages.Cannot(engine.Abilities, engine.Missing))),
                new Text(engine.Available ? engine.Library : "–"));
        }

        Session.Screen.Write(table);
        if (probe is not null)
        {
            Session.Out.Write("\n");
            Session.Say(VerbMessages.Digest(Figure.Number(DrawProbe.Draws, "0"), new(probe)));
            Session.Say(VerbMessages.SameDigest);
        }

        return ExitCode.Done;
    }

    private void Write(IReadOnlyList<EngineListing> engines, string? probe) => JsonText.Write(Session.Out, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("engines");
        foreach (EngineListing engine in engines)
        {
            json.WriteStartObject();
            json.WriteString("name", engine.Name);
            json.WriteString("title", engine.Title);
            json.WriteBoolean("available", engine.Available);
            json.WriteString("version", engine.Version);
            json.WriteBoolean("linear", engine.Linear);
            json.WriteBoolean("integers", engine.Integers);
            json.WriteString("abilities", $"{engine.Abilities}");
            json.WriteString("library", engine.Library);
            json.WriteString("missing", $"{engine.Missing}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (probe is not null)
        {
            json.WriteString("probe", probe);
        }

        json.WriteEndObject();
    });

    private sealed class ProbeOptions() : OptionGroup("This machine")
    {
        internal Option<bool> Probe { get; } = new("--probe") { Description = "Solve three fixed draws, and show a digest of every bit of their figures." };

        internal override IReadOnlyList<Option> Options => [Probe];
    }
}
