using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Table of service near users: what it costs, held against the share that the roadmap sets.</summary>
internal static class NearSection
{
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
            (new("more", NearMessages.More, DisplayUnit.Points, "0.0"), n => 100 * More(demand, n)),
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
        return demand.NearShares.FirstOrDefault(n => n.Share == target)?.Answer is { Unserved: { } unserved, Spend: { } spend } answer
            ? Message.Sentences(now, set, NearMessages.IfRequired(Figure.Part(target), demand.Summary.Stage("S"), unserved), Fall(demand, answer), NearMessages.Costs(spend - demand.Summary.Spend))
            : Message.Sentences(now, set);
    }

    // The year that loses most, where one loses what is told.
    private static Message Fall(DemandResult demand, ServiceVariant answer)
    {
        var years = from before in demand.Summary.Demand
                    join after in answer.Years on before.Year equals after.Year
                    where before.Served - after.Served > ShareGap.LeastTold * before.Asked
                    orderby before.Served - after.Served descending
                    select (before.Year, Before: before.Served, After: after.Served);
        return years.Select(static y => NearMessages.Fall(Period.Of(y.Year), y.Before, y.After)).FirstOrDefault() ?? Message.None;
    }

    // What is unserved over all years by weight is the same in all equally good plans; who is served where, and in which year, is not.
    private static double? More(DemandResult demand, NearAnswer answer) =>
        answer.Answer.Unserved - demand.NearShares.FirstOrDefault(static n => n.Share == 0)?.Answer.Unserved is { } more ? Math.Abs(more) <= ShareGap.NoChange ? 0 : more : null;
}
