using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html.Studies;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The largest share of each year: ceilings, with what each takes from the other years.</summary>
internal static class EnvelopeSection
{
    /// <summary>Says the section.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal static Section Of(ShareEnvelope envelope, Speaker reader)
    {
        Section[] parts = [.. EnvelopeSections.Of(envelope).Select(s => StudyPage.SectionOf(s, reader))];
        string heading = reader.Say(SectionMessages.SingleYearMaximum);
        return parts[0] with { Heading = heading, Label = heading, Blocks = [.. parts.SelectMany(static p => p.Blocks)] };
    }
}
