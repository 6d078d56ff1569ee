using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Says an indicator's reading in sentences that can be quoted.</summary>
internal static class IndicatorWords
{
    /// <summary>Says what was seen, what the target needs, by when it must turn, and what it would mean.</summary>
    /// <param name="reading">The reading, without words.</param>
    /// <param name="variants">The case, solved.</param>
    /// <param name="turn">What the rule's scenario does.</param>
    internal static string Of(IndicatorReading reading, CaseVariants variants, ScenarioTurn turn)
    {
        string[] all = [Seen(reading), Alone(reading, variants), reading.Meaning, Turn(reading, turn)];
        return string.Join(' ', all.Where(static s => s.Length > 0));
    }

    /// <summary>Says what it would mean if a rule's scenario came true.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="turn">What the scenario does.</param>
    /// <param name="variants">The case, solved.</param>
    internal static string Meaning(IndicatorRule rule, ScenarioTurn turn, CaseVariants variants)
    {
        if (double.IsNaN(turn.Gain))
        {
            return string.Empty;
        }

        int year = variants.BaseCase.Settings.CheckpointYear;
        string target = Wording.Target(variants.BaseCase.TargetOf(year).DomesticShare);
        return turn switch
        {
            { Gain: < -ShareGap.Visible } => $"A threat: {rule.Scenario} would take {Wording.Size(turn.Gain)} from {year}{(turn.Share is { } share ? $", to {Wording.Percent(share)}" : string.Empty)}.",
            { Met: true } when variants.Base.Met => $"With {rule.Scenario}, {year} would still meet its target of {target}.",
            { Met: true } => $"{rule.Scenario} would bring {year} to its target of {target}.",
            { Gain: > ShareGap.Visible } => $"{rule.Scenario} would add {Wording.Size(turn.Gain)} to {year}, which is not enough.",
            _ => $"{rule.Scenario} would change nothing in {year}.",
        };
    }

    /// <summary>Says what a light asks for: <c>green at 0.9 or less, amber at 0.95 or less</c>.</summary>
    /// <param name="rule">The rule.</param>
    internal static string Limits(IndicatorRule rule)
    {
        string side = rule.Direction switch
        {
            IndicatorDirection.HigherIsBetter => " or more",
            IndicatorDirection.LowerIsBetter => " or less",
            IndicatorDirection.LaterIsBetter => " or later",
            IndicatorDirection.EarlierIsBetter => " or earlier",
            _ => string.Empty,
        };
        return $"green at {rule.Green.Text}{side}, amber at {rule.Amber.Text}{side}";
    }

    /// <summary>Says which break-even gives the path that the target needs; empty where there is none.</summary>
    /// <param name="reading">The reading.</param>
    internal static string From(IndicatorReading reading) =>
        reading is { Held: not null, NeededFrom: { Amount: { } amount } even } ? $"{even.Lever.Title} {LeverWords.Short(even.Lever, amount)}" : string.Empty;

    private static string Seen(IndicatorReading reading)
    {
        if (reading.Latest is not { } latest)
        {
            return $"{reading.Rule.Indicator}: no observation yet{(reading.Assumed.Length > 0 ? $"; the case assumes {reading.Assumed}" : string.Empty)} ({Limits(reading.Rule)}).";
        }

        string seen = $"{reading.Rule.Indicator}: {Value(latest.Value, latest.Unit)} in {latest.Date}";
        string light = reading.Light.ToString().ToLowerInvariant();
        return (reading.Scale, reading.Held) switch
        {
            (IndicatorScale.Value, _) => $"{seen}: {light} ({Limits(reading.Rule)}).",
            (IndicatorScale.OfNeededPath, { } year) =>
                $"{seen}, {reading.Judged} of the {Value(year.Needed!.Value, latest.Unit)} that the target needs in {year.Year} (the plan with {From(reading)}): {light} ({Limits(reading.Rule)}).",
            (_, { } year) =>
                $"{seen}. The target needs {Value(year.Needed!.Value, latest.Unit)} in {year.Year} (the plan with {From(reading)}); what was seen before is where that path starts, so there is no light yet.",
            _ => $"{seen}: no light, as no path of it is known that meets the target.",
        };
    }

    // What the tracked figure itself can do is said where the path is not its own.
    private static string Alone(IndicatorReading reading, CaseVariants variants) => reading.BreakEven switch
    {
        { Outcome: BreakEvenOutcome.CannotAlone } when !variants.Base.Met => $"No change of {reading.Rule.Tracks} alone meets the target.",
        { Outcome: BreakEvenOutcome.Meets, Amount: { } amount } even when reading.Held is null => $"{even.Lever.Title} {LeverWords.Short(even.Lever, amount)} would meet the target alone.",
        { Outcome: BreakEvenOutcome.HoldsUntil, Amount: { } amount } even => $"The target still holds {LeverWords.Turned(even.Lever, amount)}.",
        { Outcome: BreakEvenOutcome.HoldsThroughout } => "The target does not hang on it.",
        _ => string.Empty,
    };

    private static string Turn(IndicatorReading reading, ScenarioTurn turn) => turn.By is not { } month ? string.Empty
        : double.IsNaN(turn.MissingLater) ? $"It has to begin by {month}."
        : $"It has to begin by {month}; begun a year later it leaves {Wording.Size(turn.MissingLater)} missing.";

    private static string Value(double value, string unit) => unit switch
    {
        "" => Wording.Percent(value),
        _ when Math.Abs(value) >= 1000 => $"{value:#,0} {unit}",
        _ => $"{value:0.##} {unit}",
    };
}
