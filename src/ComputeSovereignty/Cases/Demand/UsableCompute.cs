namespace ComputeSovereignty.Cases.Demand;

/// <summary>What part of nameplate compute reaches a workload, factor by factor (formulation, section 10).</summary>
public sealed class UsableCompute
{
    private readonly PlanningCase planningCase;
    private readonly DemandSettings settings;
    private readonly int start;

    /// <summary>Initializes the factors of a case.</summary>
    /// <param name="planningCase">The case.</param>
    public UsableCompute(PlanningCase planningCase)
    {
        this.planningCase = planningCase;
        settings = planningCase.Settings.Demand;
        start = planningCase.Horizon.StartYear;
    }

    /// <summary>Computes the part of hours in which machines of a hub work, ω(u,y) = o + (1 − o)·PooledShare(y), o the occupancy of its province; 1 where it has none.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="year">The year.</param>
    public double Occupancy(Hub hub, int year) =>
        Pooled(planningCase.Provinces.Contains(hub.Province) ? planningCase.Provinces[hub.Province].Occupancy[year] : 1, year);

    /// <summary>Computes the part of hours in which machines outside the programme work.</summary>
    /// <param name="year">The year.</param>
    public double OutsideOccupancy(int year) => Pooled(settings.OutsideOccupancy, year);

    /// <summary>Computes what is left of a machine's work at a place of a home pool, χ: 1 at home, where the place has no home pool and for machines without pool; otherwise 1 − MixLoss.</summary>
    /// <param name="pool">The machine's pool.</param>
    /// <param name="homePool">The place's pool; empty for none.</param>
    /// <param name="kind">The kind of work.</param>
    public double AtHome(Pool pool, string homePool, WorkKind kind) =>
        homePool.Length == 0 || pool.Id.Length == 0 || pool.Id == homePool ? 1 : 1 - (kind == WorkKind.Training ? settings.MixLossTraining : settings.MixLossInference);

    /// <summary>Computes the efficiency of a pool in a year, e(k,κ,y).</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="kind">The kind of work.</param>
    /// <param name="year">The year.</param>
    public double Efficiency(Pool pool, WorkKind kind, int year) => pool.Efficiency(kind, year - start);

    private double Pooled(double occupancy, int year) => occupancy + ((1 - occupancy) * planningCase.TargetOf(year).PooledShare);
}
