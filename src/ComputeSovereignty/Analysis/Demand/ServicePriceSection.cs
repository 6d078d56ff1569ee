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
        ServicePriceTableMessages.PricesHeading(Period.Of(year)),
        Message.Sentences(ServicePriceTableMessages.PricesFinding, service.Prices.Any(p => p.Year == year && p.Gain < 0) ? ServicePriceTableMessages.NegativePrice : Message.None),
        service.Prices.Where(p => p.Year == year).OrderBy(static p => p.Unit, StringComparer.Ordinal).ThenByDescending(static p => p.Gain),
        (new("eased", ServicePriceTableMessages.Eased), static p => ServicePriceMessages.Of(p.Family)),
        (new("of", ServicePriceTableMessages.EasedOf), static p => ServicePriceMessages.Key(p.Key)),
        (new("unit", ServicePriceTableMessages.PerUnit), static p => DisplayUnit.Of(p.Unit)),
        (new("gain", ServicePriceTableMessages.LessUnserved, DisplayUnit.Points, "0.0000"), static p => p.Gain),
        (new("easedBy", ServicePriceTableMessages.HoldsTo, DisplayUnit.None, "#,##0.0##"), static p => p.EasedBy),
        (new("sources", StudyMessages.Sources), inputs.Of)) with
    {
        Label = ServicePriceTableMessages.PricesLabel,
    };
}
