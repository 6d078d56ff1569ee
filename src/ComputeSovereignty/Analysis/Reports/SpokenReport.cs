using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>A report in one language: every message said, every figure in the unit in which its readers count.</summary>
public static class SpokenReport
{
    private const int MostOfASheetName = 31;

    /// <summary>Says a report. What is said stays messages, the same in every language, so that what draws a report need not know the language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    public static StudyReport In(this StudyReport report, Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Spoken is not null ? report : report with
        {
            Title = Said(report.Title, speaker),
            Subtitle = Said(report.Subtitle, speaker),
            Sentence = Said(report.Sentence, speaker),
            Findings = [.. report.Findings.Select(f => Said(f, speaker))],
            Figures = [.. report.Figures.Select(f => f with
            {
                Label = Said(f.Label, speaker),
                Value = f.Value * f.Unit.FactorOf(speaker),
                Unit = Said(f.Unit, speaker),
                Note = Said(f.Note, speaker),
                Words = Said(f.Words, speaker),
            })],
            Sections = [.. report.Sections.Select(s => s.In(speaker))],
            Provenance = [.. report.Provenance.Select(p => p with { Name = Said(p.Name, speaker), Value = Said(p.Value.IsEmpty ? StudyMessages.None : p.Value, speaker) })],
            Spoken = speaker,
        };
    }

    /// <summary>Says a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    public static StudySection In(this StudySection section, Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(speaker);
        double[] factors = [.. section.Columns.Select(c => c.Unit.FactorOf(speaker))];
        return section with
        {
            Heading = Said(section.Heading, speaker),
            Finding = Said(section.Finding, speaker),
            Label = Said(section.Label, speaker),
            SheetName = speaker == Speaker.English ? section.Name : SheetNameOf(speaker.Say(section.Label)),
            Columns = [.. section.Columns.Select(c => c with { Header = Said(c.Header, speaker), Unit = Said(c.Unit, speaker) })],
            Rows = [.. section.Rows.Select(row => Row(section, row, factors, speaker))],
            Chart = section.Chart is { } chart ? Chart(section, chart, speaker) : null,
            Heat = section.Heat is { } heat
                ? new(Said(heat.ColumnTitle, speaker), heat.Met * factors[^1], [.. heat.Words.Select(row => (IReadOnlyList<Message>)[.. row.Select(w => Said(w, speaker))])])
                : null,
        };
    }

    // What a spreadsheet program takes as the name of a sheet.
    private static string SheetNameOf(string label)
    {
        string name = string.Concat(label.Where(static c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return name.Length > MostOfASheetName ? name[..MostOfASheetName] : name;
    }

    private static IReadOnlyList<object?> Row(StudySection section, IReadOnlyList<object?> row, double[] factors, Speaker speaker)
    {
        double own = row.OfType<DisplayUnit>().FirstOrDefault()?.FactorOf(speaker) ?? 1;
        return [.. row.Select((cell, c) => cell switch
        {
            double number => number * factors[c] * (section.Columns[c].InRowUnit ? own : 1),
            DisplayUnit unit => unit.Say(speaker),
            StudyMark mark => mark with { Words = Said(mark.Words, speaker) },
            IArgument argument => speaker.Say(argument),
            _ => cell,
        })];
    }

    private static StudyChart Chart(StudySection section, StudyChart chart, Speaker speaker)
    {
        double Factor(string member) => section.Columns[section.IndexOf(member)].Unit.FactorOf(speaker);
        (double across, double up) = (Factor(chart.Category), Factor(chart.Values[0]));
        return chart with
        {
            Title = Said(chart.Title, speaker),
            ValueTitle = Said(chart.ValueTitle, speaker),
            End = Said(chart.End, speaker),
            Target = chart.Target * Factor(chart.Values[^1]),
            Base = chart.Base * up,
            Frontier = [.. chart.Frontier.Select(p => new StudyPoint(p.Across * across, p.Up * up))],
        };
    }

    private static Message Said(Message message, Speaker speaker) => Message.Verbatim(speaker.Say(message));

    private static DisplayUnit Said(DisplayUnit unit, Speaker speaker) => new(unit.Id, unit.Say(speaker), unit.Say(speaker));
}
