using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What a unit of demand, machines, researchers or of a rule is worth in service, in one year.</summary>
internal static class ServicePriceSection
{
    /// <summary>Makes the section.</summary>
    /// <param name="service">The plan, with prices of the year.</param>
    /// <param name="year">The year.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection Of(PlanService service, int year, DemandInputs inputs) => StudySection.Of(
        "ServicePrices",
        DemandReportMessages.PricesHeading(Period.Of(year)),
        Message.Sentences(DemandReportMessages.PricesFinding, service.Prices.Any(p => p.Year == year && p.Gain < 0) ? DemandReportMessages.NegativePrice : Message.None),
        service.Prices.Where(p => p.Year == year).OrderBy(static p => p.Unit, StringComparer.Ordinal).ThenByDescending(static p => p.Gain),
        (new("eased", DemandReportMessages.Eased), static p => ServicePriceMessages.Of(p.Family)),
        (new("of", DemandReportMessages.EasedOf), static p => ServicePriceMessages.Key(p.Key)),
        (new("unit", DemandReportMessages.PerUnit), static p => DisplayUnit.Of(p.Unit)),
        (new("gain", DemandReportMessages.LessUnserved, DisplayUnit.Points, "0.0000"), static p => p.Gain),
        (new("easedBy", DemandReportMessages.HoldsTo, DisplayUnit.None, "#,##0.0##"), static p => p.EasedBy),
        (new("sources", StudyMessages.Sources), inputs.Of)) with
    {
        Label = DemandReportMessages.PricesLabel,
    };
}
