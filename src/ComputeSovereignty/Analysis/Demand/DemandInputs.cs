using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>On which figures of the workbook computed figures of demand rest. A computed figure has no source of its own: it cites those of the inputs that it reads, changes or values.</summary>
/// <param name="planningCase">The case.</param>
/// <param name="sources">Where its figures come from.</param>
internal sealed class DemandInputs(PlanningCase planningCase, FigureSources sources)
{
    /// <summary>The sheets of what is sought.</summary>
    private static readonly string[] SoughtSheets = ["Workloads", "Tokens", "Labs", "Runs", "Adoption"];

    private static readonly string[] ClusterSettings = ["MixLossTraining", "MixLossInference", "CrossSiteLoss", "OutsideOccupancy"];

    private static readonly string[] TalentSettings = ["ResearcherPool", "ResearcherInflow", "ResearcherExit", "ResearcherPay", "Attrition", "MoveLoss", "Insulation", "PoachingPremium"];

    /// <summary>Gets the settings of the plan that only the demand side reads.</summary>
    internal static IReadOnlyList<string> Settings { get; } = [.. ClusterSettings, .. TalentSettings];

    /// <summary>Gets the sources of what is sought.</summary>
    internal string Sought => sources.Of(null, SoughtSheets);

    /// <summary>Gets the sources of what makes nameplate compute usable.</summary>
    internal string Usable => FigureSources.Union(sources.Of(null, "Pools", "Fleet", "Provinces"), planningCase.Hubs.Any(static h => h.HomePool.Length > 0) ? sources.OfSettings(["MixLossTraining", "MixLossInference"]) : string.Empty);

    /// <summary>Gets the sources of what is sought and of what is served.</summary>
    internal string Service => FigureSources.Union(Sought, Usable);

    /// <summary>Lists the sources of limits.</summary>
    /// <param name="limits">The limits; none for the plan as it is.</param>
    internal string Of(IReadOnlyCollection<ServedLimit> limits) => limits.Count == 0 ? Service : FigureSources.Union([.. limits.Select(Of)]);

    /// <summary>Lists the sources of what is taken out of a plan.</summary>
    /// <param name="which">What is taken out; nothing in the plan as it is.</param>
    internal string Of(MisallocationCase which) => which switch
    {
        MisallocationCase.WithoutRules => Rules,
        MisallocationCase.WithoutIdleHours => sources.Of(null, "Provinces"),
        MisallocationCase.WithoutEither => FigureSources.Union(Rules, sources.Of(null, "Provinces")),
        _ => Service,
    };

    /// <summary>Lists the sources of what is eased.</summary>
    /// <param name="price">What is eased, and what it is worth.</param>
    internal string Of(ServicePriceRow price)
    {
        string first = price.Key.Parts is [var part, ..] ? part : string.Empty;
        return price.Family switch
        {
            "DemandBalance" => ServedSections.Behind(planningCase, first, sources),
            "FleetUse" => FigureSources.Union([sources.Of(first, "Pools"), .. price.Key.Parts.SelectMany(static k => k.Split('+')).Select(OfPlace)]),
            "ExistingUse" => FigureSources.Union(sources.Of(first, "Fleet"), planningCase.Fleet.Contains(first) ? sources.Of(planningCase.Fleet[first].Pool, "Pools") : string.Empty),
            "ProvinceShare" => sources.Of(first, "Provinces"),
            "TalentPool" => FigureSources.Union(sources.Of(null, "Labs"), sources.OfSettings(TalentSettings)),
            _ => sources.Of(first, "Workloads"),
        };
    }

    /// <summary>Lists the sources of what usable compute of a product costs.</summary>
    /// <param name="product">The product.</param>
    internal string OfCost(string product) => FigureSources.Union(
        sources.Of(product, "Accelerators"),
        planningCase.Accelerators.Contains(product) && planningCase.Accelerators[product].Pool is { Length: > 0 } pool ? sources.Of(pool, "Pools") : string.Empty,
        sources.Of(null, "Components", "Hubs", "Provinces"));

    /// <summary>Lists the sources of what tokens of a service cost and bring in.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The year.</param>
    internal string OfTokens(string service, int year) => FigureSources.Union(sources.Of(service, "Tokens"), sources.Of(year), sources.Of(null, "Accelerators", "Pools", "Provinces"));

    /// <summary>Lists the sources of a goal and of the demand that implies it.</summary>
    /// <param name="year">The year.</param>
    internal string OfGoal(int year) => FigureSources.Union(sources.Of(year), Sought, sources.Of(null, "Pools", "Fleet"));

    /// <summary>Lists the sources of prices that follow costs.</summary>
    /// <param name="year">The year.</param>
    internal string OfPrices(int year) => FigureSources.Union(sources.Of(year), sources.Of(null, "Tokens", "Accelerators", "Pools", "Provinces"));

    /// <summary>Lists the sources of the largest run.</summary>
    /// <param name="year">The year.</param>
    internal string OfRun(int year) => FigureSources.Union(sources.Of(year), sources.Of(null, "Pools"), sources.OfSettings(ClusterSettings));

    /// <summary>Lists the sources of how many researchers there are, what they are paid and what their moves cost.</summary>
    /// <param name="year">The year.</param>
    internal string OfTalent(int year) => FigureSources.Union(sources.Of(null, "Labs"), sources.OfSettings(TalentSettings), sources.Of(year));

    /// <summary>Lists the sources of how busy machines at a place are: those of its province.</summary>
    /// <param name="place">A hub; nothing is said of other places, which lie outside the programme.</param>
    internal string OfPlace(string place) => planningCase.Hubs.Contains(place) && planningCase.Hubs[place].Province is { Length: > 0 } province ? sources.Of(province, "Provinces") : string.Empty;

    private string Rules => FigureSources.Union(
    [
        .. planningCase.Provinces.Where(static p => p.MinShare is not null).Select(p => sources.Of(p.Id, "Provinces")),
        .. planningCase.Workloads.Where(static w => w.ServiceParity is not null).Select(w => sources.Of(w.Id, "Workloads")),
    ]);

    private string Of(ServedLimit limit) => limit switch
    {
        { Stage: { } stage } => sources.Of([stage]),
        _ when limit == ServedLimit.IdleHours => FigureSources.Union(sources.Of(null, "Provinces", "Fleet"), sources.OfSettings(["OutsideOccupancy"])),
        _ => sources.Of(null, "Pools"),
    };
}
