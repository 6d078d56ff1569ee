using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Table of service near users: what it costs, held against the share that the roadmap sets.</summary>
internal static class NearSection
{
    private const double Kilo = 1000;

    /// <summary>Makes the section.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Of(DemandResult demand, FigureSources sources) => StudySection.Of(
        "NearShares",
        NearMessages.Heading,
        Message.Sentences(Against(demand), NearMessages.Reading),
        demand.NearShares,
        [
            (new("near", NearMessages.Required, DisplayUnit.None, "0%"), static n => n.Share),
            (new("reached", NearMessages.Reached, DisplayUnit.None, "0.0%"), static n => n.Answer.NearShare),
            (new("lost", NearMessages.Lost, "EFLOPS", "#,##0.0"), n => Lost(demand, n) / Kilo),
            .. ServedSections.Answer<NearAnswer>(static n => n.Answer),
            (new("sources", StudyMessages.Sources), _ => sources.Of(null, "Workloads")),
        ]) with
    {
        Label = NearMessages.Label,
        Chart = new(StudyChartKind.Line, NearMessages.Chart, "near", ["weightedUnserved"]),
    };

    /// <summary>Says how near the plan's service is, what the roadmap sets, and what it would take.</summary>
    /// <param name="demand">What was found.</param>
    internal static Message Against(DemandResult demand)
    {
        Period year = Period.Of(demand.Checkpoint.Year);
        Message now = ResultMeasures.NearShareOf(demand.Service, demand.Checkpoint.Year) is { } share ? NearMessages.Now(year, Figure.Part(share)) : Message.None;
        if (demand.NearTask is not { } task || Cases.Tables.Sizes.Of(task.Target) is not { } target)
        {
            return now;
        }

        Message set = NearMessages.Set(new Name(task.Id), task.Title, Figure.Part(target), new Period($"{task.Due}"));
        return demand.NearShares.FirstOrDefault(n => n.Share == target) is { Answer: { Unserved: { } unserved, Spend: { } spend } } answer && Lost(demand, answer) is { } lost
            ? Message.Sentences(
                now,
                set,
                NearMessages.IfRequired(Figure.Part(target), Figure.Part(demand.Summary.Stage("S"), "0.0%"), Figure.Part(unserved, "0.0%")),
                NearMessages.LostIn(year, lost),
                NearMessages.Costs(spend - demand.Summary.Spend))
            : Message.Sentences(now, set);
    }

    // For want of near places: what is served where none need be near, and not served where this share must.
    private static double? Lost(DemandResult demand, NearAnswer answer) =>
        demand.NearShares.FirstOrDefault(static n => n.Share == 0)?.Answer.Checkpoint?.Served - answer.Answer.Checkpoint?.Served is { } lost
            ? Math.Abs(lost) <= ShareGap.NoChange * demand.Checkpoint.Asked ? 0 : lost
            : null;
}
