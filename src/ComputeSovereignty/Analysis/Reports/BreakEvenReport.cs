using System.Globalization;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says the least change of one lever, of two together, or of each headline lever, that meets the checkpoint.</summary>
public static class BreakEvenReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="results">What was found.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, BreakEvenResults results, IReadOnlyList<StudyFact> provenance, DateTimeOffset time)
    {
        BreakEvenResult[] stairs = [.. results.Levers.Where(static r => r.Stair is not null)];
        bool few = results.Levers.Count <= 2;
        StudySection figures = Figures(few ? results.Levers : [], results.Tables);
        StudyReport report = new(
            "breakeven",
            "Break-even",
            subtitle,
            results.Sentence,
            few ? Good(results) : null,
            [
                .. results.Frontier is { Points.Count: > 0 } frontier ? new[] { Shares(frontier, results), Frontier(frontier) } : [],
                Levers(results.Levers),
                .. stairs.Length > 0 ? new[] { Stairs(stairs) } : [],
                .. few ? results.Levers.Where(static r => r.Trials.Count > 0).Select((r, index) => Trials(r, results, results.Levers.Count > 1 ? $"Trials{index + 1}" : "Trials")) : [],
                .. figures.Rows.Count == 0 ? [] : new[] { figures },
            ])
        {
            Findings = [.. results.Sentences.Select(Message.Verbatim)],
            Figures = KeyFigures(results),
            Provenance = provenance,
            Time = time,
        };
        return report.Citing(results.Sources);
    }

    // Good is what holds as the case stands; that some change would be enough is neither good nor bad.
    private static bool? Good(BreakEvenResults results) =>
        results.Levers.All(static r => r.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout) ? true
        : results.Levers.Any(static r => r.Outcome == BreakEvenOutcome.Meets) || results.Frontier?.Points.Any(static p => p.Second is not null) == true ? null
        : false;

    private static IReadOnlyList<StudyFigure> KeyFigures(BreakEvenResults results) =>
    [
        new($"Target for {results.Target.Year}", results.Target.DomesticShare, string.Empty, "0.#%"),
        .. results.Levers.Count > 2
            ? new[] { Enough(results.Levers) }
            : results.Levers.Select(static l => new StudyFigure(l.Lever.Title, null)
            {
                Words = l.Amount is { } amount ? LeverWords.Short(l.Lever, amount) : Outcome(l),
                Note = l.Outcome == BreakEvenOutcome.CannotAlone ? $"{Wording.Percent(l.ShareAtMost)} at the most" : Outcome(l),
                Good = l.Outcome switch { BreakEvenOutcome.Meets => null, BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout => true, _ => false },
            }),
    ];

    /// <summary>Counts the levers that are enough alone; what asks for less is none.</summary>
    /// <param name="results">One a lever.</param>
    internal static StudyFigure Enough(IReadOnlyList<BreakEvenResult> results) =>
        new("Levers that are enough alone", results.Count(static l => l.IsEnough)) { Note = $"of {results.Count(static l => !l.Lever.AsksForLess)} tried" };

    /// <summary>Makes the table of levers.</summary>
    /// <param name="results">One row a lever.</param>
    internal static StudySection Levers(IReadOnlyList<BreakEvenResult> results) => StudySection.Of(
        "BreakEven",
        "By how much each lever must move, alone, for the checkpoint to hold",
        results.Count == 1 ? results[0].Words
            : $"{results.Count(static r => r.Amount is not null && !r.Lever.AsksForLess)} of {results.Count(static r => !r.Lever.AsksForLess)} levers have an amount at which the checkpoint turns; the others say what share they reach at the most. What asks for less stands last: it moves the target, or the whole of which the share is counted, and delivers nothing more.",
        results.OrderBy(static r => r.Lever.AsksForLess),
        (new("lever", "Lever"), static r => r.Lever.Title),
        (new("group", "Kind"), static r => r.Lever.AsksForLess ? "asks for less" : "delivers more"),
        (new("outcome", "Outcome"), static r => Outcome(r)),
        (new("change", "Answer"), static r => r.Amount is { } amount ? LeverWords.Short(r.Lever, amount) : string.Empty),
        (new("amount", "As a number", string.Empty, "0.######"), static r => r.Amount),
        (new("unit", "Of"), static r => Unit(r.Lever)),
        (new("shareThere", "Share there", string.Empty, "0.0%"), static r => r.ShareThere),
        (new("missed", "Nearest amount that misses", string.Empty, "0.######"), static r => r.Missed),
        (new("missingThere", "Missing there", "points", "0.0##"), static r => r.Missed is null ? null : 100 * r.MissingThere),
        (new("shareAtMost", "Where it cannot: largest share", string.Empty, "0.0%"), static r => r.Outcome == BreakEvenOutcome.CannotAlone ? Known(r.ShareAtMost) : null),
        (new("amountAtMost", "Reached with", string.Empty, "0.######"), static r => r.Outcome == BreakEvenOutcome.CannotAlone ? r.AmountAtMost : null),
        (new("solves", "Solves", string.Empty, "0"), static r => r.Solves),
        (new("sources", "Sources"), static r => string.Join(' ', r.References)),
        (StudyColumn.InWords(), static r => r.Words),
        (new("moves", "Moves") { IsNote = true }, static r => r.Moves),
        (new("putBack", "Put it back with") { IsNote = true }, static r => r.PutBack));

    private static StudySection Stairs(IReadOnlyList<BreakEvenResult> results) => StudySection.Of(
        "Stairs",
        "Modules are whole, so the share moves in stairs",
        "Between the two amounts the checkpoint year misses the same; at the break-even it steps up to its target.",
        results,
        (new("lever", "Lever"), static r => r.Lever.Title),
        (new("from", "Stair from", string.Empty, "0.######"), static r => r.Stair!.From),
        (new("to", "Stair to", string.Empty, "0.######"), static r => r.Stair!.To),
        (new("width", "Width", string.Empty, "0.######"), static r => r.Stair!.Width),
        (new("step", "Step to the target", "points", "0.000"), static r => 100 * r.Stair!.Missing),
        (new("amount", "Break-even", string.Empty, "0.######"), static r => r.Amount),
        (new("relaxedAmount", "Break-even if modules need not be whole", string.Empty, "0.######"), static r => r.RelaxedAmount),
        (new("unit", "Of"), static r => Unit(r.Lever)));

    private static StudySection Trials(BreakEvenResult result, BreakEvenResults results, string name) => StudySection.Of(
        name,
        $"{result.Lever.Title}: what is missing in {results.Target.Year} as the lever moves",
        $"What is missing of the target of {Wording.Target(results.Target.DomesticShare)}, at the amounts that were tried.",
        Near(result),
        (new("amount", result.Lever.Title, Measure(result.Lever), Format(result.Lever)), static t => t.Amount),
        (new("missing", "Missing", "points", "0.000"), static t => 100 * t.Missing),
        (new("share", "Share that counts", string.Empty, "0.0%"), static t => t.Share),
        (new("shortfall", "Shortfall over all targets", "points", "0.000"), static t => 100 * t.StageA),
        (new("met", "Met"), static t => t.Met),
        (new("solved", "Solved"), static t => t.IsWhole ? "all objectives" : "the share alone")) with
    {
        Chart = new(StudyChartKind.Curve, $"What is missing in {results.Target.Year} as the lever moves", "amount", ["missing"]),
        IsDetail = true,
    };

    // What lies far beyond the answer would hide the way to it.
    private static IEnumerable<LeverTrial> Near(BreakEvenResult result) => result.Trials.Where(t =>
        t.Answered && (result.Amount is not { } amount || Math.Abs(t.Amount - result.Lever.Neutral) <= 2 * Math.Abs(amount - result.Lever.Neutral)));

    private static StudySection Frontier(LeverFrontier frontier) => StudySection.Of(
        "Frontier",
        $"{frontier.First.Lever.Title} with {frontier.Second.Lever.Title}: what meets the checkpoint",
        "Every row is a pair that just meets the checkpoint, to three digits of the second lever; where a cell is empty, no amount of the second is enough.",
        frontier.Points,
        (new("first", frontier.First.Lever.Title, Measure(frontier.First.Lever), Format(frontier.First.Lever)), static p => p.First),
        (new("second", frontier.Second.Lever.Title, Measure(frontier.Second.Lever), Format(frontier.Second.Lever)), static p => p.Second),
        (new("share", "Share that counts, at the most", string.Empty, "0.0%"), static p => p.ShareAtMost),
        (StudyColumn.InWords(), static p => p.Words));

    private static StudySection Shares(LeverFrontier frontier, BreakEvenResults results) => StudySection.Of(
        "Shares",
        $"The share of {results.Target.Year} over both levers",
        $"What counts towards the target of {Wording.Target(results.Target.DomesticShare)}{(results.Levers.Any(static l => l.Stair is not null) ? ", with modules that need not be whole" : string.Empty)}.",
        frontier.Shares,
        (new("first", frontier.First.Lever.Title, Measure(frontier.First.Lever), Format(frontier.First.Lever)), static s => s.First),
        (new("second", frontier.Second.Lever.Title, Measure(frontier.Second.Lever), Format(frontier.Second.Lever)), static s => s.Second),
        (new("share", "Share that counts", string.Empty, "0.0%"), static s => s.Share)) with
    {
        Chart = new(StudyChartKind.Contour, $"The share of {results.Target.Year} over both levers, and the pairs that just meet its target", "first", ["second", "share"])
        {
            Target = results.Target.DomesticShare,
            Frontier = [.. frontier.Points.Where(static p => p.Second is not null).Select(static p => new StudyPoint(p.First, p.Second!.Value))],
        },
        IsDetail = true,
    };

    private static StudySection Figures(IReadOnlyList<BreakEvenResult> levers, CaseTables tables)
    {
        ParameterCatalog catalog = new(tables);
        return StudySection.Of(
            "Figures",
            "What the least change means in figures of the case",
            "Every figure that the lever moves, as it stands and at the break-even.",
            from result in levers
            let changes = result.Amount is { } amount ? result.Lever.Changes(amount, catalog) : []
            from difference in CaseDiff.Between(tables, tables.With(changes).Tables)
            select (result.Lever, Difference: difference, Entry: ParameterAddress.TryParse(difference.Address, out ParameterAddress? address, out _) ? catalog.Find(address!) : null),
            (new("lever", "Lever"), static r => r.Lever.Title),
            (new("address", "Address"), static r => r.Difference.Address),
            (new("before", "As it stands", string.Empty, "#,##0.######"), static r => Figure(r.Difference.Before)),
            (new("after", "At the break-even", string.Empty, "#,##0.######"), static r => Figure(r.Difference.After)),
            (new("unit", "Unit"), static r => r.Entry?.Unit ?? string.Empty),
            (new("sources", "Sources of the figure as it stands"), static r => string.Join(" ", r.Entry?.References ?? [])));
    }

    // The unit beside numbers: a fraction set to a value is written as a percentage, which needs none.
    private static string Measure(Lever lever) => IsPercentage(lever) ? string.Empty : Unit(lever);

    private static string Format(Lever lever) => IsPercentage(lever) ? "0.0##%" : "#,##0.####";

    private static bool IsPercentage(Lever lever) => lever.IsFraction && lever.Move is not (LeverMove.Scale or LeverMove.Shift or LeverMove.Add or LeverMove.AddWithin);

    private static string Unit(Lever lever) => lever.Move switch
    {
        LeverMove.Scale => "times as much",
        LeverMove.Shift => "months later",
        LeverMove.Add or LeverMove.AddWithin when lever.Unit.Length == 0 => "more",
        LeverMove.Add or LeverMove.AddWithin => $"{lever.Unit} more",
        _ when lever.Unit.Length == 0 => "value",
        _ => lever.Unit,
    };

    // To twelve digits: what a product of decimal numbers is off by is no figure.
    private static object Figure(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number != 0
            ? double.Parse($"{number:G12}", CultureInfo.InvariantCulture)
            : text;

    private static string Outcome(BreakEvenResult result) => result.Outcome switch
    {
        BreakEvenOutcome.Meets when result.Lever.AsksForLess => "would hold",
        BreakEvenOutcome.Meets => "meets it",
        BreakEvenOutcome.CannotAlone => "cannot, alone",
        BreakEvenOutcome.HoldsUntil => "holds until",
        BreakEvenOutcome.HoldsThroughout => "holds throughout",
        _ => "no answer",
    };

    private static double? Known(double number) => double.IsFinite(number) ? number : null;
}
