using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>Orders placed before the world is known, and what they are worth in each world.</summary>
/// <remarks>
/// <para>
/// Answers: what to order now, when any of several worlds may come? One program holds all worlds; orders stand in it once, everything else once a world. Its first
/// stage is the shortfall over all targets on average, or with weight on its worst worlds; then come the averages of the case's further objectives.
/// </para>
/// <para>
/// The expected value of perfect information is what knowing the world first would save; the value of the stochastic solution is what the orders of the plan for the
/// case as it stands would lose. Both are in shortfall over all targets. An order that a world does not allow in its period is lost there, and costs nothing.
/// </para>
/// <para>Every outcome is a plan of its own: the world's program with the orders fixed, solved through all objectives and certified.</para>
/// <para>Source: Birge and Louveaux, Introduction to Stochastic Programming, chapter 4.</para>
/// </remarks>
public sealed record StochasticResult
{
    /// <summary>Gets what was asked.</summary>
    public required StochasticSettings Question { get; init; }

    /// <summary>Gets what each world makes of it.</summary>
    public required IReadOnlyList<WorldOutcome> Worlds { get; init; }

    /// <summary>Gets the orders, by period; those that no plan places are left out.</summary>
    public required IReadOnlyList<OrderBesides> Orders { get; init; }

    /// <summary>Gets the shortfall that the joint program promises on average; fraction.</summary>
    public required double Promised { get; init; }

    /// <summary>Gets why there is no plan; nothing where there is one.</summary>
    public Message Message { get; init; } = Message.None;

    /// <summary>Gets the average shortfall over all targets had the world been known: the least that there could be.</summary>
    public double WaitAndSee => Worlds.Sum(static w => w.World.Weight * w.Known.WeightedShortfall);

    /// <summary>Gets the average shortfall with the robust orders; NaN where they cannot be kept in a world.</summary>
    public double Robust => Worlds.Sum(static w => w.World.Weight * (w.Robust?.WeightedShortfall ?? double.NaN));

    /// <summary>Gets the average shortfall with the orders of the plan for the case as it stands; NaN where they cannot be kept in a world.</summary>
    public double Deterministic => Worlds.Sum(static w => w.World.Weight * (w.Deterministic?.WeightedShortfall ?? double.NaN));

    /// <summary>Gets the expected value of perfect information, fraction of share over all targets.</summary>
    public double PerfectInformation => Robust - WaitAndSee;

    /// <summary>Gets the value of the stochastic solution, fraction of share over all targets.</summary>
    public double StochasticSolution => Deterministic - Robust;

    /// <summary>Gets what the plan shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => StochasticSentences.Of(this);

    /// <summary>Computes the conditional value at risk of a shortfall: its mean over the worst worlds.</summary>
    /// <param name="shortfall">The shortfall of each world; fraction. Shape: [worlds].</param>
    public double TailOf(IReadOnlyList<double> shortfall)
    {
        double room = 1 - Question.Tail;
        double sum = 0;
        foreach ((WorldOutcome world, double value) in Worlds.Zip(shortfall).OrderByDescending(static w => w.Second))
        {
            double taken = Math.Min(room, world.World.Weight);
            sum += taken * value;
            room -= taken;
        }

        return sum / (1 - Question.Tail);
    }
}
