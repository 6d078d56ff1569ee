using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Pages.Studies;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The largest share of each year: ceilings, with what each takes from the other years.</summary>
internal static class EnvelopeSection
{
    /// <summary>Says the section.</summary>
    /// <param name="envelope">The envelope.</param>
    internal static Section Of(ShareEnvelope envelope)
    {
        Section[] parts = [.. EnvelopeSections.Of(envelope).Select(static s => StudyPage.SectionOf(s, Speaker.English))];
        return parts[0] with { Heading = "Ceilings", Label = "Ceilings", Blocks = [.. parts.SelectMany(static p => p.Blocks)] };
    }
}
