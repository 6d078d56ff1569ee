namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>What is asked of a plan made before the world is known, as it is written on a command line or in a form.</summary>
/// <param name="Worlds">Scenarios with their weights, such as <c>Base=2,HBM-slow</c>; a weight that is not given is 1. Null for the usual ones.</param>
/// <param name="KnownFrom">The first period whose orders may depend on the world, or a year; null where none may.</param>
/// <param name="Tail">Which part of the worlds is not the tail; null for the usual one.</param>
/// <param name="TailWeight">How much the tail weighs against the average, 0 … 1; null for the average alone.</param>
public sealed record WorldsAsked(string? Worlds, string? KnownFrom, double? Tail, double? TailWeight)
{
    /// <summary>Gets how many worlds are drawn from the uncertain parameters in place of scenarios; null for scenarios.</summary>
    public int? Sampled { get; init; }

    /// <summary>Gets the seed of the drawn worlds.</summary>
    public ulong Seed { get; init; } = 1;
}
