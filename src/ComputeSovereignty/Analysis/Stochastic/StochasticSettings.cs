using ComputeSovereignty.Analysis.Comparisons;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>What is asked of a plan made before the world is known.</summary>
/// <param name="Worlds">The worlds that may come, with their weights; the weights add up to 1.</param>
/// <param name="KnownFrom">The first period, from 0, whose orders may depend on the world; the number of periods where none may.</param>
/// <param name="Tail">α of the tail: 0.8 looks at the worst fifth of the worlds.</param>
/// <param name="TailWeight">How much the tail weighs against the average; 0 … 1.</param>
public sealed record StochasticSettings(IReadOnlyList<WeightedWorld> Worlds, int KnownFrom, double Tail = 0.8, double TailWeight = 0);

/// <summary>A world that may come.</summary>
/// <param name="Variant">What it changes of the case.</param>
/// <param name="Weight">How likely it is.</param>
public sealed record WeightedWorld(ComparedVariant Variant, double Weight);
