using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Chooses what is said of indicators and triggers.</summary>
internal static class IndicatorSentences
{
    /// <summary>Says what was seen, what the target needs, by when it must turn, and what it would mean.</summary>
    /// <param name="reading">The reading, without words.</param>
    /// <param name="variants">The case, solved.</param>
    /// <param name="turn">What the rule's scenario does.</param>
    internal static Message Of(IndicatorReading reading, CaseVariants variants, ScenarioTurn turn) =>
        Message.Sentences(Seen(reading), Alone(reading, variants), reading.Meaning, Turn(reading, turn));

    /// <summary>Says what it would mean if a rule's scenario came true.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="turn">What the scenario does.</param>
    /// <param name="variants">The case, solved.</param>
    internal static Message Meaning(IndicatorRule rule, ScenarioTurn turn, CaseVariants variants)
    {
        if (double.IsNaN(turn.Gain))
        {
            return Message.None;
        }

        Name scenario = new(rule.Scenario);
        Period year = Period.Of(variants.BaseCase.Settings.CheckpointYear);
        Figure target = Figure.Target(variants.BaseCase.TargetOf(variants.BaseCase.Settings.CheckpointYear).DomesticShare);
        return turn switch
        {
            { Gain: < -ShareGap.Visible, Share: { } share } => IndicatorMessages.ThreatTo(scenario, year, Figure.Size(turn.Gain), Figure.Share(share)),
            { Gain: < -ShareGap.Visible } => IndicatorMessages.Threat(scenario, year, Figure.Size(turn.Gain)),
            { Met: true } when variants.Base.Met => IndicatorMessages.StillMet(scenario, year, target),
            { Met: true } => IndicatorMessages.WouldMeet(scenario, year, target),
            { Gain: > ShareGap.Visible } => IndicatorMessages.HelpsNotEnough(scenario, year, Figure.Size(turn.Gain)),
            _ => IndicatorMessages.NoChangeUnder(scenario, year),
        };
    }

    /// <summary>Says what a light asks for: <c>green: 0.9 or less; amber: 0.95 or less</c>.</summary>
    /// <param name="rule">The rule.</param>
    internal static Message Limits(IndicatorRule rule) => IndicatorMessages.Limits(
        IndicatorMessages.Limit(Said(rule.Green.Text), rule.Direction), IndicatorMessages.Limit(Said(rule.Amber.Text), rule.Direction));

    /// <summary>Says which break-even gives the path that the target needs; nothing where there is none.</summary>
    /// <param name="reading">The reading.</param>
    internal static Message From(IndicatorReading reading) =>
        reading is { Held: not null, NeededFrom: { Amount: { } amount } even } ? BreakEvenSentences.With(even.Lever, amount) : Message.None;

    /// <summary>Says what a trigger's scenario does, and the planner's words for when it comes true.</summary>
    /// <param name="trigger">The trigger, without words.</param>
    /// <param name="verdict">The verdict on the base case.</param>
    internal static Message Of(TriggerResult trigger, Verdict verdict)
    {
        Period year = Period.Of(verdict.CheckpointYear);
        Message change = IndicatorMessages.AgainstBase(trigger.ShareChange);
        Message reach = trigger.Met ? IndicatorMessages.TriggerMeets(year, Figure.Target(verdict.Target), change) : IndicatorMessages.TriggerReaches(year, Figure.Share(trigger.Share), change);
        Name[] reasons = [.. trigger.Rules.Select(static r => new Name(Phrase(r.BreaksWhen.Text), Phrase(r.BreaksWhen.Chinese))).Where(static b => b.Text.Length > 0).Distinct()];
        return Message.Sentences(
            IndicatorMessages.Trigger(new(trigger.Scenario), reach, IndicatorMessages.ShortfallChange(trigger.StageAChange)),
            reasons.Length > 0 ? IndicatorMessages.Condition(new(reasons, Joint.Semicolon)) : Message.None);
    }

    private static string Phrase(string sentence) => sentence.Trim().TrimEnd('.', '。');

    private static Message Seen(IndicatorReading reading)
    {
        Name indicator = reading.Rule.Title;
        Message limits = Limits(reading.Rule);
        if (reading.Latest is not { } latest)
        {
            return reading.Assumed.Length > 0 ? IndicatorMessages.UnobservedAssumed(indicator, Said(reading.Assumed), limits) : IndicatorMessages.Unobserved(indicator, limits);
        }

        Figure value = Value(latest.Value, latest.Unit);
        Period date = new($"{latest.Date}");
        Message needed = reading.Held is { } held ? IndicatorMessages.Needed(Value(held.Needed!.Value, latest.Unit), Period.Of(held.Year), From(reading)) : Message.None;
        return (reading.Scale, reading.Held) switch
        {
            (IndicatorScale.Value, _) => IndicatorMessages.JudgedByValue(indicator, value, date, IndicatorMessages.Light(reading.Light), limits),
            (IndicatorScale.OfNeededPath, not null) => IndicatorMessages.JudgedByPath(indicator, value, date, new(reading.Judged), needed, IndicatorMessages.Light(reading.Light), limits),
            (_, not null) => IndicatorMessages.TooEarly(indicator, value, date, needed),
            _ => IndicatorMessages.NoPath(indicator, value, date),
        };
    }

    // What the tracked figure itself can do is said where the path is not its own.
    private static Message Alone(IndicatorReading reading, CaseVariants variants) => reading.BreakEven switch
    {
        { Outcome: BreakEvenOutcome.CannotAlone } even when !variants.Base.Met => IndicatorMessages.TrackedInsufficient(LeverAddresses.Named(even.Lever)),
        { Outcome: BreakEvenOutcome.Meets, Amount: { } amount } even when reading.Held is null => IndicatorMessages.TrackedSufficient(BreakEvenSentences.With(even.Lever, amount)),
        { Outcome: BreakEvenOutcome.HoldsUntil, Amount: { } amount } even => IndicatorMessages.TrackedHolds(BreakEvenMessages.LeverTurned(LeverAddresses.Named(even.Lever), LeverMessages.Turned(even.Lever, amount))),
        { Outcome: BreakEvenOutcome.HoldsThroughout } => IndicatorMessages.NoDependence,
        _ => Message.None,
    };

    private static Message Turn(IndicatorReading reading, ScenarioTurn turn) => turn.By is not { } month ? Message.None
        : double.IsNaN(turn.MissingLater) ? IndicatorMessages.NeededBy(new($"{month}"))
        : IndicatorMessages.NeededByOrGap(new($"{month}"), Figure.Size(turn.MissingLater));

    private static Figure Value(double value, string unit) =>
        unit.Length == 0 ? Figure.Share(value) : Figure.Amount(value, unit, Math.Abs(value) >= 1000 ? "#,0" : "0.##");

    // A month is said as people say it; a number or a word is the planner's own.
    private static IArgument Said(string text) => MonthDate.TryParse(text.Trim(), out MonthDate month) ? new Period($"{month}") : new Name(text);
}
