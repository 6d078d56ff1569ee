using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows a study on the console: the answer, what can be quoted, and where the files are.</summary>
internal static class StudyScreen
{
    /// <summary>Shows a study.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="study">The study.</param>
    /// <param name="written">The files.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    internal static void Show(Session session, StudyReport study, IEnumerable<string> written, Speaker speaker)
    {
        StudyReport report = study.In(speaker);
        IAnsiConsole screen = session.Screen;
        Prose.Write(screen, speaker.Say(study.Sentence), style: new Style(decoration: Decoration.Bold));
        foreach (Message finding in report.Findings)
        {
            Prose.Write(screen, $"– {finding}", 2);
        }

        screen.WriteLine();
        foreach (string path in written)
        {
            screen.WriteLine(session.Shorten(path));
        }
    }
}
