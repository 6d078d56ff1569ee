using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The table of firms that adopt models, with and without their labour rules.</summary>
internal static class AdoptionSection
{
    /// <summary>Makes the table.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Of(DemandResult demand, FigureSources sources)
    {
        bool one = demand.Service.Adoption.DistinctBy(static a => a.Sector).Count() == 1;
        return StudySection.Of(
            "Adoption",
            AdoptionMessages.Heading,
            Message.Sentences(AdoptionMessages.Finding(demand), AdoptionMessages.Reading),
            demand.Service.Adoption,
            (new("sector", AdoptionMessages.Sector), static a => a.Sector),
            (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static a => a.Year),
            (new("ratio", AdoptionMessages.Ratio, DisplayUnit.None, "0.00"), static a => a.Ratio),
            (new("ratioWithout", AdoptionMessages.Without(AdoptionMessages.Ratio), DisplayUnit.None, "0.00"), static a => a.FreeRatio),
            (new("adopted", AdoptionMessages.Adopted, DisplayUnit.None, "0.0%"), static a => a.Adopted),
            (new("adoptedWithout", AdoptionMessages.Without(AdoptionMessages.Adopted), DisplayUnit.None, "0.0%"), static a => a.FreeAdopted),
            (new("burden", AdoptionMessages.Burden, DisplayUnit.None, "0.0%"), static a => a.Burden),
            (new("burdenWithout", AdoptionMessages.Without(AdoptionMessages.Burden), DisplayUnit.None, "0.0%"), static a => a.FreeBurden),
            (new("amplification", AdoptionMessages.Amplification, DisplayUnit.None, "0.00"), a => Amplification(demand, a)),
            (new("tokens", AdoptionMessages.Tokens, DisplayUnit.None, "#,##0.0"), static a => a.Tokens),
            (new("compute", AdoptionMessages.Compute, "EFLOPS", "#,##0.0"), static a => a.Compute / 1000),
            (new("computeWithout", AdoptionMessages.Without(AdoptionMessages.Compute), "EFLOPS", "#,##0.0"), a => Free(demand, a).Compute / 1000),
            (new("sources", StudyMessages.Sources), a => FigureSources.Union(sources.Of(a.Sector, "Adoption"), sources.Of(a.Year)))) with
        {
            Label = AdoptionMessages.Label,
            Chart = one ? new(StudyChartKind.Line, AdoptionMessages.Adopted, "year", ["adopted", "adoptedWithout"]) : null,
        };
    }

    // As the rows without the rule are read: all displaced pay leaves.
    private static AdoptionResult Free(DemandResult demand, AdoptionRow row) =>
        AdoptionDemand.Of(demand.Case.Adoption[row.Sector] with { ReleaseShare = 1 }, row.Year, demand.Case.Horizon.StartYear, demand.Case.TargetOf(row.Year).TokenPrice ?? 0);

    private static double? Amplification(DemandResult demand, AdoptionRow row) =>
        AdoptionDemand.AmplificationRatio(demand.Case.Adoption[row.Sector]) is var ratio && double.IsFinite(ratio) ? ratio : null;
}
