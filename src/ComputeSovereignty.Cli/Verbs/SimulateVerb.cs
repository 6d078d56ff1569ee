using System.CommandLine;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>simulate</c>: how likely each year's target is met, what drives it, and futures to open and solve.</summary>
internal sealed class SimulateVerb : Verb
{
    private static readonly StudyFiles Files = new("simulation");

    private readonly CaseOptions caseOptions = new();
    private readonly SimulationOptions simulationOptions = new();
    private readonly SolveOptions solveOptions = new(ofMany: true);
    private readonly PartOptions partOptions = new();
    private readonly ClusterOptions clusterOptions = new(ClusterUse.Submit);
    private readonly OutputOptions output = new("A folder, or the workbook's path with the other files beside it. Default: reports/CASE/TIME-simulate.");
    private readonly FormOptions form = new();
    private readonly StoreOptions store = new(isKeeping: true);

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal SimulateVerb(Session session)
        : base("simulate", "how likely each year's target is met, and what drives it", session)
    {
        Details =
        [
            "Draws futures from the sheet Uncertainty and solves each. The same seed gives the same draws and the same answers on any number of threads.",
            $"{SimulationRun.DrawsName} holds every draw and grows as they are solved; Ctrl-C, or a kill, keeps it, and --resume goes on from there. {NamedFutures.FileName} is a copy of the case with the draws nearest to the quantiles as scenarios.",
        ];
        Examples =
        [
            new("simulate data/baseline.xlsx --draws 2000 --seed 1", "How likely is 80% by the checkpoint year, and what decides it?"),
            new("simulate my-case.xlsx --draws 1024 --design sobol --investments both", "What does it cost to place orders now?"),
            new("simulate my-case.xlsx --draws 10000 --results shares -o odds", "Shares and backlog alone, into a folder of your own."),
            new("simulate my-case.xlsx --draws 10000 --results shares -o odds --resume", "Go on where it was stopped."),
            new("simulate my-case.xlsx --draws 1000000 -o odds --part 17/400 --resume", "One of 400 machines; “merge odds” makes one run of them."),
            new("simulate my-case.xlsx --draws 1000000 -o odds --cluster \"Host=db;Database=plans\"", "All machines of a cluster; the files are those of one machine."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(simulationOptions);
        With(solveOptions);
        With(partOptions);
        With(clusterOptions);
        With(output);
        With(form);
        With(store);
    }

    /// <summary>Gets what takes the question once its case is read and solved, instead of its answer; null for the answer.</summary>
    internal Action<OpenQuestion>? Opening { get; init; }

    /// <summary>Gets the sweep that is followed; null for one of its own.</summary>
    internal string? Following { get; init; }

    /// <summary>Gets the names of all files that a run may write, the main one first.</summary>
    internal static IReadOnlyList<string> FileNames => [.. Files.All, SimulationRun.DrawsName, SimulationRun.IndicesName, SimulationFiles.ManifestName, SimulationRun.DrawColumnsName, SimulationRun.IndexColumnsName, NamedFutures.FileName];

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        (SimulationQuestion settings, FutureScope scope) = simulationOptions.Read(parse, solveOptions.Read(parse).Seed);
        if (clusterOptions.Place(parse) is not null)
        {
            SweepRefusals.Hold(parse.GetValue(solveOptions.TimeLimit) is not null, parse.GetValue(partOptions.Part) is not null);
        }

        string stem = LoadedCase.StemOf(parse.GetRequiredValue(caseOptions.Case));
        string[] files = [.. FileNames];
        OutputPlace? place = Opening is not null || parse.GetValue(clusterOptions.Detach) ? null : parse.GetValue(partOptions.Part) is { } part
            ? OutputPlace.OfPart(Session, output, parse, part.Folder, parse.GetValue(simulationOptions.Resume), PartFile.Name, SimulationRun.DrawsName, SimulationRun.IndicesName)
            : parse.GetValue(simulationOptions.Resume)
            ? OutputPlace.TakeUp(Session, output, parse, stem, Name, SimulationFiles.ManifestName, files)
            : OutputPlace.Find(Session, output, parse, stem, Name, files);
        VariantStudy study = new(Session, caseOptions, solveOptions, output, form, store, Files);
        return study.Run(parse, place, !parse.GetValue(simulationOptions.Whole), loaded =>
        {
            UncertaintyModel model = Model(loaded);
            ResultSchema schema = new(loaded.Reading.Case!, scope, loaded.Reading.Studies);
            IReadOnlyList<Scatter> scatters = Scatters(parse.GetValue(simulationOptions.Scatters) ?? [], model, schema);
            return (
                RunMessages.Simulation(settings, scope),
                basis => Study(parse, place!, loaded, new(basis, model, schema, settings), scatters, basis));
        });
    }

    private static UncertaintyModel Model(LoadedCase loaded) => loaded.Reading.Studies.Uncertainty.Count > 0
        ? new(loaded.Reading.Studies.Uncertainty)
        : throw new RefusalException(VerbMessages.NothingUncertain(new(loaded.Path)));

    private StudyReport? Study(ParseResult parse, OutputPlace place, LoadedCase loaded, SimulationRun run, IReadOnlyList<Scatter> scatters, StudyBasis basis)
    {
        if (Opening is { } opening)
        {
            opening(OpenQuestion.Of(parse, run, basis));
            return null;
        }

        SimulationFiles files = new(Session, place, run);
        if (parse.GetValue(partOptions.Part) is { } part)
        {
            SolvePart(parse, place, files, run, run.Solves(basis.Threads), part);
            return null;
        }

        if ((clusterOptions.Place(parse) is { } cluster ? Swept(parse, cluster, loaded, files, OpenQuestion.Of(parse, run, basis)) : Here()) is not { } solved)
        {
            return null;
        }

        if (parse.GetValue(simulationOptions.Format) == SimulationOptions.Parquet)
        {
            files.WriteColumns(solved.Indices is not null);
        }

        SimulationResult result = run.Result(solved.Draws, solved.Indices);

        // Who asks for an end waits for the report; futures of a few draws would keep it waiting, and come with --resume.
        return run.Report(result, scatters, Session.Cancellation.IsCancellationRequested ? string.Empty : WriteFutures(place, parse, loaded, result));

        (DrawsTable Draws, DrawsTable? Indices)? Here()
        {
            files.Begin(parse.GetValue(simulationOptions.Resume));
            return files.Solve(run.Solves(basis.Threads));
        }
    }

    // Null where the question is left to the machines of the cluster, and nothing of it is there yet.
    private (DrawsTable Draws, DrawsTable? Indices)? Swept(ParseResult parse, string cluster, LoadedCase loaded, SimulationFiles files, OpenQuestion question)
    {
        // A run that is all there has nothing to ask of machines, such as one that is only to be written in another form.
        if (parse.GetValue(simulationOptions.Resume) && Following is null && !parse.GetValue(clusterOptions.Detach))
        {
            files.Begin(resume: true);
            if (files.AreWhole())
            {
                return files.Tables();
            }
        }

        using SweepClient client = new(Session, cluster, form.Speaker(parse));
        Sweep sweep = Following is { } id ? client.Find(id, question) : client.Submit(question, loaded);
        if (parse.GetValue(clusterOptions.Detach))
        {
            client.Leave(sweep, cancels: false, parse.GetValue(output.Place));
            return null;
        }

        files.Begin(parse.GetValue(simulationOptions.Resume));
        if (!new SweptDraws(Session, files).Follow(client, sweep))
        {
            client.Leave(sweep, clusterOptions.Cancels(parse), Session.Shorten(Path.GetDirectoryName(files.PathOf(DrawSet.Futures))!));
        }

        return files.Tables();
    }

    private void SolvePart(ParseResult parse, OutputPlace place, SimulationFiles files, SimulationRun run, ThreadedDraws solves, Part part)
    {
        Simulation simulation = run.Simulation;
        string probe = DrawProbe.Digest(simulation, solves, Session.Cancellation);
        PartFile.Begin(
            Session,
            place,
            parse.GetValue(simulationOptions.Resume),
            PartFile.Entries(part, parse, run.Question, [.. SimulationFiles.Numbers(simulation), new(SimulationFiles.IndexCount, $"{(simulation.Settings.IndexDraws == 0 ? 0 : simulation.CountOf(DrawSet.Indices))}")], probe),
            SimulationRun.DrawsName,
            SimulationRun.IndicesName);
        files.Solve(solves, part);
        PartFile.SayEnd(Session, place, part);
    }

    private string WriteFutures(OutputPlace place, ParseResult parse, LoadedCase loaded, SimulationResult result)
    {
        ParameterChange[] before = [.. (parse.GetValue(caseOptions.Set) ?? []).Append(parse.GetValue(solveOptions.Objective) is { } order ? ObjectiveChoice.ChangeOf(order) : string.Empty)
            .Select(static text => ParameterChange.TryParse(text, "--set", out ParameterChange? change, out _) ? change : null).OfType<ParameterChange>()];
        if (SimulationRun.Futures(CaseFiles.Read(Session.Reach(loaded.Path)), loaded.Scenario, before, "given on the command line", result) is not { } futures)
        {
            return string.Empty;
        }

        place.Write(NamedFutures.FileName, stream => stream.Write(futures));
        return NamedFutures.FileName;
    }

    private static IReadOnlyList<Scatter> Scatters(string[] texts, UncertaintyModel model, ResultSchema schema)
    {
        string[] drivers = [.. model.Drivers.Select(static d => d.Name)];
        string[] results = [.. schema.Columns.Select(static c => c.Name)];
        return [.. texts.Select(text =>
        {
            int colon = text.LastIndexOf(':');
            string driver = colon < 0 ? text.Trim() : text[..colon].Trim();
            string result = colon < 0 ? string.Empty : text[(colon + 1)..].Trim();
            return Array.IndexOf(drivers, driver) is >= 0 and var place && results.Contains(result) ? new Scatter(place, result)
                : throw new RefusalException(!drivers.Contains(driver)
                    ? Message.Sentences(OptionMessages.NoDriver(new(driver), Listing.Of(drivers, Joint.Comma)), NearestName.Suggestion(driver, drivers))
                    : Message.Sentences(OptionMessages.NoResult(new(result), Listing.Of(results, Joint.Comma)), NearestName.Suggestion(result, results)));
        })];
    }
}
