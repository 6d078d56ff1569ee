namespace ComputeSovereignty.Cases.Demand;

/// <summary>A step of compute that researchers may replace.</summary>
/// <param name="Researchers">How many it takes; people.</param>
/// <param name="Petaflops">The usable compute that it replaces.</param>
public sealed record SubstitutionStep(double Researchers, double Petaflops);

/// <summary>The compute of a workload that researchers may replace, in steps that get dearer (formulation, sections 12 and 14).</summary>
public static class Substitution
{
    private const int Steps = 6;

    /// <summary>Cuts what may be replaced into six equal steps, each at the researchers that the isoquant of the workload's labs asks for, their compute share and elasticity weighted by budget.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <param name="demand">What it asks for, usable PFLOPS.</param>
    /// <returns>The steps, the cheapest first; none beyond which no number of researchers is enough, and none where no lab has any.</returns>
    public static IReadOnlyList<SubstitutionStep> Of(PlanningCase planningCase, Workload workload, int year, double demand)
    {
        List<SubstitutionStep> steps = [];
        if (workload.MaxSubstitution <= 0 || demand <= 0 || LabsOf(planningCase, workload, year) is not { } labs)
        {
            return steps;
        }

        double before = 1;
        for (int step = 1; step <= Steps; step++)
        {
            if (Isoquant.Ratio(labs.ComputeShare, labs.Elasticity, workload.MaxSubstitution * step / Steps) is not { } ratio || ratio <= before)
            {
                break;
            }

            steps.Add(new(labs.Employed * (ratio - before), workload.MaxSubstitution / Steps * demand));
            before = ratio;
        }

        return steps;
    }

    /// <summary>Computes how many researchers more would make up for compute that is missing, whether or not the case lets them replace so much.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <param name="missing">The part of its demand that is missing; 0 … 1.</param>
    /// <returns>People; null where no number is enough, and where no lab has any.</returns>
    public static double? Researchers(PlanningCase planningCase, Workload workload, int year, double missing) =>
        LabsOf(planningCase, workload, year) is { } labs && Isoquant.Ratio(labs.ComputeShare, labs.Elasticity, missing) is { } ratio ? labs.Employed * (ratio - 1) : null;

    // The labs of a workload as one, their compute share and elasticity weighted by budget.
    private static (double Employed, double ComputeShare, double Elasticity)? LabsOf(PlanningCase planningCase, Workload workload, int year)
    {
        LabClass[] labs = [.. planningCase.Labs.Where(l => l.Workload == workload.Id && l.Number * l.Budget[year] > 0)];
        double budget = labs.Sum(l => l.Number * l.Budget[year]);
        TalentMarket market = new(planningCase);
        double wage = labs.Length > 0 ? market.Wage(year) : 1;
        double employed = labs.Sum(l => market.Researchers(l, year, wage));
        return budget <= 0 || employed <= 0 ? null
            : (employed, labs.Sum(l => l.Number * l.Budget[year] * l.ComputeShare) / budget, labs.Sum(l => l.Number * l.Budget[year] * l.Elasticity) / budget);
    }
}
