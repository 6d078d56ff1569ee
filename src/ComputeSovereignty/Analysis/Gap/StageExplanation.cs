using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>The part of the checkpoint year's gap that one stage explains, from both sides.</summary>
/// <remarks>
/// What a stage causes by itself and what lifting it alone closes are the two ends of its contribution: stages that hold the share down together cause less by
/// themselves than their lifting closes, and the figures of several stages do not add up to the gap. The ladder's do.
/// </remarks>
/// <param name="Stage">The stage.</param>
/// <param name="CausesAlone">What is missing with this stage as the only limit of supply; fraction of the whole. Null where it has no ceiling of its own.</param>
/// <param name="ClosesAlone">What lifting this stage alone takes off what is missing; fraction of the whole.</param>
/// <param name="Words">A sentence for analysts.</param>
public sealed record StageExplanation(SupplyStage Stage, double? CausesAlone, double ClosesAlone, Message Words);
