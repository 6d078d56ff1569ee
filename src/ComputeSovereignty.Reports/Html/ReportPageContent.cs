using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html;

/// <summary>What a report page says; <see cref="ReportPage"/> makes HTML of it.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Subtitle">What the page is about: case, scenario, horizon.</param>
/// <param name="Sections">The sections in reading order, what matters most first.</param>
public sealed record ReportPageContent(string Title, string Subtitle, IReadOnlyList<Section> Sections)
{
    /// <summary>Gets the kind of report, shown above the title, for example <c>Plan</c> or <c>Gap report</c>.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Gets the answer, shown before everything else.</summary>
    public PageVerdict? Verdict { get; init; }

    /// <summary>Gets the figures that stand out, below the answer.</summary>
    public IReadOnlyList<KeyFigure> KeyFigures { get; init; } = [];

    /// <summary>Gets the sources that can be cited; the page lists those that are.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets how to make the page again: name and value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Provenance { get; init; } = [];

    /// <summary>Gets the speaker of the language in which the page is written.</summary>
    public Speaker Speaker { get; init; } = Speaker.English;
}

/// <summary>A section: a heading, the finding in a sentence, and the evidence.</summary>
/// <param name="Heading">The heading, unique on the page.</param>
/// <param name="Finding">What the reader should take away, one sentence; empty for none.</param>
/// <param name="Blocks">The evidence in reading order.</param>
public sealed record Section(string Heading, string Finding, IReadOnlyList<IBlock> Blocks)
{
    /// <summary>Gets what the section is called in the contents of the page.</summary>
    public string Label { get; init; } = Heading;

    /// <summary>Gets a value indicating whether the section begins a page on paper.</summary>
    public bool StartsPage { get; init; }
}
