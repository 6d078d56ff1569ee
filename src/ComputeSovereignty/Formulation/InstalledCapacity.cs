using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>Installed capacity in a period: what is committed, plus what orders bring online, less what conversions take away (cap in formulation, families 1, 4, 6 and 12).</summary>
/// <remarks>
/// The part of all orders that is online is Σ_τ ρ(t − τ)·n(τ). Summed by parts over the running sum N(τ) it is
/// Σ_τ (ρ(t − τ) − ρ(t − τ − 1))·N(τ): a few columns around the lead time instead of the whole history.
/// </remarks>
public static class InstalledCapacity
{
    /// <summary>Writes the capacity of a logic line: K̄ + projects − conversions from it + φ·conversions to it.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="line">The line.</param>
    /// <param name="period">The period.</param>
    /// <returns>Thousand wspm.</returns>
    public static LinearExpression<KiloWafersPerMonth> OfLine(Decisions decisions, PlanningCase planningCase, LogicLine line, int period)
    {
        LinearExpression<KiloWafersPerMonth> capacity = OfFab(decisions, planningCase, ProjectKind.Line, line.Id, line.Installed, period);
        foreach (LineConversion conversion in planningCase.Conversions)
        {
            if (conversion.FromLine == line.Id && Latest(decisions.Converted, conversion.Id, period) is { } left)
            {
                capacity -= left;
            }

            if (conversion.ToLine == line.Id)
            {
                foreach ((Variable<KiloWafersPerMonth> converted, double online) in Online(decisions.Converted, planningCase.Horizon, conversion.Id, conversion.LeadTime, conversion.Ramp, period))
                {
                    capacity += conversion.CapacityFactor * online * converted;
                }
            }
        }

        return capacity;
    }

    /// <summary>Writes the capacity of an HBM line.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="line">The line.</param>
    /// <param name="period">The period.</param>
    /// <returns>Thousand wafers per month.</returns>
    public static LinearExpression<KiloWafersPerMonth> OfHbmLine(Decisions decisions, PlanningCase planningCase, HbmLine line, int period) =>
        OfFab(decisions, planningCase, ProjectKind.HbmLine, line.Id, line.Installed, period);

    /// <summary>Writes the capacity of a packaging line.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="line">The line.</param>
    /// <param name="period">The period.</param>
    /// <returns>Thousand wafers per month.</returns>
    public static LinearExpression<KiloWafersPerMonth> OfPackagingLine(Decisions decisions, PlanningCase planningCase, PackagingLine line, int period) =>
        OfFab(decisions, planningCase, ProjectKind.PackagingLine, line.Id, line.Installed, period);

    /// <summary>Writes the power of a hub.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="hub">The hub.</param>
    /// <param name="period">The period.</param>
    /// <returns>MW.</returns>
    public static LinearExpression<Megawatt> OfHub(Decisions decisions, PlanningCase planningCase, Hub hub, int period)
    {
        LinearExpression<Megawatt> power = new();
        power += hub.Power.At(planningCase.Horizon.Midpoint(period));
        foreach (ExpansionProject project in planningCase.Projects.Where(p => p.Kind == ProjectKind.Hub && p.Target == hub.Id))
        {
            foreach ((Variable<Module> ordered, double online) in Online(decisions.Ordered, planningCase.Horizon, project.Id, project.LeadTime, project.Ramp, period))
            {
                power += online * project.PowerPerModule * ordered;
            }
        }

        return power;
    }

    /// <summary>Finds the running sum of orders by a period: the last column at or before it.</summary>
    /// <typeparam name="TUnit">The unit of the orders.</typeparam>
    /// <param name="sums">The running sums.</param>
    /// <param name="key">The project or conversion.</param>
    /// <param name="period">The period.</param>
    /// <returns>Null where nothing could be ordered so far.</returns>
    public static Variable<TUnit>? Latest<TUnit>(Dictionary<(string Key, int Period), Variable<TUnit>> sums, string key, int period)
        where TUnit : struct, IUnit
    {
        for (int t = period; t >= 0; t--)
        {
            if (sums.TryGetValue((key, t), out Variable<TUnit> sum))
            {
                return sum;
            }
        }

        return null;
    }

    private static LinearExpression<KiloWafersPerMonth> OfFab(
        Decisions decisions, PlanningCase planningCase, ProjectKind kind, string target, YearEndSeries<KiloWafersPerMonth> installed, int period)
    {
        LinearExpression<KiloWafersPerMonth> capacity = new();
        capacity += installed.At(planningCase.Horizon.Midpoint(period));
        foreach (ExpansionProject project in planningCase.Projects.Where(p => p.Kind == kind && p.Target == target))
        {
            foreach ((Variable<Module> ordered, double online) in Online(decisions.Ordered, planningCase.Horizon, project.Id, project.LeadTime, project.Ramp, period))
            {
                capacity += online * project.WafersPerModule * ordered;
            }
        }

        return capacity;
    }

    // The factor of N(τ) is ρ(t − τ) − ρ(t − τ − 1); a period in which nothing may be ordered has the running sum of the last one before it.
    private static IEnumerable<(Variable<TUnit> Sum, double Online)> Online<TUnit>(
        Dictionary<(string Key, int Period), Variable<TUnit>> sums, Horizon horizon, string key, double leadTime, double ramp, int period)
        where TUnit : struct, IUnit
    {
        double before = 0;
        for (int t = period; t >= 0; t--)
        {
            double online = horizon.OnlineFraction(leadTime, ramp, period - t);
            if (Math.Abs(online - before) > 1e-12 && Latest(sums, key, t) is { } sum)
            {
                yield return (sum, online - before);
            }

            before = online;
        }
    }
}
