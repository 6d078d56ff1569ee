using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the share path: every definition of share, the shortfall, the backlog.</summary>
/// <param name="solved">The solved program.</param>
internal sealed class ShareReader(SolvedProgram solved)
{
    /// <summary>A year meets its target where the shortfall is at most this part of the whole (formulation, section 5).</summary>
    private const double MetTolerance = 1e-6;

    /// <summary>A whole of this or less, in program units (bn CNY, PFLOPS or thousand accelerators), is nothing to measure a share of.</summary>
    private const double Nothing = 1e-6;

    private readonly PlanningCase planningCase = solved.Formulated.Case;
    private readonly Decisions decisions = solved.Formulated.Decisions;

    /// <summary>Reads one row a year.</summary>
    /// <param name="feasible">Whether the plan is certified to keep every rule; if not, no year is met.</param>
    internal IReadOnlyList<YearResult> Years(bool feasible)
    {
        Dictionary<ShareDefinition, DomesticShare> definitions = ShareDefinition.All.ToDictionary(
            static d => d, d => new DomesticShare(decisions, planningCase, d));
        DomesticShare constrained = new(decisions, planningCase);
        double cumulativeCompute = 0;
        List<YearResult> years = [];
        foreach (Target target in planningCase.Targets)
        {
            cumulativeCompute += Deployed(target.Year, static sku => sku.Compute.Value);
            years.Add(Year(target, constrained, definitions, cumulativeCompute, feasible));
        }

        return years;
    }

    private YearResult Year(
        Target target, DomesticShare constrained, Dictionary<ShareDefinition, DomesticShare> definitions, double compute, bool feasible)
    {
        UnitOfMeasure unit = DomesticShare.UnitOf(planningCase.Settings.ShareBasis);
        double domestic = solved.Natural(constrained.Domestic(target.Year));
        double whole = solved.Natural(constrained.Whole(target.Year));

        // Recomputed from what is deployed: in a year of weight 0 nothing holds the shortfall column down.
        double shortfall = Math.Max(0, (target.DomesticShare * whole) - domestic);
        return new YearResult
        {
            Year = target.Year,
            Target = target.DomesticShare,
            Committed = target.CommittedTechnologySpend.Natural,
            Deployed = solved.Natural(decisions.TechnologySpend, target.Year),
            Domestic = domestic * unit.NaturalPerUnit,
            Whole = whole * unit.NaturalPerUnit,
            Foreign = solved.Natural(constrained.ForeignValue(target.Year)),
            BasisUnit = unit.NaturalSymbol,
            Share = Ratio(domestic, whole),
            Shares = [.. definitions.Select(d => new ShareValue(d.Key, Ratio(solved.Natural(d.Value.Domestic(target.Year)), solved.Natural(d.Value.Whole(target.Year)))))],
            Shortfall = shortfall * unit.NaturalPerUnit,
            Backlog = solved.Natural(decisions.Backlog, target.Year),
            ComputeInstalled = compute,
            AcceleratorsDeployed = 1000 * Deployed(target.Year, static _ => 1),
            Met = feasible && whole > Nothing && shortfall <= MetTolerance * whole,
        };
    }

    private static double? Ratio(double part, double whole) => whole > Nothing ? part / whole : null;

    private double Deployed(int year, Func<Accelerator, double> weight) =>
        (from sku in planningCase.Accelerators
         from t in planningCase.Horizon.PeriodsOf(year)
         select weight(sku) * solved.Values[decisions.DeployedTotal[(sku.Id, t)].Column]).Sum();
}
