using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Says an indicator's reading in sentences that can be quoted.</summary>
internal static class IndicatorWords
{
    /// <summary>Says what was seen, what the target needs, and by when it must turn.</summary>
    /// <param name="reading">The reading, without words.</param>
    /// <param name="variants">The case, solved.</param>
    /// <param name="missingLater">What is missing where the scenario begins a year after the last month that will do; NaN where unknown.</param>
    internal static string Of(IndicatorReading reading, CaseVariants variants, double missingLater) =>
        $"{Seen(reading)} {Needed(reading)} {Turn(reading, variants, missingLater)}".Trim();

    private static string Seen(IndicatorReading reading)
    {
        string light = reading.Light == TrafficLight.None ? "not judged" : reading.Light.ToString().ToLowerInvariant();
        if (reading.Latest is not { } latest)
        {
            return reading.Judged.Length == 0
                ? $"{reading.Rule.Indicator}: nothing was observed."
                : $"{reading.Rule.Indicator}: nothing was observed; the case has {reading.Judged}: {light}.";
        }

        string seen = $"{reading.Rule.Indicator}: {Value(latest.Value, latest.Unit)} in {latest.Date}";
        return reading.Scale switch
        {
            IndicatorScale.OfNeededPath when reading.Judged.Length > 0 => $"{seen}, {reading.Judged} of the {Value(Year(reading, latest)!.Needed!.Value, latest.Unit)} that the target needs: {light}.",
            IndicatorScale.OfExpectedPath when reading.Judged.Length > 0 => $"{seen}, {reading.Judged} of the {Value(Year(reading, latest)!.Expected, latest.Unit)} that the case expects: {light}.",
            _ => $"{seen}: {light}.",
        };
    }

    private static IndicatorYear? Year(IndicatorReading reading, Observation latest) => reading.Path.FirstOrDefault(p => p.Year == (int)Math.Floor(latest.Date.Years));

    private static string Needed(IndicatorReading reading) => reading.BreakEven switch
    {
        { Outcome: BreakEvenOutcome.Meets, Amount: { } amount } even => $"Alone it meets the target with {LeverWords.Of(even.Lever, amount)}.",
        { Outcome: BreakEvenOutcome.CannotAlone } => "No amount of it alone meets the target.",
        { Outcome: BreakEvenOutcome.HoldsUntil, Amount: { } amount } even => $"The target still holds with {LeverWords.Of(even.Lever, amount)}.",
        { Outcome: BreakEvenOutcome.HoldsThroughout } => "The target does not hang on it.",
        _ => string.Empty,
    };

    private static string Turn(IndicatorReading reading, CaseVariants variants, double missingLater)
    {
        if (reading.Rule.Scenario.Length == 0 || variants.Base.Met)
        {
            return string.Empty;
        }

        string later = double.IsNaN(missingLater) ? string.Empty : $"; begun a year later it leaves {Wording.Size(missingLater)} missing";
        return reading.TurnBy is { } month
            ? $"{reading.Rule.Scenario} has to begin by {month}{later}."
            : $"{reading.Rule.Scenario} does not meet the target, whenever it begins.";
    }

    private static string Value(double value, string unit) => unit switch
    {
        "" => Wording.Percent(value),
        _ when Math.Abs(value) >= 1000 => $"{value:#,0} {unit}",
        _ => $"{value:0.##} {unit}",
    };
}
