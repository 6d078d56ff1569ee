using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads spend by purpose, and orders.</summary>
/// <param name="solved">The solved program.</param>
internal sealed class MoneyReader(SolvedProgram solved)
{
    private readonly PlanningCase planningCase = solved.Formulated.Case;
    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly Horizon horizon = solved.Formulated.Case.Horizon;

    /// <summary>Reads the money of each year and purpose, CNY.</summary>
    internal IEnumerable<SpendRow> Spend()
    {
        foreach (int year in horizon.CalendarYears)
        {
            yield return new(year, SpendPurpose.DomesticAccelerators, Fund.Programme, Accelerators(year, Origin.Domestic));
            yield return new(year, SpendPurpose.ForeignAccelerators, Fund.Programme, Accelerators(year, Origin.Foreign));
            yield return new(year, SpendPurpose.DomesticComponents, Fund.Programme, Components(year, decisions.DomesticComponents, static c => 1 + c.DomesticPremium));
            yield return new(year, SpendPurpose.ForeignComponents, Fund.Programme, Components(year, decisions.ForeignComponents, static _ => 1));
            yield return new(year, SpendPurpose.Facilities, Fund.Programme, Facilities(year));
            yield return new(year, SpendPurpose.ProgrammeOrders, Fund.Programme, solved.Natural(OrderSpend.Of(decisions, planningCase, Fund.Programme, horizon.PeriodsOf(year))));
            yield return new(year, SpendPurpose.IndustryOrders, Fund.Industry, solved.Natural(OrderSpend.Of(decisions, planningCase, Fund.Industry, horizon.PeriodsOf(year))));
            yield return new(year, SpendPurpose.Reallocation, Fund.Industry, Reallocation(year));
        }
    }

    /// <summary>Reads the orders of projects and conversions, by time.</summary>
    internal IEnumerable<OrderRow> Orders() => ProjectOrders().Concat(ConversionOrders()).OrderBy(static o => o.Ordered).ThenBy(static o => o.Project, StringComparer.Ordinal);

    private IEnumerable<OrderRow> ProjectOrders() =>
        from entry in decisions.Modules
        let modules = solved.Natural(entry.Value)
        where modules > 0
        let project = planningCase.Projects[entry.Key.Project]
        let ordered = horizon.Start(entry.Key.Period)
        select new OrderRow(
            project.Id,
            project.Kind.ToString(),
            project.Target,
            horizon.Label(entry.Key.Period),
            ordered,
            ordered.Shifted(project.LeadTime),
            ordered.Shifted(project.LeadTime + project.Ramp),
            modules,
            modules * project.ModuleSize,
            project.Kind switch { ProjectKind.Hub => "MW", ProjectKind.PackagingLine => "wpm", _ => "wspm" },
            modules * project.Capex.Value * 1e9,
            project.Fund);

    private IEnumerable<OrderRow> ConversionOrders() =>
        from entry in decisions.Conversions
        let converted = solved.Natural(entry.Value)
        where converted > 0
        let conversion = planningCase.Conversions[entry.Key.Conversion]
        let ordered = horizon.Start(entry.Key.Period)
        select new OrderRow(
            conversion.Id,
            "Conversion",
            conversion.ToLine,
            horizon.Label(entry.Key.Period),
            ordered,
            ordered.Shifted(conversion.LeadTime),
            ordered.Shifted(conversion.LeadTime + conversion.Ramp),
            converted,
            converted * conversion.CapacityFactor,
            "wspm",
            converted * conversion.Capex.Value * 1e6,
            conversion.Fund);

    private double Accelerators(int year, Origin origin) =>
        (from sku in planningCase.Accelerators
         where planningCase.OriginOf(sku) == origin
         from t in horizon.PeriodsOf(year)
         select planningCase.PaidPrice(sku, year).Value * 1e6 * solved.Natural(decisions.DeployedTotal, (sku.Id, t))).Sum();

    private double Components(int year, Dictionary<(string Component, int Period), Variable<BillionCny>> bought, Func<SystemComponent, double> factor) =>
        (from component in planningCase.Components
         from t in horizon.PeriodsOf(year)
         select factor(component) * solved.Natural(bought, (component.Id, t))).Sum();

    private double Facilities(int year) =>
        (from entry in decisions.Deployed
         where horizon.YearOf(entry.Key.Period) == year
         let hub = planningCase.Hubs[entry.Key.Hub]
         let draw = hub.Draw(planningCase.Accelerators[entry.Key.Sku], planningCase.Settings.SystemPowerFactor).Value
         select solved.Natural(entry.Value) / 1000 * draw * hub.FacilityCapex.Value * 1e9 / hub.CapitalEfficiency).Sum();

    private double Reallocation(int year) =>
        (from entry in decisions.Reallocated
         where horizon.YearOf(entry.Key.Period) == year
         select planningCase.Lines[entry.Key.Line].ReallocationCost.Value * 1e6 * horizon.MonthsPerPeriod * solved.Natural(entry.Value)).Sum();
}
