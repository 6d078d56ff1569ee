using System.CommandLine;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The call of a study that solves many variants of one case: read the case, solve its base, study, write the three files.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="caseOptions">The options that name the case.</param>
/// <param name="solveOptions">The options of solving.</param>
/// <param name="output">The options of output.</param>
/// <param name="form">The options of form.</param>
/// <param name="store">The options of the run store.</param>
/// <param name="files">The files, whose name is the kind of run.</param>
internal sealed class VariantStudy(Session session, CaseOptions caseOptions, SolveOptions solveOptions, OutputOptions output, FormOptions form, StoreOptions store, StudyFiles files)
{
    /// <summary>Runs the study.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="ask">Reads what is asked of the case, and refuses what cannot be asked before work is spent on it.</param>
    /// <returns>The exit code.</returns>
    internal int Run(ParseResult parse, string verb, Func<LoadedCase, IStudyQuestion> ask)
    {
        string stem = LoadedCase.StemOf(parse.GetRequiredValue(caseOptions.Case));
        OutputPlace place = OutputPlace.Find(session, output, parse, stem, verb, files.All);
        return Run(parse, place, parse.GetValue(solveOptions.Relax), loaded =>
        {
            IStudyQuestion question = ask(loaded);
            return (question.Subject, basis =>
            {
                using ProgressLine progress = new(session, form.Speaker(parse), question.StepName, question.StepsOf(basis));
                return question.Answer(basis, progress, session.Cancellation);
            });
        });
    }

    // A contradiction is named here too: what to ease is what the user needs, not another command.
    private int NoPlan(ParseResult parse, LoadedCase loaded, StudyRun run, CaseVariants variants)
    {
        if (variants.Base.Ending == PlanEnding.Stopped)
        {
            session.Error.Write($"{form.Speaker(parse).Say(ScreenMessages.StoppedBeforeBase)}\n");
            return ExitCode.Stopped;
        }

        session.Error.Write($"{form.Speaker(parse).Say(Message.Sentences(ScreenMessages.NothingToStudy, variants.Base.Message))}\n");
        if (run.Diagnose(variants, session.Cancellation) is { } diagnosis)
        {
            foreach (Message sentence in diagnosis.Findings.Prepend(diagnosis.Sentence))
            {
                session.Error.Write($"{form.Speaker(parse).Say(sentence)}\n");
            }
        }

        string[] asked =
        [
            .. parse.GetValue(caseOptions.Scenario) is { } scenario ? new[] { $"--scenario {scenario}" } : [],
            .. (parse.GetValue(caseOptions.Set) ?? []).Select(static change => $"--set \"{change}\""),
            .. parse.GetValue(solveOptions.Relax) ? new[] { "--relax" } : [],
        ];
        session.Error.Write($"{form.Speaker(parse).Say(ScreenMessages.AsReport(new($"sovereignty solve {string.Join(' ', asked.Prepend($"\"{loaded.Path}\""))}")))}\n");
        return variants.Base.Ending switch { PlanEnding.Infeasible => ExitCode.Contradiction, _ => ExitCode.InternalError };
    }

    /// <summary>Runs a study that writes more than its three files.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="place">Where the files go; null where the study makes no report here.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="ask">Reads what is asked of the case, refuses what cannot be asked before work is spent on it, and gives it in a few words and what makes the study: null where it has no report here, being one part of several, or a question for others.</param>
    /// <returns>The exit code.</returns>
    internal int Run(ParseResult parse, OutputPlace? place, bool relax, Func<LoadedCase, (Message Subject, Func<StudyBasis, StudyReport?> Study)> ask)
    {
        RunKeeping keeping = RunKeeping.Begin(session, store, parse, form.Speaker(parse));

        // A solve without its time would count as one without a plan: the limit ends the study as a whole, and it says what is left out.
        if (parse.GetValue(solveOptions.TimeLimit) is { } limit)
        {
            session.EndAfter(limit);
        }

        LoadedCase loaded = LoadedCase.Read(session, caseOptions, parse, parse.GetValue(solveOptions.Objective));
        if (loaded.Reading.Case is not { } planningCase)
        {
            FindingList.Refuse(session, loaded.Path, loaded.Reading.Findings, form.Speaker(parse));
            return ExitCode.WrongInput;
        }

        (Message subject, Func<StudyBasis, StudyReport?> study) = ask(loaded);
        FindingList.Show(session.Complaints, loaded.Reading.Warnings, Severity.Warning, form.Speaker(parse));
        Engines engines = NamedEngines.Of(parse.GetValue(solveOptions.Engine), RunInput.HasIntegers(planningCase, relax));
        StudyRun run = new(loaded.Input(session, engines, solveOptions.Read(parse).Unlimited(), solveOptions.ThreadsOf(parse), relax));
        CaseVariants variants = run.Base(session.Cancellation);
        if (variants.Base.Summary is null)
        {
            return NoPlan(parse, loaded, run, variants);
        }

        StudyReport? report;
        try
        {
            report = study(run.BasisOf(variants));
        }
        catch (OperationCanceledException)
        {
            session.Error.Write($"{form.Speaker(parse).Say(ScreenMessages.StoppedBeforeStudy)}\n");
            return ExitCode.Stopped;
        }

        if (report is null)
        {
            return session.Cancellation.IsCancellationRequested ? ExitCode.Stopped : ExitCode.Done;
        }

        string document = files.Write(place!, report, form.Speaker(parse));
        if (parse.GetValue(form.Json))
        {
            session.Out.Write(document);
        }
        else
        {
            StudyScreen.Show(session, report, place!.Written, form.Speaker(parse));
        }

        keeping.Keep(loaded, files.Name, subject, relax, engines.Linear.Description.Title, report.Sentence, report.Good, report.LeftOut.IsEmpty, () => ReportFiles.Of(files.Name, report));
        return !report.LeftOut.IsEmpty ? ExitCode.Stopped : ExitCode.Done;
    }
}
