using System.Globalization;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>Worlds drawn from the uncertain parameters of a case, each as likely as another.</summary>
public static class SampledWorlds
{
    /// <summary>The group of drawn worlds.</summary>
    public const string Group = "Draws";

    /// <summary>Draws worlds by Latin hypercube: every uncertain figure falls once into each of as many equally likely strata as there are worlds.</summary>
    /// <param name="uncertainty">The rows of sheet <c>Uncertainty</c>.</param>
    /// <param name="count">How many worlds.</param>
    /// <param name="seed">The seed; the same one draws the same worlds.</param>
    /// <exception cref="InvalidOperationException">The correlations of a group contradict each other; reading the case tells it with its cell.</exception>
    public static IReadOnlyList<WeightedWorld> Of(IReadOnlyList<UncertainParameter> uncertainty, int count, ulong seed)
    {
        UncertaintyModel model = new(uncertainty);
        SamplingDesign design = SamplingDesign.Create(SamplingKind.LatinHypercube, seed, count);
        return [.. Enumerable.Range(0, count).Select(draw => new WeightedWorld(
            new ComparedVariant(
                string.Create(CultureInfo.InvariantCulture, $"Draw {draw + 1}"),
                Group,
                model.Changes(model.Draw(design, draw)),
                StochasticMessages.DrawNote) { Title = StochasticMessages.Draw(Figure.Count(draw + 1)) },
            1.0 / count))];
    }
}
