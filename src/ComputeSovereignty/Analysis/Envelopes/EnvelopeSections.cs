using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>The envelope as tables, the same in the plan's reports and in the frontier's.</summary>
public static class EnvelopeSections
{
    /// <summary>Makes the tables: the years with their ceilings, and what each ceiling leaves to the others.</summary>
    /// <param name="envelope">The envelope.</param>
    public static IReadOnlyList<StudySection> Of(ShareEnvelope envelope) => [Years(envelope), Others(envelope)];

    private static StudySection Years(ShareEnvelope envelope) => StudySection.Of(
        "Envelope",
        EnvelopeReportMessages.EnvelopeHeading,
        Message.Sentences(envelope.Sentences[0], envelope.IsRelaxed ? EnvelopeMessages.Relaxed : Message.None),
        envelope.Rows,
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year),
        (new("target", FigureMessages.Target, DisplayUnit.None, "0.0%"), static r => r.Target),
        (new("plan", StudyMessages.ReferencePlan, DisplayUnit.None, "0.0%"), static r => r.Plan),
        (new("fastest", EnvelopeReportMessages.EarliestFirst, DisplayUnit.None, "0.0%"), static r => r.Fastest),
        (new("alone", EnvelopeReportMessages.SingleYearMaximum, DisplayUnit.None, "0.0%"), static r => r.Alone),
        (new("shortfall", EnvelopeReportMessages.ShortfallWithIt, DisplayUnit.Points, "0.0"), static r => 100 * r.AloneShortfall),
        (new("planShortfall", EnvelopeReportMessages.ShortfallOfPlan, DisplayUnit.Points, "0.0"), static r => 100 * r.PlanShortfall),
        (new("stacks", EnvelopeReportMessages.MoreStacks, "stacks", "#,##0"), static r => r.AloneHeld?.Stacks - r.PlanHeld?.Stacks),
        (new("accelerators", EnvelopeReportMessages.MoreAccelerators, "accelerators", "#,##0"), static r => r.AloneHeld?.Accelerators - r.PlanHeld?.Accelerators),
        (new("money", EnvelopeReportMessages.MoreMoney, DisplayUnit.BillionCny, "#,##0.0"), static r => (r.AloneHeld?.Money - r.PlanHeld?.Money) / 1e9),
        (new("idle", EnvelopeReportMessages.IdleYears), static r => new Listing([.. r.Others.Where(static o => o.IsIdle).Select(static o => Period.Of(o.Year))], Joint.Comma)),
        (StudyColumn.InWords(), static r => r.Words)) with
    {
        Label = EnvelopeReportMessages.EnvelopeLabel,
        Chart = new(StudyChartKind.Line, EnvelopeReportMessages.EnvelopeHeading, "year", ["plan", "fastest", "alone"]) { Limits = ["target"] },
    };

    private static StudySection Others(ShareEnvelope envelope)
    {
        int[] years = [.. envelope.Rows.Select(static r => r.Year)];
        return new(
            "EnvelopeCosts",
            EnvelopeReportMessages.CostsHeading,
            EnvelopeReportMessages.CostsFinding,
            [new("for", EnvelopeReportMessages.PlanFor), .. years.Select(static y => new StudyColumn($"year{y}", Message.Of(Period.Of(y)), DisplayUnit.None, "0.0%"))],
            [
                [StudyMessages.ReferencePlan, .. envelope.Rows.Select(static r => (object?)r.Plan)],
                .. envelope.Rows.Select(row => (IReadOnlyList<object?>)[EnvelopeReportMessages.PriorityTo(Period.Of(row.Year)), .. years.Select(year => (object?)(year == row.Year ? row.Alone : row.Others.FirstOrDefault(o => o.Year == year)?.Alone))]),
                [EnvelopeReportMessages.EarliestFirst, .. envelope.Rows.Select(static r => (object?)r.Fastest)],
            ])
        {
            Label = EnvelopeReportMessages.CostsLabel,
            Heat = new(FigureMessages.Year, null, []),
        };
    }
}
