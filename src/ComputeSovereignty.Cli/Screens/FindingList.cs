using ComputeSovereignty.Cases;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows findings, grouped by sheet, in the order in which they were found.</summary>
internal static class FindingList
{
    /// <summary>Shows findings of one severity; nothing where there are none.</summary>
    /// <param name="console">Where they are shown.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="severity">Which of them.</param>
    internal static void Show(IAnsiConsole console, IEnumerable<Finding> findings, Severity severity)
    {
        Finding[] shown = [.. findings.Where(f => f.Severity == severity)];
        if (shown.Length == 0)
        {
            return;
        }

        (string one, string colour) = severity switch
        {
            Severity.Error => ("error", "red"),
            Severity.Warning => ("warning", "yellow"),
            _ => ("note", "blue"),
        };
        console.MarkupLine($"[{colour}]{Count(shown.Length, one)}[/]");
        foreach (IGrouping<string, Finding> place in shown.GroupBy(static f => f.Place.Sheet.Length > 0 ? f.Place.Sheet : f.Place.File))
        {
            console.MarkupLineInterpolated($"  [bold]{place.Key}[/]");
            foreach (Finding finding in place)
            {
                console.Write(new Padder(new Text(Words(finding)), new Padding(4, 0, 0, 0)));
            }
        }
    }

    /// <summary>Says on standard error why a case cannot be used: every error, then every warning.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="case">The case, as the user named it.</param>
    /// <param name="findings">What was found.</param>
    internal static void Refuse(Session session, string @case, IReadOnlyList<Finding> findings)
    {
        if (findings is [{ Place.Sheet.Length: 0 } only])
        {
            session.Error.Write($"{only}\n");
            return;
        }

        session.Complaints.WriteLine($"{@case} cannot be used as it stands.");
        Show(session.Complaints, findings, Severity.Error);
        Show(session.Complaints, findings, Severity.Warning);
    }

    /// <summary>Says a finding without its sheet.</summary>
    /// <param name="finding">The finding.</param>
    internal static string Words(Finding finding)
    {
        string cell = finding.Place.Cell.Length > 0 ? $"{finding.Place.Cell}: " : string.Empty;
        string found = finding.Found.Length > 0 ? $" Found: {finding.Found}." : string.Empty;
        string allowed = finding.Allowed.Length > 0 ? $" Allowed: {finding.Allowed}." : string.Empty;
        string suggestion = finding.Suggestion.Length > 0 ? $" {finding.Suggestion}" : string.Empty;
        return $"{cell}{finding.Message}{found}{allowed}{suggestion}";
    }

    /// <summary>Says how many there are: <c>1 error</c>, <c>3 errors</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The word for one.</param>
    internal static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
