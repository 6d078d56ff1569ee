using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What a study says, once: a workbook, a page and a JSON document are written from it, so that they cannot disagree.</summary>
/// <param name="Kind">The kind of study, also the name of its JSON schema: <c>backtest</c>, <c>calibration</c>, <c>diagnosis</c>.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Subtitle">Case, scenario, horizon.</param>
/// <param name="Sentence">The answer in one sentence.</param>
/// <param name="Good">Whether the answer is as wanted; null where that is no question.</param>
/// <param name="Sections">The evidence in reading order: a sheet, a section of the page, a member of the document each.</param>
public sealed record StudyReport(string Kind, Message Title, Message Subtitle, Message Sentence, bool? Good, IReadOnlyList<StudySection> Sections)
{
    /// <summary>The version of the documents' schema; rises when a member changes its meaning or goes.</summary>
    public const int Version = 1;

    /// <summary>Gets the sentences that an analyst may quote, the answer apart.</summary>
    public IReadOnlyList<Message> Findings { get; init; } = [];

    /// <summary>Gets the figures that stand out, below the answer.</summary>
    public IReadOnlyList<StudyFigure> Figures { get; init; } = [];

    /// <summary>Gets the sources that rows cite.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets how to make the study again: name and value.</summary>
    public IReadOnlyList<StudyFact> Provenance { get; init; } = [];

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
    public Message LeftOut { get; private init; } = Message.None;

    /// <summary>Gets the language in which it is said already; null while its messages can be said in any.</summary>
    public Speaker? Spoken { get; init; }

    /// <summary>Says before all else that the work was stopped, so that nobody takes a part for the whole.</summary>
    /// <param name="leftOut">What is missing; empty where nothing is.</param>
    public StudyReport CutShort(Message leftOut)
    {
        ArgumentNullException.ThrowIfNull(leftOut);
        return leftOut.IsEmpty ? this : this with { LeftOut = StudyMessages.CutShort(leftOut), Sentence = Message.Sentences(StudyMessages.CutShort(leftOut), StudyMessages.OfWhatWasSolved(Sentence)), Good = null };
    }

    /// <summary>Gets when it was made; the only figure that differs between two runs of the same input.</summary>
    public required DateTimeOffset Time { get; init; }
}

/// <summary>A figure of a study that stands out.</summary>
/// <param name="Label">What it is, a few words.</param>
/// <param name="Value">The number; null where words stand in its place.</param>
/// <param name="Unit">Its unit; none where the format says it.</param>
/// <param name="Format">Its format, as spreadsheets write it.</param>
public sealed record StudyFigure(Message Label, double? Value, DisplayUnit? Unit = null, string Format = "#,##0")
{
    /// <summary>Gets its unit; none where the format says it.</summary>
    public DisplayUnit Unit { get; init; } = Unit ?? DisplayUnit.None;

    /// <summary>Gets what is to be known beside it, a few words; nothing for none.</summary>
    public Message Note { get; init; } = Message.None;

    /// <summary>Gets what stands in the place of the number; nothing for the number.</summary>
    public Message Words { get; init; } = Message.None;

    /// <summary>Gets whether it is as wanted; null where that is no question.</summary>
    public bool? Good { get; init; }
}

/// <summary>A fact about how a study was made: the hash of the input, the engine.</summary>
/// <param name="Name">Its name; in documents the English one in camel case.</param>
/// <param name="Value">The fact; nothing where there is none.</param>
public sealed record StudyFact(Message Name, Message Value);
