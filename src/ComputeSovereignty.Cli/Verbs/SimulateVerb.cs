using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>simulate</c>: how likely each year's target is met, what drives it, and futures to open and solve.</summary>
internal sealed class SimulateVerb : Verb
{
    private const string FuturesName = "futures.xlsx";
    private static readonly StudyFiles Files = new("simulation");

    private readonly CaseOptions caseOptions = new();
    private readonly SimulationOptions simulationOptions = new();
    private readonly SolveOptions solveOptions = new(ofMany: true);
    private readonly OutputOptions output = new("A folder, or the workbook's path with the other files beside it. Default: reports/CASE/TIME-simulate.");
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal SimulateVerb(Session session)
        : base("simulate", "how likely each year's target is met, and what drives it", session)
    {
        Details =
        [
            "Draws futures from the sheet Uncertainty and solves each. The same seed gives the same draws and the same answers on any number of threads.",
            $"{SimulationRun.DrawsName} holds every draw and grows as they are solved; Ctrl-C, or a kill, keeps it, and --resume goes on from there. {FuturesName} is a copy of the case with the draws nearest to the quantiles as scenarios.",
        ];
        Examples =
        [
            new("simulate data/baseline.xlsx --draws 2000 --seed 1", "How likely is 80% by the checkpoint year, and what decides it?"),
            new("simulate my-case.xlsx --draws 1024 --design sobol --investments both", "What does it cost to place orders now?"),
            new("simulate my-case.xlsx --draws 10000 --results shares -o odds", "Shares and backlog alone, into a folder of your own."),
            new("simulate my-case.xlsx --draws 10000 --results shares -o odds --resume", "Go on where it was stopped."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(simulationOptions);
        With(solveOptions);
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        (SimulationSettings settings, FutureScope scope) = simulationOptions.Read(parse, solveOptions.Read(parse).Seed);
        string stem = LoadedCase.StemOf(parse.GetRequiredValue(caseOptions.Case));
        string[] files = [.. Files.All, SimulationRun.DrawsName, SimulationRun.IndicesName, SimulationRun.ManifestName, FuturesName];
        OutputPlace place = parse.GetValue(simulationOptions.Resume)
            ? OutputPlace.TakeUp(Session, output, parse, stem, Name, SimulationRun.ManifestName, files)
            : OutputPlace.Find(Session, output, parse, stem, Name, files);
        VariantStudy study = new(Session, caseOptions, solveOptions, output, form, Files);
        return study.Run(parse, place, !parse.GetValue(simulationOptions.Whole), loaded =>
        {
            UncertaintyModel model = Model(loaded);
            ResultSchema schema = new(loaded.Reading.Case!, scope);
            IReadOnlyList<Scatter> scatters = Scatters(parse.GetValue(simulationOptions.Scatters) ?? [], model, schema);
            return call => Study(parse, place, new(model, schema, settings, CommittedOrders.Of(call.Variants.BaseProgram, call.Variants.Base.Summary!.Values)), scatters, call);
        });
    }

    private static UncertaintyModel Model(LoadedCase loaded) => loaded.Reading.Studies.Uncertainty.Count > 0
        ? new(loaded.Reading.Studies.Uncertainty)
        : throw new RefusalException($"{loaded.Path} has nothing uncertain: the sheet Uncertainty has no rows.");

    private (StudyReport Report, int ExitCode) Study(ParseResult parse, OutputPlace place, Simulation simulation, IReadOnlyList<Scatter> scatters, VariantCall call)
    {
        SimulationRun run = new(Session, place, simulation);
        KeyValuePair<string, string>[] question = Question(simulation);
        run.Begin(parse.GetValue(simulationOptions.Resume), [.. call.Provenance.Where(static p => p.Key != "Input"), .. question]);
        VariantFutureSolver solver = new(call.Variants, simulation.Schema.Scope);
        (IDrawTable draws, IDrawTable? indices) = run.Solve(() => solver, call.Threads);
        SimulationAnswer answer = new(simulation, call.Variants.BaseCase, call.Variants.Base.Summary!, draws, indices);
        string futures = WriteFutures(place, parse, call.Loaded, answer);
        StudyReport report = SimulationReport.Of(
            call.Subtitle,
            answer,
            scatters.Count > 0 ? scatters : Strongest(answer),
            futures,
            [.. call.Loaded.Reading.Studies.Sources],
            [.. call.Provenance, .. question, new("Draws", $"{draws.Count} of {simulation.Settings.Draws}"), new("Base draws of Sobol' indices", $"{simulation.Settings.IndexDraws}")],
            call.Time);
        return (report, run.IsWhole ? ExitCode.Done : ExitCode.Stopped);
    }

    private static KeyValuePair<string, string>[] Question(Simulation simulation) =>
    [
        new("Seed", $"{simulation.Settings.Seed}"),
        new("Design", simulation.DesignTitle),
        new("Investments", $"{simulation.Settings.Investments}"),
        new("Results", $"{simulation.Schema.Scope}"),
    ];

    private string WriteFutures(OutputPlace place, ParseResult parse, LoadedCase loaded, SimulationAnswer answer)
    {
        CaseTables original = CaseFiles.Read(Session.Reach(loaded.Path));
        if (original.Find("Scenarios") is null || answer.Named.Any(n => ScenarioRows.Exists(original, n.Name)))
        {
            return string.Empty;
        }

        (ParameterChange, string)[] before = [.. (parse.GetValue(caseOptions.Set) ?? []).Append(parse.GetValue(solveOptions.Objective) is { } order ? $"Plan[Objective].Value = {order}" : string.Empty)
            .Select(static text => ParameterChange.TryParse(text, "--set", out ParameterChange? change, out _) ? change : null).OfType<ParameterChange>().Select(static c => (c, "given on the command line"))];
        WrittenScenario[] scenarios = [.. answer.Named.Select(named => new WrittenScenario(
            named.Name,
            loaded.Scenario == ScenarioTree.Base ? string.Empty : loaded.Scenario,
            [.. before, .. named.Changes.Select((change, index) => (change, index == 0 ? $"Draw {named.Draw}: {named.Share:0.0%} in {answer.Checkpoint.Year}" : string.Empty))]))];
        place.Write(FuturesName, stream => CaseFiles.WriteWorkbook(stream, ScenarioRows.Append(original, scenarios)));
        return FuturesName;
    }

    private static IReadOnlyList<Scatter> Strongest(SimulationAnswer answer) =>
    [
        .. answer.Effects.Where(e => e.Result == answer.CheckpointShare).OrderByDescending(static e => Math.Abs(e.Swing)).Take(2)
            .Select(e => new Scatter(answer.Simulation.Model.Drivers.ToList().IndexOf(e.Driver), e.Result.Name)),
    ];

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
                    ? $"“{driver}” is no driver. Drivers: {string.Join(", ", drivers)}. {NearestName.Suggestion(driver, drivers)}".TrimEnd()
                    : $"“{result}” is no result. Results: {string.Join(", ", results)}. {NearestName.Suggestion(result, results)}".TrimEnd());
        })];
    }
}
