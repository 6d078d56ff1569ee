namespace ComputeSovereignty.Cases.Checks;

/// <summary>The capacity that a line has where every project is ordered as early and as often as it may be. An upper bound of what any plan has.</summary>
/// <param name="planningCase">The case.</param>
internal sealed class EarliestCapacity(PlanningCase planningCase)
{
    /// <summary>Computes the capacity of a logic line in a period, thousand wspm; what conversions bring is added, what they take is not taken off.</summary>
    /// <param name="line">The line.</param>
    /// <param name="period">The period.</param>
    internal double Logic(LogicLine line, int period)
    {
        double converted = planningCase.Conversions.Where(c => c.ToLine == line.Id).Sum(c => Started(c, period)
            ? c.CapacityFactor * Own(planningCase.Lines[c.FromLine].Installed.At(planningCase.Horizon.Midpoint(period)).Value, ProjectKind.Line, c.FromLine, period)
            : 0);
        return Own(line.Installed.At(planningCase.Horizon.Midpoint(period)).Value, ProjectKind.Line, line.Id, period) + converted;
    }

    /// <summary>Computes the capacity of an HBM line in a period, thousand wspm.</summary>
    /// <param name="line">The line.</param>
    /// <param name="period">The period.</param>
    internal double Hbm(HbmLine line, int period) => Own(line.Installed.At(planningCase.Horizon.Midpoint(period)).Value, ProjectKind.HbmLine, line.Id, period);

    /// <summary>Computes the capacity of a packaging line in a period, thousand wafers a month.</summary>
    /// <param name="line">The line.</param>
    /// <param name="period">The period.</param>
    internal double Packaging(PackagingLine line, int period) => Own(line.Installed.At(planningCase.Horizon.Midpoint(period)).Value, ProjectKind.PackagingLine, line.Id, period);

    private double Own(double installed, ProjectKind kind, string target, int period) => installed
        + planningCase.Projects.Where(p => p.Kind == kind && p.Target == target).Sum(p => p.ModuleSize / 1000 * Modules(p, period));

    private double Modules(ExpansionProject project, int period)
    {
        Horizon horizon = planningCase.Horizon;
        double left = project.MaxModules ?? double.PositiveInfinity;
        double online = 0;
        foreach (IGrouping<int, int> year in Enumerable.Range(0, period + 1).Where(t => horizon.MayOrder(project.EarliestStart, project.LatestStart, t)).GroupBy(horizon.YearOf))
        {
            double ordered = Math.Min(left, project.MaxModulesPerYear ?? double.PositiveInfinity);
            double fraction = horizon.OnlineFraction(project.LeadTime, project.Ramp, period - year.First());
            online += fraction > 0 ? ordered * fraction : 0;
            left -= double.IsFinite(left) ? ordered : 0;
        }

        return online;
    }

    private bool Started(LineConversion conversion, int period) =>
        Enumerable.Range(0, period + 1).Any(t => planningCase.Horizon.MayOrder(conversion.EarliestStart, null, t) && planningCase.Horizon.OnlineFraction(conversion.LeadTime, conversion.Ramp, period - t) > 0);
}
