using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What would have to be true for demand to be served: limits removed one after the other, and each by itself.</summary>
internal static class ServedLadderSections
{
    private const double Kilo = 1000;

    /// <summary>Makes the sections.</summary>
    /// <param name="demand">What was found, a ladder in it.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection[] Of(DemandResult demand, DemandInputs inputs)
    {
        Period year = Period.Of(demand.Checkpoint.Year);
        return
        [
            StudySection.Of(
                "ServedLadder",
                DemandLadderMessages.Heading(year),
                Message.Sentences(DemandLadderMessages.Of(demand.Checkpoint, demand.Ladder), DemandLadderMessages.Reading),
                [null, .. demand.Ladder],
                (new("rung", LadderMessages.RungHeader, DisplayUnit.None, "0"), static r => r?.Number ?? 0),
                (new("removed", DemandLadderMessages.Removed), static r => r is null ? StudyMessages.ReferencePlan : new Listing([.. r.Limits.Select(static l => l.Title)])),
                (new("gain", DemandReportMessages.Gain, DisplayUnit.Points, "+0.0;-0.0;0.0"), static r => r is null ? null : 100 * (r.After.Part - r.Before.Part)),
                (new("served", DemandReportMessages.Served, "EFLOPS", "#,##0.0"), r => At(r).Served / Kilo),
                (new("unserved", DemandReportMessages.Unserved, "EFLOPS", "#,##0.0"), r => At(r).Unserved / Kilo),
                (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), r => At(r).Part),
                (new("share", FigureMessages.Share, DisplayUnit.None, "0.0%"), r => r is null ? demand.Ladder[0].ShareBefore : r.ShareAfter),
                (new("sources", StudyMessages.Sources), r => inputs.Of(r?.Limits ?? []))) with
            {
                Label = DemandLadderMessages.Label,
                Chart = new(StudyChartKind.Waterfall, DemandLadderMessages.Chart(year), "removed", ["servedShare"]) { Target = 1, End = LadderMessages.AllLifted },
            },
            StudySection.Of(
                "LimitsAlone",
                DemandLadderMessages.AloneHeading(year),
                Message.Sentences(DemandLadderMessages.AloneReading, demand.Ladder[0].Candidates.Any(c => c.After.Part - demand.Checkpoint.Part < -ShareGap.NoChange) ? DemandLadderMessages.Negative(year) : Message.None),
                demand.Ladder[0].Candidates.OrderByDescending(static c => Math.Round((c.After.Part ?? 0) / ShareGap.NoChange)),
                (new("limit", DemandLadderMessages.Limit), static c => c.Limit.Title),
                (new("gain", DemandReportMessages.Gain, DisplayUnit.Points, "+0.0;-0.0;0.0"), c => 100 * (c.After.Part - demand.Checkpoint.Part)),
                (new("served", DemandReportMessages.Served, "EFLOPS", "#,##0.0"), static c => c.After.Served / Kilo),
                (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), static c => c.After.Part),
                (new("share", FigureMessages.Share, DisplayUnit.None, "0.0%"), static c => c.Share),
                (new("sources", StudyMessages.Sources), c => inputs.Of([c.Limit]))) with
            {
                Label = DemandLadderMessages.AloneLabel,
                Chart = new(StudyChartKind.Column, DemandLadderMessages.AloneHeading(year), "limit", ["servedShare"]),
            },
        ];

        ServedYear At(ServedRung? rung) => rung?.After ?? demand.Checkpoint;
    }
}
