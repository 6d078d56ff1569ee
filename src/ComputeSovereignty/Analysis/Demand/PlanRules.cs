using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
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

    /// <summary>Makes what judges rules of thumb and roadmap on the plans of many futures.</summary>
    /// <param name="studies">What the workbook holds beside the case.</param>
    /// <returns>Takes a plan, the tables it was made of and its short answer; gives the short answer with the judgements. Null where the workbook has none of either.</returns>
    public static Func<Plan, CaseTables, PlanSummary, PlanSummary>? InBrief(CaseStudies studies)
    {
        ArgumentNullException.ThrowIfNull(studies);

        // Of many thousand figures tests name a few: the others need not be listed for every plan.
        HashSet<string> sheets =
        [
            .. studies.HeuristicTests.SelectMany(static t => new[] { t.Measure, t.Threshold }).Concat(studies.Roadmap.Select(static t => t.Tracks)).Select(static m => m?.Address?.Sheet).OfType<string>(),
        ];
        return studies.Heuristics.Count + studies.Roadmap.Count == 0 ? null : (plan, tables, summary) =>
        {
            PlanMeasures measures = new(plan, studies, new ParameterCatalog(new CaseTables(tables.File, [.. tables.Sheets.Where(s => sheets.Contains(s.Name))])));
            return summary with { Heuristics = HeuristicStates.Of(studies, measures), Roadmap = RoadmapStates.Of(studies, measures) };
        };
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
