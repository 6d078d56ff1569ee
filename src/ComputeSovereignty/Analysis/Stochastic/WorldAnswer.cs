using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>What a world is worth by itself, as data: all that the joint program and the report need of it and that takes no other world.</summary>
/// <param name="Number">Its number among the worlds of the study, from 0 on.</param>
/// <param name="Question">What the world changes of the case.</param>
/// <param name="Known">The best plan for it, had it been known; null where there is none.</param>
/// <param name="Deterministic">Its plan with the orders of the plan for the case as it stands; null where they cannot be kept.</param>
/// <param name="Orders">What its own plan orders before the world is known, by columns of the program, in their unit; what is not ordered is left out.</param>
/// <param name="Start">The basis from which the joint program starts in this world, as <see cref="Optimization.Basis.ToText"/> writes it; null where it starts from none.</param>
public sealed record WorldAnswer(
    long Number, VariantQuestion Question, PlanFigures? Known, PlanFigures? Deterministic, IReadOnlyDictionary<string, double> Orders, string? Start) : IPieceAnswer
{
    /// <inheritdoc/>
    public string Key => Question.Key;
}
