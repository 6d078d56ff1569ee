using System.Globalization;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Measures;

/// <summary>A step of a natural unit that a reader can picture: a thousand wafers rather than one.</summary>
/// <param name="Size">Natural units in one step.</param>
/// <param name="Name">The step in figures: <c>1,000 wafers</c>.</param>
/// <param name="More">That much more, within a sentence: <c>1,000 more wafers</c>.</param>
/// <param name="ShownUnit">The unit in which amounts are shown.</param>
/// <param name="PerShown">Natural units in one shown unit.</param>
public sealed record NaturalStep(double Size, Message Name, Message More, string ShownUnit, double PerShown)
{
    private const double Billion = 1e9;

    private static readonly DisplayUnit Module = new("modules", "module", "个模块");

    // What a smaller step may be of the usual one, the largest first.
    private static readonly double[] Parts = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

    /// <summary>Gets the step as documents write it, in the unit's symbol: <c>1 bn CNY</c>, <c>1,000 wspm</c>.</summary>
    public string Code => $"{(Size / PerShown).ToString("#,0.#####", CultureInfo.InvariantCulture)} {(ShownUnit == "modules" && Size == 1 ? "module" : ShownUnit)}";

    /// <summary>Gets the usual step of a unit.</summary>
    /// <param name="unit">The natural unit.</param>
    public static NaturalStep Of(string unit) => Of(unit, 1);

    /// <summary>Gets the largest step that fits into a range.</summary>
    /// <param name="unit">The natural unit.</param>
    /// <param name="room">How far the range goes; natural units, infinite where it has no end.</param>
    /// <returns>The usual step or a part of it; null where a thousandth does not fit: such a range is none.</returns>
    public static NaturalStep? Within(string unit, double room)
    {
        double usual = Usual(unit);
        double part = Parts.FirstOrDefault(p => p * usual <= room);
        return part > 0 ? Of(unit, part) : null;
    }

    /// <summary>Converts an amount to the shown unit.</summary>
    /// <param name="amount">Natural units; null for none.</param>
    public double? Shown(double? amount) => amount / PerShown;

    private static NaturalStep Of(string unit, double part)
    {
        double size = part * Usual(unit);
        (string shown, double per) = unit == "CNY" ? ("bn CNY", Billion) : (unit, 1);
        Figure amount = Figure.Amount(size / per, unit == "modules" && part == 1 ? Module : DisplayUnit.Of(shown), "#,0.#####");
        return new(size, NaturalMessages.Amount(amount), NaturalMessages.More(amount, unit, unit == "modules" && part == 1), shown, per);
    }

    private static double Usual(string unit) => unit switch
    {
        "CNY" => Billion,
        "MW" => 100,
        "modules" => 1,
        "stacks" => 1e5,
        "accelerators" => 1e4,
        _ => 1000,
    };
}
