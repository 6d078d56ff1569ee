using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The table of what labs ask for, and of how many researchers would make up for what they do not get, by the elasticity between the two.</summary>
internal static class ElasticitySection
{
    private const double Exaflop = 1000;

    /// <summary>Makes the table.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="observed">What is published of labs; nothing where nothing is.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Of(DemandResult demand, Message observed, FigureSources sources) => StudySection.Of(
        "Substitution",
        DemandReportMessages.ElasticitiesHeading,
        Message.Sentences(DemandReportMessages.ElasticitiesFinding, ElasticityMessages.Researchers(demand.Checkpoint.Year, demand.Service.Talent.FirstOrDefault(t => t.Year == demand.Checkpoint.Year)), observed),
        demand.Elasticities.OrderBy(static e => e.Elasticity).Select(e => (Row: e, Needed: Needed(demand, e))),
        [
            (new("elasticity", DemandReportMessages.Elasticity, DisplayUnit.None, "0.00"), static e => e.Row.Elasticity),
            .. ServedSections.Answer<(ElasticityAnswer Row, ResearchersNeeded? Needed)>(static e => e.Row.Answer),
            (new("missing", ElasticityMessages.Missing, "EFLOPS", "#,##0.0"), static e => e.Needed?.Missing / Exaflop),
            (new("researchers", ElasticityMessages.Needed, DisplayUnit.None, "#,##0"), static e => e.Needed?.Researchers),
            (new("researchersPerEflops", ElasticityMessages.NeededPerExaflop, DisplayUnit.None, "#,##0.0"), static e => e.Needed is { Missing: > 0 } n ? n.Researchers / (n.Missing / Exaflop) : null),
            (new("sources", StudyMessages.Sources), _ => sources.Of(null, "Labs")),
        ]) with
    {
        Label = DemandReportMessages.ElasticitiesLabel,
        Chart = new(StudyChartKind.Column, DemandReportMessages.ElasticitiesChart(Period.Of(demand.Checkpoint.Year)), "elasticity", ["asked", "served"]),
    };

    // Labs' workloads alone: of the others nobody knows how researchers would replace compute.
    private static ResearchersNeeded? Needed(DemandResult demand, ElasticityAnswer at)
    {
        if (at.Answer.Checkpoint is not { } year)
        {
            return null;
        }

        PlanningCase planningCase = demand.Case with { Labs = new(demand.Case.Labs.Select(l => l with { Elasticity = at.Elasticity })) };
        (double Missing, double? Researchers)[] each =
        [
            .. from served in year.Workloads
               where planningCase.Labs.Any(l => l.Workload == served.Workload)
               select (served.Unserved, Substitution.Researchers(planningCase, planningCase.Workloads[served.Workload], year.Year, served.Asked > 0 ? served.Unserved / served.Asked : 0)),
        ];
        return each.Length == 0 ? null : new(each.Sum(static w => w.Missing), each.All(static w => w.Researchers is not null) ? each.Sum(static w => w.Researchers) : null);
    }

    /// <summary>What labs do not get, and how many researchers more would make up for it.</summary>
    /// <param name="Missing">Usable PFLOPS.</param>
    /// <param name="Researchers">People; null where no number is enough.</param>
    private sealed record ResearchersNeeded(double Missing, double? Researchers);
}
