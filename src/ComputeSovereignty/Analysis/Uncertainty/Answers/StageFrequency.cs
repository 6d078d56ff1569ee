using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>How often a supply stage holds the share down.</summary>
/// <param name="Stage">The stage; null for "none does".</param>
/// <param name="Binds">In how many futures it does.</param>
/// <param name="First">In how many it does so the most.</param>
public sealed record StageFrequency(SupplyStage? Stage, ProbabilityEstimate Binds, ProbabilityEstimate First)
{
    /// <summary>Counts the stages over draws.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="way">The way of investing.</param>
    /// <returns>The stages that bind at all, the most frequent first; then "none".</returns>
    internal static IReadOnlyList<StageFrequency> Of(IDrawTable draws, Investments way)
    {
        SupplyStage[] stages = [.. Enum.GetValues<SupplyStage>().Where(static s => s is not (SupplyStage.Policy or SupplyStage.Service))];
        double[][] places = [.. stages.Select(s => draws.Numbers(DrawLayout.Figure(way, ResultSchema.Place(s))))];
        int[] planned = [.. Enumerable.Range(0, draws.Count).Where(d => !double.IsNaN(places[0][d]))];
        int none = planned.Count(d => places.All(p => p[d] == 0));
        return
        [
            .. stages.Select((stage, s) => new StageFrequency(
                    stage,
                    ProbabilityEstimate.Wilson(planned.Count(d => places[s][d] > 0), planned.Length),
                    ProbabilityEstimate.Wilson(planned.Count(d => places[s][d] == 1), planned.Length)))
                .Where(static f => f.Binds.Value > 0)
                .OrderByDescending(static f => f.First.Value).ThenByDescending(static f => f.Binds.Value).ThenBy(static f => f.Stage),
            new(null, ProbabilityEstimate.Wilson(none, planned.Length), ProbabilityEstimate.Wilson(none, planned.Length)),
        ];
    }
}
