namespace ComputeSovereignty.Planning;

/// <summary>A step of a natural unit that a reader can picture: a thousand wafers rather than one.</summary>
/// <param name="Size">Natural units in one step.</param>
/// <param name="Name">The step in figures: <c>1,000 wafers</c>.</param>
/// <param name="Words">The step within a sentence: <c>a thousand wafers</c>.</param>
/// <param name="ShownUnit">The unit in which amounts are shown.</param>
/// <param name="PerShown">Natural units in one shown unit.</param>
public sealed record NaturalStep(double Size, string Name, string Words, string ShownUnit, double PerShown)
{
    private const double Billion = 1e9;

    /// <summary>Gets the step of a unit.</summary>
    /// <param name="unit">The natural unit.</param>
    public static NaturalStep Of(string unit) => unit switch
    {
        "CNY" => new(Billion, "1 bn CNY", "a billion CNY", "bn CNY", Billion),
        "MW" => new(100, "100 MW", "100 MW", unit, 1),
        "modules" => new(1, "1 module", "one module", unit, 1),
        "stacks" => new(1e5, "100,000 stacks", "100,000 stacks", unit, 1),
        "accelerators" => new(1e4, "10,000 accelerators", "10,000 accelerators", unit, 1),
        "wspm" => new(1000, "1,000 wspm", "a thousand wafer starts a month", unit, 1),
        _ => new(1000, $"1,000 {unit}", $"a thousand {unit}", unit, 1),
    };

    /// <summary>Converts an amount to the shown unit.</summary>
    /// <param name="amount">Natural units; null for none.</param>
    public double? Shown(double? amount) => amount / PerShown;
}
