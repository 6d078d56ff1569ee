using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Leading indicators and triggers as tables of a gap report.</summary>
internal static class IndicatorSections
{
    /// <summary>Makes the table of indicators.</summary>
    /// <param name="readings">The indicators.</param>
    internal static StudySection Indicators(IReadOnlyList<IndicatorReading> readings) => StudySection.Of(
        "Indicators",
        IndicatorReportMessages.IndicatorsHeading,
        IndicatorReportMessages.IndicatorsFinding,
        readings,
        (new("indicator", IndicatorReportMessages.Indicator), static i => i.Rule.Title),
        (new("light", IndicatorReportMessages.Rating) { IsVerdict = true }, static i => i.Latest is null ? Message.None : Light(i.Light)),
        (new("limits", IndicatorReportMessages.RatingRule), static i => IndicatorSentences.Limits(i.Rule)),
        (new("latest", IndicatorReportMessages.Observed, DisplayUnit.None, "#,##0.###") { InRowUnit = true }, static i => i.Latest?.Value),
        (new("unit", BreakEvenReportMessages.Unit), static i => i.Latest is { } latest ? DisplayUnit.Of(latest.Unit.Length > 0 ? latest.Unit : "fraction") : string.Empty),
        (new("date", IndicatorReportMessages.ObservedOn), static i => i.Latest is { } latest ? new Period($"{latest.Date}") : IndicatorMessages.NotObserved),
        (new("needed", IndicatorReportMessages.Required, DisplayUnit.None, "#,##0.###") { InRowUnit = true }, static i => i.Held?.Needed),
        (new("neededYear", IndicatorReportMessages.RequiredIn, DisplayUnit.None, "0"), static i => i.Held?.Year),
        (new("neededFrom", IndicatorReportMessages.RequiredFrom), static i => IndicatorSentences.From(i).AtBeginning()),
        (new("turnBy", IndicatorReportMessages.Deadline), static i => i.TurnBy is { } turn ? new Period($"{turn}") : string.Empty),
        (new("meaning", IndicatorReportMessages.Implication), static i => i.Meaning),
        (new("sources", StudyMessages.Sources), static i => string.Join(' ', i.Latest?.References ?? [])),
        (StudyColumn.InWords(), static i => i.Words)) with
    {
        Label = IndicatorReportMessages.IndicatorsLabel,
    };

    private static StudyMark Light(TrafficLight light) => light switch
    {
        TrafficLight.Green => VerdictMessages.Green,
        TrafficLight.Amber => VerdictMessages.Amber,
        TrafficLight.Red => VerdictMessages.Red,
        _ => VerdictMessages.NoLight,
    };

    /// <summary>Makes the table of triggers.</summary>
    /// <param name="triggers">The triggers.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="scenarios">The scenarios of the workbook.</param>
    /// <param name="sources">Finds the sources of figures.</param>
    internal static StudySection Triggers(IReadOnlyList<TriggerResult> triggers, Period year, ScenarioTree scenarios, FigureSources sources) => StudySection.Of(
        "Triggers",
        IndicatorReportMessages.TriggersHeading,
        IndicatorReportMessages.TriggersFinding,
        triggers,
        (new("scenario", IndicatorReportMessages.Scenario), static t => t.Scenario),
        (new("share", FigureMessages.Share, DisplayUnit.None, "0.0%"), static t => t.Share),
        (new("shareChange", IndicatorReportMessages.ShareChange, DisplayUnit.Points, "+0.0;-0.0;0.0"), static t => 100 * t.ShareChange),
        (new("met", BreakEvenReportMessages.OnTarget), static t => t.Met),
        (new("sources", StudyMessages.Sources), t => sources.Of(scenarios.ChangesOf(t.Scenario))),
        (StudyColumn.InWords(), static t => t.Words)) with
    {
        Label = IndicatorReportMessages.TriggersLabel,
        Chart = new(StudyChartKind.Column, IndicatorReportMessages.TriggersChart(year), "scenario", ["shareChange"]),
    };
}
