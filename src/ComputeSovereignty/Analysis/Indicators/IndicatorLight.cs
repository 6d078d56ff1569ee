using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Judges a value by the limits of a rule: at least as good as green, at least as good as amber, or worse.</summary>
internal static class IndicatorLight
{
    /// <summary>Judges a value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="value">A number, a month or a word.</param>
    internal static TrafficLight Of(IndicatorRule rule, CellValue value)
    {
        if (value.IsBlank)
        {
            return TrafficLight.None;
        }

        return IsAsGood(rule, value, rule.Green) ? TrafficLight.Green
            : IsAsGood(rule, value, rule.Amber) ? TrafficLight.Amber
            : TrafficLight.Red;
    }

    private static bool IsAsGood(IndicatorRule rule, CellValue value, CellValue limit) => rule.Direction switch
    {
        null => value.Text.Trim().Equals(limit.Text.Trim(), StringComparison.OrdinalIgnoreCase),
        IndicatorDirection.HigherIsBetter or IndicatorDirection.LaterIsBetter => Size(value) is { } size && Size(limit) is { } least && size >= least - 1e-9,
        _ => Size(value) is { } size && Size(limit) is { } most && size <= most + 1e-9,
    };

    private static double? Size(CellValue value) => value.Kind switch
    {
        CellKind.Number or CellKind.Month => value.Number,
        CellKind.Text when MonthDate.TryParse(value.Text.Trim(), out MonthDate month) => month.Months,
        _ => null,
    };
}
