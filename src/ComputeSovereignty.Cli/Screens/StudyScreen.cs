using ComputeSovereignty.Analysis.Reports;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows a study on the console: the answer, what can be quoted, and where the files are.</summary>
internal static class StudyScreen
{
    /// <summary>Shows a study.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="report">The study.</param>
    /// <param name="written">The files.</param>
    internal static void Show(Session session, StudyReport report, IEnumerable<string> written)
    {
        IAnsiConsole screen = session.Screen;
        screen.MarkupLineInterpolated($"[bold]{report.Sentence}[/]");
        foreach (string finding in report.Findings)
        {
            screen.Write(new Padder(new Text($"– {finding}"), new Padding(2, 0, 0, 0)));
        }

        screen.WriteLine();
        foreach (string path in written)
        {
            screen.WriteLine(session.Shorten(path));
        }
    }
}
