using System.CommandLine;
using System.Text;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks.Sheets;
using Serilog.Core;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>solve</c>: the main job, the domestic-share path of a case.</summary>
internal sealed class SolveVerb : Verb
{
    private const string Workbook = "plan.xlsx";
    private const string Document = "plan.json";
    private const string Page = "plan.html";
    private const string Log = "run.log";
    private static readonly StudyFiles Diagnosis = new(DiagnosisRun.Files);

    private readonly CaseOptions caseOptions;
    private readonly SolveOptions solveOptions;
    private readonly PlanOptions planOptions;
    private readonly OutputOptions output;
    private readonly PageOptions pageOptions;
    private readonly FormOptions form;
    private readonly StoreOptions store;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal SolveVerb(Session session)
        : base("solve", "the main job: the path to the domestic share, and whether its target can be met", session)
    {
        Details =
        [
            "Solves the case stage by stage in the order of its objective, certifies the result apart from the solver, and writes a workbook for people and a JSON file for programs.",
        ];
        Examples =
        [
            new("solve data/baseline.xlsx --relax", "The baseline, quickly: modules need not be whole."),
            new("solve my-case.xlsx --scenario N3-2027 --set \"HbmLines[CXMT].* *= 1.5\"", "A scenario, with 50% more HBM from CXMT."),
            new("solve my-case.xlsx --relax --json --require-feasible > plan.json", "For a script: the plan as JSON, exit code 1 where the target is not met."),
        ];
        caseOptions = new();
        With(caseOptions.Case);
        With(caseOptions);
        solveOptions = With(new SolveOptions());
        planOptions = With(new PlanOptions());
        output = With(new OutputOptions("A folder, or the workbook's path with the other files beside it. Default: reports/CASE/TIME-solve."));
        pageOptions = With(new PageOptions());
        form = With(new FormOptions(withVerdict: true));
        store = With(new StoreOptions(isKeeping: true));
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        RunKeeping keeping = RunKeeping.Begin(Session, store, parse, form.Speaker(parse));
        string stem = LoadedCase.StemOf(parse.GetRequiredValue(caseOptions.Case));
        OutputPlace place = OutputPlace.Find(Session, output, parse, stem, Name, [Workbook, Document, Log, .. parse.GetValue(pageOptions.Page) ? [Page] : Array.Empty<string>(), .. Diagnosis.All]);
        LoadedCase loaded = LoadedCase.Read(Session, caseOptions, parse, parse.GetValue(solveOptions.Objective));
        if (loaded.Reading.Case is not { } planningCase)
        {
            FindingList.Refuse(Session, loaded.Path, loaded.Reading.Findings, form.Speaker(parse));
            return ExitCode.WrongInput;
        }

        bool relax = parse.GetValue(solveOptions.Relax);
        bool integers = RunInput.HasIntegers(planningCase, relax);
        Engines engines = NamedEngines.Of(parse.GetValue(solveOptions.Engine), integers);
        if (parse.GetValue(planOptions.Feedback))
        {
            if (PriceRounds.Against(loaded.Reading) is { Count: > 0 } against)
            {
                FindingList.Refuse(Session, loaded.Path, against, form.Speaker(parse));
                return ExitCode.WrongInput;
            }

            loaded = AtFollowedPrices(parse, loaded, engines, relax);
        }

        FindingList.Show(Session.Complaints, loaded.Reading.Warnings, Severity.Warning, form.Speaker(parse));
        using Logger log = RunLog.Open(place.PathOf(Log), parse.Tokens.Select(static t => t.Value));
        if (Environment.ProcessorCount > 1)
        {
            // The engine keeps one processor busy; another loads the Excel library meanwhile.
            _ = Task.Run(ReportWorkbook.WarmUp);
        }

        PlanRun run = new(loaded.Input(Session, engines, solveOptions.Read(parse), solveOptions.ThreadsOf(parse), relax));
        PlanOutcome outcome = Solve(parse, run, log);
        if (outcome.Plan is null)
        {
            StudyReport? diagnosis = run.Diagnose(outcome, Session.Cancellation);
            string text = diagnosis is null ? string.Empty : Diagnosis.Write(place, diagnosis, form.Speaker(parse));
            Session.Out.Write(parse.GetValue(form.Json) ? text : string.Empty);
            int exit = NoPlanScreen.Show(Session, outcome, place.PathOf(Log), diagnosis?.Findings ?? [], place.Written, form.Speaker(parse));
            if (diagnosis is not null)
            {
                keeping.Keep(loaded, RunKinds.Plan, Message.None, relax, engines.Linear.Description.Title, diagnosis.Sentence, false, true, () => ReportFiles.Of(Diagnosis.Name, diagnosis));
            }

            return exit;
        }

        PlanAnswer answer = Envelope(parse, run, outcome);
        Plan plan = answer.Plan;
        place.Write(Workbook, stream => stream.Write(run.Workbook(answer, form.Speaker(parse))));
        byte[] document = PlanRun.Document(answer, Speaker.English);
        place.Write(Document, stream => stream.Write(document));
        if (parse.GetValue(pageOptions.Page))
        {
            place.Write(Page, stream => stream.Write(run.Page(answer, form.Speaker(parse))));
        }

        log.Information("Wrote {Files} {Seconds} s after the start, with at most {PeakMegabytes} MB", place.Written, RunLog.SecondsSinceStart, RunLog.PeakMegabytes);
        if (parse.GetValue(form.Json))
        {
            Session.Out.Write(Encoding.UTF8.GetString(document));
        }
        else
        {
            PlanScreen.Show(Session, plan, place.Written, form.Speaker(parse));
        }

        keeping.Keep(loaded, RunKinds.Plan, Message.None, relax, engines.Linear.Description.Title, plan.Verdict.Answer, plan.Verdict.Met, true, () => Written(place, form.Speaker(parse)));
        return parse.GetValue(form.RequireFeasible) && !plan.Verdict.Met ? ExitCode.NotFeasible : ExitCode.Done;
    }

    // The log is of the call, not of the plan.
    private static IReadOnlyList<(string Name, byte[] Content)> Written(OutputPlace place, Speaker speaker) =>
    [
        .. new[] { Workbook, Document, Page }.Where(file => place.Written.Contains(place.TryPathOf(file))).Select(file => (
            file == Document ? file : ReportFiles.Name(Path.GetFileNameWithoutExtension(file), Path.GetExtension(file), speaker),
            File.ReadAllBytes(place.PathOf(file)))),
    ];

    private LoadedCase AtFollowedPrices(ParseResult parse, LoadedCase loaded, Engines engines, bool relax)
    {
        RunInput input = loaded.Input(Session, engines, solveOptions.Read(parse), solveOptions.ThreadsOf(parse), relax);
        PriceRounds? rounds;
        using (ProgressLine progress = new(Session, form.Speaker(parse), ScreenMessages.Round, PriceRounds.Most))
        {
            rounds = PriceRounds.Follow(input, $"--{PriceRounds.Part}", progress, Session.Cancellation);
        }

        foreach (Message told in rounds?.Told ?? [])
        {
            Session.Error.Write($"{form.Speaker(parse).Say(told)}\n");
        }

        return rounds is null ? loaded : loaded with { Changes = rounds.Input.Changes, Reading = rounds.Input.Reading };
    }

    private PlanAnswer Envelope(ParseResult parse, PlanRun run, PlanOutcome outcome)
    {
        if (parse.GetValue(planOptions.NoEnvelope))
        {
            return new(outcome.Plan!, null);
        }

        using ProgressLine progress = new(Session, form.Speaker(parse), ScreenMessages.Ceiling, run.Years);
        return run.WithEnvelope(outcome, progress, Session.Cancellation);
    }

    private PlanOutcome Solve(ParseResult parse, PlanRun run, Logger log)
    {
        using ProgressLine progress = new(Session, form.Speaker(parse), ScreenMessages.Stage, run.Stages);
        PlanOutcome outcome = run.Solve(progress, Session.Cancellation);
        log.Information("Ended: {Ending} {Message}", outcome.Ending, outcome.Message);
        if (outcome.Plan is { } plan)
        {
            log.Information("Verdict: {Verdict}; provenance {@Provenance}; certificate {@Certificate}", plan.Verdict.Sentence, plan.Provenance, plan.Certificate);
        }

        return outcome;
    }

    private sealed class PageOptions() : OptionGroup("Output")
    {
        internal Option<bool> Page { get; } = new("--page") { Description = "Write plan.html too: the plan as one page, without network." };

        internal override IReadOnlyList<Option> Options => [Page];
    }

    private sealed class PlanOptions() : OptionGroup("Solving")
    {
        internal Option<bool> NoEnvelope { get; } = new("--no-envelope")
        {
            Description = "Leave out the largest share that each year could reach alone: saves one program a year.",
        };

        internal Option<bool> Feedback { get; } = new("--feedback")
        {
            Description = "Let the prices of compute and tokens follow what the plan's machines cost, at most ten rounds, then solve at the last ones. Every round is told.",
        };

        internal override IReadOnlyList<Option> Options => [NoEnvelope, Feedback];
    }
}
