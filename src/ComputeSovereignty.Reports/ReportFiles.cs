using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Studies;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Reports.Json;

namespace ComputeSovereignty.Reports;

/// <summary>The files of reports in several languages: of a page and a workbook, the reader's is shown.</summary>
internal static class ReportFiles
{
    /// <summary>Writes a study's page, workbook and document in every language.</summary>
    /// <param name="stem">Their name without ending.</param>
    /// <param name="report">The study.</param>
    internal static IReadOnlyList<(string Name, byte[] Content)> Of(string stem, StudyReport report) =>
    [
        .. Speaker.All.Select(speaker => (Name(stem, ".html", speaker), ReportPage.Render(StudyPage.Of(report, speaker)))),
        .. Speaker.All.Select(speaker => (Name(stem, ".xlsx", speaker), StudyWorkbook.Write(report, speaker))),
        .. Speaker.All.Select(speaker => (Name(stem, ".json", speaker), StudyJson.Write(report, speaker))),
    ];

    /// <summary>Names a file.</summary>
    /// <param name="stem">Its name without ending.</param>
    /// <param name="ending">The ending, with its point.</param>
    /// <param name="speaker">The speaker of its language; English has none in its name.</param>
    internal static string Name(string stem, string ending, Speaker speaker) => speaker == Speaker.English ? $"{stem}{ending}" : $"{stem}.{speaker.Language}{ending}";

    /// <summary>Chooses the files for a reader: in their language where there is one in it, else in English, else in the one there is. A document is for programs, and the English one is offered; the words of the others serve comparisons.</summary>
    /// <param name="files">The names of all files.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    internal static IReadOnlyList<string> For(IEnumerable<string> files, Speaker speaker) =>
    [
        .. files.GroupBy(StemOf).SelectMany(group =>
        {
            string[] all = [.. group];
            string[] own = [.. all.Where(f => LanguageOf(f) == speaker && !f.EndsWith(".json", StringComparison.Ordinal))];
            string[] english = [.. all.Where(static f => LanguageOf(f) == Speaker.English)];
            return own.Length > 0 ? own : english.Length > 0 ? english : all;
        }),
    ];

    /// <summary>Tells in which language a file is.</summary>
    /// <param name="file">Its name.</param>
    internal static Speaker LanguageOf(string file) => Speaker.All.FirstOrDefault(s => s != Speaker.English && file.Contains($".{s.Language}.", StringComparison.Ordinal)) ?? Speaker.English;

    /// <summary>Gets the name of a file without its language.</summary>
    /// <param name="file">Its name.</param>
    internal static string StemOf(string file) => Speaker.All.Aggregate(file, static (name, s) => name.Replace($".{s.Language}.", ".", StringComparison.Ordinal));
}
