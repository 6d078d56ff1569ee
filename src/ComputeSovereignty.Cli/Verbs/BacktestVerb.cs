using System.CommandLine;
using ComputeSovereignty.Analysis.BackTests;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>backtest</c>: published projections against the model on the publishers' inputs.</summary>
internal sealed class BacktestVerb : Verb
{
    private static readonly StudyFiles Files = new("backtest");

    private const string Usual = "data/backtests";

    private readonly Argument<string> folder = new("FOLDER")
    {
        Description = $"A folder with {BackTestFiles.FileName} and one case a folder. Default: data/backtests, below the folder in which the command is called.",
        DefaultValueFactory = static _ => Usual,
    };

    private readonly OutputOptions output = new("A folder, or the workbook's path with the other files beside it. Default: reports/backtests/TIME-backtest.");
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal BacktestVerb(Session session)
        : base("backtest", "hold published projections against the model on the publishers' own inputs", session)
    {
        Details = ["Each case holds what a publisher put in; the table says what came out there and here, how far apart they are, and why."];
        Examples = [new("backtest data/backtests", "The cases that come with the program: SemiAnalysis, Morgan Stanley, Bernstein, and 2025 as counted.")];
        With(folder);
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string named = parse.GetRequiredValue(folder);
        string path = Session.Resolve(named);
        OutputPlace place = OutputPlace.Find(Session, output, parse, "backtests", Name, Files.All);
        if (!File.Exists(Path.Combine(path, BackTestFiles.FileName)))
        {
            throw new RefusalException(VerbMessages.NoBackTests(new(named), new(BackTestFiles.FileName), new(Usual)));
        }

        Engines engines = Engines.Usual(integers: false);
        PlanRunner runner = new(engines.Linear, engines.Integer);
        IReadOnlyList<BackTestRow> rows = Measure(path, (name, scenario) => Solve(runner, Path.Combine(path, name), scenario));
        StudyReport report = BackTestReport.Of(rows, [new(StudyMessages.Folder, Message.Verbatim(named)), new(StudyMessages.Program, Message.Verbatim(PlanRunner.ProgramVersion)), new(StudyMessages.Engine, Message.Verbatim(engines.Linear.Description.Title))], Session.Clock.GetUtcNow());
        string document = Files.Write(place, report, form.Speaker(parse));
        if (parse.GetValue(form.Json))
        {
            Session.Out.Write(document);
        }
        else
        {
            StudyScreen.Show(Session, report, place.Written, form.Speaker(parse));
        }

        if (rows.All(static r => r.Problem.IsEmpty))
        {
            return ExitCode.Done;
        }

        // What was not solved because the user stopped it is no fault of the input.
        return Session.Cancellation.IsCancellationRequested ? ExitCode.Stopped : ExitCode.WrongInput;
    }

    private static IReadOnlyList<BackTestRow> Measure(string path, Func<string, string, (Plan? Plan, Message Problem)> solve)
    {
        try
        {
            return BackTestAnalysis.Run(BackTestFiles.Read(path), solve);
        }
        catch (WrongFormException fault)
        {
            throw new RefusalException(fault.Words, fault);
        }
    }

    private (Plan? Plan, Message Problem) Solve(PlanRunner runner, string path, string scenario)
    {
        CaseReading reading = Session.Reading(() => CaseReader.Read(CaseFiles.Read(path, Session.Cancellation), scenario, []));
        if (reading.Case is not { } planningCase)
        {
            return (null, Message.Sentences(reading.Errors.Select(static f => f.InPlace)));
        }

        PlanOutcome outcome = runner.Run(planningCase, new PlanRequest { Relax = true }, null, Session.Cancellation);
        return (outcome.Plan, outcome.Message);
    }
}
