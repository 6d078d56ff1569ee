namespace ComputeSovereignty.Cases.Demand;

/// <summary>The nameplate compute to deploy in each year: as typed, or what demand implies (formulation, section 15).</summary>
public sealed class ComputeGoals
{
    private readonly PlanningCase planningCase;
    private readonly double[] derived;

    /// <summary>Computes the goals that demand implies.</summary>
    /// <remarks>
    /// <code>
    /// need(y) = Σ_w D(w,y)/e_ref(κ(w),y)
    /// c_j = h · Σ_{t in year j} Σ_{τ in year 0, τ ≤ t} (1/P) · survival((t − τ)h)
    /// G(y) = max(0, need(y) − Σ_f K̄(f,y) − Σ_{z&lt;y} c_{y−z}·G(z)) / c₀
    /// </code>
    /// e_ref and survival are those of <see cref="DemandSettings.ReferencePool"/>, at occupancy 1; c_j is the mean of the j-th year after of one unit deployed evenly over a year.
    /// </remarks>
    /// <param name="planningCase">The case.</param>
    public ComputeGoals(PlanningCase planningCase)
    {
        this.planningCase = planningCase;
        Horizon horizon = planningCase.Horizon;
        derived = new double[horizon.Years];
        if (planningCase.Workloads.Count == 0)
        {
            return;
        }

        WorkloadDemand demand = new(planningCase);
        Pool pool = ReferencePool(planningCase);
        double[] left = [.. Enumerable.Range(0, horizon.Years).Select(years => LeftOfOne(horizon, pool, years))];
        foreach (int index in Enumerable.Range(0, horizon.Years))
        {
            int year = horizon.StartYear + index;
            double need = planningCase.Workloads.Sum(w => demand.Total(w, year) is > 0 and double total ? total / pool.Efficiency(w.Kind, index) : 0);
            double there = planningCase.Fleet.Sum(f => ExistingCompute.Alive(planningCase, f, year, double.PositiveInfinity))
                + Enumerable.Range(0, index).Sum(before => left[index - before] * derived[before]);

            // Once the pool cannot do the work, no goal is large enough: what it would leave to later years says nothing.
            derived[index] = double.IsInfinity(need) || double.IsInfinity(there) ? double.PositiveInfinity : Math.Max(0, need - there) / left[0];
        }
    }

    /// <summary>Gets the goal of a year: the typed one, or what demand implies.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="year">The year.</param>
    /// <returns>PFLOPS.</returns>
    public static double Of(PlanningCase planningCase, int year) => planningCase.TargetOf(year).ComputeGoal is { } typed ? typed.Natural : new ComputeGoals(planningCase).Derived(year);

    /// <summary>Gets the pool by which demand is turned into nameplate: the named one, or the domestic pool with the largest training efficiency; one without losses where there is none.</summary>
    /// <param name="planningCase">The case.</param>
    public static Pool ReferencePool(PlanningCase planningCase) => planningCase.Settings.Demand.ReferencePool is { Length: > 0 } named ? planningCase.Pools[named]
        : planningCase.Pools.Where(static p => p.Origin == Origin.Domestic).MaxBy(static p => p.TrainingEfficiency) ?? Pool.None;

    /// <summary>Gets the goal that demand implies, G(y).</summary>
    /// <param name="year">The year.</param>
    /// <returns>PFLOPS; infinite where the reference pool cannot do the work.</returns>
    public double Derived(int year) => derived[year - planningCase.Horizon.StartYear];

    private static double LeftOfOne(Horizon horizon, Pool pool, int yearsOn)
    {
        double sum = 0;
        foreach (int t in Enumerable.Range(yearsOn * horizon.PeriodsPerYear, horizon.PeriodsPerYear))
        {
            foreach (int deployed in Enumerable.Range(0, horizon.PeriodsPerYear).Where(d => d <= t))
            {
                sum += pool.Survival((t - deployed) * horizon.Length);
            }
        }

        return horizon.Length * sum / horizon.PeriodsPerYear;
    }
}
