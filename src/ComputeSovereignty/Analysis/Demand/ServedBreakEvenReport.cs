using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Says the least change of each lever that serves a share of the checkpoint year's demand.</summary>
public static class ServedBreakEvenReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="goal">The share of demand that is to be served; fraction.</param>
    /// <param name="results">One a lever.</param>
    /// <param name="year">The checkpoint year's demand in the case's own plan.</param>
    /// <param name="sources">The sources of the case.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(
        Message subtitle, double goal, IReadOnlyList<ServedBreakEvenResult> results, ServedYear year, IEnumerable<SourceReference> sources, IReadOnlyList<StudyFact> provenance, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(year);
        Period when = Period.Of(year.Year);
        return new StudyReport("breakeven", ServedBreakEvenMessages.Title, subtitle, Sentence(results, goal, when), Good(results), [Table(results, goal, when), .. results is [{ Trials.Count: > 0 } only] ? [Trials(only)] : Array.Empty<StudySection>()])
        {
            Findings = results.Count > 1 ? [.. results.Where(static r => r.Amount is not null).Select(static r => r.Words)] : [],
            Figures =
            [
                new(ServedBreakEvenMessages.GoalFor(when), goal, DisplayUnit.None, "0.#%"),
                new(ServedBreakEvenMessages.ServedIn(when), year.Part, DisplayUnit.None, "0.0%"),
                new(BreakEvenReportMessages.SingleMeasures, results.Count(static r => r.Outcome == BreakEvenOutcome.Meets)) { Note = BreakEvenReportMessages.OfTested(Figure.Count(results.Count)) },
            ],
            Provenance = provenance,
            Time = time,
        }.Citing(sources);
    }

    /// <summary>Says how many levers are enough.</summary>
    /// <param name="results">One a lever.</param>
    /// <param name="goal">The share of demand that is to be served; fraction.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Sentence(IReadOnlyList<ServedBreakEvenResult> results, double goal, Period year)
    {
        int holds = results.Count(static r => r.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout);
        return results is [var only] ? only.Words
            : holds > 0 ? ServedBreakEvenMessages.Already(Figure.Target(goal), year, results.Count(static r => r.Outcome == BreakEvenOutcome.HoldsUntil), Figure.Count(results.Count))
            : ServedBreakEvenMessages.HowMany(results.Count(static r => r.Outcome == BreakEvenOutcome.Meets), Figure.Count(results.Count), Figure.Target(goal), year);
    }

    private static bool? Good(IReadOnlyList<ServedBreakEvenResult> results) =>
        results.All(static r => r.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout) ? true : results.Any(static r => r.Outcome == BreakEvenOutcome.Meets) ? null : false;

    /// <summary>Makes the table of levers.</summary>
    /// <param name="results">One a lever.</param>
    /// <param name="goal">The share of demand that is to be served; fraction.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static StudySection Table(IReadOnlyList<ServedBreakEvenResult> results, double goal, Period year) => StudySection.Of(
        "Served",
        ServedBreakEvenMessages.Heading(Figure.Target(goal), year),
        ServedBreakEvenMessages.Finding,
        results,
        (new("lever", DemandReportMessages.Lever), static r => r.Lever.Title),
        (new("group", BreakEvenReportMessages.LeverType), static r => r.Lever.AsksForLess ? DemandReportMessages.DemandLever : r.Lever.IsOfService ? DemandReportMessages.UsableLever : BreakEvenReportMessages.SupplyLever),
        (new("outcome", BreakEvenReportMessages.Outcome), static r => BreakEvenReportMessages.Of(r.Outcome)),
        (new("change", BreakEvenReportMessages.Threshold), static r => r.Amount is { } amount ? LeverMessages.Change(r.Lever, amount) : Message.None),
        (new("amount", BreakEvenReportMessages.AsNumber, DisplayUnit.None, "0.######"), static r => r.Amount),
        (new("missed", BreakEvenReportMessages.NearestInsufficient, DisplayUnit.None, "0.######"), static r => r.Missed),
        (new("missingThere", BreakEvenReportMessages.GapThere, DisplayUnit.Points, "0.0##"), static r => r.Missed is null ? null : 100 * r.MissingThere),
        (new("servedAtMost", ServedBreakEvenMessages.ServedAtMost, DisplayUnit.None, "0.0%"), static r => r.Outcome == BreakEvenOutcome.CannotAlone ? r.ServedAtMost : null),
        (new("amountAtMost", BreakEvenReportMessages.ReachedAt, DisplayUnit.None, "0.######"), static r => r.Outcome == BreakEvenOutcome.CannotAlone ? r.AmountAtMost : null),
        (new("solves", BreakEvenReportMessages.Solves, DisplayUnit.None, "0"), static r => r.Solves),
        (new("sources", StudyMessages.Sources), static r => string.Join(' ', r.References)),
        (StudyColumn.InWords(), static r => r.Words),
        (new("moves", BreakEvenReportMessages.FiguresMoved) { IsNote = true }, static r => r.Moves),
        (new("putBack", BreakEvenReportMessages.ToReproduce) { IsNote = true }, static r => r.PutBack)) with
    {
        Label = ServedBreakEvenMessages.Label,
    };

    private static StudySection Trials(ServedBreakEvenResult result) => StudySection.Of(
        "ServedTrials",
        ServedBreakEvenMessages.TrialsHeading(result.Lever.Title),
        result.Words,
        result.Trials.Where(static t => t.Answered),
        (new("amount", result.Lever.Title, DisplayUnit.None, "#,##0.####"), static t => t.Amount),
        (new("served", ServedBreakEvenMessages.Served, DisplayUnit.None, "0.0%"), static t => t.Share),
        (new("met", ServedBreakEvenMessages.Reached), static t => t.Met)) with
    {
        Label = ServedBreakEvenMessages.TrialsHeading(result.Lever.Title),
        Chart = new(StudyChartKind.Curve, ServedBreakEvenMessages.TrialsHeading(result.Lever.Title), "amount", ["served"]),
        IsDetail = true,
    };
}
