using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>One step of a capacity, as prices are told by: a thousand wafer starts a month, in every period at once.</summary>
/// <param name="Stage">The stage of the supply chain.</param>
/// <param name="Key">The key of the line, channel, vendor, component or hub; empty for money of the whole plan.</param>
/// <param name="Capacity">What the capacity is, in words.</param>
/// <param name="Step">One step of it, in words.</param>
/// <param name="PerStep">What a step is counted in, for ranges: thousand wafer starts a month.</param>
/// <param name="Size">How many of <paramref name="PerStep"/> one step is.</param>
public sealed record CapacityStep(SupplyStage Stage, ProgramKey Key, Message Capacity, Message Step, DisplayUnit PerStep, double Size)
{
    /// <summary>Gets the step of a thousand wafer starts a month.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="key">The key of the line or conversion.</param>
    /// <param name="capacity">What the capacity is, in words.</param>
    public static CapacityStep Wafers(SupplyStage stage, ProgramKey key, Message capacity) => new(stage, key, capacity, StepMessages.WaferStarts, "thousand wafer starts a month", 1);

    /// <summary>Gets the step of a thousand interposer wafers a month on a packaging line.</summary>
    /// <param name="line">The key of the line.</param>
    public static CapacityStep Interposers(string line) =>
        new(SupplyStage.Packaging, line, StepMessages.PackagingLine(new(line)), StepMessages.Interposers, "thousand interposer wafers a month", 1);

    /// <summary>Gets the step of a billion CNY for the whole plan.</summary>
    /// <param name="capacity">What money it is, in words.</param>
    public static CapacityStep Money(Message capacity) => new(SupplyStage.Money, default, capacity, StepMessages.Billion, DisplayUnit.BillionCny, 1);
}
