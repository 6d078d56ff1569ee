using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The table of what labs ask for, and of how many researchers would make up for what they do not get, by the elasticity between the two.</summary>
internal static class ElasticitySection
{
    private const double Exaflop = 1000;

    /// <summary>Makes the table.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="observed">What is published of labs; nothing where nothing is.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Of(DemandResult demand, Message observed, FigureSources sources)
    {
        (ElasticityAnswer Row, Labs? Labs)[] rows = [.. demand.Elasticities.OrderBy(static e => e.Elasticity).Select(e => (e, LabsOf(demand, e)))];
        return StudySection.Of(
            "Substitution",
            ElasticityMessages.Heading,
            Message.Sentences(
                ElasticityMessages.Reading,
                ElasticityMessages.Direction((rows[^1].Row.Answer.Checkpoint?.Asked - rows[0].Row.Answer.Checkpoint?.Asked) ?? 0),
                ElasticityMessages.Researchers(demand.Checkpoint.Year, demand.Service.Talent.FirstOrDefault(t => t.Year == demand.Checkpoint.Year)),
                rows.Any(static r => r.Labs is { Missing: > 0, Needed: null }) ? ElasticityMessages.Blank : Message.None,
                observed),
            rows,
            [
                (new("elasticity", ElasticityMessages.Elasticity, DisplayUnit.None, "0.00"), static e => e.Row.Elasticity),
                .. ServedSections.Answer<(ElasticityAnswer Row, Labs? Labs)>(static e => e.Row.Answer),
                (new("missing", ElasticityMessages.Missing, "EFLOPS", "#,##0.0"), static e => e.Labs?.Missing / Exaflop),
                (new("sought", ElasticityMessages.Sought, DisplayUnit.None, "#,##0"), static e => e.Labs?.Sought),
                (new("spare", ElasticityMessages.Spare, DisplayUnit.None, "#,##0"), static e => e.Labs?.Spare),
                (new("researchers", ElasticityMessages.Needed, DisplayUnit.None, "#,##0"), static e => e.Labs?.Needed),
                (new("researchersPerEflops", ElasticityMessages.NeededPerExaflop, DisplayUnit.None, "#,##0.0"), static e => e.Labs is { Missing: > 0 } labs ? labs.Needed / (labs.Missing / Exaflop) : null),
                (new("sources", StudyMessages.Sources), _ => sources.Of(null, "Labs")),
            ]) with
        {
            Label = ElasticityMessages.Label,
            Chart = new(StudyChartKind.Column, ElasticityMessages.Chart(Period.Of(demand.Checkpoint.Year)), "elasticity", ["asked", "served"]),
        };
    }

    // Labs' workloads alone: of the others nobody knows how researchers would replace compute.
    private static Labs? LabsOf(DemandResult demand, ElasticityAnswer at)
    {
        PlanningCase planningCase = demand.Case with { Labs = new(demand.Case.Labs.Select(l => l with { Elasticity = at.Elasticity })) };
        ServedWorkload[] served = [.. at.Answer.Checkpoint?.Workloads.Where(w => w.Asked > 0 && planningCase.Labs.Any(l => l.Workload == w.Workload)) ?? []];
        if (served.Length == 0)
        {
            return null;
        }

        int year = demand.Checkpoint.Year;
        TalentMarket market = new(planningCase);
        double?[] needed = [.. served.Select(w => Substitution.Researchers(planningCase, planningCase.Workloads[w.Workload], year, Math.Clamp(w.Unserved / w.Asked, 0, 1)))];
        return new(served.Sum(static w => w.Unserved), market.Asked(year), market.Spare(year), needed.Contains(null) ? null : needed.Sum());
    }

    /// <summary>Labs at an elasticity.</summary>
    /// <param name="Missing">What goes unserved of what they ask for, usable PFLOPS.</param>
    /// <param name="Sought">The researchers whom they ask for.</param>
    /// <param name="Spare">Those whom they leave.</param>
    /// <param name="Needed">How many researchers more would make up for what is missing; null where no number is enough.</param>
    private sealed record Labs(double Missing, double Sought, double Spare, double? Needed);
}
