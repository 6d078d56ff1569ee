using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>Shares and spend of the small plan, added up by hand.</summary>
internal sealed class SyntheticMoney(
    PlanningCase planned,
    List<ProductionRow> production,
    List<ComponentRow> components,
    List<DeploymentRow> deployment,
    List<StockRow> dies,
    List<StockRow> stacks)
{
    public IEnumerable<YearResult> Years(bool certified)
    {
        double backlog = 0;
        double compute = 0;
        foreach (Target target in planned.Targets)
        {
            int year = target.Year;
            double committed = target.CommittedTechnologySpend.Natural;
            double technology = Value(year, Origin.Domestic) + Value(year, Origin.Foreign) + Bought(year, static c => (1.05 * c.Domestic) + c.Foreign);
            double domestic = Value(year, Origin.Domestic) + Bought(year, static c => 1.05 * c.Domestic);
            double shortfall = Math.Max(0, (target.DomesticShare * committed) - domestic);
            backlog += committed - technology;
            compute += production.Where(r => r.Year == year).Sum(static r => r.Compute);
            yield return new YearResult
            {
                Year = year,
                Target = target.DomesticShare,
                Committed = committed,
                Deployed = technology,
                Domestic = domestic,
                Whole = committed,
                Foreign = technology - domestic,
                BasisUnit = "CNY",
                Share = domestic / committed,
                Shares = [.. ShareDefinition.All.Select(d => new ShareValue(d, Part(d, year) / Whole(d, year)))],
                Shortfall = shortfall,
                Backlog = backlog,
                ComputeInstalled = compute,
                AcceleratorsDeployed = production.Where(r => r.Year == year).Sum(static r => r.Deployed),
                Met = certified && shortfall <= 1e-6 * committed,
            };
        }
    }

    public IEnumerable<SpendRow> Spend()
    {
        foreach (int year in planned.Horizon.CalendarYears)
        {
            yield return new(year, SpendPurpose.DomesticAccelerators, Fund.Programme, Value(year, Origin.Domestic));
            yield return new(year, SpendPurpose.ForeignAccelerators, Fund.Programme, Value(year, Origin.Foreign));
            yield return new(year, SpendPurpose.DomesticComponents, Fund.Programme, Bought(year, static c => 1.05 * c.Domestic));
            yield return new(year, SpendPurpose.ForeignComponents, Fund.Programme, Bought(year, static c => c.Foreign));
            yield return new(year, SpendPurpose.Facilities, Fund.Programme, deployment.Where(d => d.Year == year).Sum(static d => d.Megawatts) * 25e6 / 0.95);
            yield return new(year, SpendPurpose.ProgrammeOrders, Fund.Programme, year == 2026 ? 150e6 : 0);
            yield return new(year, SpendPurpose.IndustryOrders, Fund.Industry, 0);
            yield return new(year, SpendPurpose.Reallocation, Fund.Industry, 40000 * 12 * 50);
        }
    }

    private double Value(int year, Origin origin) => production.Where(r => r.Year == year && r.Origin == origin).Sum(static r => r.Value);

    private double Bought(int year, Func<ComponentRow, double> money) => components.Where(c => c.Year == year).Sum(money);

    private double Part(ShareDefinition definition, int year) => definition.Basis switch
    {
        ShareBasis.Compute => production.Where(r => r.Year == year && r.Origin == Origin.Domestic).Sum(static r => r.Compute),
        ShareBasis.Units => production.Where(r => r.Year == year && r.Origin == Origin.Domestic).Sum(static r => r.Deployed),
        _ => Value(year, Origin.Domestic)
            + (definition.Scope == ShareScope.Technology ? Bought(year, static c => 1.05 * c.Domestic) : 0)
            - (definition.ContentRule == ContentRule.ValueAdded ? ForeignContent(year) : 0),
    };

    private double ForeignContent(int year) =>
        (3000 * dies.Where(r => r.Year == year && r.Origin == Origin.Foreign).Sum(static r => r.Consumed))
        + (1500 * stacks.Where(r => r.Year == year && r.Origin == Origin.Foreign).Sum(static r => r.Consumed));

    private double Whole(ShareDefinition definition, int year)
    {
        Target target = planned.TargetOf(year);
        double committed = target.CommittedTechnologySpend.Natural;
        return (definition.Basis, definition.Denominator, definition.Scope) switch
        {
            (ShareBasis.Compute, ShareDenominator.Committed, _) => target.ComputeGoal!.Value.Natural,
            (ShareBasis.Compute, _, _) => production.Where(r => r.Year == year).Sum(static r => r.Compute),
            (ShareBasis.Units, _, _) => production.Where(r => r.Year == year).Sum(static r => r.Deployed),
            (_, ShareDenominator.Committed, ShareScope.Technology) => committed,
            (_, ShareDenominator.Committed, _) => 0.6 * committed,
            (_, _, ShareScope.Technology) => Value(year, Origin.Domestic) + Value(year, Origin.Foreign) + Bought(year, static c => (1.05 * c.Domestic) + c.Foreign),
            _ => Value(year, Origin.Domestic) + Value(year, Origin.Foreign),
        };
    }
}
