using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows findings, grouped by sheet, in the order in which they were found.</summary>
internal static class FindingList
{
    /// <summary>Shows findings of one severity; nothing where there are none.</summary>
    /// <param name="console">Where they are shown.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="severity">Which of them.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    internal static void Show(IAnsiConsole console, IEnumerable<Finding> findings, Severity severity, Speaker speaker)
    {
        Finding[] shown = [.. findings.Where(f => f.Severity == severity)];
        Show(console, shown, FindingListMessages.Count(shown.Length, severity), severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "blue" }, speaker);
    }

    /// <summary>Shows findings under a heading; nothing where there are none.</summary>
    /// <param name="console">Where they are shown.</param>
    /// <param name="shown">The findings.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    internal static void Show(IAnsiConsole console, Finding[] shown, Message heading, string colour, Speaker speaker)
    {
        if (shown.Length == 0)
        {
            return;
        }

        console.MarkupLine($"[{colour}]{speaker.Say(heading)}[/]");
        foreach (IGrouping<string, Finding> place in shown.GroupBy(static f => f.Place.Sheet.Length > 0 ? f.Place.Sheet : f.Place.File))
        {
            console.MarkupLineInterpolated($"  [bold]{place.Key}[/]");
            foreach (Finding finding in place)
            {
                Prose.Write(console, speaker.Say(InSheet(finding)), 4);
            }
        }
    }

    /// <summary>Says on standard error why a case cannot be used: every error, then every warning.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="case">The case, as the user named it.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    internal static void Refuse(Session session, string @case, IReadOnlyList<Finding> findings, Speaker speaker)
    {
        if (findings is [{ Place.Sheet.Length: 0 } only])
        {
            session.Error.Write($"{speaker.Say(only.InPlace)}\n");
            return;
        }

        session.Complaints.WriteLine(speaker.Say(FindingListMessages.CannotBeUsed(new(@case))));
        Show(session.Complaints, findings, Severity.Error, speaker);
        Show(session.Complaints, findings, Severity.Warning, speaker);
    }

    /// <summary>Says a finding without its sheet.</summary>
    /// <param name="finding">The finding.</param>
    internal static Message InSheet(Finding finding) => finding.Place.Cell.Length > 0 ? FindingMessages.InPlace(new(finding.Place.Cell), finding.Words) : finding.Words;
}
