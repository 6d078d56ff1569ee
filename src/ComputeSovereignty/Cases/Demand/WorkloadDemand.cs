namespace ComputeSovereignty.Cases.Demand;

/// <summary>What a workload asks for in a year, by where it comes from; usable PFLOPS.</summary>
/// <param name="Own">Its own path.</param>
/// <param name="Tokens">Services of sheet Tokens.</param>
/// <param name="Labs">Budgets of sheet Labs.</param>
/// <param name="Runs">Races of sheet Runs.</param>
/// <param name="Adoption">Firms of sheet Adoption.</param>
/// <param name="Counted">The part of the sum that the plan is asked for: 1, or the workload's ProgrammePart where machines outside the programme are not counted.</param>
public sealed record DemandSources(double Own, double Tokens, double Labs, double Runs, double Adoption, double Counted)
{
    /// <summary>Gets what is asked for.</summary>
    public double Total => Counted * (Own + Tokens + Labs + Runs + Adoption);
}

/// <summary>Demand of every workload and year: a plain function of data (formulation, section 11). None of it is in the program.</summary>
public sealed class WorkloadDemand
{
    private readonly PlanningCase planningCase;
    private readonly Dictionary<(string Workload, int Year), DemandSources> sources = [];

    /// <summary>Computes the demand of a case.</summary>
    /// <param name="planningCase">The case.</param>
    public WorkloadDemand(PlanningCase planningCase)
    {
        this.planningCase = planningCase;
        if (planningCase.Workloads.Count == 0)
        {
            return;
        }

        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            AddYear(year);
        }
    }

    /// <summary>Gets a value indicating whether anybody asks for anything.</summary>
    public bool IsAny => sources.Values.Any(static s => s.Total > 0);

    /// <summary>Gets what a workload asks for.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    public DemandSources Of(Workload workload, int year) => sources[(workload.Id, year)];

    /// <summary>Gets what a workload asks for in all.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <returns>Usable PFLOPS.</returns>
    public double Total(Workload workload, int year) => Of(workload, year).Total;

    private void AddYear(int year)
    {
        int start = planningCase.Horizon.StartYear;
        TalentMarket market = new(planningCase);
        double wage = planningCase.Labs.Count > 0 ? market.Wage(year) : 1;
        double tokenPrice = planningCase.TargetOf(year).TokenPrice ?? 0;
        bool all = planningCase.Settings.Demand.CountOutside;
        foreach (Workload workload in planningCase.Workloads)
        {
            sources[(workload.Id, year)] = new(
                workload.Path[year],
                planningCase.Tokens.Where(s => s.Workload == workload.Id).Sum(s => TokenCompute.Demand(s, year, start)),
                planningCase.Labs.Where(l => l.Workload == workload.Id).Sum(l => market.Compute(l, year, wage)),
                planningCase.Runs.Where(r => r.Workload == workload.Id).Sum(r => RunDemand.Demand(r, year)),
                planningCase.Adoption.Where(s => s.Workload == workload.Id).Sum(s => AdoptionDemand.Of(s, year, start, tokenPrice).Compute),
                all ? 1 : workload.ProgrammePart);
        }
    }
}
