using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What a study says, once: a workbook, a page and a JSON document are written from it, so that they cannot disagree.</summary>
/// <param name="Kind">The kind of study, also the name of its JSON schema: <c>backtest</c>, <c>calibration</c>, <c>diagnosis</c>.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Subtitle">Case, scenario, horizon.</param>
/// <param name="Sentence">The answer in one sentence.</param>
/// <param name="Good">Whether the answer is as wanted; null where that is no question.</param>
/// <param name="Sections">The evidence in reading order: a sheet, a section of the page, a member of the document each.</param>
public sealed record StudyReport(string Kind, string Title, string Subtitle, string Sentence, bool? Good, IReadOnlyList<StudySection> Sections)
{
    /// <summary>The version of the documents' schema; rises when a member changes its meaning or goes.</summary>
    public const int Version = 1;

    /// <summary>Gets the sentences that an analyst may quote, the answer apart.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Gets the figures that stand out, below the answer.</summary>
    public IReadOnlyList<StudyFigure> Figures { get; init; } = [];

    /// <summary>Gets the sources that rows cite.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets how to make the study again: name and value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Provenance { get; init; } = [];

    /// <summary>Lists the sources that cells of source columns cite, in the order of the workbook.</summary>
    /// <param name="sources">The sources of the case.</param>
    internal StudyReport Citing(IEnumerable<SourceReference> sources)
    {
        HashSet<string> cited =
        [
            .. from section in Sections
               from column in section.Columns.Index()
               where column.Item.IsSources
               from row in section.Rows
               from id in $"{row[column.Index]}".Split(' ', StringSplitOptions.RemoveEmptyEntries)
               select id,
        ];
        return this with { Sources = [.. sources.Where(s => cited.Contains(s.Id))] };
    }

    /// <summary>Gets what is missing because the work was stopped, a sentence; empty where nothing is.</summary>
    public string LeftOut { get; private init; } = string.Empty;

    /// <summary>Says before all else that the work was stopped, so that nobody takes a part for the whole.</summary>
    /// <param name="leftOut">What is missing; empty where nothing is.</param>
    public StudyReport CutShort(string leftOut)
    {
        string first = $"Stopped before the end: {leftOut}.";
        return leftOut.Length == 0 ? this : this with { LeftOut = first, Sentence = $"{first} Of what was solved: {Sentence}", Good = null };
    }

    /// <summary>Gets when it was made; the only figure that differs between two runs of the same input.</summary>
    public required DateTimeOffset Time { get; init; }
}

/// <summary>A figure of a study that stands out.</summary>
/// <param name="Label">What it is, a few words.</param>
/// <param name="Value">The number; null where words stand in its place.</param>
/// <param name="Unit">Its unit; empty where the format says it.</param>
/// <param name="Format">Its format, as spreadsheets write it.</param>
public sealed record StudyFigure(string Label, double? Value, string Unit = "", string Format = "#,##0")
{
    /// <summary>Gets what is to be known beside it, a few words; empty for nothing.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets what stands in the place of the number; empty for the number.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Gets whether it is as wanted; null where that is no question.</summary>
    public bool? Good { get; init; }
}
