using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Says what was measured, in the unit in which readers count.</summary>
internal static class RuleWords
{
    /// <summary>From here on money is said in billions; prices are said as they are.</summary>
    private const double LeastMoney = 1e8;

    private static readonly Dictionary<string, DisplayUnit> One = new(StringComparer.Ordinal) { ["periods"] = new("periods", "period", "个时期"), ["provinces"] = new("provinces", "province", "个省份") };

    /// <summary>Says a value.</summary>
    /// <param name="value">The value.</param>
    internal static IArgument Of(MeasuredValue value) => value.Value.Kind switch
    {
        CellKind.Blank => HeuristicMessages.Unlimited,
        CellKind.Number => Number(value.Value.Number, value.Unit),
        _ => value.IsMonth ? new Period(value.Value.Text.Trim()) : new Name(value.Value.Text.Trim()),
    };

    /// <summary>Says a threshold beside a value of the same unit: the unit is not repeated where it counts alike in every language.</summary>
    /// <param name="value">The threshold.</param>
    internal static IArgument Limit(MeasuredValue value) =>
        value.Value.Kind == CellKind.Number && value.Unit is not ("fraction" or "CNY" or "PFLOPS") && DisplayUnit.Of(value.Unit).Factor == 1 ? Figure.Number(value.Value.Number) : Of(value);

    /// <summary>Says a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">Its unit.</param>
    internal static IArgument Number(double number, string unit) => unit switch
    {
        "fraction" => Figure.Share(number),
        "CNY" when Math.Abs(number) >= LeastMoney => Figure.Money(number),
        "PFLOPS" => Figure.Compute(number),
        "" => Figure.Number(number),
        "periods" or "provinces" when number == 1 => Figure.Amount(number, One[unit]),
        _ => Figure.Amount(number, DisplayUnit.Of(unit)),
    };
}
