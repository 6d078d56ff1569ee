using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>In which part of futures a rule of thumb, or a task of a roadmap, stands how.</summary>
/// <typeparam name="TItem">The rule or the task.</typeparam>
/// <typeparam name="TState">How it can stand.</typeparam>
/// <param name="Item">The rule or the task.</param>
/// <param name="Base">How it stands in the base plan; null where nobody judged it there.</param>
/// <param name="Parts">In which part of the futures with a certified plan it stands so; every state, those that never come too. They add up to 1.</param>
/// <param name="Draws">How many futures were judged.</param>
public sealed record StateOdds<TItem, TState>(TItem Item, TState? Base, IReadOnlyDictionary<TState, ProbabilityEstimate> Parts, int Draws)
    where TState : struct, Enum
{
    /// <summary>Gets how it stands most often; of equally frequent states the first of its enumeration.</summary>
    public TState Usual => Parts.MaxBy(static p => p.Value.Value).Key;

    /// <summary>Counts states over draws.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="way">The way of investing.</param>
    /// <param name="item">The rule or the task.</param>
    /// <param name="name">The result that holds its state.</param>
    /// <param name="known">The state in the base plan, as the result holds it; NaN for none.</param>
    internal static StateOdds<TItem, TState> Of(IDrawTable draws, Investments way, TItem item, string name, double known)
    {
        double[] states = [.. draws.Numbers(DrawLayout.Figure(way, name)).Where(static s => !double.IsNaN(s))];
        return new(
            item,
            double.IsNaN(known) ? null : (TState)Enum.ToObject(typeof(TState), (int)known),
            Enum.GetValues<TState>().ToDictionary(static s => s, s => ProbabilityEstimate.Wilson(states.Count(n => n == Convert.ToInt32(s, System.Globalization.CultureInfo.InvariantCulture)), states.Length)),
            states.Length);
    }
}
