using System.CommandLine;
using System.CommandLine.Invocation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Cli.Help;

/// <summary>Shows the program's version.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class ShowVersion(Session session) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        session.Out.Write($"sovereignty {PlanRunner.ProgramVersion}\n");
        return ExitCode.Done;
    }
}
