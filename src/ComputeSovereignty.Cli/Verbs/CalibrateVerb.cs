using System.CommandLine;
using ComputeSovereignty.Analysis.Calibrations;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>calibrate</c>: defect density and learning fitted to the yield history, written as a scenario.</summary>
internal sealed class CalibrateVerb : Verb
{
    private static readonly StudyFiles Files = new("calibration");

    private readonly CaseOptions caseOptions = new();
    private readonly OutputOptions output = new("A folder, or the report workbook's path with the other files beside it. Default: reports/CASE/TIME-calibrate.");
    private readonly FormOptions form = new();
    private readonly NameOption named = new();
    private readonly StoreOptions store = new(isKeeping: true);

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal CalibrateVerb(Session session)
        : base("calibrate", "fit defect density, floor and learning rate to the yield history, as a scenario", session)
    {
        Details =
        [
            "Least squares of each node's own yield model, with standard errors. What the observations cannot tell is held at the workbook's figure, and the report says so.",
            $"The input is never changed: {CalibrationResult.FileName} is a copy of it with one scenario more.",
        ];
        Examples =
        [
            new("calibrate data/baseline.xlsx", "Fit, and write the scenario Calibrated into a copy."),
            new("calibrate my-case.xlsx --name Yields-2026 -o fits", "Under another name, into a folder of your own."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(named);
        With(output);
        With(form);
        With(store);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        RunKeeping keeping = RunKeeping.Begin(Session, store, parse, form.Speaker(parse));
        string stem = LoadedCase.StemOf(parse.GetRequiredValue(caseOptions.Case));
        OutputPlace place = OutputPlace.Find(Session, output, parse, stem, Name, [.. Files.All, CalibrationResult.FileName]);
        LoadedCase loaded = LoadedCase.Read(Session, caseOptions, parse);
        if (loaded.Reading.Case is null)
        {
            FindingList.Refuse(Session, loaded.Path, loaded.Reading.Findings, form.Speaker(parse));
            return ExitCode.WrongInput;
        }

        string name = parse.GetRequiredValue(named.Scenario);
        CaseTables original = Session.Reading(() => CaseFiles.Read(Session.Reach(loaded.Path), Session.Cancellation));
        if (CalibrationResult.Obstacle(original, name, "--name") is { } obstacle)
        {
            throw new RefusalException(FindingMessages.InPlace(new(loaded.Path), obstacle.InPlace));
        }

        CalibrationRun run = CalibrationRun.Of(loaded.Input(Session, Engines.Usual(integers: false), new SolverOptions(), Environment.ProcessorCount, relax: true), original, name);
        StudyReport report = run.Report;
        place.Write(CalibrationResult.FileName, stream => stream.Write(run.Copy));
        string document = Files.Write(place, report, form.Speaker(parse));
        if (parse.GetValue(form.Json))
        {
            Session.Out.Write(document);
        }
        else
        {
            StudyScreen.Show(Session, report, place.Written, form.Speaker(parse));
        }

        keeping.Keep(loaded, RunKinds.Calibration, RunMessages.AsScenario(new(name)), true, string.Empty, report.Sentence, report.Good, true, () =>
        [
            .. ReportFiles.Of(Files.Name, report), (CalibrationResult.FileName, run.Copy),
        ]);
        return ExitCode.Done;
    }

    private sealed class NameOption() : OptionGroup("The fit")
    {
        internal Option<string> Scenario { get; } = new("--name") { HelpName = "SCENARIO", Description = "The scenario to write. Default: Calibrated.", DefaultValueFactory = static _ => CalibrationResult.UsualScenario };

        internal override IReadOnlyList<Option> Options => [Scenario];
    }
}
