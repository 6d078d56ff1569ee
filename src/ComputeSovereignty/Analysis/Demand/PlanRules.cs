using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Judges the rules of thumb and the roadmap of a workbook on a plan.</summary>
public static class PlanRules
{
    /// <summary>Makes what judges the rules of thumb of a workbook on plans of variants of its case.</summary>
    /// <param name="studies">What the workbook holds beside the case.</param>
    /// <returns>Takes a plan and the tables it was made of; null where the workbook has no rules.</returns>
    public static Func<Plan, CaseTables, IReadOnlyList<HeuristicReading>>? Judge(CaseStudies studies)
    {
        ArgumentNullException.ThrowIfNull(studies);
        return studies.Heuristics.Count == 0 ? null : (plan, tables) => HeuristicStates.Of(studies, new PlanMeasures(plan, studies, new ParameterCatalog(tables)));
    }

    /// <summary>Puts the judgements on a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reading">The case as it was solved, changes applied.</param>
    public static Plan On(Plan plan, CaseReading reading)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Studies.Heuristics.Count + reading.Studies.Roadmap.Count == 0)
        {
            return plan;
        }

        PlanMeasures measures = new(plan, reading.Studies, new ParameterCatalog(reading.Tables));
        return plan with { Heuristics = HeuristicStates.Of(reading.Studies, measures), Roadmap = RoadmapStates.Of(reading.Studies, measures) };
    }
}
