using System.Globalization;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>Says the least change of one lever, of two together, or of each headline lever, that meets the checkpoint.</summary>
public static class BreakEvenReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="results">What was found.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, BreakEvenResult results, IReadOnlyList<StudyFact> provenance, DateTimeOffset time)
    {
        LeverBreakEven[] stairs = [.. results.Levers.Where(static r => r.Stair is not null)];
        bool few = results.Levers.Count <= 2;
        StudySection figures = Figures(few ? results.Levers : [], results.Tables);
        StudyReport report = new(
            "breakeven",
            BreakEvenReportMessages.BreakEvenTitle,
            subtitle,
            results.Sentence,
            few ? Good(results) : null,
            [
                .. results.Frontier is { Points.Count: > 0 } frontier ? new[] { Shares(frontier, results), Frontier(frontier) } : [],
                Levers(results.Levers, Period.Of(results.Target.Year), results.Target.DomesticShare),
                .. stairs.Length > 0 ? new[] { Stairs(stairs) } : [],
                .. few ? results.Levers.Where(static r => r.Trials.Count > 0).Select((r, index) => Trials(r, results, results.Levers.Count > 1 ? index + 1 : null)) : [],
                .. figures.Rows.Count == 0 ? [] : new[] { figures },
            ])
        {
            Findings = results.Sentences,
            Figures = KeyFigures(results),
            Provenance = provenance,
            Time = time,
        };
        return report.Citing(results.Sources);
    }

    // Good is what holds as the case stands; that some change would be enough is neither good nor bad.
    private static bool? Good(BreakEvenResult results) =>
        results.Levers.All(static r => r.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout) ? true
        : results.Levers.Any(static r => r.Outcome == BreakEvenOutcome.Meets) || results.Frontier?.Points.Any(static p => p.Second is not null) == true ? null
        : false;

    private static IReadOnlyList<StudyFigure> KeyFigures(BreakEvenResult results) =>
    [
        new(BreakEvenReportMessages.TargetFor(Period.Of(results.Target.Year)), results.Target.DomesticShare, DisplayUnit.None, "0.#%"),
        .. results.Levers.Count > 2
            ? new[] { Enough(results.Levers) }
            : results.Levers.Select(static l => new StudyFigure(l.Lever.Title, null)
            {
                Words = l.Amount is { } amount ? LeverMessages.Change(l.Lever, amount) : BreakEvenReportMessages.Of(l),
                Note = l.Outcome == BreakEvenOutcome.CannotAlone ? BreakEvenReportMessages.ShareAtMost(Figure.Share(l.ShareAtMost)) : BreakEvenReportMessages.Of(l),
                Good = l.Outcome switch { BreakEvenOutcome.Meets => null, BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout => true, _ => false },
            }),
    ];

    /// <summary>Counts the levers that are enough alone; what asks for less is none.</summary>
    /// <param name="results">One a lever.</param>
    internal static StudyFigure Enough(IReadOnlyList<LeverBreakEven> results) =>
        new(BreakEvenReportMessages.SingleMeasures, results.Count(static l => l.IsEnough)) { Note = BreakEvenReportMessages.OfTested(Figure.Count(results.Count(static l => !l.Lever.AsksForLess))) };

    /// <summary>Makes the table of levers.</summary>
    /// <param name="results">One row a lever.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="target">Its target, a fraction.</param>
    internal static StudySection Levers(IReadOnlyList<LeverBreakEven> results, Period year, double target) => StudySection.Of(
        "BreakEven",
        BreakEvenReportMessages.LeversHeading(year),
        results.Count == 1 ? results[0].Words
            : BreakEvenReportMessages.LeversFinding(Figure.Count(results.Count(static r => r.Amount is not null && !r.Lever.AsksForLess)), Figure.Count(results.Count(static r => !r.Lever.AsksForLess))),
        results.OrderBy(static r => r.Lever.AsksForLess),
        (new("lever", BreakEvenReportMessages.Lever), static r => r.Lever.Title),
        (new("group", BreakEvenReportMessages.LeverType), static r => r.Lever.AsksForLess ? BreakEvenReportMessages.TargetLever : BreakEvenReportMessages.SupplyLever),
        (new("outcome", BreakEvenReportMessages.Outcome), static r => BreakEvenReportMessages.Of(r)),
        (new("change", BreakEvenReportMessages.Threshold), static r => r.Amount is { } amount ? LeverMessages.Change(r.Lever, amount) : Message.None),
        (new("amount", BreakEvenReportMessages.AsNumber, DisplayUnit.None, "0.######"), static r => r.Amount),
        (new("unit", BreakEvenReportMessages.CountedIn), static r => Unit(r.Lever)),
        (new("shareThere", BreakEvenReportMessages.ShareAtThreshold, DisplayUnit.None, "0.0%"), static r => r.ShareThere),
        (new("missed", BreakEvenReportMessages.NearestInsufficient, DisplayUnit.None, "0.######"), static r => r.Missed),
        (new("missingThere", BreakEvenReportMessages.GapThere, DisplayUnit.Points, "0.0##"), static r => r.Missed is null ? null : 100 * r.MissingThere),
        (new("shareAtMost", BreakEvenReportMessages.HighestShare, DisplayUnit.None, "0.0%"), static r => r.Outcome == BreakEvenOutcome.CannotAlone ? Known(r.ShareAtMost) : null),
        (new("amountAtMost", BreakEvenReportMessages.ReachedAt, DisplayUnit.None, "0.######"), static r => r.Outcome == BreakEvenOutcome.CannotAlone ? r.AmountAtMost : null),
        (new("solves", BreakEvenReportMessages.Solves, DisplayUnit.None, "0"), static r => r.Solves),
        (new("sources", StudyMessages.Sources), static r => string.Join(' ', r.References)),
        (StudyColumn.InWords(), static r => r.Words),
        (new("moves", BreakEvenReportMessages.FiguresMoved) { IsNote = true }, static r => r.Moves),
        (new("putBack", BreakEvenReportMessages.ToReproduce) { IsNote = true }, static r => r.PutBack)) with
    {
        Label = BreakEvenReportMessages.LeversLabel,

        // One or two levers are said in the sentence above; what lowers the target does not reach it.
        Chart = results.Count <= 2 ? null : new(StudyChartKind.Ranking, BreakEvenReportMessages.LeversChart(year), "lever", ["shareThere", "shareAtMost"])
        {
            Target = target,
            Beside = "change",
            Rows = results.Count(static r => !r.Lever.AsksForLess),
        },
    };

    private static StudySection Stairs(IReadOnlyList<LeverBreakEven> results) => StudySection.Of(
        "Stairs",
        BreakEvenReportMessages.StairsHeading,
        BreakEvenReportMessages.StairsFinding,
        results,
        (new("lever", BreakEvenReportMessages.Lever), static r => r.Lever.Title),
        (new("from", BreakEvenReportMessages.StepFrom, DisplayUnit.None, "0.######"), static r => r.Stair!.From),
        (new("to", BreakEvenReportMessages.StepTo, DisplayUnit.None, "0.######"), static r => r.Stair!.To),
        (new("width", BreakEvenReportMessages.StepWidth, DisplayUnit.None, "0.######"), static r => r.Stair!.Width),
        (new("step", BreakEvenReportMessages.GapClosed, DisplayUnit.Points, "0.000"), static r => 100 * r.Stair!.Missing),
        (new("amount", BreakEvenReportMessages.Threshold, DisplayUnit.None, "0.######"), static r => r.Amount),
        (new("relaxedAmount", BreakEvenReportMessages.RelaxedThreshold, DisplayUnit.None, "0.######"), static r => r.RelaxedAmount),
        (new("unit", BreakEvenReportMessages.CountedIn), static r => Unit(r.Lever))) with
    {
        Label = BreakEvenReportMessages.StairsLabel,
    };

    private static StudySection Trials(LeverBreakEven result, BreakEvenResult results, int? number) => StudySection.Of(
        $"Trials{number}",
        BreakEvenReportMessages.TrialsHeading(result.Lever.Title, Period.Of(results.Target.Year)),
        BreakEvenReportMessages.TrialsFinding(Figure.Target(results.Target.DomesticShare)),
        Near(result),
        (new("amount", result.Lever.Title, Measure(result.Lever), Format(result.Lever)), static t => t.Amount),
        (new("missing", BreakEvenReportMessages.GapToTarget, DisplayUnit.Points, "0.000"), static t => 100 * t.Missing),
        (new("share", BreakEvenReportMessages.CountedShare, DisplayUnit.None, "0.0%"), static t => t.Share),
        (new("shortfall", BreakEvenReportMessages.CumulativeShortfall, DisplayUnit.Points, "0.000"), static t => 100 * t.StageA),
        (new("met", BreakEvenReportMessages.OnTarget), static t => t.Met),
        (new("solved", BreakEvenReportMessages.Solved), static t => t.IsWhole ? BreakEvenReportMessages.AllObjectives : BreakEvenReportMessages.ShareOnly)) with
    {
        Label = number is { } one ? BreakEvenReportMessages.TrialsLabelOf(Figure.Count(one)) : BreakEvenReportMessages.TrialsLabel,
        Chart = new(StudyChartKind.Curve, BreakEvenReportMessages.TrialsChart(Period.Of(results.Target.Year)), "amount", ["missing"]),
        IsDetail = true,
    };

    // What lies far beyond the answer would hide the way to it.
    private static IEnumerable<LeverTrial> Near(LeverBreakEven result) => result.Trials.Where(t =>
        t.Answered && (result.Amount is not { } amount || Math.Abs(t.Amount - result.Lever.Neutral) <= 2 * Math.Abs(amount - result.Lever.Neutral)));

    private static StudySection Frontier(LeverFrontier frontier) => StudySection.Of(
        "Frontier",
        BreakEvenReportMessages.FrontierHeading(frontier.First.Lever.Title, frontier.Second.Lever.Title),
        BreakEvenReportMessages.FrontierFinding,
        frontier.Points,
        (new("first", frontier.First.Lever.Title, Measure(frontier.First.Lever), Format(frontier.First.Lever)), static p => p.First),
        (new("second", frontier.Second.Lever.Title, Measure(frontier.Second.Lever), Format(frontier.Second.Lever)), static p => p.Second),
        (new("share", BreakEvenReportMessages.HighestCountedShare, DisplayUnit.None, "0.0%"), static p => p.ShareAtMost),
        (StudyColumn.InWords(), static p => p.Words)) with
    {
        Label = BreakEvenReportMessages.FrontierLabel,
    };

    private static StudySection Shares(LeverFrontier frontier, BreakEvenResult results) => StudySection.Of(
        "Shares",
        BreakEvenReportMessages.SharesHeading(Period.Of(results.Target.Year)),
        BreakEvenReportMessages.SharesFinding(Figure.Target(results.Target.DomesticShare), results.Levers.Any(static l => l.Stair is not null)),
        frontier.Shares,
        (new("first", frontier.First.Lever.Title, Measure(frontier.First.Lever), Format(frontier.First.Lever)), static s => s.First),
        (new("second", frontier.Second.Lever.Title, Measure(frontier.Second.Lever), Format(frontier.Second.Lever)), static s => s.Second),
        (new("share", BreakEvenReportMessages.CountedShare, DisplayUnit.None, "0.0%"), static s => s.Share)) with
    {
        Label = BreakEvenReportMessages.SharesLabel,
        Chart = new(StudyChartKind.Contour, BreakEvenReportMessages.SharesChart(Period.Of(results.Target.Year)), "first", ["second", "share"])
        {
            Target = results.Target.DomesticShare,
            Frontier = [.. frontier.Points.Where(static p => p.Second is not null).Select(static p => new StudyPoint(p.First, p.Second!.Value))],
        },
        IsDetail = true,
    };

    private static StudySection Figures(IReadOnlyList<LeverBreakEven> levers, CaseTables tables)
    {
        ParameterCatalog catalog = new(tables);
        return StudySection.Of(
            "Figures",
            BreakEvenReportMessages.FiguresHeading,
            BreakEvenReportMessages.FiguresFinding,
            from result in levers
            let changes = result.Amount is { } amount ? result.Lever.Changes(amount, catalog) : []
            from difference in CaseDiff.Between(tables, tables.With(changes).Tables)
            select (result.Lever, Difference: difference, Entry: ParameterAddress.TryParse(difference.Address, out ParameterAddress? address, out _) ? catalog.Find(address!) : null),
            (new("lever", BreakEvenReportMessages.Lever), static r => r.Lever.Title),
            (new("address", BreakEvenReportMessages.Parameter), static r => r.Difference.Address),
            (new("before", BreakEvenReportMessages.BaseValue, DisplayUnit.None, "#,##0.######") { InRowUnit = true }, static r => Numeral(r.Difference.Before)),
            (new("after", BreakEvenReportMessages.ThresholdValue, DisplayUnit.None, "#,##0.######") { InRowUnit = true }, static r => Numeral(r.Difference.After)),
            (new("unit", BreakEvenReportMessages.Unit), static r => DisplayUnit.Of(r.Entry?.Unit ?? string.Empty)),
            (new("sources", BreakEvenReportMessages.BaseSources), static r => string.Join(" ", r.Entry?.References ?? []))) with
        {
            Label = BreakEvenReportMessages.FiguresLabel,
        };
    }

    // The unit beside numbers: a fraction set to a value is written as a percentage, which needs none.
    internal static DisplayUnit Measure(Lever lever) => IsPercentage(lever) ? DisplayUnit.None : Unit(lever);

    internal static string Format(Lever lever) => IsPercentage(lever) ? "0.0##%" : "#,##0.####";

    private static bool IsPercentage(Lever lever) => lever.IsFraction && lever.Move is not (LeverMove.Scale or LeverMove.Shift or LeverMove.Add or LeverMove.AddWithin);

    private static DisplayUnit Unit(Lever lever) => lever.Move switch
    {
        LeverMove.Scale => "times as much",
        LeverMove.Shift => "months later",
        LeverMove.Add or LeverMove.AddWithin when lever.Unit.Length == 0 => new("more", "more", "（增加）"),
        LeverMove.Add or LeverMove.AddWithin when DisplayUnit.Of(lever.Unit) is var unit => unit with { Id = $"{unit.Id} more", English = $"{unit.English} more", Chinese = $"{unit.Chinese}（增加）" },
        _ when lever.Unit.Length == 0 => "value",
        _ => lever.Unit,
    };

    // To twelve digits: what a product of decimal numbers is off by is no figure.
    private static object Numeral(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number != 0
            ? double.Parse($"{number:G12}", CultureInfo.InvariantCulture)
            : text;

    private static double? Known(double number) => double.IsFinite(number) ? number : null;
}
