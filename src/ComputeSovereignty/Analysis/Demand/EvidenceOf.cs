using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>How far figures can be trusted, by the sources of their rows.</summary>
internal static class EvidenceOf
{
    /// <summary>Says the confidence of figures that rest on several sources: that of the weakest.</summary>
    /// <param name="ids">The ids of the sources.</param>
    /// <param name="sources">The sources of the case.</param>
    /// <returns>That no source is given, where there is none.</returns>
    internal static Message Confidence(IEnumerable<string> ids, Catalog<SourceReference> sources)
    {
        Confidence[] found = [.. ids.Where(sources.Contains).Select(id => sources[id].Confidence)];
        return found.Length == 0 ? DemandEvidenceMessages.NoSource : SourceMessages.Of(found.Max());
    }

    /// <summary>Says of every row on which sources it rests.</summary>
    /// <param name="section">A section without sources.</param>
    /// <param name="ids">The ids of the sources of a row, separated by blanks.</param>
    internal static StudySection Citing(this StudySection section, Func<IReadOnlyList<object?>, string> ids) => section with
    {
        Columns = [.. section.Columns, new StudyColumn("sources", StudyMessages.Sources)],
        Rows = [.. section.Rows.Select(row => (IReadOnlyList<object?>)[.. row, ids(row)])],
    };

    /// <summary>Puts beside the sources of every row how far they can be trusted.</summary>
    /// <param name="section">A section; one without sources, or with a confidence of its own, stays as it is.</param>
    /// <param name="sources">The sources of the case.</param>
    internal static StudySection WithConfidence(StudySection section, Catalog<SourceReference> sources)
    {
        int at = section.Columns.ToList().FindIndex(static c => c.IsSources);
        return at < 0 || section.Columns.Any(static c => c.Member == "confidence") ? section : section with
        {
            Columns = [.. section.Columns.Take(at), new StudyColumn("confidence", DemandEvidenceMessages.Weakest), .. section.Columns.Skip(at)],
            Rows =
            [
                .. section.Rows.Select(row => (IReadOnlyList<object?>)
                    [.. row.Take(at), Confidence($"{row[at]}".Split(' ', StringSplitOptions.RemoveEmptyEntries), sources), .. row.Skip(at)]),
            ],
        };
    }
}
