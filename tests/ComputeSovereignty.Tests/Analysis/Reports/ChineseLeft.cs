using System.Text.RegularExpressions;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>Finds what a report leaves in English when it is said in Chinese.</summary>
internal static partial class ChineseLeft
{
    /// <summary>Lists the texts of a report said in Chinese that still have English words in them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="names">What may stay: names and texts of the planner's own.</param>
    internal static IReadOnlyList<string> Of(StudyReport report, params IEnumerable<string> names)
    {
        StudyReport said = report.In(Speaker.Chinese);
        string[] own = [.. names.Where(static n => n.Length > 0).OrderByDescending(static n => n.Length)];
        return
        [
            .. Texts(said).Select(static t => $"{t}").Distinct()
                .Where(t => English().IsMatch(own.Aggregate(t, static (left, name) => left.Replace(name, string.Empty, StringComparison.Ordinal)))),
        ];
    }

    private static IEnumerable<object?> Texts(StudyReport report) =>
    [
        report.Title, report.Sentence, .. report.Findings,
        .. report.Figures.SelectMany(static f => new object?[] { f.Label, f.Unit.English, f.Note, f.Words }),
        .. report.Sections.SelectMany(static s => new object?[] { s.Heading, s.Finding, s.Label, s.Chart?.Title, s.Chart?.ValueTitle, s.Heat?.ColumnTitle }
            .Concat(s.Columns.SelectMany(static c => new object?[] { c.Header, c.Unit.English }))
            .Concat(s.Heat?.Words.SelectMany(static w => w) ?? [])
            .Concat(s.Rows.SelectMany(row => row.Where((cell, c) => cell is StudyMark || (cell is string && !s.Columns[c].IsSources))))),
        .. report.Provenance.Select(static p => p.Name),
    ];

    // A word in small letters, four or more: a unit such as mm or kW is none.
    [GeneratedRegex("(?<![A-Za-z0-9_.*\\[\\]-])[A-Z]?[a-z]{3,}(?![A-Za-z0-9_.*\\[\\]-])")]
    private static partial Regex English();
}
