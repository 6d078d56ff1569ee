using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;

namespace ComputeSovereignty.Planning;

/// <summary>Reads labs, researchers and adopting firms: functions of the case, told with the plan.</summary>
/// <param name="planningCase">The case.</param>
internal sealed class TalentReader(PlanningCase planningCase)
{
    /// <summary>The elasticity of perfect complements, the smallest published (E057).</summary>
    internal const double Complements = 0;

    /// <summary>The largest published elasticity (E057).</summary>
    internal const double Substitutes = 2.58;

    private readonly TalentMarket market = new(planningCase);
    private readonly Horizon horizon = planningCase.Horizon;

    /// <summary>Reads the labs.</summary>
    internal IEnumerable<LabRow> Labs() =>
        from lab in planningCase.Labs
        from year in horizon.CalendarYears
        let wage = market.Wage(year)
        select new LabRow(
            lab.Id, year, lab.Number * lab.Budget[year], market.ComputeShare(lab, year, wage), market.Compute(lab, year, wage), market.Researchers(lab, year, wage),
            market.ComputeShare(lab with { Elasticity = Complements }, year, wage), market.ComputeShare(lab with { Elasticity = Substitutes }, year, wage));

    /// <summary>Reads the researchers.</summary>
    internal IEnumerable<TalentRow> Talent()
    {
        DemandSettings settings = planningCase.Settings.Demand;
        return from year in horizon.CalendarYears
               where planningCase.Labs.Count > 0
               let pool = market.Pool(year)
               let wage = market.Wage(year)
               let asked = market.Asked(year, wage)
               select new TalentRow(
                   year,
                   pool,
                   pool * settings.ResearcherInflow,
                   pool * settings.ResearcherExit,
                   pool * settings.Attrition,
                   pool - market.EffectivePool(year),
                   asked,
                   market.Spare(year),
                   wage,
                   market.ClearingWage(year),
                   settings.Attrition * Math.Min(asked, pool) * (settings.ResearcherPay ?? 0) * wage * settings.PoachingPremium);
    }

    /// <summary>Reads the adopting sectors.</summary>
    internal IEnumerable<AdoptionRow> Adoption() =>
        from sector in planningCase.Adoption
        from year in horizon.CalendarYears
        let price = planningCase.TargetOf(year).TokenPrice ?? 0
        let ruled = AdoptionDemand.Of(sector, year, horizon.StartYear, price)
        let free = AdoptionDemand.Of(sector with { ReleaseShare = 1 }, year, horizon.StartYear, price)
        select new AdoptionRow(sector.Id, year, ruled.Ratio, ruled.Adopted, ruled.Tokens, ruled.Compute, ruled.Burden, free.Ratio, free.Adopted, free.Burden);
}
