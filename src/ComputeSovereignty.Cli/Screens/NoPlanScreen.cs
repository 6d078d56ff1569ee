using ComputeSovereignty.Messages;
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
    /// <param name="speaker">The speaker of the reader's language.</param>
    /// <returns>The exit code.</returns>
    internal static int Show(Session session, PlanOutcome outcome, string log, IReadOnlyList<Message> repairs, IReadOnlyList<string> written, Speaker speaker)
    {
        IAnsiConsole screen = session.Complaints;
        screen.MarkupLineInterpolated($"[bold red]{speaker.Say(ScreenMessages.NoPlan)}[/] {speaker.Say(outcome.Message)}");
        if (outcome.Conflict.Count > 0)
        {
            Prose.Write(screen, speaker.Say(ScreenMessages.CannotHoldTogether));
            foreach (Message rule in outcome.Conflict)
            {
                Prose.Write(screen, $"– {speaker.Say(rule)}", 2);
            }
        }

        foreach (Message repair in repairs)
        {
            Prose.Write(screen, speaker.Say(repair));
        }

        foreach (string path in written)
        {
            screen.WriteLine(session.Shorten(path));
        }

        switch (outcome.Ending)
        {
            case PlanEnding.Infeasible:
                return ExitCode.Contradiction;
            case PlanEnding.Stopped when !session.Cancellation.IsCancellationRequested:
                screen.WriteLine(speaker.Say(ScreenMessages.MoreTime));
                return ExitCode.Stopped;
            case PlanEnding.Stopped:
                return ExitCode.Stopped;
            default:
                screen.WriteLine(speaker.Say(ScreenMessages.LogSaysMore(new(session.Shorten(log)))));
                return ExitCode.InternalError;
        }
    }
}
