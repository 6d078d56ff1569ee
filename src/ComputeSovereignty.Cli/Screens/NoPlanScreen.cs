using ComputeSovereignty.Planning;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Says why there is no plan.</summary>
internal static class NoPlanScreen
{
    /// <summary>Says it on standard error.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="outcome">The outcome without a plan.</param>
    /// <param name="log">The log's path.</param>
    /// <param name="repairs">What would repair a contradiction, a sentence each.</param>
    /// <param name="written">The files that say more.</param>
    /// <returns>The exit code.</returns>
    internal static int Show(Session session, PlanOutcome outcome, string log, IReadOnlyList<string> repairs, IReadOnlyList<string> written)
    {
        IAnsiConsole screen = session.Complaints;
        screen.MarkupLineInterpolated($"[bold red]No plan.[/] {outcome.Message}");
        if (outcome.Conflict.Count > 0)
        {
            screen.WriteLine("These cannot hold together. Ease any one of them; another contradiction may then show:");
            foreach (string rule in outcome.Conflict)
            {
                screen.Write(new Padder(new Text($"– {rule}"), new Padding(2, 0, 0, 0)));
            }
        }

        foreach (string repair in repairs)
        {
            screen.WriteLine(repair);
        }

        foreach (string path in written)
        {
            screen.WriteLine(session.Shorten(path));
        }

        switch (outcome.Ending)
        {
            case PlanEnding.Infeasible:
                return ExitCode.Contradiction;
            case PlanEnding.Stopped:
                return ExitCode.Stopped;
            default:
                screen.WriteLine($"The log says more: {session.Shorten(log)}");
                return ExitCode.InternalError;
        }
    }
}
