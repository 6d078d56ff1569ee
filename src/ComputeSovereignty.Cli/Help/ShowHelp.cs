using System.CommandLine;
using System.CommandLine.Invocation;
using ComputeSovereignty.Cli.Verbs;

namespace ComputeSovereignty.Cli.Help;

/// <summary>Shows help, whatever else is wrong with the command line.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class ShowHelp(Session session) : SynchronousCommandLineAction
{
    private const int Widest = 100;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        HelpText help = new(session.Out, Math.Clamp(session.Width ?? Widest, 40, Widest), session.Speaker);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            help.WriteVerb(verb);
        }
        else
        {
            help.WriteProgram(parseResult.CommandResult.Command);
        }

        return ExitCode.Done;
    }
}
