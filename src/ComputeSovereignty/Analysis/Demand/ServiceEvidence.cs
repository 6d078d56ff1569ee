using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>On which sources of the workbook the rows of a plan's demand side rest, as ids with blanks between them, and how far the weakest of those can be trusted.</summary>
public sealed class ServiceEvidence
{
    private static readonly string[] MixSettings = ["MixLossTraining", "MixLossInference"];

    private readonly PlanningCase planningCase;
    private readonly Catalog<SourceReference> known;
    private readonly FigureSources sources;
    private readonly DemandInputs inputs;

    private ServiceEvidence(PlanningCase planningCase, CaseReading reading)
    {
        this.planningCase = planningCase;
        known = reading.Studies.Sources;
        sources = new(new ParameterCatalog(reading.Tables));
        inputs = new(planningCase, sources);
    }

    /// <summary>Gets the header of what <see cref="Confidence"/> says.</summary>
    public static Message ConfidenceHeader => DemandEvidenceMessages.Weakest;

    /// <summary>Reads the evidence of a case.</summary>
    /// <param name="reading">The case as solved, changes applied.</param>
    /// <returns>Null where the case cannot be planned.</returns>
    public static ServiceEvidence? Of(CaseReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Case is { } planned ? new(planned, reading) : null;
    }

    /// <summary>Says how far figures can be trusted that rest on some sources: as far as the weakest.</summary>
    /// <param name="ids">The ids of the sources.</param>
    public Message Confidence(string ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return EvidenceOf.Confidence(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), known);
    }

    /// <summary>Lists the sources of what a workload asks for.</summary>
    /// <param name="row">The row.</param>
    public string Of(DemandRow row) => ServedSections.Behind(planningCase, Given(row).Workload, sources);

    /// <summary>Lists the sources of a goal and of the demand that implies it.</summary>
    /// <param name="row">The row.</param>
    public string Of(GoalRow row) => inputs.OfGoal(Given(row).Year);

    /// <summary>Lists the sources of what machines at a place lose on the way to work.</summary>
    /// <param name="row">The row.</param>
    public string Of(UsableRow row) => OfMachines(Given(row).Where, null);

    /// <summary>Lists the sources of what usable compute of a product costs.</summary>
    /// <param name="row">The row.</param>
    public string Of(UsableCostRow row) => inputs.OfCost(Given(row).Product);

    /// <summary>Lists the sources of who is served with what: those of what is asked for and of the machines.</summary>
    /// <param name="row">The row.</param>
    public string Of(ServiceRow row) => FigureSources.Union(ServedSections.Behind(planningCase, Given(row).Workload, sources), OfMachines(row.Where, row.Pool), OfProduct(row.Product));

    /// <summary>Lists the sources of how old machines of a pool are: those of the pool, of its products and of its fleets.</summary>
    /// <param name="row">The row.</param>
    public string Of(FleetRow row) => FigureSources.Union(
    [
        sources.Of(Given(row).Pool, "Pools"),
        .. planningCase.Accelerators.Where(a => (a.Pool ?? string.Empty) == row.Pool).Select(a => OfProduct(a.Id)),
        .. planningCase.Fleet.Where(f => f.Pool == row.Pool).Select(f => sources.Of(f.Id, "Fleet")),
    ]);

    /// <summary>Lists the sources of what is eased.</summary>
    /// <param name="row">The row.</param>
    public string Of(ServicePriceRow row) => inputs.Of(Given(row));

    /// <summary>Lists the sources of what labs of a class ask for: theirs, and those of the year's prices.</summary>
    /// <param name="row">The row.</param>
    public string Of(LabRow row) => FigureSources.Union(sources.Of(Given(row).Lab, "Labs"), sources.Of(row.Year));

    /// <summary>Lists the sources of the ledger of researchers.</summary>
    /// <param name="row">The row.</param>
    public string Of(TalentRow row) => inputs.OfTalent(Given(row).Year);

    /// <summary>Lists the sources of what a sector adopts: its own, and those of the year's prices.</summary>
    /// <param name="row">The row.</param>
    public string Of(AdoptionRow row) => FigureSources.Union(sources.Of(Given(row).Sector, "Adoption"), sources.Of(row.Year));

    /// <summary>Lists the sources of how busy machines in a province are.</summary>
    /// <param name="row">The row.</param>
    public string Of(ProvinceRow row) => sources.Of(Given(row).Province, "Provinces");

    /// <summary>Lists the sources of a race to the frontier.</summary>
    /// <param name="row">The row.</param>
    public string Of(FrontierRow row) => sources.Of(Given(row).Run, "Runs");

    /// <summary>Lists the sources of how mixed machines of a hub are.</summary>
    /// <param name="row">The row.</param>
    public string Of(HubMixRow row) => FigureSources.Union(OfMachines(Given(row).Hub, null), inputs.OfRun(row.Year));

    /// <summary>Lists the sources of the largest training run.</summary>
    /// <param name="row">The row.</param>
    public string Of(RunRow row) => inputs.OfRun(Given(row).Year);

    /// <summary>Lists the sources of a place that may hold the largest training run.</summary>
    /// <param name="row">The row.</param>
    public string Of(RunPlaceRow row) => inputs.OfRun(Given(row).Year);

    private static T Given<T>(T row)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(row);
        return row;
    }

    // Machines of no pool neither fail nor lose anything, so nothing of theirs needs a source but how busy their place is.
    private string OfMachines(string where, string? pool) => planningCase.Fleet.Contains(where)
        ? FigureSources.Union(sources.Of(where, "Fleet"), sources.Of(planningCase.Fleet[where].Pool, "Pools"))
        : FigureSources.Union(
            sources.Of(pool, "Pools"),
            inputs.OfPlace(where),
            planningCase.Hubs.Contains(where) ? sources.OfSettings(MixSettings) : sources.OfSettings(["OutsideOccupancy"]));

    private string OfProduct(string product) => product.Length > 0 ? sources.Of(product, "Accelerators") : string.Empty;
}
