namespace ComputeSovereignty.Formulation;

/// <summary>One step of a capacity, as prices are told by: a thousand wafer starts a month, in every period at once.</summary>
/// <param name="Stage">The stage of the supply chain.</param>
/// <param name="Key">The key of the line, channel, vendor, component or hub; empty for money of the whole plan.</param>
/// <param name="Capacity">What the capacity is, in words.</param>
/// <param name="Step">One step of it, in words.</param>
/// <param name="PerStep">What a step is counted in, in words, for ranges: <c>thousand wafer starts a month</c>.</param>
/// <param name="Size">How many of <paramref name="PerStep"/> one step is.</param>
public sealed record CapacityStep(SupplyStage Stage, string Key, string Capacity, string Step, string PerStep, double Size)
{
    /// <summary>Gets the step of a thousand wafer starts a month.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="key">The key of the line or conversion.</param>
    /// <param name="capacity">What the capacity is, in words.</param>
    public static CapacityStep Wafers(SupplyStage stage, string key, string capacity) => new(stage, key, capacity, "a thousand wafer starts a month", "thousand wafer starts a month", 1);

    /// <summary>Gets the step of a thousand interposer wafers a month on a packaging line.</summary>
    /// <param name="line">The key of the line.</param>
    public static CapacityStep Interposers(string line) =>
        new(SupplyStage.Packaging, line, $"Packaging line {line}", "a thousand interposer wafers a month", "thousand interposer wafers a month", 1);

    /// <summary>Gets the step of a billion CNY for the whole plan.</summary>
    /// <param name="capacity">What money it is, in words.</param>
    public static CapacityStep Money(string capacity) => new(SupplyStage.Money, string.Empty, capacity, "a billion CNY", "bn CNY", 1);
}
