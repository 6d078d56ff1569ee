using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Help;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli;

/// <summary>The program as a function: arguments and surroundings in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs one call of the program. Nothing escapes: what goes wrong is said in a sentence, and the exit code tells its kind.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="session">The surroundings.</param>
    /// <returns>The exit code.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The last fence: a user sees a sentence and the log's path, never a stack trace.")]
    internal static int Run(string[] arguments, Session session)
    {
        try
        {
            session.Hear(arguments);
            SpokenLanguage.Hold(arguments, session.Language);
            if (arguments.Index().Any(a => string.IsNullOrWhiteSpace(a.Item) && (a.Index == 0 || !arguments[a.Index - 1].StartsWith('-'))))
            {
                session.Complain(CommandMessages.EmptyArgument);
                return ExitCode.WrongInput;
            }

            return Invoke(Root(session), Meant(arguments), session);
        }
        catch (Exception refusal) when (refusal is RefusalException or StoreException or AlteredFileException)
        {
            session.Complain(FaultMessages.Of(refusal));
            return ExitCode.WrongInput;
        }
        catch (OperationCanceledException) when (session.Cancellation.IsCancellationRequested)
        {
            session.Complain(CommandMessages.StoppedWhileRead);
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (SystemLimit.Of(fault) is { } limit)
        {
            session.Complain(limit.Sentence);
            return limit.Exit;
        }
        catch (Exception fault)
        {
            session.Complain(CommandMessages.InternalError(RunLog.WriteFault(session, arguments, fault)));
            return ExitCode.InternalError;
        }
        finally
        {
            session.Dispose();
        }
    }

    /// <summary>Gives the program with all its verbs.</summary>
    /// <param name="session">The surroundings.</param>
    internal static RootCommand Root(Session session)
    {
        RootCommand root = new("capacity planning for a domestic share of AI computing")
        {
            new NewVerb(session),
            new CheckVerb(session),
            new SolveVerb(session),
            new GapVerb(session),
            new DemandVerb(session),
            new CompareVerb(session),
            new BreakEvenVerb(session),
            new FrontierVerb(session),
            new SimulateVerb(session),
            new MergeVerb(session),
            new WorkerVerb(session),
            new SweepsVerb(session),
            new StochasticVerb(session),
            new AlternativesVerb(session),
            new CalibrateVerb(session),
            new BacktestVerb(session),
            new ConvertVerb(session),
            new DiffVerb(session),
            new ExportVerb(session),
            new VerifyVerb(session),
            new EnginesVerb(session),
            new RunsVerb(session),
            new ServeVerb(session),
            new AccountsVerb(session),
        };
        root.Options.OfType<HelpOption>().Single().Action = new ShowHelp(session);
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion(session);
        return root;
    }

    // “sovereignty” alone and “sovereignty help VERB” ask for help as --help does; a language before the verb is that of the verb.
    private static string[] Meant(string[] arguments) => arguments switch
    {
        [] => ["--help"],
        ["help", .. var rest] => [.. rest, "--help"],
        [SpokenLanguage.Option, var language] => [SpokenLanguage.Option, language, "--help"],
        [SpokenLanguage.Option, var language, .. var rest] => [.. Meant(rest), SpokenLanguage.Option, language],
        _ => arguments,
    };

    private static int Invoke(RootCommand root, IReadOnlyList<string> arguments, Session session)
    {
        ParseResult parse = root.Parse(arguments, Verb.Literally);
        if (parse.Action is ParseErrorAction)
        {
            return Complain(root, parse, session);
        }

        return parse.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = session.Out,
            Error = session.Error,
        });
    }

    private static int Complain(RootCommand root, ParseResult parse, Session session)
    {
        Verb? verb = parse.CommandResult.Command as Verb;
        string? stray = parse.UnmatchedTokens.Count > 0 ? parse.UnmatchedTokens[0] : null;
        if (verb is null && stray is not null)
        {
            session.Complain(CommandMessages.NoVerb(new(stray)));
        }
        else
        {
            foreach (ParseError error in parse.Errors)
            {
                session.Complain(ParseMessages.Of(error));
            }
        }

        if (verb is not null && stray is not null && SettingHint.Of(stray, parse.UnmatchedTokens.Count > 1 ? parse.UnmatchedTokens[1] : null, verb) is { } hint)
        {
            session.Complain(hint);
        }

        IEnumerable<string> names = verb is null ? root.Subcommands.Select(static c => c.Name) : verb.Options.Select(static o => o.Name);
        if (stray is not null && NearestName.Of(stray, names) is { } near)
        {
            session.Complain(CommandMessages.DidYouMean(new(near)));
        }

        session.Complain(CommandMessages.See(new($"sovereignty {(verb is null ? string.Empty : verb.Name + " ")}--help")));
        return ExitCode.WrongInput;
    }
}
