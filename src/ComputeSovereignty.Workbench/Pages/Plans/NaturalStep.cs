namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>A step of a natural unit that a reader can picture: a thousand wafers rather than one.</summary>
/// <param name="Size">Natural units in one step.</param>
/// <param name="Name">The step in words.</param>
/// <param name="ShownUnit">The unit in which amounts are shown.</param>
/// <param name="PerShown">Natural units in one shown unit.</param>
internal sealed record NaturalStep(double Size, string Name, string ShownUnit, double PerShown)
{
    /// <summary>Gets the step of a unit.</summary>
    /// <param name="unit">The natural unit.</param>
    internal static NaturalStep Of(string unit) => unit switch
    {
        "CNY" => new(PlanWords.Billion, "1 bn CNY", "bn CNY", PlanWords.Billion),
        "MW" => new(100, "100 MW", unit, 1),
        "modules" => new(1, "1 module", unit, 1),
        "stacks" => new(1e5, "100,000 stacks", "thousand stacks", 1000),
        "accelerators" => new(1e4, "10,000 accelerators", "thousand accelerators", 1000),
        _ => new(1000, $"1,000 {unit}", unit, 1),
    };

    /// <summary>Converts an amount to the shown unit.</summary>
    /// <param name="amount">Natural units.</param>
    internal double? Shown(double? amount) => amount / PerShown;
}
