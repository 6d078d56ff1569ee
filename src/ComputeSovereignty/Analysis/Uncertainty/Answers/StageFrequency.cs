using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>How often a supply stage holds the share down.</summary>
/// <param name="Stage">The stage; null for "none does".</param>
/// <param name="Binds">In how many futures it does.</param>
/// <param name="First">In how many it does so the most.</param>
/// <param name="Mean">What 1 % more of all of it would bring on average, share points.</param>
public sealed record StageFrequency(SupplyStage? Stage, ProbabilityEstimate Binds, ProbabilityEstimate First, double Mean)
{
    /// <summary>Counts the stages over draws.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="way">The way of investing.</param>
    /// <returns>The stages that bind at all, the most frequent first; then "none".</returns>
    internal static IReadOnlyList<StageFrequency> Of(IDrawTable draws, Investments way)
    {
        SupplyStage[] stages = [.. Enum.GetValues<SupplyStage>().Where(static s => s is not (SupplyStage.Policy or SupplyStage.Service))];
        double[][] worth = [.. stages.Select(s => draws.Numbers(DrawLayout.Figure(way, ResultSchema.Holds(s))))];
        int[] planned = [.. Enumerable.Range(0, draws.Count).Where(d => !double.IsNaN(worth[0][d]))];
        int[] firsts = [.. planned.Select(d => FirstOf(worth, d))];
        return
        [
            .. stages.Select((stage, s) => new StageFrequency(
                    stage,
                    ProbabilityEstimate.Wilson(planned.Count(d => worth[s][d] > 0), planned.Length),
                    ProbabilityEstimate.Wilson(firsts.Count(f => f == s), planned.Length),
                    planned.Length == 0 ? 0 : planned.Average(d => worth[s][d])))
                .Where(static f => f.Binds.Value > 0)
                .OrderByDescending(static f => f.First.Value).ThenByDescending(static f => f.Binds.Value).ThenBy(static f => f.Stage),
            new(null, ProbabilityEstimate.Wilson(firsts.Count(static f => f < 0), planned.Length), ProbabilityEstimate.Wilson(firsts.Count(static f => f < 0), planned.Length), 0),
        ];
    }

    private static int FirstOf(double[][] worth, int draw)
    {
        int first = -1;
        for (int stage = 0; stage < worth.Length; stage++)
        {
            first = worth[stage][draw] > (first < 0 ? 0 : worth[first][draw]) ? stage : first;
        }

        return first;
    }
}
